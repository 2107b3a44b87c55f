// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/fingerprint.h"

#include "lib/base/sha256.h"
#include "lib/text/utf8.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <vector>

namespace Sidegloss {

namespace {

constexpr qsizetype hashSize = sizeof(quint64);

std::vector<quint64> hashesIn(const QByteArray &fingerprint)
{
    std::vector<quint64> hashes(static_cast<size_t>(fingerprint.size() / hashSize));
    qFromBigEndian<quint64>(fingerprint.constData(), static_cast<qsizetype>(hashes.size()),
                            hashes.data());
    return hashes;
}

quint64 hashOf(QStringView text, const Progress &progress)
{
    Sha256 hash;
    inUtf8Steps(text, [&](const QByteArray &utf8, qsizetype) {
        hash.add(utf8);
        return !progress.isCancelled();
    });
    return qFromBigEndian<quint64>(hash.take().constData());
}

} // namespace

QByteArray fingerprint(const Document &document, const Progress &progress)
{
    std::vector<quint64> hashes;
    for (qsizetype i = 0; i < document.leaves().size() && !progress.isCancelled(); ++i) {
        const TextRange range = document.leaf(i).range;
        if (!range.isEmpty())
            hashes.push_back(hashOf(sliced(document.text(), range), progress));
    }
    std::ranges::sort(hashes);
    QByteArray bytes(static_cast<qsizetype>(hashes.size()) * hashSize, Qt::Uninitialized);
    qToBigEndian<quint64>(hashes.data(), static_cast<qsizetype>(hashes.size()), bytes.data());
    return bytes;
}

double sharedBlocks(const QByteArray &one, const QByteArray &other)
{
    const std::vector<quint64> a = hashesIn(one);
    const std::vector<quint64> b = hashesIn(other);
    if (a.empty() || b.empty())
        return 0;
    std::vector<quint64> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return static_cast<double>(common.size()) / static_cast<double>(std::min(a.size(), b.size()));
}

} // namespace Sidegloss
