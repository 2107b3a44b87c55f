// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Sidegloss {

/// When the side bar is seen: as the reader chose, but for what it gives way to, or has to be seen
/// for, as long as that lasts.
class SideBarDoor : public QObject
{
    Q_OBJECT

public:
    /// \a bar must outlive it.
    SideBarDoor(QWidget &bar, QObject *parent);
    Q_DISABLE_COPY_MOVE(SideBarDoor)

    bool isOpen() const;
    /// By the reader's hand.
    void setOpen(bool open);
    /// Only the text is wanted.
    void setOnlyText(bool only);
    /// The list of what was found is in it.
    void setFoundShown(bool shown);
    /// Whether there is room for it beside the text. Opened where there is none, it stays open.
    void setRoom(bool isEnough);

Q_SIGNALS:
    /// By the reader's hand.
    void chosen(bool open);
    void moved(bool open);

private:
    void move(bool open);

    QWidget &m_bar;
    bool m_hasRoom = true;
    bool m_isOnlyText = false;
    bool m_closedForRoom = false; ///< To be opened again.
    bool m_closedForText = false; ///< To be opened again.
    bool m_openForFound = false;  ///< To be closed again.
};

} // namespace Sidegloss
