// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/margin/noteeditor.h"
#include "app/reader/readerview.h"
#include "app/session/bookmarks.h"
#include "app/session/documentsession.h"
#include "app/widgets/tageditor.h"
#include "app/window/articlepage.h"
#include "app/window/headerbar.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QString article()
{
    QString text = u"# Prices\n\nThe price of a model falls, and the price of chips rises.\n\n"_s;
    for (int i = 1; i < 20; ++i) {
        text += u"## Section %1\n\nIn the year %2 nobody asked who pays for it.\n\n"_s.arg(i).arg(
            2000 + i);
        text += u"“It falls and falls for the %1th time,” said Ada Winter.\n\n"_s.arg(i);
    }
    return text;
}

const QString marked = u"price of a model"_s;
const QString noted = u"year 2015 nobody"_s;

using Check = std::function<bool(Journey &)>;

bool isSeen(Journey &journey, const QString &words)
{
    const qsizetype start = journey.session()->document().text().indexOf(words);
    return journey.reader().visibleRange()->contains(start);
}

QString selected(Journey &journey)
{
    const std::optional<TextRange> range = journey.reader().selection();
    return range ? journey.session()->document().text(*range) : QString();
}

qsizetype marks(Journey &journey)
{
    return journey.session()->annotations().items().size();
}

template<typename Widget>
bool isWritten(Journey &journey)
{
    return qobject_cast<Widget *>(journey.window().focusWidget());
}

} // namespace

/// What the menu behind ☰ does, with nothing but the mouse. What is chosen there is in
/// tst_choosing.
class TestByMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void whatIsSelected_data();
    void whatIsSelected();
    void theMark_data();
    void theMark();
    void theWay_data();
    void theWay();
    void theWindow_data();
    void theWindow();
    void backAndForth();

private:
    std::unique_ptr<Journey> m_journey;
};

void TestByMenu::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article())));
    for (const QString &words : {marked, noted}) {
        AnnotationDraft draft;
        const qsizetype start = m_journey->session()->document().text().indexOf(words);
        draft.range = TextRange{start, start + words.size()};
        if (words == noted)
            draft.note = u"By whom?"_s;
        QVERIFY(m_journey->session()->annotate(draft));
    }
    QCoreApplication::processEvents();
}

void TestByMenu::whatIsSelected_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<Check>("isDone");

    QTest::newRow("highlight") << u"Highlight"_s << Check([](Journey &journey) {
        return journey.thenIsMarked(u"chips rises"_s, u"quote"_s);
    });
    QTest::newRow("note") << u"Write a Note"_s << Check([](Journey &journey) {
        return journey.whenTyping(u"Which?"_s) && journey.whenPressingHere(u"Esc"_s)
               && journey.thenHasNote(u"chips rises"_s, u"Which?"_s);
    });
    QTest::newRow("tag") << u"Tag"_s << Check([](Journey &journey) {
        return isWritten<TagEditor>(journey) && journey.thenIsMarked(u"chips rises"_s);
    });
    QTest::newRow("claim") << u"Make a Claim"_s << Check([](Journey &journey) {
        return journey.whenTyping(u"Chips grow dearer"_s) && journey.whenPressingHere(u"Return"_s)
               && journey.thenHasClaim(u"chips rises"_s, u"Chips grow dearer"_s);
    });
    QTest::newRow("every occurrence")
        << u"Mark Every Occurrence"_s
        << Check([](Journey &journey) { return journey.thenIsMarked(u"chips rises"_s); });
    QTest::newRow("copy with source") << u"Copy with Source"_s << Check([](Journey &) {
        return QApplication::clipboard()->text() == u"chips rises\n\n— Prices"_s;
    });
}

void TestByMenu::whatIsSelected()
{
    QFETCH(QString, entry);
    QFETCH(Check, isDone);
    QVERIFY(m_journey->whenSelecting(u"chips rises"_s));
    QVERIFY(m_journey->whenChoosingFromTheMenu({u"Marks"_s, entry}));
    QVERIFY(isDone(*m_journey));
}

