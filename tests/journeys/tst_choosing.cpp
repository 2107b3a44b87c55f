// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/choice/choicebar.h"
#include "app/margin/marginview.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/tageditor.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString article = u"# Prices\n\n## Models\n\nThe price of a model falls, say the makers.\n\n"
                        "But the chips grow dearer.\n\n## Power\n\nThe bill for power is paid by "
                        "everybody, and nobody counts it.\n"_s;

// In the order of the text.
const QString first = u"price of a model"_s;
const QString second = u"chips grow dearer"_s;
const QString third = u"bill for power"_s;
const QString fourth = u"nobody counts it"_s;

} // namespace

/// What a reader does to several marks at once.
class TestChoosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void inTheTextByMouse();
    void upToAMarkInTheTextByMouse();
    void inTheMarginByMouse();
    void inTheNarrowMarginByMouse();
    void inTheTextByKeys();
    void inTheMarginByKeys();
    void byTheMenu_data();
    void byTheMenu();
    void byTheContextMenu();
    void theFirstTakesTheCurrentMarkAlong();
    void aPlainClickLetsGo();
    void escLetsGo();
    void selectingWordsLetsGo();

    void coloursByMouse();
    void coloursByKeys();
    void tagsByMouse();
    void tagsByKeys();
    void deletesByMouse();
    void deletesByKeys_data();
    void deletesByKeys();
    void theRowIsReachedByTab();
    void whatIsSeen();

private:
    ReaderPage *page() const { return m_journey->window().articlePage()->readerPage(); }
    ChoiceBar *bar() const { return m_journey->window().findChild<ChoiceBar *>(); }
    QStringList tagsOf(const QString &words) const;
    bool haveColour(const QStringList &words, const QString &colour) const;
    /// Chooses the second and the third.
    bool whenChoosingTwo();

    std::unique_ptr<Journey> m_journey;
};

void TestChoosing::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article)));
    // Each with a tag, so that each has a card.
    const QStringList colours{u"claim"_s, u"question"_s, u"claim"_s, u"todo"_s};
    const QStringList passages{first, second, third, fourth};
    const QStringList tags{u"policy/price"_s, u"chips"_s, u"policy"_s, u"power"_s};
    for (qsizetype i = 0; i < passages.size(); ++i) {
        AnnotationDraft draft;
        const qsizetype start = m_journey->session()->document().text().indexOf(passages[i]);
        draft.range = TextRange{start, start + passages[i].size()};
        draft.color = colours[i];
        draft.tags = {tags[i]};
        QVERIFY(m_journey->session()->annotate(draft));
    }
    QCoreApplication::processEvents();
}

QStringList TestChoosing::tagsOf(const QString &words) const
{
    for (const AnchoredAnnotation &item : m_journey->session()->annotations().items()) {
        if (item.anchor && m_journey->session()->document().text(item.anchor->range) == words)
            return item.annotation.tags();
    }
    return {};
}

bool TestChoosing::haveColour(const QStringList &words, const QString &colour) const
{
    return std::ranges::all_of(
        words, [&](const QString &passage) { return m_journey->thenIsMarked(passage, colour); });
}

bool TestChoosing::whenChoosingTwo()
{
    return m_journey->whenClicking(second, Qt::ControlModifier)
           && m_journey->whenClicking(third, Qt::ControlModifier)
           && m_journey->thenAreChosen({second, third});
}

void TestChoosing::inTheTextByMouse()
{
    QVERIFY(m_journey->whenClicking(third, Qt::ControlModifier));
    QVERIFY(m_journey->whenClicking(first, Qt::ControlModifier));
    QVERIFY(m_journey->thenAreChosen({first, third}));
    QCOMPARE(bar()->words(), u"2 mark(s) chosen"_s);
    QVERIFY(bar()->isVisible());
    QVERIFY(m_journey->whenClicking(first, Qt::ControlModifier));
    QVERIFY(m_journey->thenAreChosen({third}));
    QCOMPARE(bar()->words(), u"1 mark(s) chosen"_s);
}

