// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotecommands.h"

#include "app/annotations/quotelabels.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

using enum QuoteCommands::Command;

struct CommandSpec
{
    QuoteCommands::Command command;
    const char *text;
    const char *keys; ///< Portable, separated by "; ".
    bool startsGroup = false;
};

// In the order of the menu; the kinds stand behind Nobody.
constexpr std::array specs{
    CommandSpec{GoTo, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "&Go to Passage"),
                "Return; Enter"},
    CommandSpec{Highlight, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "&Highlight"), "H"},
    CommandSpec{Claim, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "Make &Claim…"), "C"},
    CommandSpec{Speaker, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "&Speaker…"), "S; F2", true},
    CommandSpec{Nobody, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "N&obody Named"), "Shift+S"},
    CommandSpec{Range, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "&Use the Selected Passage"),
                ""},
    CommandSpec{Remove, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "&Not a Quotation"), "Del",
                true},
    CommandSpec{Restore, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "&Restore"), "R"},
    CommandSpec{AsFound, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "&As Found"), ""},
    CommandSpec{History, QT_TRANSLATE_NOOP("Sidegloss::QuoteCommands", "H&istory…"), ""},
};

constexpr std::array kinds{QuoteKind::Direct, QuoteKind::Key,   QuoteKind::Scare,
                           QuoteKind::Title,  QuoteKind::Block, QuoteKind::Turn};

QString upperFirst(QString words)
{
    return words.isEmpty() ? words : words.replace(0, 1, words.front().toUpper());
}

bool stands(const QuoteRow &row)
{
    return row.state() != QuoteState::Removed && row.state() != QuoteState::Lost;
}

} // namespace

QuoteCommands::QuoteCommands(QObject *parent)
    : QObject(parent)
    , m_kinds(std::make_unique<QMenu>(tr("&Kind")))
{
    for (const CommandSpec &spec : specs) {
        auto *action = new QAction(tr(spec.text), this);
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(spec.keys),
                                                          QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this,
                [this, command = spec.command] { Q_EMIT chosen(command); });
        m_actions.insert(spec.command, action);
    }
    addKinds();
    setRows({}, false);
}

QuoteCommands::~QuoteCommands() = default;

void QuoteCommands::addKinds()
{
    auto *group = new QActionGroup(this);
    for (const QuoteKind kind : kinds) {
        QAction *action = m_kinds->addAction(upperFirst(quoteKindLabel(kind)));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT kindChosen(kind); });
        m_kindActions.insert(kind, action);
    }
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
}

void QuoteCommands::addTo(QWidget *list)
{
    for (QAction *action : std::as_const(m_actions))
        list->addAction(action);
}

void QuoteCommands::fill(QMenu &menu) const
{
    for (const CommandSpec &spec : specs) {
        if (spec.startsGroup)
            menu.addSeparator();
        menu.addAction(m_actions[spec.command]);
        if (spec.command == Nobody)
            menu.addMenu(m_kinds.get());
    }
}

void QuoteCommands::setRows(const QList<QuoteRow> &rows, bool isSelected)
{
    const auto count = [&](auto &&fits) { return std::ranges::count_if(rows, fits); };
    const auto isLost = [](const QuoteRow &row) { return row.lost != nullptr; };
    const qsizetype standing = count(stands);
    const qsizetype lost = count(isLost);
    const qsizetype removed = rows.size() - standing - lost;
    const qsizetype corrected =
        count([](const QuoteRow &row) { return row.quote.isCorrected() && !row.lost; });
    const auto enable = [this](Command command, bool on) { m_actions[command]->setEnabled(on); };
    enable(GoTo, rows.size() == 1 && lost == 0);
    enable(Highlight, rows.size() == 1 && lost == 0);
    enable(Claim, rows.size() == 1 && lost == 0);
    enable(Speaker, standing > 0);
    enable(Nobody, standing > 0);
    enable(Range, rows.size() == 1 && removed == 0 && isSelected);
    enable(Remove, standing + lost > 0);
    enable(Restore, removed > 0);
    enable(AsFound, corrected > 0);
    enable(History, rows.size() == 1 && rows.first().quote.isCorrected());
    m_actions[Restore]->setVisible(removed > 0);
    m_actions[Remove]->setVisible(removed == 0 || standing + lost > 0);
    nameRemoval(lost > 0 && standing == 0);

    m_kinds->setEnabled(standing > 0);
    for (const QuoteKind kind : kinds) {
        const qsizetype ofKind =
            count([&](const QuoteRow &row) { return stands(row) && row.quote.quote.kind == kind; });
        m_kindActions[kind]->setChecked(ofKind > 0 && ofKind == standing);
    }
}

void QuoteCommands::nameRemoval(bool isLost)
{
    m_actions[Remove]->setText(isLost ? tr("&Delete the Correction") : tr("&Not a Quotation"));
}

} // namespace Sidegloss
