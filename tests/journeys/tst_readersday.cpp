// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/claims/claimspage.h"
#include "app/margin/noteeditor.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString priceWords = u"The price of a language model goes to zero"_s;
const QString cycleWords = u"ministries buy slowly"_s;
const QString contractWords = u"a contract of nineteen million euros"_s;

QString article()
{
    QString text = u"# What is left when models are cheap\n\n"_s;
    for (const auto &title : {u"Prices"_s, u"Customers"_s, u"Contracts"_s}) {
        text += u"## "_s + title + u"\n\n"_s;
        for (int i = 1; i < 9; ++i)
            text +=
                u"Paragraph %1 of %2 goes on about what customers pay for, and why.\n\n"_s.arg(i)
                    .arg(title);
    }
    return text + priceWords + u", says Jonas Andrulis. But "_s + cycleWords + u".\n\n"_s
           + u"He signed "_s + contractWords + u" last year.\n"_s;
}

/// The visible button with this text, else of this name; null where there is none.
QAbstractButton *visibleButton(QWidget &window, const QString &name)
{
    QAbstractButton *named = nullptr;
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        if (button->text() == name)
            return button;
        if (button->accessibleName() == name || button->objectName() == name)
            named = button;
    }
    return named;
}

bool clickButton(QWidget &window, const QString &name)
{
    QAbstractButton *button = visibleButton(window, name);
    if (!button)
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

NoteEditor *openEditor(QWidget &window)
{
    return qobject_cast<NoteEditor *>(window.focusWidget());
}

/// True iff the spell checker has underlined exactly \a word.
bool isUnderlined(const NoteEditor &editor, const QString &word)
{
    const QTextBlock block = editor.document()->firstBlock();
    const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
    return std::ranges::any_of(formats, [&](const QTextLayout::FormatRange &range) {
        return range.format.underlineStyle() != QTextCharFormat::NoUnderline
               && block.text().mid(range.start, range.length) == word;
    });
}

/// The middle of \a word in the editor's viewport.
QPoint placeOf(const NoteEditor &editor, const QString &word)
{
    QTextCursor cursor = editor.document()->find(word);
    cursor.setPosition((cursor.selectionStart() + cursor.selectionEnd()) / 2);
    return editor.cursorRect(cursor).center();
}

QAction *menuEntry(const QString &text)
{
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

/// Picks an entry of the open menu with the mouse.
bool chooseEntry(const QString &text)
{
    QAction *action = menuEntry(text);
    if (!action)
        return false;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QPoint place = menu->actionGeometry(action).center();
    // A menu takes a click only after a hand has really moved.
    for (int step = 8; step >= 0; --step)
        QTest::mouseMove(menu, place + QPoint(4 * step, 0));
    QTest::mouseClick(menu, Qt::LeftButton, {}, place);
    return true;
}

/// Answers the next file dialog, which runs an event loop of its own, by typing \a path.
void answerFileDialog(const QString &path)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        timer->deleteLater();
        timer->stop();
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        // Typed letter by letter, the dialog's completions would take the Return.
        name->setText(path);
        QPushButton *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
    });
    timer->start(20);
}

} // namespace

/// What a reader does in a day, once with mouse and keys, once by keys alone.
class ReadersDayJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byMouseAndKeys();
    void byKeysAlone();
    void marksWithTheCaret();

private:
    static bool selectByKeys(Journey &journey, const QString &words);
};

