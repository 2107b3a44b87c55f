// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/margin/marginview.h"
#include "app/margin/noteeditor.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/widgets/tageditor.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString article = u"# Prices\n\nThe price of a model falls, say the makers. “It falls and "
                        "falls and falls,” said Ada Winter.\n\n## Power\n\nThe bill for power is "
                        "paid by everybody.\n\n## Chips\n\nThey grow dearer.\n"_s;
const QString noted = u"price of a model"_s;
const QString inner = u"a model"_s;
const QString tagged = u"bill for power"_s;

} // namespace

/// What a reader does to the notes in the margin and in the panels at the side, once with the mouse
/// and once with keys.
class TestNotesBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void aCardAndItsPassageByMouse();
    void writesANote_data();
    void writesANote();
    void replies_data();
    void replies();
    void colours_data();
    void colours();
    void writesTags_data();
    void writesTags();
    void deletes_data();
    void deletes();
    void opensANarrowCard_data();
    void opensANarrowCard();
    void overlappingMarksByMouse();
    void overlappingMarksByKeys();
    void filtersSections_data();
    void filtersSections();
    void marksAQuotation_data();
    void marksAQuotation();

private:
    MarginView *margin() const { return m_journey->window().articlePage()->readerPage()->margin(); }
    const Annotation &mark(const QString &words) const;
    QPoint placeOn(const QString &words, QPoint inside) const;
    bool isCurrent(const QString &words) const;
    /// With the mouse, or with the keys in the margin.
    bool whenOpeningTheMenuOf(const QString &words, bool byMouse);
    bool whenPickingFrom(const QStringList &entries, bool byMouse);
    static void byMouseAndByKeys();

    std::unique_ptr<Journey> m_journey;
};

void TestNotesBeside::byMouseAndByKeys()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keys") << false;
}

void TestNotesBeside::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, article)));
    for (const QString &words : {noted, inner, tagged}) {
        AnnotationDraft draft;
        const qsizetype start = m_journey->session()->document().text().indexOf(words);
        draft.range = TextRange{start, start + words.size()};
        if (words == noted)
            draft.note = u"By when?"_s;
        if (words == tagged)
            draft.tags = {u"power"_s};
        QVERIFY(m_journey->session()->annotate(draft));
    }
    QCoreApplication::processEvents();
}

const Annotation &TestNotesBeside::mark(const QString &words) const
{
    for (const AnchoredAnnotation &item : m_journey->session()->annotations().items()) {
        if (item.anchor && m_journey->session()->document().text(item.anchor->range) == words)
            return item.annotation;
    }
    qFatal("no such mark");
}

QPoint TestNotesBeside::placeOn(const QString &words, QPoint inside) const
{
    return margin()->itemRect(mark(words).id).topLeft() + inside;
}

bool TestNotesBeside::isCurrent(const QString &words) const
{
    return m_journey->reader().marks().current() == mark(words).id
           && margin()->current() == mark(words).id;
}

bool TestNotesBeside::whenOpeningTheMenuOf(const QString &words, bool byMouse)
{
    const QPoint place = placeOn(words, {40, 14});
    QTest::mouseClick(margin(), Qt::LeftButton, {}, place);
    if (!byMouse) {
        margin()->setFocus();
        return m_journey->whenPressingHere(u"Shift+F10"_s);
    }
    QContextMenuEvent menu(QContextMenuEvent::Mouse, place, margin()->mapToGlobal(place));
    return QCoreApplication::sendEvent(margin(), &menu);
}

bool TestNotesBeside::whenPickingFrom(const QStringList &entries, bool byMouse)
{
    for (const QString &entry : entries) {
        if (byMouse) {
            if (!m_journey->whenPicking(entry))
                return false;
            continue;
        }
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (int i = 0; menu && i < 30; ++i) {
            if (menu->activeAction() && menu->activeAction()->text().remove(u'&') == entry)
                break;
            QTest::keyClick(menu, Qt::Key_Down);
        }
        if (!menu || !menu->activeAction())
            return false;
        QTest::keyClick(menu, Qt::Key_Return);
    }
    return true;
}

