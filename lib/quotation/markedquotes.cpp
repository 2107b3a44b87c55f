// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinding.h"

#include "lib/quotation/discourse/takenup.h"
#include "lib/quotation/marks/worktitles.h"
#include "lib/quotation/names/address.h"
#include "lib/quotation/words/fewwords.h"

#include <algorithm>

namespace Sidegloss {

void QuoteFinder::addMarked(const ReadLeaf &leaf)
{
    QList<std::optional<QString>> speakers;
    for (qsizetype i = 0; i < leaf.quotations.size(); ++i) {
        const Quotation &quotation = leaf.quotations[i];
        const auto &attribution = leaf.speakers.quotations[i];
        const auto outer =
            quotation.parent ? speakers[*quotation.parent] : turnSpeaker(quotation.outer.start);
        const bool isSaid =
            attribution && attribution->isSaid && attribution->who != Attribution::Who::Stranger;
        const bool title = isWorkTitle(m_text, quotation, m_document.metadata().language, isSaid);
        const QStringView quote = sliced(m_text, quotation.inner);
        const bool isFew = isFewWords(quote)
                           || (!(attribution && attribution->isSaidBySomebody())
                               && isFewWithStop(quote, m_document.metadata().language));
        const ChosenSpeaker chosen = title ? ChosenSpeaker() : choose(leaf, i, isFew, outer);
        const auto &speaker = chosen.name;
        speakers.append(speaker);
        if (!quotation.parent && !title && !leaf.isKey) {
            m_speakers.hear(speaker, quotation.outer.end);
            m_choice.hear({quotation.outer, speaker.value_or(QString()), isQuestion(quote)});
        }
        const QuoteKind kind = title               ? QuoteKind::Title
                               : !speaker && isFew ? QuoteKind::Scare
                                                   : QuoteKind::Direct;
        const double ofHeading = isLooseInHeading(leaf, attribution) ? guessedInterviewee : 1;
        add(quotation.inner, kind, speaker, std::min(chosen.confidence, ofHeading));
    }
}

ChosenSpeaker QuoteFinder::choose(const ReadLeaf &leaf, qsizetype index, bool isFew,
                                  const std::optional<QString> &outer)
{
    const Quotation &quotation = leaf.quotations[index];
    AskedQuotation asked;
    asked.inner = quotation.inner;
    asked.outer = quotation.outer;
    asked.leaf = leaf.range;
    asked.isFew = isFew;
    asked.around = outer;
    asked.attribution = leaf.speakers.quotations[index];
    if (asked.attribution)
        asked.speaker = speakerOf(quotation, *asked.attribution, outer);
    if (quotation.parent)
        asked.frame = leaf.quotations[*quotation.parent].inner;
    else if (const Turn *turn = turnAt(quotation.outer.start))
        asked.frame = turn->range;
    using Place = AskedQuotation::Place;
    const Block &block = m_document.blocks()[leaf.block];
    asked.place = quotation.parent                     ? Place::Nested
                  : turnSpeaker(quotation.outer.start) ? Place::Turn
                  : block.kind == BlockKind::Heading   ? Place::Heading
                  : block.parent && m_document.blocks()[*block.parent].kind == BlockKind::ListItem
                      ? Place::ListItem
                  : block.parent && m_document.blocks()[*block.parent].kind == BlockKind::Quote
                      ? Place::BlockQuote
                      : Place::Plain;
    if (index + 1 < leaf.quotations.size()) {
        const auto &next = leaf.speakers.quotations[index + 1];
        if (next && next->isSaid && next->who == Attribution::Who::Name)
            asked.next = m_speakers.fullest(next->name);
    }
    return m_knowsNames || asked.speaker ? m_choice.choose(asked) : ChosenSpeaker();
}

/// A noun or a pronoun in a heading means whoever says the words in the article.
bool QuoteFinder::isLooseInHeading(const ReadLeaf &leaf,
                                   const std::optional<Attribution> &attribution) const
{
    using Who = Attribution::Who;
    const bool isFirm = attribution
                        && (attribution->who == Who::Label
                            || (attribution->who == Who::Name && attribution->isSaid));
    return m_document.blocks()[leaf.block].kind == BlockKind::Heading && !isFirm;
}

/// Whoever is addressed by name in the words doesn't say them, unless a word of speech has the
/// name.
std::optional<QString> QuoteFinder::speakerOf(const Quotation &quotation,
                                              const Attribution &attribution,
                                              const std::optional<QString> &outer)
{
    const auto speaker = m_speakers.speaker(attribution, outer);
    const bool isNamed = attribution.isSaid && attribution.who == Attribution::Who::Name;
    if (!speaker || isNamed || !isAddressed(*speaker, sliced(m_text, quotation.inner)))
        return speaker;
    return attribution.who == Attribution::Who::Name
               ? m_speakers.partnerOf(*speaker, quotation.outer.start)
               : m_speakers.speaker(attribution, speaker);
}

/// “…” alone, and behind it a paragraph "That is how Weber puts it": the words are hers.
void QuoteFinder::attributeBack(const ReadLeaf &leaf)
{
    if (m_leaves.isEmpty())
        return;
    ReadLeaf &before = m_leaves.last();
    const bool isAlone = before.quotations.size() == 1
                         && before.quotations.first().outer == before.range
                         && !before.speakers.quotations.first();
    const auto subject = isAlone ? takenUpBy(m_text, leaf.range, m_names) : std::nullopt;
    if (subject)
        before.speakers.quotations.first() = *subject;
}

} // namespace Sidegloss
