// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/highlightstyle.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QStringList kinds{u"claim"_s, u"question"_s, u"evidence"_s, u"quote"_s, u"todo"_s};

} // namespace

class TestHighlightStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsDifferWithoutColour();
    void inkKeepsItsContrast_data();
    void inkKeepsItsContrast();
    void overlapsAreCut();
};

void TestHighlightStyle::kindsDifferWithoutColour()
{
    QSet<QString> lines;
    for (const QString &kind : kinds) {
        const QPen pen = highlightPen(kind, Theme::paper(), 18);
        QString line = QString::number(pen.style());
        for (const qreal dash : pen.dashPattern())
            line += u'/' + QString::number(dash);
        lines.insert(line);
    }
    QCOMPARE(lines.size(), kinds.size());
}

void TestHighlightStyle::inkKeepsItsContrast_data()
{
    QTest::addColumn<ThemeKind>("kind");
    QTest::newRow("light") << ThemeKind::Light;
    QTest::newRow("sepia") << ThemeKind::Sepia;
    QTest::newRow("dark") << ThemeKind::Dark;
    QTest::newRow("black") << ThemeKind::Black;
    QTest::newRow("contrast") << ThemeKind::Contrast;
}

void TestHighlightStyle::inkKeepsItsContrast()
{
    QFETCH(ThemeKind, kind);
    const Theme theme = Theme::of(kind);
    QList<Highlight> all;
    for (const QString &color : kinds) {
        all.append({{0, 10}, color});
        QVERIFY2(contrast(theme.ink, theme.markBackground(color)) >= 4.5, qPrintable(color));
        const QColor wash = chosenWash(theme);
        const QColor chosen = mixed(wash, theme.markBackground(color), wash.alphaF());
        QVERIFY2(contrast(theme.ink, chosen) >= 4.5, qPrintable(color));
        for (const HighlightSegment &segment : highlightSegments(all, {0, 10}, theme))
            QVERIFY2(contrast(theme.ink, segment.fill) >= 4.5, qPrintable(color));
    }
}

void TestHighlightStyle::overlapsAreCut()
{
    const Theme theme = Theme::paper();
    const QList<Highlight> marks{{{0, 10}, u"claim"_s}, {{5, 15}, u"question"_s}};
    const QList<HighlightSegment> segments = highlightSegments(marks, {2, 30}, theme);
    QCOMPARE(segments.size(), 3);
    QCOMPARE(segments[0].range, (TextRange{2, 5}));
    QCOMPARE(segments[1].range, (TextRange{5, 10}));
    QCOMPARE(segments[2].range, (TextRange{10, 15}));
    QCOMPARE(segments[0].fill, theme.markBackground(u"claim"_s));
    QCOMPARE(segments[2].fill, theme.markBackground(u"question"_s));
    QVERIFY(segments[1].fill != segments[0].fill);
    QVERIFY(segments[1].fill != segments[2].fill);
}

QTEST_APPLESS_MAIN(TestHighlightStyle)
#include "tst_highlightstyle.moc"