void TestChoosing::upToAMarkInTheTextByMouse()
{
    QVERIFY(m_journey->whenClicking(second));
    QVERIFY(m_journey->whenClicking(fourth, Qt::ShiftModifier));
    QVERIFY(m_journey->thenAreChosen({second, third, fourth}));
    QVERIFY(m_journey->whenClicking(first, Qt::ShiftModifier));
    QVERIFY(m_journey->thenAreChosen({first, second}));
    QVERIFY(!m_journey->reader().selection());
}

void TestChoosing::inTheMarginByMouse()
{
    QVERIFY(m_journey->whenClickingCard(first));
    QVERIFY(m_journey->thenAreChosen({}));
    QVERIFY(m_journey->whenClickingCard(third, Qt::ControlModifier));
    QVERIFY(m_journey->thenAreChosen({first, third}));
    QVERIFY(m_journey->whenClickingCard(fourth, Qt::ShiftModifier));
    QVERIFY(m_journey->thenAreChosen({first, third, fourth}));
    QVERIFY(m_journey->whenClickingCard(second));
    QVERIFY(m_journey->thenAreChosen({}));
}

void TestChoosing::inTheNarrowMarginByMouse()
{
    m_journey->window().resize(620, 700);
    QTRY_VERIFY(page()->margin()->isCollapsed());
    QVERIFY(m_journey->whenClickingCard(first, Qt::ControlModifier));
    QVERIFY(m_journey->whenClickingCard(third, Qt::ControlModifier));
    QVERIFY(m_journey->thenAreChosen({first, third}));
    QVERIFY(!page()->margin()->popover());
}

void TestChoosing::inTheTextByKeys()
{
    QVERIFY(m_journey->whenPressing(u"J"_s));
    QVERIFY(m_journey->whenPressing(u"X"_s));
    QVERIFY(m_journey->thenAreChosen({first}));
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_journey->whenPressing(u"J"_s));
    QVERIFY(m_journey->whenPressing(u"X"_s));
    QVERIFY(m_journey->thenAreChosen({first, third}));
    QVERIFY(m_journey->whenPressing(u"J"_s));
    QVERIFY(m_journey->whenPressing(u"Shift+X"_s));
    QVERIFY(m_journey->thenAreChosen({first, third, fourth}));
    QVERIFY(m_journey->whenPressing(u"X"_s));
    QVERIFY(m_journey->thenAreChosen({first, third}));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+A"_s));
    QVERIFY(m_journey->thenAreChosen({first, second, third, fourth}));
}

void TestChoosing::inTheMarginByKeys()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+3"_s));
    QVERIFY(page()->margin()->hasFocus());
    QVERIFY(m_journey->whenPressingHere(u"Home"_s));
    QVERIFY(m_journey->whenPressingHere(u"Shift+Down"_s));
    QVERIFY(m_journey->whenPressingHere(u"Shift+Down"_s));
    QVERIFY(m_journey->thenAreChosen({first, second, third}));
    QVERIFY(m_journey->whenPressingHere(u"Shift+Up"_s));
    QVERIFY(m_journey->thenAreChosen({first, second}));
    QVERIFY(m_journey->whenPressingHere(u"End"_s));
    QVERIFY(m_journey->whenPressingHere(u"Space"_s));
    QVERIFY(m_journey->thenAreChosen({first, second, fourth}));
    QVERIFY(m_journey->whenPressingHere(u"Shift+Home"_s));
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+A"_s));
    QVERIFY(m_journey->thenAreChosen({first, second, third, fourth}));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->thenAreChosen({}));
    QVERIFY(page()->margin()->hasFocus());
}

void TestChoosing::byTheMenu_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("chosen");

    QTest::newRow("all") << QString() << u"Choose All Marks"_s
                         << QStringList{first, second, third, fourth};
    QTest::newRow("section") << fourth << u"All of This Section"_s << QStringList{third, fourth};
    QTest::newRow("colour") << third << u"All of the Mark's Colour"_s << QStringList{first, third};
    QTest::newRow("tag") << third << u"All with the Mark's Tags"_s << QStringList{first, third};
    QTest::newRow("one") << second << u"Choose or Let Go of the Mark"_s << QStringList{second};
}

