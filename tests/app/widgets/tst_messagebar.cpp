// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/appearance.h"
#include "app/widgets/messagebar.h"

#include <QLineEdit>
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
    void theDefaultTakesTheFocus();
    void escapeClosesIt();
    void aQuestionStaysUntilItIsAnswered();
    void aQuestionGivesTheFocusBack();
    void withdrawsWhatIsNoLongerTrue();
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

void TestMessageBar::theDefaultTakesTheFocus()
{
    const Appearance appearance;
    QWidget window;
    QLineEdit field(&window);
    MessageBar bar(appearance, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    bar.showMessage(MessageBar::Tone::Note, u"Typing goes on"_s, {{u"Open"_s, [] {}}});
    QVERIFY(field.hasFocus());
    bool ran = false;
    bar.showMessage(MessageBar::Tone::Note, u"Open?"_s,
                    {{u"继续写(&C)"_s, [&] { ran = true; }, true}});
    auto *button = qobject_cast<QPushButton *>(window.focusWidget());
    QVERIFY(button);
    QCOMPARE(button->accessibleName(), u"继续写"_s);
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(ran);
}

void TestMessageBar::escapeClosesIt()
{
    const Appearance appearance;
    MessageBar bar(appearance);
    bar.showMessage(MessageBar::Tone::Warning, u"Careful"_s);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
}

void TestMessageBar::aQuestionStaysUntilItIsAnswered()
{
    const Appearance appearance;
    MessageBar bar(appearance);
    bool wasHidden = false;
    bar.showMessage(MessageBar::Tone::Note, u"before"_s);
    bar.ask(MessageBar::Tone::Warning, u"Close?"_s,
            {{u"Close"_s, [&] { wasHidden = bar.isHidden(); }, true}});
    QVERIFY(bar.isAsking());
    bar.showMessage(MessageBar::Tone::Error, u"one"_s);
    bar.showMessage(MessageBar::Tone::Error, u"two"_s);
    QCOMPARE(bar.text(), u"Close?"_s);
    bar.findChildren<QPushButton *>().last()->click();
    QVERIFY(wasHidden);
    QVERIFY(!bar.isAsking());
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), u"two"_s);

    bar.ask(MessageBar::Tone::Warning, u"Close?"_s, {});
    bar.showMessage(MessageBar::Tone::Error, u"three"_s);
    bar.ask(MessageBar::Tone::Warning, u"Lose it?"_s, {});
    QCOMPARE(bar.text(), u"Lose it?"_s);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(bar.isHidden());
    bar.showMessage(MessageBar::Tone::Error, u"four"_s);
    QCOMPARE(bar.text(), u"four"_s);
}

void TestMessageBar::aQuestionGivesTheFocusBack()
{
    const Appearance appearance;
    QWidget window;
    QLineEdit first(&window);
    QLineEdit field(&window);
    MessageBar bar(appearance, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    bar.ask(MessageBar::Tone::Warning, u"Close?"_s, {{u"Close"_s, [] {}, true}});
    QVERIFY(!field.hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
    QVERIFY(field.hasFocus());
}

void TestMessageBar::withdrawsWhatIsNoLongerTrue()
{
    const Appearance appearance;
    MessageBar bar(appearance);
    bar.showMessage(MessageBar::Tone::Error, u"no room"_s);
    bar.withdraw(u"another"_s);
    QVERIFY(bar.isVisible());
    bar.withdraw(u"no room"_s);
    QVERIFY(bar.isHidden());
    bar.ask(MessageBar::Tone::Warning, u"Close?"_s, {});
    bar.showMessage(MessageBar::Tone::Error, u"no room"_s);
    bar.withdraw(u"no room"_s);
    bar.withdraw(u"Close?"_s);
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(TestMessageBar)

#include "tst_messagebar.moc"
