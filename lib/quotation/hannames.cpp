// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/hannames.h"

#include "lib/quotation/hannameforms.h"
#include "lib/quotation/hannamewords.h"
#include "lib/quotation/speechwords.h"
#include "lib/text/script.h"

#include <QHash>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longestPart = 8;

bool isMiddleDot(QChar c)
{
    return c == u'·' || c == u'•' || c == u'・';
}

/// What the article shows of something that has the form of a name.
struct Evidence
{
    bool certain = false;  ///< It stands where a speaker stands.
    bool speaks = false;   ///< Behind it, in its clause, something is said.
    qsizetype count = 0;   ///< Of places.
    qsizetype begins = 0;  ///< Of places where a clause begins.
    bool titled = false;   ///< Somewhere what somebody is stands before it.
    QSet<QChar> followers; ///< Of its places; a few are enough.
};

class Collector
{
public:
    Collector(QStringView text, const QList<TextRange> &leaves, const Progress &progress)
        : m_text(text)
        , m_leaves(leaves)
        , m_progress(progress)
    {}

    QSet<QString> names();

private:
    template<typename Work>
    void forEachLeaf(double done, Work work) const;
    void collect(TextRange leaf);
    void collectForeign(qsizetype dot, TextRange leaf);
    void collectAddressed(qsizetype start, TextRange leaf);
    void collectAtEnd(TextRange run);
    void collectAtStart(TextRange run, bool speaks);
    void collectOrganisation(TextRange run);
    void endClause(bool speaks);
    TextRange hanAt(qsizetype start, TextRange leaf) const;
    void count(TextRange leaf);
    void dropLongerForms();
    QSet<QString> shortOrganisations() const;
    QSet<QString> beginningClauses(const QSet<QString> &names, TextRange leaf) const;

    QStringView m_text;
    const QList<TextRange> &m_leaves;
    const Progress &m_progress;
    QList<TextRange> m_pending; ///< Runs of this clause that are names if a verb of saying follows.
    std::optional<TextRange> m_first; ///< The run that begins this clause.
    QHash<QString, Evidence> m_evidence;
    QSet<QString> m_names;
};

void Collector::collectForeign(qsizetype dot, TextRange leaf)
{
    qsizetype start = dot;
    while (start > leaf.start && dot - start < longestPart
           && isTransliterationBeforeDot(m_text[start - 1]))
        --start;
    qsizetype end = dot + 1;
    qsizetype lastPart = end;
    while (end < leaf.end && end - lastPart < longestPart) {
        if (isMiddleDot(m_text[end]) && end > lastPart)
            lastPart = end + 1;
        else if (!isTransliterationBehindDot(m_text[end]))
            break;
        ++end;
    }
    if (start == dot || end == lastPart)
        return;
    m_names.insert(m_text.sliced(start, end - start).toString());
    if (end - lastPart >= 2)
        m_names.insert(m_text.sliced(lastPart, end - lastPart).toString());
    if (dot - start >= 2)
        m_names.insert(m_text.sliced(start, dot - start).toString());
}

/// 顾先生, wherever a name may begin.
void Collector::collectAddressed(qsizetype start, TextRange leaf)
{
    constexpr qsizetype length = 3;
    if (start + length > leaf.end || surnameLength(m_text.sliced(start, 1)) == 0)
        return;
    const QStringView before = m_text.sliced(leaf.start, start - leaf.start);
    const bool begins = before.isEmpty() || !isHan(before.back()) || admitsNameBehind(before)
                        || isFunctionCharacter(before.back());
    if (begins && beginsWithAddress(m_text.sliced(start + 1, leaf.end - start - 1)))
        m_names.insert(m_text.sliced(start, length).toString());
}

void Collector::collectAtEnd(TextRange run)
{
    const QStringView text = sliced(m_text, run);
    const QStringView name = hanNameAtEnd(text);
    if (name.isEmpty())
        return;
    Evidence &evidence = m_evidence[name.toString()];
    evidence.speaks = true;
    evidence.certain = evidence.certain || admitsNameBehind(text.chopped(name.size()));
}

void Collector::collectAtStart(TextRange run, bool speaks)
{
    for (const QStringView name : hanNamesAtStart(sliced(m_text, run))) {
        Evidence &evidence = m_evidence[name.toString()];
        evidence.speaks = evidence.speaks || speaks;
    }
}

/// An organisation that begins a clause and does something, whatever it is.
void Collector::collectOrganisation(TextRange run)
{
    const QStringView name = sliced(m_text, run);
    if (endsInOrganisation(name) && hanNameAtEnd(name) == name)
        m_evidence[name.toString()].certain = true;
}

void Collector::endClause(bool speaks)
{
    if (speaks) {
        for (const TextRange run : std::as_const(m_pending))
            collectAtEnd(run);
    }
    if (m_first)
        collectAtStart(*m_first, speaks);
    m_pending.clear();
    m_first.reset();
}

/// As many characters as a name may have; words that look like others may be part of it (丁向南).
TextRange Collector::hanAt(qsizetype start, TextRange leaf) const
{
    constexpr qsizetype longestName = 4;
    qsizetype end = start;
    while (end < leaf.end && end - start < longestName && isHan(m_text[end]))
        ++end;
    return {start, end};
}

