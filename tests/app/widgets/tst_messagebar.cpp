// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/appearance.h"
#include "app/widgets/messagebar.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLastMessageOnly();
    void anActionRunsAndClosesTheBar();
    void escapeClosesIt();
};

void TestMessageBar::showsTheLastMessageOnly()
{
    const Appearance appearance;
    MessageBar bar(appearance);
    QVERIFY(bar.isHidden());
    bar.showMessage(MessageBar::Tone::Error, u"one"_s, {{u"Retry"_s, [] {}}});
    bar.showMessage(MessageBar::Tone::Note, u"<b>two</b>"_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), u"<b>two</b>"_s);
    QCOMPARE(bar.accessibleName(), u"<b>two</b>"_s);
    QTRY_VERIFY(bar.findChildren<QPushButton *>().isEmpty());
}

void TestMessageBar::anActionRunsAndClosesTheBar()
{
    const Appearance appearance;
    MessageBar bar(appearance);
    bool wasHidden = false;
    bar.showMessage(MessageBar::Tone::Note, u"Open?"_s,
                    {{u"Open"_s, [&] { wasHidden = bar.isHidden(); }, true}});
    bar.activateWindow();
    QTest::keyClick(&bar, Qt::Key_Return);
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(wasHidden);
}

void TestMessageBar::escapeClosesIt()
{
    const Appearance appearance;
    MessageBar bar(appearance);
    bar.showMessage(MessageBar::Tone::Warning, u"Careful"_s);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(TestMessageBar)

#include "tst_messagebar.moc"