void TestNotesBeside::aCardAndItsPassageByMouse()
{
    QVERIFY(m_journey->whenClickingCard(tagged));
    QVERIFY(isCurrent(tagged));
    QVERIFY(m_journey->whenClicking(u"price of"_s));
    QVERIFY(isCurrent(noted));
}

void TestNotesBeside::writesANote_data()
{
    byMouseAndByKeys();
}

void TestNotesBeside::writesANote()
{
    QFETCH(bool, byMouse);
    QVERIFY(m_journey->whenClickingCard(noted));
    if (byMouse) {
        QTest::mouseDClick(margin(), Qt::LeftButton, {}, placeOn(noted, {40, 40}));
    } else {
        margin()->setFocus();
        QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    }
    QVERIFY(qobject_cast<NoteEditor *>(m_journey->window().focusWidget()));
    QVERIFY(m_journey->whenTyping(u" Ask."_s));
    if (byMouse) // Elsewhere: it is saved.
        QVERIFY(m_journey->whenClicking(u"everybody"_s));
    else
        QVERIFY(m_journey->whenPressingHere(u"Ctrl+Return"_s));
    QVERIFY(m_journey->thenHasNote(noted, u"By when? Ask."_s));
}

void TestNotesBeside::replies_data()
{
    byMouseAndByKeys();
}

