// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/popover.h"

class QCheckBox;
class QLineEdit;

namespace Sidegloss {

class ElidedLabel;

/// Who writes, where it is kept, and how keys act. What is set takes effect at once.
class SettingsPopover : public Popover
{
    Q_OBJECT

public:
    explicit SettingsPopover(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SettingsPopover)

    void setLibraryPath(const QString &path);

Q_SIGNALS:
    void authorChanged(const QString &name);
    void letterKeysChanged(bool on);
    void libraryRequested();
    /// What the colours of marks mean is to be edited.
    void colorNamesRequested();

private:
    QLineEdit *m_author;
    ElidedLabel *m_library;
    QCheckBox *m_letterKeys;
};

} // namespace Sidegloss
