// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/marginview.h"

#include "app/margin/noteeditor.h"
#include "app/session/documentsession.h"
#include "app/settings/appearance.h"
#include "app/spelling/spellhighlighter.h"
#include "app/widgets/tageditor.h"
#include "lib/document/documentbuilder.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Document article()
{
    DocumentBuilder builder;
    for (int i = 0; i < 40; ++i) {
        builder.openBlock(BlockKind::Paragraph);
        builder.appendText(u"Mistral says that prices of language models go to zero."_s);
        builder.closeBlock();
    }
    return builder.build();
}

/// A margin over a library of its own, beside a text in which every character is two pixels further
/// down than the one before.
class Margin
{
public:
    Margin()
        : workspace(Store::open(dir.filePath(u"library.sqlite"_s)).value(), u"Reader"_s)
        , session(
              DocumentSession::open(workspace, article(), dir.filePath(u"article.md"_s)).value())
        , view(appearance)
    {
        view.resize(316, 700);
        view.setPassageLocator([this](qsizetype position) -> std::optional<QRectF> {
            return QRectF(0, 2 * static_cast<double>(position) - scrolled, 1, 30);
        });
        view.setSession(session.get());
        view.show();
        view.activateWindow();
        // Without it there is no focus to lose.
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("The window did not become active");
    }

    AnnotationId note(qsizetype start, const QString &text, const QString &color = u"question"_s)
    {
        AnnotationDraft draft;
        draft.range = TextRange{start, start + 7};
        draft.color = color;
        draft.note = text;
        const AnnotationId id = session->annotate(draft).value();
        view.relayout();
        return id;
    }

    AnnotationId articleNote(const QString &text)
    {
        AnnotationDraft draft;
        draft.note = text;
        const AnnotationId id = session->annotate(draft).value();
        view.relayout();
        return id;
    }

    AnnotationId reply(AnnotationId parent, const QString &text)
    {
        const AnnotationId id = session->reply(parent, text).value();
        view.relayout();
        return id;
    }

    QString savedNote(AnnotationId id) const
    {
        const AnchoredAnnotation *item = session->annotations().find(id);
        return item ? item->annotation.note() : u"(gone)"_s;
    }

    NoteEditor *editor() const
    {
        for (NoteEditor *editor : view.findChildren<NoteEditor *>()) {
            if (!editor->isHidden())
                return editor;
        }
        return nullptr;
    }

    QTemporaryDir dir;
    Workspace workspace;
    std::unique_ptr<DocumentSession> session;
    Appearance appearance;
    double scrolled = 0;
    MarginView view;
};

bool overlap(const MarginView &view, const QList<AnnotationId> &cards)
{
    for (qsizetype i = 1; i < cards.size(); ++i) {
        if (view.itemRect(cards[i]).top() <= view.itemRect(cards[i - 1]).bottom())
            return true;
    }
    return false;
}

} // namespace

class TestMarginView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsCardsInOrderWithoutOverlap();
    void standsBesideThePassage();
    void showsMarksWithoutWordsOnlyWhileCurrent();
    void growsWhileOneTypes();
    void saves_data();
    void saves();
    void savesBeforeAnotherArticle();
    void removesTheNoteWithItsText();
    void undoesInTheEditor();
    void keepsTextThatCannotBeSaved();
    void walksByKeys();
    void removesByKey();
    void repliesInPlace();
    void editsTags();
    void correctsFromTheMenu_data();
    void correctsFromTheMenu();
    void activatesLinks();
    void collapsesToMarks();
    void isAList();
};

void TestMarginView::showsCardsInOrderWithoutOverlap()
{
    Margin margin;
    const AnnotationId third = margin.note(130, u"third"_s);
    const AnnotationId second = margin.note(120, u"second\n\nwith two paragraphs"_s);
    const AnnotationId first = margin.articleNote(u"on it all"_s);
    const AnnotationId answer = margin.reply(second, u"an answer"_s);
    QCOMPARE(margin.view.items(), (QList{first, second, answer, third}));
    QVERIFY(!overlap(margin.view, {first, second, third}));
    QVERIFY(margin.view.itemRect(second).contains(margin.view.itemRect(answer)));
}