void ReadersDayJourney::byMouseAndKeys()
{
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));
    MainWindow &window = journey.window();

    // Highlight, by the bubble's colour.
    QVERIFY(journey.whenClickingSection(u"Contracts"_s));
    QVERIFY(journey.thenIsShown(u"Paragraph 1 of Contracts"_s));
    QVERIFY(journey.whenSelecting(contractWords));
    QTRY_VERIFY(visibleButton(window, u"Evidence"_s));
    QVERIFY(clickButton(window, u"Evidence"_s));
    QVERIFY(journey.thenIsMarked(contractWords, u"evidence"_s));

    // Note with a spelling mistake, underlined and put right from the menu.
    QVERIFY(journey.whenSelecting(cycleWords));
    QTRY_VERIFY(visibleButton(window, u"Note"_s));
    QVERIFY(clickButton(window, u"Note"_s));
    QTRY_VERIFY(openEditor(window));
    NoteEditor *editor = openEditor(window);
    QVERIFY(journey.whenTyping(u"Ask about procurment cycles. "_s));
    QTRY_VERIFY(isUnderlined(*editor, u"procurment"_s));
    QContextMenuEvent menuEvent(QContextMenuEvent::Mouse, placeOf(*editor, u"procurment"_s),
                                editor->viewport()->mapToGlobal(placeOf(*editor, u"procurment"_s)));
    QApplication::sendEvent(editor->viewport(), &menuEvent);
    QTRY_VERIFY(menuEntry(u"procurement"_s));
    QVERIFY(chooseEntry(u"procurement"_s));
    QCOMPARE(editor->toPlainText(), u"Ask about procurement cycles. "_s);
    QTRY_VERIFY(!isUnderlined(*editor, u"procurement"_s));
    QVERIFY(journey.whenPressingHere(u"Esc"_s));
    QVERIFY(journey.thenHasNote(cycleWords, u"Ask about procurement cycles."_s));

    // Claim, undone and redone.
    QVERIFY(journey.whenSelecting(priceWords));
    QTRY_VERIFY(visibleButton(window, u"Claim"_s));
    QVERIFY(clickButton(window, u"Claim"_s));
    QVERIFY(journey.whenTyping(u"LLM prices go to zero"_s));
    QVERIFY(clickButton(window, u"make"_s));
    QVERIFY(journey.thenHasClaim(priceWords, u"LLM prices go to zero"_s));
    QVERIFY(journey.whenPressing(u"Ctrl+Z"_s));
    QVERIFY(!journey.thenHasClaim(priceWords, u"LLM prices go to zero"_s));
    QVERIFY(journey.whenPressing(u"Ctrl+Shift+Z"_s));
    QVERIFY(journey.thenHasClaim(priceWords, u"LLM prices go to zero"_s));

    // Closed and opened again: all there.
    QVERIFY(journey.whenReopening());
    QVERIFY(journey.thenIsMarked(contractWords, u"evidence"_s));
    QVERIFY(journey.thenHasNote(cycleWords, u"Ask about procurement cycles."_s));
    QVERIFY(journey.thenHasClaim(priceWords, u"LLM prices go to zero"_s));

    // Export.
    const QString pdf = journey.filePath(u"article.pdf"_s);
    QVERIFY(clickButton(journey.window(), u"Export"_s));
    answerFileDialog(pdf);
    QTRY_VERIFY(visibleButton(journey.window(), u"doExport"_s));
    QVERIFY(clickButton(journey.window(), u"doExport"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 30'000);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

bool ReadersDayJourney::selectByKeys(Journey &journey, const QString &words)
{
    // What was found stays selected; Shift and the arrows move its end.
    bool done = journey.whenPressing(u"Ctrl+F"_s) && journey.whenTyping(words)
                && journey.whenPressingHere(u"Esc"_s) && journey.whenPressing(u"Shift+Left"_s)
                && journey.whenPressing(u"Shift+Right"_s);
    const std::optional<TextRange> selected = journey.reader().selection();
    done = done && selected && journey.session()->document().text(*selected) == words;
    return done;
}

void ReadersDayJourney::byKeysAlone()
{
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));

    // To a section.
    QVERIFY(journey.whenPressing(u"Ctrl+1"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(journey.whenPressingHere(u"Down"_s));
    QVERIFY(journey.whenPressingHere(u"Return"_s));
    QVERIFY(journey.thenIsShown(u"Paragraph 1 of Contracts"_s));

    // Highlight.
    QVERIFY(selectByKeys(journey, contractWords));
    QVERIFY(journey.whenPressing(u"3"_s));
    QVERIFY(journey.thenIsMarked(contractWords, u"evidence"_s));

    // Note with a spelling mistake, put right from the menu.
    QVERIFY(selectByKeys(journey, cycleWords));
    QVERIFY(journey.whenPressing(u"N"_s));
    QTRY_VERIFY(openEditor(journey.window()));
    QVERIFY(journey.whenTyping(u"Ask about procurment cycles. "_s));
    QTRY_VERIFY(isUnderlined(*openEditor(journey.window()), u"procurment"_s));
    const NoteEditor *editor = openEditor(journey.window());
    while (editor->textCursor().position() > editor->toPlainText().indexOf(u"procurment"_s))
        QVERIFY(journey.whenPressingHere(u"Ctrl+Left"_s));
    QVERIFY(journey.whenPressingHere(u"Shift+F10"_s));
    QTRY_VERIFY(menuEntry(u"procurement"_s));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    while (menu->activeAction() != menuEntry(u"procurement"_s))
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(journey.whenPressingHere(u"Ctrl+Return"_s));
    QVERIFY(journey.thenHasNote(cycleWords, u"Ask about procurement cycles."_s));

    // Claim, undo, redo.
    QVERIFY(selectByKeys(journey, priceWords));
    QVERIFY(journey.whenPressing(u"C"_s));
    QVERIFY(journey.whenTyping(u"LLM prices go to zero"_s));
    QVERIFY(journey.whenPressingHere(u"Return"_s));
    QVERIFY(journey.thenHasClaim(priceWords, u"LLM prices go to zero"_s));
    QVERIFY(journey.whenPressing(u"Ctrl+Z"_s));
    QVERIFY(!journey.thenHasClaim(priceWords, u"LLM prices go to zero"_s));
    QVERIFY(journey.whenPressing(u"Ctrl+Y"_s));
    QVERIFY(journey.thenHasClaim(priceWords, u"LLM prices go to zero"_s));

    QVERIFY(journey.whenReopening());
    QVERIFY(journey.thenIsMarked(contractWords, u"evidence"_s));
    QVERIFY(journey.thenHasNote(cycleWords, u"Ask about procurement cycles."_s));
    QVERIFY(journey.thenHasClaim(priceWords, u"LLM prices go to zero"_s));

    // The page of claims, and back.
    QVERIFY(journey.whenPressing(u"Ctrl+4"_s));
    const auto *claims = journey.window().findChild<QWidget *>(u"claimsPage"_s);
    QVERIFY(claims && claims->isVisible());
    QVERIFY(journey.whenPressingHere(u"Ctrl+4"_s));
    QVERIFY(!claims->isVisible());

    // Export.
    const QString pdf = journey.filePath(u"article.pdf"_s);
    answerFileDialog(pdf);
    QVERIFY(journey.whenPressing(u"Ctrl+E"_s));
    QTRY_VERIFY(visibleButton(journey.window(), u"doExport"_s));
    for (int i = 0; i < 4 && QApplication::focusWidget()->objectName() != u"doExport"_s; ++i)
        QVERIFY(journey.whenPressingHere(u"Tab"_s));
    QVERIFY(journey.whenPressingHere(u"Space"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 30'000);
}

void ReadersDayJourney::marksWithTheCaret()
{
    Journey journey;
    QVERIFY(journey.givenOpened(
        QStringLiteral(SIDEGLOSS_SOURCE_DIR "/resources/samples/interview.en.md")));

    QVERIFY(journey.whenPressing(u"Ctrl+1"_s));
    QVERIFY(journey.whenPressingHere(u"Home"_s));
    QVERIFY(journey.whenPressingHere(u"Down"_s));
    QVERIFY(journey.whenPressingHere(u"Down"_s));
    QVERIFY(journey.whenPressingHere(u"Return"_s));
    QVERIFY(journey.thenIsShown(u"The floor of Tidewater"_s));

    QVERIFY(journey.whenPressing(u"Ctrl+F"_s));
    QVERIFY(journey.whenTyping(u"barometer"_s));
    QVERIFY(journey.whenPressingHere(u"Escape"_s));
    QVERIFY(journey.whenPressing(u"F8"_s));
    if (!journey.reader().selection())
        QVERIFY(journey.whenPressing(u"Ctrl+Shift+Right"_s));
    const std::optional<TextRange> range = journey.reader().selection();
    QVERIFY(range);
    const QString words = journey.session()->document().text(*range);
    QVERIFY(journey.whenPressing(u"2"_s));
    QVERIFY(journey.thenIsMarked(words, u"question"_s));

    QVERIFY(journey.whenPressing(u"K"_s));
    QVERIFY(journey.whenPressing(u"N"_s));
    QVERIFY(journey.whenTyping(u"Why a barometer?"_s));
    QVERIFY(journey.whenPressingHere(u"Escape"_s));
    QVERIFY(journey.thenHasNote(words, u"Why a barometer?"_s));

    QVERIFY(journey.whenPressing(u"Ctrl+4"_s));
    QVERIFY(journey.window().findChild<ClaimsPage *>()->isVisible());
    QVERIFY(journey.whenPressingHere(u"Alt+Left"_s));
    QVERIFY(journey.window().articlePage()->isVisible());

    QVERIFY(journey.whenPressing(u"Del"_s));
    QVERIFY(journey.thenNothingIsMarked());
    QVERIFY(journey.whenPressing(u"Ctrl+Z"_s));
    QVERIFY(journey.thenHasNote(words, u"Why a barometer?"_s));
}

QTEST_MAIN(ReadersDayJourney)

#include "tst_readersday.moc"
