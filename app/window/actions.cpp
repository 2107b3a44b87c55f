// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actions.h"

#include "app/widgets/plainwords.h"
#include "app/widgets/symbolicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Window: wherever the focus is. Text: while the article has it. Letter: as Text, and can be
/// switched off.
enum class Scope { Window, Text, Letter };

struct ActionSpec
{
    ActionId id;
    const char *text;
    const char *keys; ///< Portable, separated by "; ".
    Scope scope = Scope::Window;
    const char *icon = nullptr;
};

using enum ActionId;

// One row an action, in the order of the menus.
constexpr std::array specs{
    ActionSpec{Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O"},
    ActionSpec{ReadAs, QT_TRANSLATE_NOOP("Actions", "Read &As…"), ""},
    ActionSpec{OpenSource, QT_TRANSLATE_NOOP("Actions", "Open the Sour&ce"), "Ctrl+Shift+O"},
    ActionSpec{Close, QT_TRANSLATE_NOOP("Actions", "&Close Article"), "Ctrl+W"},
    ActionSpec{CloseOthers, QT_TRANSLATE_NOOP("Actions", "Close Ot&hers"), ""},
    ActionSpec{ReopenClosed, QT_TRANSLATE_NOOP("Actions", "Reopen Closed &Tab"), "Ctrl+Shift+T"},
    ActionSpec{Export, QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E; Ctrl+P"},
    ActionSpec{Settings, QT_TRANSLATE_NOOP("Actions", "&Settings…"), "Ctrl+Shift+,"},
    ActionSpec{Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"},

    ActionSpec{Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z"},
    ActionSpec{Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y"},

    ActionSpec{Find, QT_TRANSLATE_NOOP("Actions", "&Find…"), "Ctrl+F"},
    ActionSpec{FindHere, QT_TRANSLATE_NOOP("Actions", "Find…"), "/", Scope::Letter},
    ActionSpec{FindNext, QT_TRANSLATE_NOOP("Actions", "Find &Next"), "F3"},
    ActionSpec{FindPrevious, QT_TRANSLATE_NOOP("Actions", "Find &Previous"), "Shift+F3"},

    ActionSpec{Back, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", Scope::Window, "back"},
    ActionSpec{Forward, QT_TRANSLATE_NOOP("Actions", "For&ward"), "Alt+Right", Scope::Window,
               "forward"},
    ActionSpec{GoTo, QT_TRANSLATE_NOOP("Actions", "&Go To…"), "Ctrl+G"},
    ActionSpec{Bookmark, QT_TRANSLATE_NOOP("Actions", "Book&mark This Place"), "Ctrl+D"},
    ActionSpec{NextMark, QT_TRANSLATE_NOOP("Actions", "Next Mark"), "J", Scope::Letter},
    ActionSpec{PreviousMark, QT_TRANSLATE_NOOP("Actions", "Previous Mark"), "K", Scope::Letter},
    ActionSpec{NextMarkHere, QT_TRANSLATE_NOOP("Actions", "Next Mark at This &Place"), "O",
               Scope::Letter},
    ActionSpec{NextNote, QT_TRANSLATE_NOOP("Actions", "Next Note"), "Shift+J", Scope::Letter},
    ActionSpec{PreviousNote, QT_TRANSLATE_NOOP("Actions", "Previous Note"), "Shift+K",
               Scope::Letter},
    ActionSpec{NextClaim, QT_TRANSLATE_NOOP("Actions", "Next Claim"), "Ctrl+J", Scope::Text},
    ActionSpec{PreviousClaim, QT_TRANSLATE_NOOP("Actions", "Previous Claim"), "Ctrl+K",
               Scope::Text},
    ActionSpec{NextQuotation, QT_TRANSLATE_NOOP("Actions", "Next Quotation"), "Alt+J", Scope::Text},
    ActionSpec{PreviousQuotation, QT_TRANSLATE_NOOP("Actions", "Previous Quotation"), "Alt+K",
               Scope::Text},
    ActionSpec{NextBookmark, QT_TRANSLATE_NOOP("Actions", "Next Bookmark"), "Ctrl+Shift+J",
               Scope::Text},
    ActionSpec{PreviousBookmark, QT_TRANSLATE_NOOP("Actions", "Previous Bookmark"), "Ctrl+Shift+K",
               Scope::Text},

    ActionSpec{NextTab, QT_TRANSLATE_NOOP("Actions", "&Next Tab"), "Ctrl+Tab; Ctrl+PgDown"},
    ActionSpec{PreviousTab, QT_TRANSLATE_NOOP("Actions", "&Previous Tab"),
               "Ctrl+Shift+Tab; Ctrl+PgUp"},
    ActionSpec{Tab1, QT_TRANSLATE_NOOP("Actions", "Go to Tab &1"), "Alt+1"},
    ActionSpec{Tab2, QT_TRANSLATE_NOOP("Actions", "Go to Tab &2"), "Alt+2"},
    ActionSpec{Tab3, QT_TRANSLATE_NOOP("Actions", "Go to Tab &3"), "Alt+3"},
    ActionSpec{Tab4, QT_TRANSLATE_NOOP("Actions", "Go to Tab &4"), "Alt+4"},
    ActionSpec{Tab5, QT_TRANSLATE_NOOP("Actions", "Go to Tab &5"), "Alt+5"},
    ActionSpec{Tab6, QT_TRANSLATE_NOOP("Actions", "Go to Tab &6"), "Alt+6"},
    ActionSpec{Tab7, QT_TRANSLATE_NOOP("Actions", "Go to Tab &7"), "Alt+7"},
    ActionSpec{Tab8, QT_TRANSLATE_NOOP("Actions", "Go to Tab &8"), "Alt+8"},
    ActionSpec{LastTab, QT_TRANSLATE_NOOP("Actions", "Go to the &Last Tab"), "Alt+9"},
    ActionSpec{Split, QT_TRANSLATE_NOOP("Actions", "Side by Si&de"), "F4; Ctrl+\\"},
    ActionSpec{OtherSide, QT_TRANSLATE_NOOP("Actions", "To the &Other Side"), "F6; Shift+F6"},
    ActionSpec{MoveToOtherSide, QT_TRANSLATE_NOOP("Actions", "&Move to Other Side"), ""},

    ActionSpec{ZoomIn, QT_TRANSLATE_NOOP("Actions", "&Larger Text"), "Ctrl++; Ctrl+="},
    ActionSpec{ZoomOut, QT_TRANSLATE_NOOP("Actions", "S&maller Text"), "Ctrl+-"},
    ActionSpec{ZoomReset, QT_TRANSLATE_NOOP("Actions", "&Usual Text Size"), "Ctrl+0"},
    ActionSpec{FullScreen, QT_TRANSLATE_NOOP("Actions", "Full &Screen"), "F11"},
    ActionSpec{OnlyText, QT_TRANSLATE_NOOP("Actions", "&Only the Text"), "Shift+F11"},
    ActionSpec{Type, QT_TRANSLATE_NOOP("Actions", "Page and &Type…"), ""},

    ActionSpec{SideBar, QT_TRANSLATE_NOOP("Actions", "Side &Bar"), "F7"},
    ActionSpec{ShowSections, QT_TRANSLATE_NOOP("Actions", "&Sections"), "Ctrl+1"},
    ActionSpec{ShowQuotes, QT_TRANSLATE_NOOP("Actions", "&Quotes"), "Ctrl+2"},
    ActionSpec{ShowNotes, QT_TRANSLATE_NOOP("Actions", "&Notes"), "Ctrl+3"},
    ActionSpec{ShowClaims, QT_TRANSLATE_NOOP("Actions", "&Claims"), "Ctrl+4", Scope::Window,
               "claim"},
    ActionSpec{ShowTrash, QT_TRANSLATE_NOOP("Actions", "T&rash"), "Ctrl+5"},
    ActionSpec{ShowSafety, QT_TRANSLATE_NOOP("Actions", "Library Safet&y"), "Ctrl+6"},
    ActionSpec{CaretMode, QT_TRANSLATE_NOOP("Actions", "&Caret in the Text"), "F8"},
    ActionSpec{Menu, QT_TRANSLATE_NOOP("Actions", "Menu"), "F10", Scope::Window, "menu"},

    ActionSpec{MarkClaim, QT_TRANSLATE_NOOP("Actions", "Mark as Claim"), "1", Scope::Letter},
    ActionSpec{MarkQuestion, QT_TRANSLATE_NOOP("Actions", "Mark as Question"), "2", Scope::Letter},
    ActionSpec{MarkEvidence, QT_TRANSLATE_NOOP("Actions", "Mark as Evidence"), "3", Scope::Letter},
    ActionSpec{MarkQuote, QT_TRANSLATE_NOOP("Actions", "Mark as Quote"), "4", Scope::Letter},
    ActionSpec{MarkTodo, QT_TRANSLATE_NOOP("Actions", "Mark as To Do"), "5", Scope::Letter},
    ActionSpec{NameColors, QT_TRANSLATE_NOOP("Actions", "&Meanings of the Colours…"), ""},
    ActionSpec{Highlight, QT_TRANSLATE_NOOP("Actions", "&Highlight"), "H", Scope::Letter},
    ActionSpec{Note, QT_TRANSLATE_NOOP("Actions", "Write a &Note"), "N", Scope::Letter},
    ActionSpec{ArticleNote, QT_TRANSLATE_NOOP("Actions", "Note on the &Article"), "Shift+N",
               Scope::Letter},
    ActionSpec{MarkEverywhere, QT_TRANSLATE_NOOP("Actions", "Mark &Every Occurrence"), "Shift+H",
               Scope::Letter},
    ActionSpec{Claim, QT_TRANSLATE_NOOP("Actions", "Make a &Claim…"), "C", Scope::Letter},
    ActionSpec{Tag, QT_TRANSLATE_NOOP("Actions", "&Tag…"), "T", Scope::Letter},
    ActionSpec{ChooseMark, QT_TRANSLATE_NOOP("Actions", "Choose or Let Go of the &Mark"), "X",
               Scope::Letter},
    ActionSpec{ChooseToMark, QT_TRANSLATE_NOOP("Actions", "Choose &up to the Mark"), "Shift+X",
               Scope::Letter},
    ActionSpec{ChooseAll, QT_TRANSLATE_NOOP("Actions", "Choose &All Marks"), "Ctrl+Shift+A"},
    ActionSpec{ChooseSection, QT_TRANSLATE_NOOP("Actions", "All of This &Section"), ""},
    ActionSpec{ChooseColor, QT_TRANSLATE_NOOP("Actions", "All of the Mark's &Colour"), ""},
    ActionSpec{ChooseTags, QT_TRANSLATE_NOOP("Actions", "All with the Mark's &Tags"), ""},
    ActionSpec{LetGo, QT_TRANSLATE_NOOP("Actions", "&Let Go of All"), "Esc", Scope::Text},
    ActionSpec{AddQuotation, QT_TRANSLATE_NOOP("Actions", "A&dd as Quotation…"), "Q",
               Scope::Letter},
    ActionSpec{CopyWithSource, QT_TRANSLATE_NOOP("Actions", "Copy with &Source"), "Ctrl+Shift+C",
               Scope::Text},
    ActionSpec{EndOn, QT_TRANSLATE_NOOP("Actions", "Move the Mark's End On"), "Alt+Shift+Right",
               Scope::Text},
    ActionSpec{EndBack, QT_TRANSLATE_NOOP("Actions", "Move the Mark's End Back"), "Alt+Shift+Left",
               Scope::Text},
    ActionSpec{StartOn, QT_TRANSLATE_NOOP("Actions", "Move the Mark's Beginning On"),
               "Ctrl+Alt+Shift+Right", Scope::Text},
    ActionSpec{StartBack, QT_TRANSLATE_NOOP("Actions", "Move the Mark's Beginning Back"),
               "Ctrl+Alt+Shift+Left", Scope::Text},
    ActionSpec{EditNote, QT_TRANSLATE_NOOP("Actions", "&Edit the Note"), "Return; Enter",
               Scope::Text},
    ActionSpec{DeleteMark, QT_TRANSLATE_NOOP("Actions", "&Delete the Mark"), "Del", Scope::Text},

    ActionSpec{About, QT_TRANSLATE_NOOP("Actions", "&About Sidegloss"), ""},
};

QList<QKeySequence> keysOf(const ActionSpec &spec)
{
    const QString keys = QString::fromLatin1(spec.keys);
    return keys.isEmpty() ? QList<QKeySequence>()
                          : QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

QString tipOf(const QAction &action)
{
    const QString words = plainWords(action.text());
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? words : u"%1 (%2)"_s.arg(words, key);
}

bool isSwitch(ActionId id)
{
    return id == FullScreen || id == Split || id == OnlyText || id == SideBar || id == ShowClaims
           || id == ShowTrash || id == ShowSafety || id == CaretMode;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionSpec &spec : specs) {
        auto *action = new QAction(QCoreApplication::translate("Actions", spec.text), this);
        action->setShortcuts(keysOf(spec));
        action->setToolTip(tipOf(*action));
        action->setCheckable(isSwitch(spec.id));
        if (spec.icon)
            action->setIcon(symbolIcon(QString::fromLatin1(spec.icon)));
        action->setIconVisibleInMenu(false);
        m_actions.insert(spec.id, action);
    }
}

void Actions::addToWindow(QWidget *window)
{
    add(window, true);
}

void Actions::addToText(QWidget *text)
{
    add(text, false);
}

void Actions::add(QWidget *widget, bool isWindow)
{
    for (const ActionSpec &spec : specs) {
        if ((spec.scope == Scope::Window) != isWindow)
            continue;
        QAction *action = m_actions[spec.id];
        action->setShortcutContext(isWindow ? Qt::WindowShortcut : Qt::WidgetShortcut);
        widget->addAction(action);
    }
}

void Actions::setWords(ActionId id, const QString &words)
{
    const auto spec = std::ranges::find(specs, id, &ActionSpec::id);
    QAction *action = m_actions[id];
    action->setText(words.isEmpty() ? QCoreApplication::translate("Actions", spec->text) : words);
    action->setToolTip(tipOf(*action));
}

void Actions::setLetterKeys(bool on)
{
    for (const ActionSpec &spec : specs) {
        if (spec.scope == Scope::Letter)
            m_actions[spec.id]->setShortcuts(on ? keysOf(spec) : QList<QKeySequence>());
    }
}

} // namespace Sidegloss