void TestChoosing::byTheMenu()
{
    QFETCH(QString, current);
    QFETCH(QString, entry);
    QFETCH(QStringList, chosen);
    if (!current.isEmpty())
        QVERIFY(m_journey->whenClicking(current));
    QVERIFY(m_journey->whenChoosingFromTheMenu({u"Marks"_s, u"Choose"_s, entry}));
    QVERIFY(m_journey->thenAreChosen(chosen));
    QVERIFY(m_journey->whenChoosingFromTheMenu({u"Marks"_s, u"Choose"_s, u"Let Go of All"_s}));
    QVERIFY(m_journey->thenAreChosen({}));
}

void TestChoosing::byTheContextMenu()
{
    QVERIFY(whenChoosingTwo());
    ReaderView &reader = m_journey->reader();
    const auto at = [&](const QString &words) {
        const qsizetype start = m_journey->session()->document().text().indexOf(words);
        return reader.caretRect(start + 3).center();
    };
    const auto openMenu = [&](const QPoint &place) {
        QContextMenuEvent menu(QContextMenuEvent::Mouse, place,
                               reader.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(reader.viewport(), &menu);
    };
    openMenu(at(first));
    QVERIFY(m_journey->whenPicking(u"Choose the Mark"_s));
    QVERIFY(m_journey->thenAreChosen({first, second, third}));
    openMenu(at(third));
    QVERIFY(m_journey->whenPicking(u"Mark as Evidence"_s));
    QVERIFY(haveColour({first, second, third}, u"evidence"_s));
}

void TestChoosing::theFirstTakesTheCurrentMarkAlong()
{
    QVERIFY(m_journey->whenClicking(fourth));
    QVERIFY(m_journey->whenClicking(second, Qt::ControlModifier));
    QVERIFY(m_journey->thenAreChosen({second, fourth}));
}

void TestChoosing::aPlainClickLetsGo()
{
    QVERIFY(whenChoosingTwo());
    QVERIFY(m_journey->whenClicking(first));
    QVERIFY(m_journey->thenAreChosen({}));
    QVERIFY(!bar()->isVisible());
}

void TestChoosing::escLetsGo()
{
    QVERIFY(whenChoosingTwo());
    QVERIFY(m_journey->whenPressing(u"Esc"_s));
    QVERIFY(m_journey->thenAreChosen({}));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+A"_s));
    QVERIFY(m_journey->whenClickingButton(u"Let go (Esc)"_s));
    QVERIFY(m_journey->thenAreChosen({}));
}

void TestChoosing::selectingWordsLetsGo()
{
    QVERIFY(whenChoosingTwo());
    QVERIFY(m_journey->whenSelecting(u"say the makers"_s));
    QVERIFY(m_journey->thenAreChosen({}));
    QVERIFY(m_journey->whenPressing(u"3"_s));
    QVERIFY(m_journey->thenIsMarked(u"say the makers"_s, u"evidence"_s));
    QVERIFY(m_journey->thenIsMarked(third, u"claim"_s));
}

void TestChoosing::coloursByMouse()
{
    QVERIFY(whenChoosingTwo());
    QVERIFY(m_journey->whenClickingButton(u"Evidence"_s));
    QVERIFY(haveColour({second, third}, u"evidence"_s));
    QVERIFY(m_journey->thenIsMarked(first, u"claim"_s));
    QVERIFY(m_journey->thenAreChosen({second, third}));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(m_journey->thenIsMarked(second, u"question"_s));
    QVERIFY(m_journey->thenIsMarked(third, u"claim"_s));
}

void TestChoosing::coloursByKeys()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+A"_s));
    QVERIFY(m_journey->whenPressing(u"2"_s));
    QVERIFY(haveColour({first, second, third, fourth}, u"question"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(haveColour({first, third}, u"claim"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+Z"_s));
    QVERIFY(haveColour({first, second, third, fourth}, u"question"_s));
}

void TestChoosing::tagsByMouse()
{
    QVERIFY(whenChoosingTwo());
    QVERIFY(m_journey->whenClickingButton(u"Tag"_s));
    QVERIFY(bar()->findChild<TagEditor *>()->hasFocus());
    QVERIFY(m_journey->whenTyping(u"cost, outlook"_s));
    // Elsewhere: what was typed is kept.
    QVERIFY(m_journey->whenClicking(u"everybody"_s));
    QCOMPARE(tagsOf(second), QStringList({u"chips"_s, u"cost"_s, u"outlook"_s}));
    QCOMPARE(tagsOf(third), QStringList({u"policy"_s, u"cost"_s, u"outlook"_s}));
}

void TestChoosing::tagsByKeys()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+A"_s));
    QVERIFY(m_journey->whenPressing(u"T"_s));
    QVERIFY(m_journey->whenTyping(u"cost"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(tagsOf(second), QStringList({u"chips"_s, u"cost"_s}));
    QVERIFY(m_journey->reader().hasFocus());

    QVERIFY(m_journey->whenPressingHere(u"T"_s));
    auto *editor = bar()->findChild<TagEditor *>();
    QCOMPARE(editor->tags(), QStringList({u"cost"_s}));
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+A"_s));
    QVERIFY(m_journey->whenPressingHere(u"Backspace"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QCOMPARE(tagsOf(second), QStringList({u"chips"_s}));
    QVERIFY(m_journey->thenAreChosen({first, second, third, fourth}));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QCOMPARE(tagsOf(second), QStringList({u"chips"_s, u"cost"_s}));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QCOMPARE(tagsOf(fourth), QStringList({u"power"_s}));
}

void TestChoosing::deletesByMouse()
{
    QVERIFY(whenChoosingTwo());
    QVERIFY(m_journey->whenClickingButton(u"Delete"_s));
    QCOMPARE(m_journey->session()->annotations().rowCount(), 2);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_journey->window().messageBar()->text(),
             u"2 mark(s) deleted. Ctrl+Z brings them back."_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QCOMPARE(m_journey->session()->annotations().rowCount(), 4);
}

void TestChoosing::deletesByKeys_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("in the text") << QString();
    QTest::newRow("in the margin") << u"Ctrl+3"_s;
}

void TestChoosing::deletesByKeys()
{
    QFETCH(QString, where);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+A"_s));
    if (!where.isEmpty())
        QVERIFY(m_journey->whenPressing(where));
    QVERIFY(m_journey->whenPressingHere(u"Del"_s));
    QVERIFY(m_journey->thenNothingIsMarked());
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QCOMPARE(m_journey->session()->annotations().rowCount(), 4);
}

void TestChoosing::theRowIsReachedByTab()
{
    QVERIFY(whenChoosingTwo());
    m_journey->reader().setFocus();
    bool isReached = false;
    for (int i = 0; i < 40 && !isReached; ++i) {
        QVERIFY(m_journey->whenPressingHere(u"Tab"_s));
        isReached = m_journey->window().focusWidget() == m_journey->buttonNamed(u"To do"_s);
    }
    QVERIFY(isReached);
    QVERIFY(m_journey->whenPressingHere(u"Space"_s));
    QVERIFY(haveColour({second, third}, u"todo"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->thenAreChosen({}));
    QVERIFY(m_journey->reader().hasFocus());
}

void TestChoosing::whatIsSeen()
{
    QVERIFY(whenChoosingTwo());
    qsizetype shown = 0;
    for (const Highlight &highlight : m_journey->reader().marks().highlights()) {
        const QString words = m_journey->session()->document().text(highlight.range);
        QCOMPARE(highlight.chosen, words == second || words == third);
        shown += highlight.chosen;
    }
    QCOMPARE(shown, 2);
    QVERIFY(page()->margin()->isAnyChosen());
}

QTEST_MAIN(TestChoosing)

#include "tst_choosing.moc"
