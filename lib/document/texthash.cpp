// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/texthash.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Sidegloss {

QByteArray TextHash::of(QStringView text, const Progress &progress)
{
    // In steps: the whole of a large text in UTF-8 takes memory, and time that can't be cancelled.
    constexpr qsizetype step = 1 << 20;
    const std::scoped_lock lock(m_mutex);
    if (!m_hash.isEmpty())
        return m_hash;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype from = 0; from < text.size();) {
        if (progress.isCancelled())
            return {};
        qsizetype end = std::min(from + step, text.size());
        if (end < text.size() && text[end - 1].isHighSurrogate())
            --end;
        hash.addData(text.sliced(from, end - from).toUtf8());
        from = end;
        progress.report(static_cast<double>(end) / static_cast<double>(text.size()));
    }
    m_hash = hash.result();
    return m_hash;
}

} // namespace Sidegloss
