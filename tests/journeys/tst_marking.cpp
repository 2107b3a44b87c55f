// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/reader/bubblebuttons.h"
#include "app/reader/readerview.h"
#include "app/reader/selectionbubble.h"
#include "app/session/documentsession.h"
#include "app/window/actions.h"
#include "app/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString article = u"# Prices\n\nPrices fall. The price of a model falls, and prices of chips "
                        "fall.\n\nWhat of other prices? Nobody asks.\n"_s;

} // namespace

/// What a reader does with more than one passage, or with none.
class TestMarking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void notesOnTheArticleByKeys();
    void aNoteOnTheArticleThatIsLeftEmptyIsNone();
    void everyOccurrenceByKeys();
    void everyOccurrenceByTheMenu();
    void copiesWithItsSourceByKeys();
    void copiesWithItsSourceByMouse();

private:
    const QList<AnchoredAnnotation> &marks() const
    {
        return m_journey->session()->annotations().items();
    }
    QAction *action(ActionId id) const { return m_journey->window().actions()[id]; }
    bool hasCopied() const;

    std::unique_ptr<Journey> m_journey;
};

void TestMarking::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article)));
}

void TestMarking::notesOnTheArticleByKeys()
{
    QVERIFY(m_journey->whenPressing(u"Shift+N"_s));
    QVERIFY(m_journey->whenTyping(u"Ask the port authority."_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QCOMPARE(marks().size(), 1);
    QCOMPARE(marks().first().annotation.note(), u"Ask the port authority."_s);
    QVERIFY(marks().first().annotation.target.selectors.isEmpty());
    QVERIFY(m_journey->whenReopening());
    QCOMPARE(marks().size(), 1);
}

void TestMarking::aNoteOnTheArticleThatIsLeftEmptyIsNone()
{
    action(ActionId::ArticleNote)->trigger();
    QCOMPARE(marks().size(), 1);
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QCOMPARE(marks().size(), 0);
}

void TestMarking::everyOccurrenceByKeys()
{
    QVERIFY(m_journey->whenSelecting(u"prices"_s));
    QVERIFY(m_journey->whenPressing(u"2"_s));
    QVERIFY(m_journey->whenSelecting(u"fall"_s));
    QVERIFY(m_journey->whenPressing(u"Shift+H"_s));
    QCOMPARE(marks().size(), 4); // "fall" three times, once as a part of "falls"
    QVERIFY(m_journey->whenPressing(u"Shift+H"_s));
    QCOMPARE(marks().size(), 4);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QCOMPARE(marks().size(), 1);
    QVERIFY(m_journey->thenIsMarked(u"prices"_s, u"question"_s));
}

void TestMarking::everyOccurrenceByTheMenu()
{
    QVERIFY(m_journey->whenSelecting(u"prices"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QVERIFY(m_journey->whenSelecting(u"prices"_s));
    action(ActionId::MarkEverywhere)->trigger();
    QCOMPARE(marks().size(), 2);
}

bool TestMarking::hasCopied() const
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QString markdown = QString::fromUtf8(copied->data(u"text/markdown"_s));
    return copied->text() == u"a model falls\n\n— Prices"_s
           && copied->html().contains("<blockquote><p>a model falls</p></blockquote>"_L1)
           && markdown == u"> a model falls\n\n— Prices\n"_s;
}

void TestMarking::copiesWithItsSourceByKeys()
{
    QVERIFY(m_journey->whenSelecting(u"a model falls"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+C"_s));
    QVERIFY(hasCopied());
}

void TestMarking::copiesWithItsSourceByMouse()
{
    QVERIFY(m_journey->whenSelecting(u"a model falls"_s));
    auto *bubble = m_journey->window().findChild<SelectionBubble *>();
    QTRY_VERIFY(bubble && bubble->isVisible());
    QAbstractButton *copy = nullptr;
    for (auto *button : bubble->findChildren<BubbleButton *>()) {
        if (button->text() == "Copy with Source"_L1)
            copy = button;
    }
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY(hasCopied());
}

QTEST_MAIN(TestMarking)

#include "tst_marking.moc"
