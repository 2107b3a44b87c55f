// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actions.h"

#include <QAction>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoShareAKey();
    void everyActionHasWords();
    void lettersActOnlyInTheText();
    void lettersCanBeSwitchedOff();
};

void TestActions::noTwoShareAKey()
{
    const Actions actions;
    QSet<QKeySequence> seen;
    for (const QAction *action : actions.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!key.isEmpty() && !seen.contains(key),
                     qPrintable(action->text() + key.toString()));
            seen.insert(key);
        }
    }
    QCOMPARE_GT(seen.size(), 30);
}

void TestActions::everyActionHasWords()
{
    const Actions actions;
    for (const QAction *action : actions.findChildren<QAction *>())
        QVERIFY(!action->text().isEmpty());
}

void TestActions::lettersActOnlyInTheText()
{
    Actions actions;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *text = new QTextEdit(&window);
    auto *other = new QTextEdit(&window);
    text->setReadOnly(true);
    other->setReadOnly(true);
    layout->addWidget(text);
    layout->addWidget(other);
    actions.addToWindow(&window);
    actions.addToText(text);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    const QSignalSpy highlight(actions[ActionId::Highlight], &QAction::triggered);
    const QSignalSpy find(actions[ActionId::Find], &QAction::triggered);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_H);
    QCOMPARE(highlight.count(), 1);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_H);
    QCOMPARE(highlight.count(), 1);
    QTest::keyClick(other, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(find.count(), 1);
}

void TestActions::lettersCanBeSwitchedOff()
{
    Actions actions;
    QVERIFY(!actions[ActionId::Note]->shortcuts().isEmpty());
    actions.setLetterKeys(false);
    QVERIFY(actions[ActionId::Note]->shortcuts().isEmpty());
    QVERIFY(!actions[ActionId::Undo]->shortcuts().isEmpty());
    actions.setLetterKeys(true);
    QCOMPARE(actions[ActionId::Note]->shortcut(), QKeySequence(u"N"_s));
}

QTEST_MAIN(TestActions)

#include "tst_actions.moc"
