// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/quoterow.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace Sidegloss {

/// What can be done to quotations: the actions with their words and keys, enabled as the chosen
/// rows allow. Whoever does it connects to chosen() and kindChosen().
class QuoteCommands : public QObject
{
    Q_OBJECT

public:
    enum class Command {
        GoTo,
        Highlight,
        Claim,
        Speaker,
        Nobody,
        Range,
        Remove,
        Restore,
        AsFound,
        History,
    };

    explicit QuoteCommands(QObject *parent = nullptr);
    ~QuoteCommands() override;
    Q_DISABLE_COPY_MOVE(QuoteCommands)

    /// Makes the keys work while \a list has the focus.
    void addTo(QWidget *list);
    /// Puts all of it into \a menu.
    void fill(QMenu &menu) const;

    /// The rows that it would be done to; \a isSelected: a passage of the text is.
    void setRows(const QList<QuoteRow> &rows, bool isSelected);

    QAction *operator[](Command command) const { return m_actions.value(command); }

Q_SIGNALS:
    void chosen(Sidegloss::QuoteCommands::Command command);
    void kindChosen(Sidegloss::QuoteKind kind);

private:
    void addKinds();
    void nameRemoval(bool isLost);

    QHash<Command, QAction *> m_actions;
    std::unique_ptr<QMenu> m_kinds;
    QHash<QuoteKind, QAction *> m_kindActions;
};

} // namespace Sidegloss
