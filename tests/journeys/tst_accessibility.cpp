// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"
#include "tests/testlib/accessibletree.h"

#include "app/margin/marginview.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/window/actions.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString article = u"# Prices\n\n“The price of a model goes to zero,” said Ada Winter.\n\n"
                        "## Chips\n\nSee [the table](https://example.org/). Nobody knows.\n"_s;

QStringList announced;
int changed = 0; ///< How often the text's attributes were said to be other ones.

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
    if (event->type() == QAccessible::TextAttributeChanged)
        ++changed;
}

} // namespace

/// What a screen reader gets to know of the window and everything that opens in it.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void everythingHasAName_data();
    void everythingHasAName();
    void noticesWhatHasNone();
    void theWholeArticleIsRead();
    void tellsTheMarkOneComesTo();
    void tellsHowManyAreChosen();
    void tellsWhichMarkIsChosen_data();
    void tellsWhichMarkIsChosen();

private:
    std::unique_ptr<Journey> m_journey;
};

void TestAccessibility::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article)));
    QVERIFY(m_journey->whenSelecting(u"Nobody knows"_s));
    QVERIFY(m_journey->whenPressing(u"N"_s));
    QVERIFY(m_journey->whenTyping(u"Who says so?"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
}

void TestAccessibility::everythingHasAName_data()
{
    QTest::addColumn<QList<ActionId>>("actions");
    using enum ActionId;
    QTest::newRow("article") << QList<ActionId>{};
    QTest::newRow("find") << QList{Find};
    QTest::newRow("go to") << QList{GoTo};
    QTest::newRow("page and type") << QList{Type};
    QTest::newRow("export") << QList{Export};
    QTest::newRow("settings") << QList{Settings};
    QTest::newRow("read as") << QList{ReadAs};
    QTest::newRow("a note being written") << QList{ArticleNote};
    QTest::newRow("a claim being made") << QList{NextMark, Claim};
    QTest::newRow("tags being written") << QList{NextMark, Tag};
    QTest::newRow("marks chosen") << QList{ChooseAll};
    QTest::newRow("tags of marks chosen") << QList{ChooseAll, Tag};
    QTest::newRow("meanings of colours") << QList{NameColors};
    QTest::newRow("claims") << QList{ShowClaims};
    QTest::newRow("trash") << QList{NextMark, DeleteMark, ShowTrash};
    QTest::newRow("safety") << QList{ShowSafety};
    QTest::newRow("only the text") << QList{OnlyText};
    QTest::newRow("about") << QList{About};
    QTest::newRow("no article") << QList{Close};
    QTest::newRow("side by side, with tabs") << QList{Split};
}

void TestAccessibility::everythingHasAName()
{
    QFETCH(QList<ActionId>, actions);
    for (const ActionId id : actions)
        m_journey->window().actions()[id]->trigger();
    int count = 0;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(window);
        QCOMPARE(unnamedNodes(root), QStringList());
        count += interactiveNodes(root);
    }
    QCOMPARE_GT(count, 2);
}

void TestAccessibility::noticesWhatHasNone()
{
    QPushButton button(&m_journey->window());
    button.show();
    QCOMPARE(unnamedNodes(QAccessible::queryAccessibleInterface(&m_journey->window())),
             QStringList{u"Button: QPushButton "_s});
}

void TestAccessibility::theWholeArticleIsRead()
{
    QAccessibleTextInterface *text =
        QAccessible::queryAccessibleInterface(&m_journey->reader())->textInterface();
    QCOMPARE(text->text(0, text->characterCount()), m_journey->session()->document().text());
}

void TestAccessibility::tellsTheMarkOneComesTo()
{
    announced.clear();
    const auto before = QAccessible::installUpdateHandler(hear);
    QAccessible::setActive(true);
    QVERIFY(m_journey->whenPressing(u"J"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+D"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+J"_s));
    QAccessible::installUpdateHandler(before);
    QCOMPARE(announced.size(), 2);
    QVERIFY2(announced[0].contains(u"Who says so?"_s), qPrintable(announced[0]));
    QVERIFY2(announced[1].startsWith(u"Bookmark"_s), qPrintable(announced[1]));
}

void TestAccessibility::tellsHowManyAreChosen()
{
    QVERIFY(m_journey->whenSelecting(u"Nobody"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    announced.clear();
    const auto before = QAccessible::installUpdateHandler(hear);
    QAccessible::setActive(true);
    QVERIFY(m_journey->whenPressing(u"X"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+A"_s));
    QVERIFY(m_journey->whenPressing(u"Esc"_s));
    QAccessible::installUpdateHandler(before);
    QCOMPARE(announced,
             QStringList({u"1 mark(s) chosen"_s, u"2 mark(s) chosen"_s, u"No mark chosen"_s}));

    auto *margin = m_journey->window().articlePage()->readerPage()->margin();
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+A"_s));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(margin);
    QVERIFY(list->state().multiSelectable);
    QVERIFY(list->child(0)->state().selected);
    QVERIFY(m_journey->whenPressing(u"Esc"_s));
    margin->setCurrent({});
    QVERIFY(!list->child(0)->state().selected);
}

void TestAccessibility::tellsWhichMarkIsChosen_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("keys") << false;
    QTest::newRow("mouse") << true;
}

void TestAccessibility::tellsWhichMarkIsChosen()
{
    QFETCH(bool, byMouse);
    QVERIFY(m_journey->whenSelecting(u"the table"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QAccessibleTextInterface *text =
        QAccessible::queryAccessibleInterface(&m_journey->reader())->textInterface();
    const auto told = [&](const QString &words) {
        int start = 0;
        int end = 0;
        const auto at = m_journey->session()->document().text().indexOf(words);
        return text->attributes(static_cast<int>(at), &start, &end);
    };
    changed = 0;
    const auto before = QAccessible::installUpdateHandler(hear);
    QAccessible::setActive(true);
    if (byMouse) {
        QVERIFY(m_journey->whenClicking(u"Nobody knows"_s));
        QVERIFY(m_journey->whenPressing(u"Esc"_s));
        QVERIFY(m_journey->whenClicking(u"Nobody knows"_s, Qt::ControlModifier));
    } else {
        QVERIFY(m_journey->whenPressing(u"J"_s));
        QVERIFY(m_journey->whenPressing(u"X"_s));
    }
    QAccessible::installUpdateHandler(before);
    QCOMPARE_GE(changed, 1);
    QVERIFY2(told(u"Nobody knows"_s).contains(u"chosen:true"_s),
             qPrintable(told(u"Nobody knows"_s)));
    QVERIFY(told(u"Nobody knows"_s).contains(u"note:Who says so?"_s));
    QVERIFY(!told(u"the table"_s).contains(u"chosen"_s));
    QVERIFY(m_journey->whenPressing(u"Esc"_s));
    QVERIFY(!told(u"Nobody knows"_s).contains(u"chosen"_s));
}

QTEST_MAIN(TestAccessibility)

#include "tst_accessibility.moc"
