// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/places/gotopopover.h"
#include "app/places/placemodel.h"
#include "app/reader/readerview.h"
#include "app/session/bookmarks.h"
#include "app/session/documentsession.h"
#include "app/window/actions.h"
#include "app/window/articlepage.h"
#include "app/window/headerbar.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QString article()
{
    QString text = u"# Prices\n\nThe price of a model goes to zero.\n\n"_s;
    for (int i = 1; i <= 20; ++i)
        text += u"## Section %1\n\nIn the year %2 nobody spoke of it.\n\nNeither here nor there, "
                "it was said.\n\n“It falls and falls in the year %2,” said Ada Winter.\n\n"_s.arg(i)
                    .arg(2000 + i);
    return text;
}

} // namespace

/// What a reader does to get from one place of an article to another.
class TestFindingOnesWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void goesToAHeadingByKeys();
    void goesToAShareByKeys();
    void goesToAHeadingByMouse();
    void keepsPlacesByKeys();
    void keepsAPlaceByTheMenu();
    void takesABookmarkFromTheList();
    void stepsByKindByKeys();
    void stepsByTheMenu();
    void saysWhatIsMissing();
    void readsOnlyTheText();

private:
    GoToPopover *panel() const { return m_journey->window().findChild<GoToPopover *>(); }
    QListView *places() const { return panel()->findChild<QListView *>(); }
    QAction *action(ActionId id) const { return m_journey->window().actions()[id]; }
    qsizetype bookmarks() const
    {
        return bookmarksAmong(m_journey->session()->annotations()).size();
    }
    QString selected() const;
    bool marks(const QString &words, const QString &keys);

    std::unique_ptr<Journey> m_journey;
};

void TestFindingOnesWay::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article())));
}

QString TestFindingOnesWay::selected() const
{
    const std::optional<TextRange> range = m_journey->reader().selection();
    return range ? m_journey->session()->document().text(*range) : QString();
}

bool TestFindingOnesWay::marks(const QString &words, const QString &keys)
{
    return m_journey->whenSelecting(words) && m_journey->whenPressing(keys);
}