void TestMarginView::standsBesideThePassage()
{
    Margin margin;
    const AnnotationId id = margin.note(100, u"here"_s);
    const QRect before = margin.view.itemRect(id);
    QVERIFY(before.top() < 215 && 215 < before.bottom());
    margin.scrolled = 80;
    margin.view.relayout();
    QCOMPARE(margin.view.itemRect(id), before.translated(0, -80));
}

void TestMarginView::showsMarksWithoutWordsOnlyWhileCurrent()
{
    Margin margin;
    const AnnotationId mark = margin.note(50, {});
    QCOMPARE(margin.view.items(), QList<AnnotationId>{});
    margin.view.setCurrent(mark);
    QCOMPARE(margin.view.items(), QList{mark});
    QTest::mouseClick(&margin.view, Qt::LeftButton, {},
                      margin.view.itemRect(mark).bottomLeft() + QPoint(30, -18));
    QVERIFY(margin.editor());
    QTest::keyClick(margin.editor(), Qt::Key_Escape);
    margin.view.setCurrent({});
    QCOMPARE(margin.view.items(), QList<AnnotationId>{});
}

void TestMarginView::growsWhileOneTypes()
{
    Margin margin;
    const QList cards{margin.note(100, u"one"_s), margin.note(120, u"two"_s),
                      margin.note(140, u"three"_s)};
    margin.view.edit(cards[1]);
    QVERIFY(margin.editor());
    const QRect before = margin.view.itemRect(cards[1]);
    for (int i = 0; i < 12; ++i) {
        QTest::keyClicks(margin.editor(), u" many more words"_s);
        QVERIFY(!overlap(margin.view, cards));
        QVERIFY(margin.view.itemRect(cards[1]).contains(margin.editor()->geometry()));
    }
    const QRect after = margin.view.itemRect(cards[1]);
    QCOMPARE(after.top(), before.top());
    QVERIFY(after.height() > before.height());
    QVERIFY(margin.editor()->document()->size().height() <= margin.editor()->height() + 1);
}

void TestMarginView::saves_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("Esc") << u"escape"_s;
    QTest::newRow("Ctrl+Enter") << u"enter"_s;
    QTest::newRow("focus elsewhere") << u"focus"_s;
    QTest::newRow("closing") << u"close"_s;
    QTest::newRow("asked to") << u"save"_s;
    QTest::newRow("another card") << u"edit"_s;
}

void TestMarginView::saves()
{
    QFETCH(QString, way);
    Margin margin;
    const AnnotationId id = margin.note(100, u"one"_s);
    const AnnotationId other = margin.note(200, u"two"_s);
    margin.view.edit(id);
    QTest::keyClicks(margin.editor(), u" more"_s);
    QCOMPARE(margin.savedNote(id), u"one"_s);
    if (way == "escape"_L1)
        QTest::keyClick(margin.editor(), Qt::Key_Escape);
    else if (way == "enter"_L1)
        QTest::keyClick(margin.editor(), Qt::Key_Return, Qt::ControlModifier);
    else if (way == "focus"_L1)
        margin.view.setFocus();
    else if (way == "close"_L1)
        margin.view.close();
    else if (way == "save"_L1)
        QVERIFY(margin.view.saveEdits());
    else
        margin.view.edit(other);
    QCOMPARE(margin.savedNote(id), u"one more"_s);
    QCOMPARE(margin.view.isEditing(), way == "edit"_L1);
}

void TestMarginView::savesBeforeAnotherArticle()
{
    Margin margin;
    const AnnotationId id = margin.note(100, u"one"_s);
    margin.view.edit(id);
    QTest::keyClicks(margin.editor(), u" more"_s);
    margin.view.setSession(nullptr);
    QCOMPARE(margin.savedNote(id), u"one more"_s);
    QCOMPARE(margin.view.items(), QList<AnnotationId>{});
}

