// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/libraryrounds.h"

#include "app/safety/librarycare.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace Sidegloss {

LibraryRounds::LibraryRounds(LibraryCare &care, bool backsUp, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_care(care)
    , m_pace(pace)
{
    connect(&m_look, &QTimer::timeout, this, &LibraryRounds::look);
    m_look.start(pace.firstLook);
    if (!backsUp)
        return;
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &LibraryRounds::backUp);
    qApp->installEventFilter(this);
    waitForRest();
}

bool LibraryRounds::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        waitForRest();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

void LibraryRounds::look()
{
    // Else something else is being done with the library, and one looks the next time.
    if (m_care.running())
        return;
    m_look.stop();
    if (!m_care.lastLook())
        m_care.check(CheckDepth::Quick);
}

void LibraryRounds::backUp()
{
    if (!m_care.running()) {
        m_care.rotate();
        m_again.setRemainingTime(m_pace.again);
    }
    waitForRest();
}

void LibraryRounds::waitForRest()
{
    m_rest.start(std::max(m_pace.rest, std::chrono::ceil<std::chrono::milliseconds>(
                                           m_again.remainingTimeAsDuration())));
}

} // namespace Sidegloss