void TestByMenu::theMark_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<Check>("isDone");

    QTest::newRow("its end on") << u"Move the Mark's End On"_s << Check([](Journey &journey) {
        QTest::keyRelease(&journey.reader(), Qt::Key_Alt);
        return journey.thenIsMarked(u"price of a model "_s);
    });
    QTest::newRow("its beginning back")
        << u"Move the Mark's Beginning Back"_s << Check([](Journey &journey) {
               QTest::keyRelease(&journey.reader(), Qt::Key_Alt);
               return journey.thenIsMarked(u" price of a model"_s);
           });
    QTest::newRow("deleted") << u"Delete the Mark"_s
                             << Check([](Journey &journey) { return marks(journey) == 1; });
    QTest::newRow("a note on the article")
        << u"Note on the Article"_s << Check([](Journey &journey) {
               return isWritten<NoteEditor>(journey) && journey.whenTyping(u"Who paid?"_s)
                      && journey.whenPressingHere(u"Esc"_s) && marks(journey) == 3;
           });
}

void TestByMenu::theMark()
{
    QFETCH(QString, entry);
    QFETCH(Check, isDone);
    QVERIFY(m_journey->whenClicking(marked));
    QVERIFY(m_journey->whenChoosingFromTheMenu({u"Marks"_s, entry}));
    QVERIFY(isDone(*m_journey));
}

void TestByMenu::theWay_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<Check>("isThere");

    const auto note = Check([](Journey &journey) { return isSeen(journey, noted); });
    const auto quotation = Check(
        [](Journey &journey) { return selected(journey).startsWith("It falls and falls"_L1); });
    QTest::newRow("note") << u"Next Note"_s << note;
    QTest::newRow("quotation") << u"Next Quotation"_s << quotation;
    QTest::newRow("bookmark") << u"Bookmark This Place"_s << Check([](Journey &journey) {
        return bookmarksAmong(journey.session()->annotations()).size() == 1;
    });
    QTest::newRow("mark") << u"Next Mark"_s << Check([](Journey &journey) {
        return isSeen(journey, marked) && journey.whenChoosingFromTheMenu({u"Go"_s, u"Next Mark"_s})
               && isSeen(journey, noted)
               && journey.whenChoosingFromTheMenu({u"Go"_s, u"Previous Mark"_s})
               && isSeen(journey, marked);
    });
}

void TestByMenu::theWay()
{
    QFETCH(QString, entry);
    QFETCH(Check, isThere);
    QVERIFY(m_journey->whenChoosingFromTheMenu({u"Go"_s, entry}));
    QVERIFY(isThere(*m_journey));
}

void TestByMenu::theWindow_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<Check>("isSo");

    QTest::newRow("caret") << QStringList{u"Caret in the Text"_s} << Check([](Journey &journey) {
        return journey.reader().isCaretMode();
    });
    QTest::newRow("only the text")
        << QStringList{u"Only the Text"_s} << Check([](Journey &journey) {
               return journey.window().findChild<HeaderBar *>()->isHidden()
                      && journey.whenClickingButton(u"Show All"_s)
                      && journey.window().findChild<HeaderBar *>()->isVisible();
           });
    QTest::newRow("full screen") << QStringList{u"Full Screen"_s} << Check([](Journey &journey) {
        return journey.window().isFullScreen()
               && journey.whenChoosingFromTheMenu({u"Full Screen"_s})
               && !journey.window().isFullScreen();
    });
    QTest::newRow("find") << QStringList{u"Find"_s} << Check([](Journey &journey) {
        return isWritten<QLineEdit>(journey) && journey.whenTyping(u"year 2015"_s)
               && QTest::qWaitFor([&] { return isSeen(journey, noted); });
    });
    QTest::newRow("text size") << QStringList{u"Text Size"_s, u"Larger Text"_s}
                               << Check([](Journey &journey) {
                                      const double line = journey.reader().lineHeightAt(0);
                                      return journey.whenChoosingFromTheMenu(
                                                 {u"Text Size"_s, u"Larger Text"_s})
                                             && journey.reader().lineHeightAt(0) > line;
                                  });
}

void TestByMenu::theWindow()
{
    QFETCH(QStringList, entries);
    QFETCH(Check, isSo);
    QVERIFY(m_journey->whenChoosingFromTheMenu(entries));
    QVERIFY(isSo(*m_journey));
}

void TestByMenu::backAndForth()
{
    QVERIFY(m_journey->whenClickingSection(u"Section 15"_s));
    QVERIFY(m_journey->thenIsShown(u"Section 15"_s));
    QVERIFY(m_journey->whenClickingButton(u"Back"_s));
    QVERIFY(m_journey->thenIsShown(u"The price of a model"_s));
    QVERIFY(m_journey->whenClickingButton(u"Forward"_s));
    QVERIFY(m_journey->thenIsShown(u"Section 15"_s));
}

QTEST_MAIN(TestByMenu)

#include "tst_bymenu.moc"
