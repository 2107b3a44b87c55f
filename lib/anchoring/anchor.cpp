// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/anchor.h"

#include "lib/anchoring/occurrences.h"

namespace Sidegloss {

namespace {

std::optional<Anchor> byPosition(const Document &document, const Target &target)
{
    const auto position = target.position();
    if (!position || position->end > document.codePoints().count())
        return std::nullopt;
    const TextRange range =
        document.codePoints().toUtf16(TextRange{position->start, position->end});
    const auto quote = target.quote();
    // A position that others wrote may count otherwise; the words tell.
    if (range.isEmpty() || (quote && sliced(document.text(), range) != quote->exact))
        return std::nullopt;
    return Anchor{range, AnchorMethod::Position, 1};
}

std::optional<Anchor> byQuote(const Document &document, const Target &target)
{
    const auto quote = target.quote();
    if (!quote)
        return std::nullopt;
    if (quote->exact.isEmpty())
        return std::nullopt;
    const QList<qsizetype> places =
        occurrences(document.text(), quote->prefix + quote->exact + quote->suffix, 2);
    if (places.size() != 1)
        return std::nullopt;
    const qsizetype start = places.first() + quote->prefix.size();
    return Anchor{{start, start + quote->exact.size()}, AnchorMethod::Quote, 1};
}

} // namespace

std::optional<Anchor> anchor(const Document &document, RevisionId revision, const Target &target)
{
    if (!revision.isNull() && target.revision == revision) {
        if (const auto found = byPosition(document, target))
            return found;
    }
    return byQuote(document, target);
}

} // namespace Sidegloss
