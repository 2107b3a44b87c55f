// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/documentsession.h"

#include <QPointer>
#include <QTimer>

namespace Sidegloss {

class ReaderView;

/// Remembers in the library where one is reading: when the text has come to rest, and when told to.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    explicit PlaceKeeper(ReaderView &reader, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PlaceKeeper)

    /// Goes to where the article was left, unless it's there already. Null stops.
    void setSession(DocumentSession *session);
    /// Does nothing in a library that is read-only.
    void save();

Q_SIGNALS:
    /// The text has come to rest, and where is saved.
    void rested();
    void failed(const Sidegloss::Error &error);

private:
    ReaderView &m_reader;
    QPointer<DocumentSession> m_session;
    QTimer m_rest;
};

} // namespace Sidegloss
