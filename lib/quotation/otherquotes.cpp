// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinding.h"

#include "lib/quotation/marks/signature.h"
#include "lib/quotation/words/fewwords.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Sidegloss {

void QuoteFinder::addAttributed(TextRange range, QuoteKind kind,
                                const std::optional<Attribution> &attribution)
{
    const auto speaker = attribution ? m_speakers.speaker(*attribution) : std::optional<QString>();
    add(range, kind, speaker, attribution ? attribution->confidence : 0);
}

const Turn *QuoteFinder::turnAt(qsizetype position) const
{
    const auto next = std::ranges::upper_bound(m_turns, position, {},
                                               [](const Turn &turn) { return turn.range.start; });
    if (next == m_turns.begin() || !std::prev(next)->range.contains(position))
        return nullptr;
    return &*std::prev(next);
}

/// Who speaks the turn that the text at \a position belongs to.
std::optional<QString> QuoteFinder::turnSpeaker(qsizetype position) const
{
    const Turn *turn = turnAt(position);
    if (!turn)
        return {};
    return turn->isAnswer ? m_interviewee : turn->speaker;
}

/// Of key quotes that nobody signs: whom the lines above the list name, or the interviewee.
std::optional<QString> QuoteFinder::speakerOfKeys(const ReadLeaf &leaf)
{
    for (const TextRange line : m_keyLists.linesAbove(leaf.block)) {
        if (const auto speaker = m_speakers.personIn(line))
            return speaker;
    }
    return m_interviewee ? m_interviewee : m_foremost;
}

void QuoteFinder::addKeyItem(const ReadLeaf &leaf)
{
    QSet<qsizetype> keys;
    for (qsizetype i = 0; i < leaf.quotations.size(); ++i) {
        const Quotation &quotation = leaf.quotations[i];
        const bool wholeItem = quotation.outer.length() * 2 >= leaf.range.length();
        if (!quotation.parent && !quotation.isTitle()
            && (wholeItem || !isFewWords(sliced(m_text, quotation.inner))))
            keys.insert(i);
    }
    const auto signature = signatureOf(m_text, leaf.range, m_names);
    const auto addKey = [&](TextRange range, const std::optional<Attribution> &attribution) {
        const bool isGuess = attribution && attribution->who == Attribution::Who::Partner;
        const auto named =
            attribution && !isGuess ? m_speakers.speaker(*attribution) : std::nullopt;
        if (named)
            add(range, QuoteKind::Key, named, attribution->confidence);
        else if (signature)
            add(range, QuoteKind::Key, m_names.fullest(signature->name), labelled);
        else if (isQuestion(sliced(m_text, range)))
            add(range, QuoteKind::Key, {}, 0);
        else
            add(range, QuoteKind::Key, speakerOfKeys(leaf), guessedInterviewee);
    };
    if (keys.isEmpty())
        addKey(signature ? signature->words : leaf.range, {});
    for (const qsizetype key : keys)
        addKey(leaf.quotations[key].inner, leaf.speakers.quotations[key]);

    ReadLeaf rest = leaf;
    rest.quotations.clear();
    rest.speakers.quotations.clear();
    for (qsizetype i = 0; i < leaf.quotations.size(); ++i) {
        if (!keys.contains(i)) {
            rest.quotations.append(leaf.quotations[i]);
            rest.quotations.last().parent.reset();
            rest.speakers.quotations.append(leaf.speakers.quotations[i]);
        }
    }
    addMarked(rest);
}

QList<ReadLeaf>::const_iterator QuoteFinder::leafFrom(qsizetype position) const
{
    return std::ranges::lower_bound(m_leaves, position, {},
                                    [](const ReadLeaf &leaf) { return leaf.range.start; });
}

std::optional<Attribution> QuoteFinder::announcementBefore(TextRange range) const
{
    const auto next = leafFrom(range.start);
    return next == m_leaves.cbegin() ? std::nullopt : std::prev(next)->speakers.announced;
}

void QuoteFinder::addBlockQuotes()
{
    QSet<TextRange> replaced;
    QList<Quote> blocks;
    std::swap(blocks, m_quotes);
    for (const Block &block : m_document.blocks()) {
        if (block.kind != BlockKind::Quote || block.range.isEmpty())
            continue;
        const auto signature = signatureOf(m_text, block.range, m_names);
        TextRange range = signature ? signature->words : block.range;
        const auto leaf = leafFrom(range.start);
        // A block quote that is all in quotation marks is one quotation, not two.
        if (leaf != m_leaves.cend() && !leaf->quotations.isEmpty()
            && leaf->quotations.first().outer == range) {
            range = leaf->quotations.first().inner;
            replaced.insert(range);
        }
        if (signature)
            add(range, QuoteKind::Block, m_names.fullest(signature->name), labelled);
        else
            addAttributed(range, QuoteKind::Block, announcementBefore(block.range));
    }
    std::swap(blocks, m_quotes);
    m_quotes.removeIf([&](const Quote &quote) { return replaced.contains(quote.range); });
    m_quotes += blocks;
}

void QuoteFinder::addTurns()
{
    for (const Turn &turn : std::as_const(m_turns)) {
        if (turn.isAnswer)
            add(turn.range, QuoteKind::Turn, m_interviewee, labelledAnswer);
        else
            add(turn.range, QuoteKind::Turn, turn.speaker, labelled);
    }
}

} // namespace Sidegloss
