// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hanmentions.h"

#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

QList<TextRange> findHanMentions(QStringView text, const QList<TextRange> &leaves,
                                 const QSet<QString> &names, const Progress &progress)
{
    QSet<qsizetype> lengths;
    for (const QString &name : names)
        lengths.insert(name.size());
    QList<qsizetype> longestFirst(lengths.cbegin(), lengths.cend());
    std::ranges::sort(longestFirst, std::greater());

    QList<TextRange> mentions;
    for (const TextRange leaf : leaves) {
        if (progress.isCancelled())
            break;
        progress.report(static_cast<double>(leaf.start) / static_cast<double>(text.size()));
        for (qsizetype i = leaf.start; i < leaf.end && !longestFirst.isEmpty();) {
            const auto fits = [&](qsizetype length) {
                return i + length <= leaf.end && isHan(text[i])
                       && names.contains(text.sliced(i, length).toString());
            };
            const auto length = std::ranges::find_if(longestFirst, fits);
            if (length != longestFirst.end())
                mentions.append({i, i + *length});
            i += length != longestFirst.end() ? *length : 1;
        }
    }
    return mentions;
}

} // namespace Sidegloss
