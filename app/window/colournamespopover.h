// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/popover.h"
#include "lib/base/error.h"
#include "lib/base/identifier.h"

#include <QPointer>

#include <optional>

class QLineEdit;

namespace Sidegloss {

class Workspace;

/// What the colours of marks mean, in the reader's own words: a field for each. What is written
/// there is saved when the field is left; an empty one stands for the usual word.
class ColourNamesPopover : public Popover
{
    Q_OBJECT

public:
    explicit ColourNamesPopover(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ColourNamesPopover)

    /// The library whose colours they are, and the article that is open: naming can be undone in
    /// both. Null for none.
    void setWorkspace(Workspace *workspace, std::optional<DocumentId> article);

Q_SIGNALS:
    void failed(const Sidegloss::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showNames();
    void save(qsizetype colour);

    QPointer<Workspace> m_workspace;
    std::optional<DocumentId> m_article;
    QList<QLineEdit *> m_fields; ///< In the order of markColors().
};

} // namespace Sidegloss