void TestNotesBeside::replies()
{
    QFETCH(bool, byMouse);
    QVERIFY(whenOpeningTheMenuOf(noted, byMouse));
    QVERIFY(whenPickingFrom({u"Reply"_s}, byMouse));
    QVERIFY(m_journey->whenTyping(u"By June."_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QCOMPARE(m_journey->session()->annotations().items().size(), 4);
    const QList<AnnotationId> items = margin()->items();
    QCOMPARE(margin()->itemName(items[items.indexOf(mark(noted).id) + 1]), u"Reply: By June."_s);
}

void TestNotesBeside::colours_data()
{
    byMouseAndByKeys();
}

void TestNotesBeside::colours()
{
    QFETCH(bool, byMouse);
    QVERIFY(whenOpeningTheMenuOf(noted, byMouse));
    QVERIFY(whenPickingFrom({u"Colour"_s, u"To do"_s}, byMouse));
    QVERIFY(m_journey->thenIsMarked(noted, u"todo"_s));
}

void TestNotesBeside::writesTags_data()
{
    byMouseAndByKeys();
}

void TestNotesBeside::writesTags()
{
    QFETCH(bool, byMouse);
    if (byMouse) {
        const QRect card = margin()->itemRect(mark(tagged).id);
        QTest::mouseClick(margin(), Qt::LeftButton, {}, card.topLeft() + QPoint(40, 14));
        QTest::mouseDClick(margin(), Qt::LeftButton, {},
                           margin()->itemRect(mark(tagged).id).bottomLeft() + QPoint(30, -20));
    } else {
        QVERIFY(whenOpeningTheMenuOf(tagged, false));
        QVERIFY(whenPickingFrom({u"Tags…"_s}, false));
    }
    QVERIFY(qobject_cast<TagEditor *>(m_journey->window().focusWidget()));
    QVERIFY(m_journey->whenTyping(u"cost"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(mark(tagged).tags(), QStringList({u"power"_s, u"cost"_s}));
}

void TestNotesBeside::deletes_data()
{
    byMouseAndByKeys();
}

void TestNotesBeside::deletes()
{
    QFETCH(bool, byMouse);
    QVERIFY(whenOpeningTheMenuOf(tagged, byMouse));
    QVERIFY(whenPickingFrom({u"Delete"_s}, byMouse));
    QCOMPARE(m_journey->session()->annotations().items().size(), 2);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QCOMPARE(mark(tagged).tags(), QStringList{u"power"_s});
}

void TestNotesBeside::opensANarrowCard_data()
{
    byMouseAndByKeys();
}

void TestNotesBeside::opensANarrowCard()
{
    QFETCH(bool, byMouse);
    m_journey->window().resize(620, 700);
    QTRY_VERIFY(margin()->isCollapsed());
    if (byMouse) {
        QTest::mouseClick(margin(), Qt::LeftButton, {}, placeOn(noted, {10, 10}));
        QVERIFY(margin()->popover());
        QTest::mouseDClick(margin()->popover(), Qt::LeftButton, {}, {60, 40});
    } else {
        margin()->setFocus(Qt::TabFocusReason);
        QVERIFY(m_journey->whenPressingHere(u"Home"_s));
        QVERIFY(m_journey->whenPressingHere(u"Return"_s));
        QVERIFY(margin()->popover());
    }
    QTRY_VERIFY(margin()->popover()->isEditing());
    auto *editor = margin()->popover()->findChild<NoteEditor *>();
    QTest::keyClicks(editor, u" Ask."_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(m_journey->thenHasNote(noted, u"By when? Ask."_s));
}

void TestNotesBeside::overlappingMarksByMouse()
{
    QVERIFY(m_journey->whenClicking(inner));
    QVERIFY(isCurrent(inner));
    QVERIFY(m_journey->whenClicking(inner));
    QVERIFY(isCurrent(noted));
    QVERIFY(m_journey->whenClicking(inner));
    QVERIFY(isCurrent(inner));
}

void TestNotesBeside::overlappingMarksByKeys()
{
    QVERIFY(m_journey->whenPressing(u"F8"_s));
    m_journey->reader().setCaretPosition(m_journey->session()->document().text().indexOf(inner)
                                         + 2);
    QVERIFY(m_journey->whenPressing(u"O"_s));
    QVERIFY(isCurrent(inner));
    QVERIFY(m_journey->whenPressing(u"O"_s));
    QVERIFY(isCurrent(noted));
    QVERIFY(m_journey->whenPressing(u"O"_s));
    QVERIFY(isCurrent(inner));
}

void TestNotesBeside::filtersSections_data()
{
    byMouseAndByKeys();
}

void TestNotesBeside::filtersSections()
{
    QFETCH(bool, byMouse);
    if (byMouse) {
        QVERIFY(m_journey->whenClickingButton(u"Filter sections"_s));
    } else {
        QVERIFY(m_journey->whenPressing(u"Ctrl+1"_s));
        for (int i = 0; i < 9 && !m_journey->buttonNamed(u"Filter sections"_s)->hasFocus(); ++i)
            QVERIFY(m_journey->whenPressingHere(u"Shift+Tab"_s));
        QVERIFY(m_journey->whenPressingHere(u"Space"_s));
    }
    QVERIFY(m_journey->whenTyping(u"chip"_s));
    auto *tree = m_journey->window().findChild<QTreeView *>();
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
    if (byMouse) {
        QVERIFY(m_journey->whenClickingSection(u"Chips"_s));
    } else {
        QVERIFY(m_journey->whenPressingHere(u"Down"_s));
        QVERIFY(m_journey->whenPressingHere(u"End"_s));
        QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    }
    QVERIFY(m_journey->reader().visibleRange()->contains(
        m_journey->session()->document().text().indexOf(u"They grow"_s)));
}

void TestNotesBeside::marksAQuotation_data()
{
    byMouseAndByKeys();
}

void TestNotesBeside::marksAQuotation()
{
    QFETCH(bool, byMouse);
    QListView *list = nullptr;
    for (auto *view : m_journey->window().findChildren<QListView *>()) {
        if (view->accessibleName() == "Quotes"_L1)
            list = view;
    }
    QVERIFY(list);
    if (byMouse) {
        const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, place,
                               list->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(list->viewport(), &menu);
        QVERIFY(m_journey->whenPicking(u"Highlight"_s));
    } else {
        QVERIFY(m_journey->whenPressing(u"Ctrl+2"_s));
        QVERIFY(m_journey->whenPressingHere(u"H"_s));
    }
    QVERIFY(m_journey->thenIsMarked(u"It falls and falls and falls,"_s));
}

QTEST_MAIN(TestNotesBeside)

#include "tst_notesbeside.moc"
