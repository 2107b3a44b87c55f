// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinder.h"

#include "lib/quotation/quotefinding.h"
#include "lib/quotation/repeatedquotes.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"
#include "lib/text/textcut.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

/// A longer leaf is read in stretches, each by itself: bounds memory, and the time to be cancelled.
constexpr qsizetype longestRead = 1 << 18;

/// Whether names are known in what most of the text's beginning is written in. Elsewhere those that
/// are known are foreign ones, and nothing says that any of them speaks but a colon or a label.
bool isInKnownScript(QStringView text)
{
    constexpr qsizetype enough = 20'000;
    qsizetype letters = 0;
    qsizetype known = 0;
    for (const QChar c : text.first(std::min(enough, text.size()))) {
        letters += c.isLetter();
        known += c.isLetter() && (c.script() == QChar::Script_Latin || isCjk(c));
    }
    return 2 * known >= letters;
}

} // namespace

QuoteFinder::QuoteFinder(const Document &document, const QuoteModels &models,
                         QList<SpeakerDecision> *decisions, const Progress &progress)
    : m_document(document)
    , m_progress(progress)
    , m_text(document.text())
    , m_names(m_text, readRanges(), speechLanguage(document.metadata().language),
              progress.part(0, 0.3), models.names)
    , m_speakers(m_text, m_names)
    , m_choice(Scene(m_text, m_names), m_speakers,
               SpeakerModel(models.speakers, document.metadata().language), decisions)
    , m_keyLists(document)
    , m_knowsNames(isInKnownScript(m_text))
{}

QList<TextRange> QuoteFinder::readRanges() const
{
    QList<TextRange> ranges;
    for (const qsizetype block : m_document.leaves()) {
        if (m_document.blocks()[block].kind != BlockKind::Code)
            ranges += stretches(m_text, m_document.blocks()[block].range, longestRead);
    }
    return ranges;
}

void QuoteFinder::readLeaves()
{
    const Progress progress = m_progress.part(0.3, 0.9);
    m_leaves.reserve(m_document.leaves().size());
    for (qsizetype i = 0; i < m_document.leaves().size() && !progress.isCancelled(); ++i) {
        const Block &block = m_document.leaf(i);
        if (block.kind != BlockKind::Code && !block.range.isEmpty())
            readLeaf(i);
        progress.report(static_cast<double>(block.range.end) / static_cast<double>(m_text.size()));
    }
}

void QuoteFinder::readLeaf(qsizetype index)
{
    QList<TextRange> code;
    for (const Span &span : m_document.spansOf(index)) {
        if (span.kind == SpanKind::Code)
            code.append(span.range);
    }
    const qsizetype block = m_document.leaves()[index];
    for (const TextRange range : stretches(m_text, m_document.leaf(index).range, longestRead)) {
        if (m_progress.isCancelled())
            return;
        ReadLeaf leaf;
        leaf.block = block;
        leaf.range = range;
        leaf.quotations = findQuotations(m_text, range, code);
        leaf.speakers = m_speakers.read(range, leaf.quotations);
        leaf.isKey = m_keyLists.hold(block);
        attributeBack(leaf);
        m_choice.scene().addLeaf(leaf.quotations, leaf.speakers);
        m_leaves.append(std::move(leaf));
        code.removeIf([&](const TextRange &span) { return span.end <= range.end; });
    }
}

void QuoteFinder::add(TextRange range, QuoteKind kind, std::optional<QString> speaker,
                      double confidence)
{
    const double sureness = speaker ? confidence : 0;
    m_quotes.append({range, kind, std::move(speaker), sureness, m_document.sectionAt(range.start)});
}

QList<Quote> QuoteFinder::find()
{
    readLeaves();
    if (!m_progress.isCancelled())
        m_turns = findTurns(m_document, m_names);
    const auto byTurns = answerer(m_document, m_turns);
    QList<TextRange> turns;
    for (const Turn &turn : std::as_const(m_turns))
        turns.append(turn.range);
    m_interviewee = byTurns;
    if (m_knowsNames) {
        if (!m_interviewee)
            m_interviewee = m_speakers.interviewee(turns);
        m_foremost = m_speakers.foremost(turns);
    }
    const bool isAnswered = std::ranges::any_of(m_turns, &Turn::isAnswer);
    if (isAnswered && !m_interviewee)
        m_interviewee = m_speakers.firstPerson();
    if (m_turns.isEmpty() && m_knowsNames && isAskedInBold(m_document))
        m_speakers.setSelf(m_interviewee ? m_interviewee : m_speakers.firstPerson());
    m_speakers.setAddressee(m_turns.isEmpty() ? std::nullopt : m_interviewee);
    m_choice.scene().finish(m_speakers);
    for (const ReadLeaf &leaf : std::as_const(m_leaves)) {
        if (m_progress.isCancelled())
            return {};
        leaf.isKey ? addKeyItem(leaf) : addMarked(leaf);
    }
    repeatTitles(m_quotes, m_text);
    addBlockQuotes();
    addTurns();
    std::ranges::stable_sort(m_quotes, [](const Quote &a, const Quote &b) {
        return std::pair(a.range.start, -a.range.end) < std::pair(b.range.start, -b.range.end);
    });
    return withSpeakersElsewhere(m_quotes, m_document,
                                 m_turns.isEmpty() ? std::nullopt : m_interviewee);
}

QList<Quote> findQuotes(const Document &document, const Progress &progress)
{
    const QuoteModels learned = {learnedNameTaggers(), learnedClueWeights()};
    return QuoteFinder(document, learned, nullptr, progress).find();
}

QList<Quote> findQuotesBy(const QuoteModels &models, const Document &document,
                          QList<SpeakerDecision> &decisions)
{
    return QuoteFinder(document, models, &decisions, {}).find();
}

} // namespace Sidegloss
