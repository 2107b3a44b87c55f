// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include <array>

class QAction;
class QWidget;

namespace Sidegloss {

/// Everything that can be done by menu or key.
enum class ActionId {
    Open,
    ReadAs,
    OpenSource,
    Close,
    CloseOthers,
    ReopenClosed,
    Export,
    Settings,
    Quit,
    Undo,
    Redo,
    Find,
    FindHere,
    FindNext,
    FindPrevious,
    Back,
    Forward,
    GoTo,
    Bookmark,
    NextMark,
    PreviousMark,
    NextMarkHere,
    NextNote,
    PreviousNote,
    NextClaim,
    PreviousClaim,
    NextQuotation,
    PreviousQuotation,
    NextBookmark,
    PreviousBookmark,
    NextTab,
    PreviousTab,
    Tab1,
    Tab2,
    Tab3,
    Tab4,
    Tab5,
    Tab6,
    Tab7,
    Tab8,
    LastTab,
    Split,
    OtherSide,
    MoveToOtherSide,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    OnlyText,
    Type,
    SideBar,
    ShowSections,
    ShowQuotes,
    ShowNotes,
    ShowClaims,
    ShowTrash,
    ShowSafety,
    CaretMode,
    Menu,
    MarkClaim,
    MarkQuestion,
    MarkEvidence,
    MarkQuote,
    MarkTodo,
    NameColors,
    Highlight,
    Note,
    ArticleNote,
    MarkEverywhere,
    Claim,
    Tag,
    ChooseMark,
    ChooseToMark,
    ChooseAll,
    ChooseSection,
    ChooseColor,
    ChooseTags,
    LetGo,
    AddQuotation,
    CopyWithSource,
    EndOn,
    EndBack,
    StartOn,
    StartBack,
    EditNote,
    DeleteMark,
    About,
};

/// Those that mark in a colour, in the order of markColors().
inline constexpr std::array markActions{ActionId::MarkClaim, ActionId::MarkQuestion,
                                        ActionId::MarkEvidence, ActionId::MarkQuote,
                                        ActionId::MarkTodo};

/// Those that go to a tab, in order; the last one to the last.
inline constexpr std::array tabActions{ActionId::Tab1, ActionId::Tab2, ActionId::Tab3,
                                       ActionId::Tab4, ActionId::Tab5, ActionId::Tab6,
                                       ActionId::Tab7, ActionId::Tab8, ActionId::LastTab};

/// The one table of actions: words, keys and where the keys count. Whoever does something connects
/// to triggered().
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Actions)

    QAction *operator[](ActionId id) const { return m_actions.value(id); }

    /// Makes the keys work in the whole of \a window that aren't single letters and the like.
    void addToWindow(QWidget *window);
    /// Makes the others work while \a text has the focus; there may be several.
    void addToText(QWidget *text);
    /// Gives an action other words than the table; empty: the table's again.
    void setWords(ActionId id, const QString &words);
    /// Single letters can be switched off (WCAG 2.2, 2.1.4).
    void setLetterKeys(bool on);

private:
    void add(QWidget *widget, bool isWindow);

    QHash<ActionId, QAction *> m_actions;
};

} // namespace Sidegloss
