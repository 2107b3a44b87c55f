// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"
#include "lib/document/document.h"

#include <QObject>

namespace Sidegloss {

/// Reads and parses one article at a time off the GUI thread. Asking for another, or cancelling,
/// makes the one under way come to nothing.
class DocumentLoader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    Q_DISABLE_COPY_MOVE(DocumentLoader)

    /// A file, or a resource (":/…").
    void load(const QString &path);
    void cancel();
    bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void loaded(const Sidegloss::Document &document, const QString &path);
    void failed(const Sidegloss::Error &error);

private:
    int m_turn = 0;
    bool m_isLoading = false;
};

} // namespace Sidegloss
