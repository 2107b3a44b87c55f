// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/texthash.h"

#include "lib/base/sha256.h"
#include "lib/text/utf8.h"

namespace Sidegloss {

QByteArray TextHash::of(QStringView text, const Progress &progress)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_hash.isEmpty())
        return m_hash;
    Sha256 hash;
    inUtf8Steps(text, [&](const QByteArray &utf8, qsizetype done) {
        hash.add(utf8);
        progress.report(static_cast<double>(done) / static_cast<double>(text.size()));
        return !progress.isCancelled();
    });
    if (progress.isCancelled())
        return {};
    m_hash = hash.take();
    return m_hash;
}

} // namespace Sidegloss