void TestMarginView::removesTheNoteWithItsText()
{
    Margin margin;
    const AnnotationId id = margin.note(100, u"one"_s);
    margin.view.edit(id);
    QTest::keyClick(margin.editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(margin.editor(), Qt::Key_Delete);
    QTest::keyClick(margin.editor(), Qt::Key_Escape);
    QCOMPARE(margin.savedNote(id), QString());
    QVERIFY(margin.session->annotations().find(id));
}

void TestMarginView::undoesInTheEditor()
{
    Margin margin;
    const AnnotationId id = margin.note(100, u"one"_s);
    const auto undoable = margin.session->undoable();
    margin.view.edit(id);
    QTest::keyClicks(margin.editor(), u" more"_s);
    QTest::keyClick(margin.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(margin.editor()->markdown(), u"one"_s);
    QTest::keyClick(margin.editor(), Qt::Key_Escape);
    QCOMPARE(margin.savedNote(id), u"one"_s);
    QCOMPARE(margin.session->undoable(), undoable);
}

void TestMarginView::keepsTextThatCannotBeSaved()
{
    Margin margin;
    const AnnotationId id = margin.note(100, u"one"_s);
    QSignalSpy failed(&margin.view, &MarginView::failed);
    // Another process deletes the note meanwhile.
    Store other = Store::open(margin.workspace.store().path()).value();
    const Annotation now = margin.session->annotations().find(id)->annotation;
    QVERIFY(other.apply(
        {ChangeKind::Delete, margin.session->record().id, {Edit<Annotation>{now, std::nullopt}}}));
    margin.view.edit(id);
    QTest::keyClicks(margin.editor(), u" more"_s);
    QTest::keyClick(margin.editor(), Qt::Key_Escape);
    QCOMPARE(failed.size(), 1);
    QVERIFY(margin.view.isEditing());
    QCOMPARE(margin.editor()->markdown(), u"one more"_s);
}

void TestMarginView::walksByKeys()
{
    Margin margin;
    const AnnotationId first = margin.note(20, u"one"_s);
    const AnnotationId answer = margin.reply(first, u"an answer"_s);
    const AnnotationId second = margin.note(900, u"two"_s);
    QSignalSpy changed(&margin.view, &MarginView::currentChanged);
    QSignalSpy left(&margin.view, &MarginView::leaveRequested);
    connect(&margin.view, &MarginView::currentChanged, &margin.view, &MarginView::setCurrent);
    margin.view.clearFocus();
    margin.view.setFocus(Qt::TabFocusReason);
    QCOMPARE(margin.view.current(), first);
    QTest::keyClick(&margin.view, Qt::Key_Down);
    QCOMPARE(margin.view.current(), answer);
    QTest::keyClick(&margin.view, Qt::Key_Down);
    QCOMPARE(margin.view.current(), second);
    QTest::keyClick(&margin.view, Qt::Key_Down);
    QCOMPARE(margin.view.current(), second);
    QCOMPARE(changed.size(), 2);
    QTest::keyClick(&margin.view, Qt::Key_Home);
    QTest::keyClick(&margin.view, Qt::Key_Down);
    QTest::keyClick(&margin.view, Qt::Key_Return);
    QVERIFY(margin.editor());
    QCOMPARE(margin.editor()->markdown(), u"an answer"_s);
    QTest::keyClick(margin.editor(), Qt::Key_Escape);
    QVERIFY(margin.view.hasFocus());
    QCOMPARE(left.size(), 0);
    QTest::keyClick(&margin.view, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestMarginView::removesByKey()
{
    Margin margin;
    const AnnotationId first = margin.note(20, u"one"_s);
    margin.reply(first, u"an answer"_s);
    const AnnotationId second = margin.note(100, u"two"_s);
    margin.view.setCurrent(first);
    QTest::keyClick(&margin.view, Qt::Key_Delete);
    QCOMPARE(margin.savedNote(first), u"(gone)"_s);
    QCOMPARE(margin.view.items(), QList{second});
    QCOMPARE(margin.view.current(), second);
}

void TestMarginView::repliesInPlace()
{
    Margin margin;
    const AnnotationId id = margin.note(100, u"one"_s);
    margin.view.reply(id);
    QTest::keyClicks(margin.editor(), u"an answer"_s);
    QTest::keyClick(margin.editor(), Qt::Key_Escape);
    QCOMPARE(margin.view.items().size(), 2);
    const AnnotationId answer = margin.view.items().last();
    QCOMPARE(margin.savedNote(answer), u"an answer"_s);

    margin.view.reply(id);
    QTest::keyClick(margin.editor(), Qt::Key_Escape);
    QCOMPARE(margin.view.items().size(), 2);
}

void TestMarginView::editsTags()
{
    Margin margin;
    const AnnotationId id = margin.note(100, u"one"_s);
    margin.view.editTags(id);
    auto *editor = margin.view.findChild<TagEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"policy / subsidy, , llm, llm"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(margin.session->annotations().find(id)->annotation.tags(),
             (QStringList{u"policy/subsidy"_s, u"llm"_s}));
    QVERIFY(!margin.view.isEditing());
}

void TestMarginView::correctsFromTheMenu_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("text");

    QTest::newRow("suggestion") << u"procurement"_s << u"the procurement matters"_s;
    QTest::newRow("ignored") << u"Ignore"_s << u"the procurment matters"_s;
}

void TestMarginView::correctsFromTheMenu()
{
    QFETCH(QString, entry);
    QFETCH(QString, text);
    Margin margin;
    const AnnotationId id = margin.note(100, u"the procurment matters"_s);
    margin.view.edit(id);
    QVERIFY(QTest::qWaitFor([&] { return margin.editor()->highlighter() != nullptr; }));
    QTextCursor cursor = margin.editor()->textCursor();
    cursor.setPosition(8);
    margin.editor()->setTextCursor(cursor);
    QTest::keyClick(margin.editor(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == entry)
            action->trigger();
    }
    menu->close();
    QCOMPARE(margin.editor()->markdown(), text);
    QCOMPARE(margin.editor()->highlighter()->misspellingAt(8), std::nullopt);
    QVERIFY(margin.view.isEditing());
}

void TestMarginView::activatesLinks()
{
    Margin margin;
    const AnnotationId id =
        margin.note(100, u"[a notice](https://example.org/a) and [no](file:///etc)"_s);
    QSignalSpy activated(&margin.view, &MarginView::linkActivated);
    const QRect card = margin.view.itemRect(id);
    for (int y = card.top() + 2; y < card.bottom(); y += 6) {
        for (int x = card.left() + 2; x < card.right(); x += 6)
            QTest::mouseClick(&margin.view, Qt::LeftButton, {}, {x, y});
    }
    QVERIFY(!activated.isEmpty());
    for (const QList<QVariant> &arguments : std::as_const(activated))
        QCOMPARE(arguments.first().value<WrittenLink>(),
                 (WrittenLink{u"https://example.org/a"_s, u"a notice"_s}));
}

void TestMarginView::collapsesToMarks()
{
    Margin margin;
    const QList cards{margin.note(100, u"one"_s), margin.note(104, u"two"_s)};
    margin.view.resize(60, 700);
    QVERIFY(margin.view.isCollapsed());
    QVERIFY(!overlap(margin.view, cards));
    QVERIFY(margin.view.itemRect(cards[0]).width() < 40);
    QVERIFY(!margin.view.popover());

    QTest::mouseClick(&margin.view, Qt::LeftButton, {}, margin.view.itemRect(cards[1]).center());
    MarginView *card = margin.view.popover();
    QVERIFY(card);
    QCOMPARE(card->items(), QList{cards[1]});
    QVERIFY(card->itemRect(cards[1]).width() > 200);
    card->edit(cards[1]);
    auto *editor = card->findChild<NoteEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u" more"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(margin.savedNote(cards[1]), u"two more"_s);
    QTest::keyClick(card, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !margin.view.popover(); }));
}

void TestMarginView::isAList()
{
    Margin margin;
    const AnnotationId first = margin.note(100, u"one *two*"_s);
    margin.reply(first, u"an answer"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&margin.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Notes"_s);
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface *card = list->child(0);
    QCOMPARE(card->role(), QAccessible::ListItem);
    QVERIFY(card->text(QAccessible::Name).startsWith("Question"_L1));
    QVERIFY(card->text(QAccessible::Name).contains("one two"_L1));
    QVERIFY(list->child(1)->text(QAccessible::Name).contains("an answer"_L1));
    QCOMPARE(list->indexOfChild(card), 0);
    QCOMPARE(card->rect().size(), margin.view.itemRect(first).size());
    margin.view.setFocus();
    margin.view.setCurrent(first);
    QVERIFY(card->state().focused);
    QCOMPARE(list->focusChild(), card);

    margin.view.edit(first);
    QCOMPARE(list->childCount(), 3);
    QCOMPARE(list->child(2)->text(QAccessible::Name), u"Note"_s);
}

QTEST_MAIN(TestMarginView)
#include "tst_marginview.moc"
