// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Sidegloss {

class LibraryCare;

/// Looks after an open library without being asked: a quick check when the window has long been
/// seen, and a backup where one is due while the reader rests.
class LibraryRounds : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds firstLook{3000};
        std::chrono::milliseconds rest{60000};   ///< Without a key or a click.
        std::chrono::milliseconds again{600000}; ///< At least between two tries at a backup.
    };

    /// \a care must outlive it. With \a backsUp false it only checks.
    LibraryRounds(LibraryCare &care, bool backsUp, const Pace &pace, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LibraryRounds)

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void look();
    void backUp();
    void waitForRest();

    LibraryCare &m_care;
    Pace m_pace;
    QTimer m_look;
    QTimer m_rest;
    QDeadlineTimer m_again;
};

} // namespace Sidegloss
