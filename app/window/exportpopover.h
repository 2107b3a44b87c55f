// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/settings.h"
#include "app/widgets/popover.h"

class QComboBox;
class QFormLayout;

namespace Sidegloss {

/// The panel of the Export button: which format, and for paper where the notes go.
class ExportPopover : public Popover
{
    Q_OBJECT

public:
    explicit ExportPopover(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ExportPopover)

    ExportChoice choice() const;

Q_SIGNALS:
    /// The panel is closed and the choice kept.
    void exportRequested(const Sidegloss::ExportChoice &choice);

private:
    QComboBox *addChoice(QFormLayout *form, const QString &label,
                         const QList<std::pair<QString, QString>> &items, const QString &current);
    void showWhatCounts();

    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_notes;
    QComboBox *m_paper;
};

} // namespace Sidegloss
