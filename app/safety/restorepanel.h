// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/backup.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace Sidegloss {

class Appearance;
class LibraryCare;

/// One backup in full: what it is, what restoring it will do, and the button that does.
class RestorePanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RestorePanel(const Appearance &appearance, const LibraryCare &care, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RestorePanel)

    void setBackup(const std::optional<Backup> &backup);
    const std::optional<Backup> &backup() const { return m_backup; }

Q_SIGNALS:
    void restoreRequested(const QString &backup);
    /// What can be read of \a damaged is to be saved.
    void salvageRequested(const QString &damaged);
    /// A backup that lies elsewhere is to be chosen.
    void otherRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void showState();
    void applyAppearance();

    const Appearance &m_appearance;
    const LibraryCare &m_care;
    std::optional<Backup> m_backup;
    QLabel *m_caption;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_words;
    QPushButton *m_restore;
    QPushButton *m_salvage;
    QPushButton *m_other;
};

} // namespace Sidegloss
