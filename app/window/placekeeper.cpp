// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/placekeeper.h"

#include "app/reader/readerview.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

PlaceKeeper::PlaceKeeper(ReaderView &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(700ms);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        save();
        Q_EMIT rested();
    });
    connect(&reader, &ReaderView::progressChanged, &m_rest, qOverload<>(&QTimer::start));
}

void PlaceKeeper::setSession(DocumentSession *session)
{
    if (session == m_session)
        return;
    m_session = session;
    if (session && session->record().readingPosition)
        m_reader.restore(*session->record().readingPosition);
}

void PlaceKeeper::save()
{
    m_rest.stop();
    if (!m_session || m_session->workspace().store().isReadOnly())
        return;
    const Result<> saved = m_session->workspace().setReadingPosition(m_session->record().id,
                                                                     m_reader.readingPosition());
    if (!saved)
        Q_EMIT failed(saved.error());
}

} // namespace Sidegloss
