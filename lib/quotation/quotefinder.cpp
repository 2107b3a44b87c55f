// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinder.h"

#include "lib/quotation/attribution/speaker.h"
#include "lib/quotation/discourse/takenup.h"
#include "lib/quotation/marks/quotationmarks.h"
#include "lib/quotation/marks/signature.h"
#include "lib/quotation/marks/worktitles.h"
#include "lib/quotation/names/address.h"
#include "lib/quotation/repeatedquotes.h"
#include "lib/quotation/turns/keylists.h"
#include "lib/quotation/turns/turns.h"
#include "lib/quotation/words/fewwords.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"
#include "lib/text/textcut.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

constexpr double guessedInterviewee = 0.5;
constexpr double labelled = 0.95;
constexpr double labelledAnswer = 0.6;

/// A longer leaf is read in stretches, each by itself: bounds memory, and the time to be cancelled.
constexpr qsizetype longestRead = 1 << 18;

/// The quotations of a leaf, or of a stretch of a long one, and who speaks them.
struct ReadLeaf
{
    qsizetype block = 0;
    TextRange range;
    QList<Quotation> quotations;
    LeafSpeakers speakers;
    bool isKey = false; ///< In a list of key quotes.
};

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

class QuoteFinder
{
public:
    QuoteFinder(const Document &document, const QList<ClueWeights> &weights,
                QList<SpeakerDecision> *decisions, const Progress &progress)
        : m_document(document)
        , m_progress(progress)
        , m_text(document.text())
        , m_names(m_text, readRanges(), speechLanguage(document.metadata().language),
                  progress.part(0, 0.3))
        , m_speakers(m_text, m_names)
        , m_choice(Scene(m_text, m_names), m_speakers,
                   SpeakerModel(weights, document.metadata().language), decisions)
        , m_keyLists(document)
        , m_knowsNames(isInKnownScript(m_text))
    {}

    QList<Quote> find();

private:
    QList<TextRange> readRanges() const;
    void readLeaves();
    void readLeaf(qsizetype index);
    void addMarked(const ReadLeaf &leaf);
    ChosenSpeaker choose(const ReadLeaf &leaf, qsizetype index, bool isFew,
                         const std::optional<QString> &outer);
    std::optional<QString> speakerOf(const Quotation &quotation, const Attribution &attribution,
                                     const std::optional<QString> &outer);
    void attributeBack(const ReadLeaf &leaf);
    bool isLooseInHeading(const ReadLeaf &leaf,
                          const std::optional<Attribution> &attribution) const;
    std::optional<QString> speakerOfKeys(const ReadLeaf &leaf);
    void addKeyItem(const ReadLeaf &leaf);
    void addBlockQuotes();
    void addTurns();
    const Turn *turnAt(qsizetype position) const;
    std::optional<QString> turnSpeaker(qsizetype position) const;
    void add(TextRange range, QuoteKind kind, std::optional<QString> speaker, double confidence);
    void addAttributed(TextRange range, QuoteKind kind,
                       const std::optional<Attribution> &attribution);
    std::optional<Attribution> announcementBefore(TextRange range) const;
    QList<ReadLeaf>::const_iterator leafFrom(qsizetype position) const;

    const Document &m_document;
    const Progress &m_progress;
    const QString &m_text;
    Names m_names;
    SpeakerFinder m_speakers;
    SpeakerChoice m_choice;
    QList<ReadLeaf> m_leaves;
    KeyLists m_keyLists;
    bool m_knowsNames;
    QList<Turn> m_turns;
    std::optional<QString> m_interviewee;
    std::optional<QString> m_foremost; ///< Who speaks much more than anybody else.
    QList<Quote> m_quotes;
};

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

void QuoteFinder::addAttributed(TextRange range, QuoteKind kind,
                                const std::optional<Attribution> &attribution)
{
    const auto speaker = attribution ? m_speakers.speaker(*attribution) : std::optional<QString>();
    add(range, kind, speaker, attribution ? attribution->confidence : 0);
}

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

} // namespace

QList<Quote> findQuotes(const Document &document, const Progress &progress)
{
    return QuoteFinder(document, learnedClueWeights(), nullptr, progress).find();
}

QList<Quote> findQuotesBy(const QList<ClueWeights> &weights, const Document &document,
                          QList<SpeakerDecision> &decisions)
{
    return QuoteFinder(document, weights, &decisions, {}).find();
}

} // namespace Sidegloss
