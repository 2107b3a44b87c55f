// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/sidebardoor.h"

#include <QWidget>

#include <utility>

namespace Sidegloss {

SideBarDoor::SideBarDoor(QWidget &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{}

bool SideBarDoor::isOpen() const
{
    return m_bar.isVisibleTo(m_bar.parentWidget());
}

void SideBarDoor::move(bool open)
{
    if (open == isOpen())
        return;
    m_bar.setVisible(open);
    Q_EMIT moved(open);
}

void SideBarDoor::setOpen(bool open)
{
    m_openForFound = false;
    m_closedForRoom = false;
    if (open == isOpen())
        return;
    move(open);
    Q_EMIT chosen(open);
}

void SideBarDoor::setOnlyText(bool only)
{
    m_isOnlyText = only;
    if (only) {
        m_closedForText = isOpen();
        move(false);
    } else if (std::exchange(m_closedForText, false)) {
        move(true);
    }
}

void SideBarDoor::setFoundShown(bool shown)
{
    if (shown && !isOpen()) {
        m_openForFound = true;
        move(true);
    } else if (!shown && std::exchange(m_openForFound, false)) {
        move(false);
    }
}

void SideBarDoor::setRoom(bool isEnough)
{
    if (std::exchange(m_hasRoom, isEnough) == isEnough || m_isOnlyText)
        return;
    if (!isEnough) {
        m_closedForRoom = isOpen();
        move(false);
    } else if (std::exchange(m_closedForRoom, false)) {
        m_openForFound = false;
        move(true);
    }
}

} // namespace Sidegloss