void TestFindingOnesWay::goesToAHeadingByKeys()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+G"_s));
    QVERIFY(panel()->isVisible());
    QVERIFY(m_journey->whenTyping(u"section 1"_s));
    QCOMPARE(places()->model()->rowCount(), 11);
    QVERIFY(m_journey->whenPressingHere(u"Down"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(!panel()->isVisible());
    QVERIFY(m_journey->thenIsShown(u"Section 10"_s));
    QVERIFY(m_journey->whenPressing(u"Alt+Left"_s));
    QVERIFY(m_journey->thenIsShown(u"The price of a model"_s));
}

void TestFindingOnesWay::goesToAShareByKeys()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+G"_s));
    QVERIFY(m_journey->whenTyping(u"50 %"_s));
    QCOMPARE(places()->model()->rowCount(), 1);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    const qsizetype half = m_journey->session()->document().text().size() / 2;
    QVERIFY(m_journey->reader().visibleRange()->contains(half));
    QVERIFY(m_journey->whenPressing(u"Ctrl+G"_s));
    QVERIFY(m_journey->whenTyping(u"nowhere"_s));
    QVERIFY(!places()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(!panel()->isVisible());
}

void TestFindingOnesWay::goesToAHeadingByMouse()
{
    action(ActionId::GoTo)->trigger();
    const QModelIndex row = places()->model()->index(12, 0);
    const QString heading = row.data().toString();
    places()->scrollTo(row);
    QTest::mouseClick(places()->viewport(), Qt::LeftButton, {}, places()->visualRect(row).center());
    QVERIFY(!panel()->isVisible());
    QVERIFY(m_journey->thenIsShown(heading));
}

void TestFindingOnesWay::keepsPlacesByKeys()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+D"_s));
    m_journey->reader().goTo(m_journey->session()->document().text().indexOf(u"Section 15"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+D"_s));
    QCOMPARE(bookmarks(), 2);
    QVERIFY(m_journey->reader().marks().highlights().isEmpty());
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+K"_s));
    QVERIFY(m_journey->thenIsShown(u"The price of a model"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+J"_s));
    QVERIFY(m_journey->thenIsShown(u"Section 15"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+D"_s));
    QCOMPARE(bookmarks(), 1);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QCOMPARE(bookmarks(), 2);

    QVERIFY(m_journey->whenReopening());
    QCOMPARE(bookmarks(), 2);
}

void TestFindingOnesWay::keepsAPlaceByTheMenu()
{
    QVERIFY(m_journey->whenSelecting(u"Neither here"_s));
    action(ActionId::Bookmark)->trigger();
    QCOMPARE(bookmarks(), 1);
    const Bookmark kept = bookmarksAmong(m_journey->session()->annotations()).first();
    QCOMPARE(m_journey->session()->document().text(kept.range),
             u"Neither here nor there, it was said."_s);
    action(ActionId::Bookmark)->trigger();
    QCOMPARE(bookmarks(), 0);
}

void TestFindingOnesWay::takesABookmarkFromTheList()
{
    QVERIFY(marks(u"Neither here"_s, u"Ctrl+D"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+G"_s));
    QVERIFY(m_journey->whenTyping(u"neither"_s));
    QCOMPARE(places()->model()->rowCount(), 1);
    QVERIFY(m_journey->whenPressingHere(u"Tab"_s));
    QCOMPARE(QApplication::focusWidget(), places());
    QVERIFY(m_journey->whenPressingHere(u"Del"_s));
    QCOMPARE(bookmarks(), 0);
    QVERIFY(!places()->isVisible());
}

void TestFindingOnesWay::stepsByKindByKeys()
{
    QVERIFY(marks(u"year 2002 nobody"_s, u"H"_s));
    QVERIFY(marks(u"year 2006 nobody"_s, u"N"_s));
    QVERIFY(m_journey->whenTyping(u"By whom?"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    m_journey->reader().goTo(0);
    m_journey->reader().clearSelection();
    QVERIFY(m_journey->whenPressing(u"K"_s));
    QVERIFY(m_journey->reader().visibleRange()->contains(
        m_journey->session()->document().text().indexOf(u"year 2002"_s)));
    QVERIFY(m_journey->whenPressing(u"Shift+J"_s));
    QVERIFY(m_journey->reader().visibleRange()->contains(
        m_journey->session()->document().text().indexOf(u"year 2006"_s)));

    QVERIFY(m_journey->whenPressing(u"Alt+J"_s));
    const QString first = selected();
    QVERIFY2(first.startsWith(u"It falls and falls"), qPrintable(first));
    QVERIFY(m_journey->whenPressing(u"Alt+J"_s));
    const QString second = selected();
    QVERIFY(second.startsWith(u"It falls and falls") && second != first);
    QVERIFY(m_journey->whenPressing(u"Alt+K"_s));
    QCOMPARE(selected(), first);
}

void TestFindingOnesWay::stepsByTheMenu()
{
    QVERIFY(marks(u"year 2009 nobody"_s, u"H"_s));
    m_journey->reader().goTo(0);
    action(ActionId::NextMark)->trigger();
    QVERIFY(m_journey->reader().visibleRange()->contains(
        m_journey->session()->document().text().indexOf(u"year 2009"_s)));
    action(ActionId::NextQuotation)->trigger();
    QVERIFY(selected().startsWith(u"It falls and falls"));
}

void TestFindingOnesWay::saysWhatIsMissing()
{
    for (const QString &keys : {u"J"_s, u"Shift+K"_s, u"Ctrl+J"_s, u"Ctrl+Shift+J"_s})
        QVERIFY(m_journey->whenPressing(keys));
    QVERIFY(m_journey->thenNothingIsMarked());
    QCOMPARE(bookmarks(), 0);
}

void TestFindingOnesWay::readsOnlyTheText()
{
    const auto seen = [](const QWidget *widget) { return widget->isVisible(); };
    const auto *header = m_journey->window().findChild<HeaderBar *>();
    const auto *status = m_journey->window().findChild<StatusLine *>();
    const qsizetype place = m_journey->session()->document().text().indexOf(u"Section 9"_s);
    m_journey->reader().goTo(place);
    QVERIFY(m_journey->whenPressing(u"Shift+F11"_s));
    QVERIFY(!seen(header) && !seen(status));
    QCOMPARE(m_journey->reader().x() + m_journey->window().articlePage()->x(), 0);
    QVERIFY(m_journey->reader().hasFocus());
    QVERIFY(m_journey->thenIsShown(u"Section 9"_s));
    QVERIFY(m_journey->whenPressing(u"Shift+F11"_s));
    QVERIFY(seen(header) && seen(status));
    QVERIFY(m_journey->thenIsShown(u"Section 9"_s));
}

QTEST_MAIN(TestFindingOnesWay)

#include "tst_findingonesway.moc"
