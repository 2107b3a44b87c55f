// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// Whether what is written in a theme's colours can be read (WCAG 2.2, 1.4.3).
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadable_data();
    void isReadable();
    void contrastIsThatOfTheGuidelines();
};

void TestTheme::isReadable_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::addColumn<double>("least"); // of ink on the page
    QTest::newRow("light") << ThemeKind::Light << 12.0;
    QTest::newRow("sepia") << ThemeKind::Sepia << 10.0;
    QTest::newRow("dark") << ThemeKind::Dark << 10.0;
    QTest::newRow("black") << ThemeKind::Black << 14.0;
    QTest::newRow("contrast") << ThemeKind::Contrast << 20.9;
}

void TestTheme::isReadable()
{
    QFETCH(ThemeKind, kind);
    QFETCH(double, least);
    const Theme theme = Theme::of(kind);
    QCOMPARE_GE(contrast(theme.ink, theme.page), least);
    for (const QColor &ground : {theme.page, theme.chrome, theme.card}) {
        for (const QColor &words : {theme.ink, theme.soft, theme.faint, theme.accent, theme.warning,
                                    theme.good, theme.error})
            QVERIFY2(contrast(words, ground) >= 4.5,
                     qPrintable(words.name() + u" on "_s + ground.name()));
    }
    for (const QColor &words : {theme.ink, theme.accent, theme.soft})
        QCOMPARE_GE(contrast(words, theme.selection), 4.5);
}

void TestTheme::contrastIsThatOfTheGuidelines()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(0x777777, Qt::white) - 4.48) < 0.01);
}

QTEST_APPLESS_MAIN(TestTheme)

#include "tst_theme.moc"
