// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"
#include "lib/annotation/annotation.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QAbstractButton;

namespace Sidegloss {

class DocumentSession;
class MainWindow;
class ReaderView;
class Workspace;

/// The whole program under one's hands: the real window over a library of its own, worked with keys
/// and mouse only. Steps that can fail return false after a QTest warning says why; tests wrap them
/// in QVERIFY. Given sets the scene, When acts as a reader does, Then looks.
class Journey
{
public:
    Journey();
    ~Journey();
    Q_DISABLE_COPY_MOVE(Journey)

    // Given

    /// Writes an article beside the library; returns its path.
    QString givenArticle(const QString &name, const QString &markdown);
    /// The window, shown and with the focus, over the journey's library, be it open or not.
    bool givenWindow();
    /// The window with the article open.
    bool givenOpened(const QString &path);

    // When

    bool whenOpening(const QString &path);
    /// The same, while its quotations are still being looked for.
    bool whenReading(const QString &path);
    /// Clicks the section's row in the side bar.
    bool whenClickingSection(const QString &title);
    /// Drags the mouse over the words in the text.
    bool whenSelecting(const QString &words);
    /// Clicks the middle of the words in the text.
    bool whenClicking(const QString &words, Qt::KeyboardModifiers modifiers = {});
    /// Clicks the margin's card of the mark on \a words.
    bool whenClickingCard(const QString &words, Qt::KeyboardModifiers modifiers = {});
    /// Clicks the visible button with this text or name.
    bool whenClickingButton(const QString &name);
    /// Opens the menu behind ☰ with the mouse and goes through it, such as "Marks", "Choose".
    bool whenChoosingFromTheMenu(const QStringList &entries);
    /// Picks an entry of the menu that has popped up with the mouse; a menu below it opens.
    bool whenPicking(const QString &entry);
    /// Gives the text the focus and presses \a keys there, such as "Ctrl+Z", "H" or "Shift+Right".
    bool whenPressing(const QString &keys);
    /// Types into whatever has the focus; what isn't ASCII comes from an input method.
    bool whenTyping(const QString &text);
    /// Presses \a keys in whatever has the focus.
    bool whenPressingHere(const QString &keys);
    /// Closes the window and the library.
    void whenClosing();
    /// Closes all, and opens a window again as the program does when it starts.
    bool whenReopening();

    // Then

    /// The words stand in the upper half of the text's view.
    bool thenIsShown(const QString &words) const;
    /// One mark lies on exactly these words; an empty colour takes any.
    bool thenIsMarked(const QString &words, const QString &color = {}) const;
    bool thenNothingIsMarked() const;
    /// The mark on \a words has this note.
    bool thenHasNote(const QString &words, const QString &note) const;
    /// The status line says this of saving: "saved", "saving…", "not saved" or "read only".
    bool thenSavingIs(const QString &words) const;
    /// The marks that are chosen lie on these words, in reading order.
    bool thenAreChosen(const QStringList &words) const;
    /// The mark on \a words belongs to a claim of this statement.
    bool thenHasClaim(const QString &words, const QString &statement) const;

    MainWindow &window() const { return *m_window; }
    ReaderView &reader() const;
    DocumentSession *session() const;
    QString libraryPath() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// The visible button with this text or, where there is none, of this name; null without.
    QAbstractButton *buttonNamed(const QString &name) const;

private:
    void openLibrary();
    /// Whether the article that \a opening asks for is there.
    bool isReadAfter(const std::function<void()> &opening) const;
    /// And its quotations with it.
    bool isSettledAfter(const std::function<void()> &opening) const;
    const Annotation *markOn(const QString &words) const;

    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Sidegloss
