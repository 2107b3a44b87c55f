// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"

#include <QByteArray>
#include <QStringView>

#include <mutex>

namespace Sidegloss {

/// The SHA-256 of one text in UTF-8, found when it is first asked for. Thread-safe.
class TextHash
{
public:
    /// \a text is the same each time. Empty once \a progress is cancelled.
    QByteArray of(QStringView text, const Progress &progress);

private:
    std::mutex m_mutex;
    QByteArray m_hash;
};

} // namespace Sidegloss