void Collector::collect(TextRange leaf)
{
    qsizetype runStart = leaf.start;
    qsizetype runEnd = leaf.start; // Of the run that adverbs have followed since.
    bool begins = true;            // Nothing of the clause stands before the run.
    for (qsizetype i = leaf.start; i < leaf.end;) {
        if (isMiddleDot(m_text[i]))
            collectForeign(i, leaf);
        collectAddressed(i, leaf);
        if (!isHan(m_text[i])) {
            if (begins && runEnd > runStart)
                m_first = hanAt(runStart, leaf);
            endClause(false);
            runStart = runEnd = ++i;
            begins = true;
            continue;
        }
        const auto word = hanWordAt(m_text.sliced(i, leaf.end - i));
        // 曾光海认为: no adverb, but a family name.
        const bool mayBeSurname = word && word->role == WordRole::Adverb && word->length == 1
                                  && runEnd == runStart && surnameLength(m_text.sliced(i, 1)) == 1;
        if (!word || word->role == WordRole::Other || mayBeSurname) {
            if (runEnd != i)
                runStart = i;
            i += word ? word->length : 1;
            runEnd = i;
            continue;
        }
        if (begins && runEnd > runStart)
            m_first = hanAt(runStart, leaf);
        if (word->role == WordRole::Office && addressLength(m_text.first(i + word->length)) > 0)
            collectAtEnd({runStart, i + word->length});
        const bool acts = word->role == WordRole::Preposition || word->role == WordRole::Verb
                          || word->role == WordRole::Adverb;
        if (begins && acts)
            collectOrganisation({runStart, runEnd});
        if (word->role == WordRole::Preposition || word->role == WordRole::Verb)
            m_pending.append({runStart, runEnd});
        if (word->role == WordRole::Verb)
            endClause(true);
        begins = begins && runEnd == runStart && word->role == WordRole::Adverb;
        i += word->length;
        if (word->role != WordRole::Adverb)
            runStart = runEnd = i;
    }
    endClause(false);
}

void Collector::count(TextRange leaf)
{
    constexpr qsizetype enough = 3;
    for (qsizetype i = leaf.start; i < leaf.end; ++i) {
        if (!isHan(m_text[i]))
            continue;
        for (const qsizetype length : {2, 3, 4}) {
            if (i + length > leaf.end)
                break;
            const auto evidence = m_evidence.find(m_text.sliced(i, length).toString());
            if (evidence == m_evidence.end())
                continue;
            ++evidence->count;
            evidence->begins += i == leaf.start || !isHan(m_text[i - 1]);
            evidence->titled =
                evidence->titled || endsInProfession(m_text.sliced(leaf.start, i - leaf.start));
            if (evidence->followers.size() < enough)
                evidence->followers.insert(i + length < leaf.end ? m_text[i + length] : QChar());
        }
    }
}

bool isShown(const QString &name, const Evidence &evidence)
{
    if (evidence.certain)
        return true;
    if (evidence.begins == 0 || !looksLikeHanName(name))
        return false;
    const qsizetype needed = name.size() == 2 ? 3 : 2;
    const bool supported = evidence.speaks || evidence.titled;
    const qsizetype count = supported ? evidence.count : evidence.count - 1;
    return count >= needed && evidence.followers.size() >= 2 && (supported || name.size() > 2);
}

/// Of 丁向 and 丁向南, or of 陶然 and 陶然说, the one that stands alone too is the name.
void Collector::dropLongerForms()
{
    QSet<QString> dropped;
    for (const QString &name : std::as_const(m_names)) {
        const QString shorter = name.chopped(1);
        if (!m_evidence.contains(name) || !m_names.contains(shorter))
            continue;
        const bool always = m_evidence[shorter].count <= m_evidence[name].count;
        dropped.insert(always ? shorter : name);
    }
    m_names -= dropped;
}

/// 交通局, where the article also has 青江市交通局.
QSet<QString> Collector::shortOrganisations() const
{
    constexpr qsizetype shortest = 3;
    QSet<QString> names;
    for (const QString &name : m_names) {
        for (qsizetype length = shortest; length < name.size() && endsInOrganisation(name);
             ++length)
            names.insert(name.last(length));
    }
    return names;
}

/// Those of \a names that begin a clause.
QSet<QString> Collector::beginningClauses(const QSet<QString> &names, TextRange leaf) const
{
    QSet<QString> found;
    for (qsizetype i = leaf.start; i < leaf.end && !names.isEmpty(); ++i) {
        if (i > leaf.start && isHan(m_text[i - 1]))
            continue;
        for (qsizetype end = i; end < leaf.end && isHan(m_text[end]) && end - i < longestPart;
             ++end) {
            const QString name = m_text.sliced(i, end + 1 - i).toString();
            if (names.contains(name))
                found.insert(name);
        }
    }
    return found;
}

/// Where nobody waits for it any more, it ends.
template<typename Work>
void Collector::forEachLeaf(double done, Work work) const
{
    const Progress progress = m_progress.part(done, done + 0.3);
    for (const TextRange leaf : m_leaves) {
        if (progress.isCancelled())
            return;
        progress.report(static_cast<double>(leaf.start) / static_cast<double>(m_text.size()));
        work(leaf);
    }
}

QSet<QString> Collector::names()
{
    forEachLeaf(0, [this](TextRange leaf) { collect(leaf); });
    forEachLeaf(0.3, [this](TextRange leaf) { count(leaf); });
    for (const auto &[name, evidence] : m_evidence.asKeyValueRange()) {
        if (isShown(name, evidence))
            m_names.insert(name);
    }
    dropLongerForms();
    const QSet<QString> organisations = shortOrganisations();
    forEachLeaf(0.7, [&](TextRange leaf) { m_names += beginningClauses(organisations, leaf); });
    return m_names;
}

} // namespace

QSet<QString> findHanNames(QStringView text, const QList<TextRange> &leaves,
                           const Progress &progress)
{
    return Collector(text, leaves, progress).names();
}

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
