// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/hanpersons.h"

#include "lib/quotation/hanedges.h"
#include "lib/quotation/hangivennames.h"
#include "lib/quotation/hannameforms.h"
#include "lib/quotation/hannamewords.h"
#include "lib/text/script.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Sidegloss {

namespace {

struct Evidence
{
    int sure = 0;          ///< Places with a sure edge and a firm one.
    int firm = 0;          ///< Places with two firm edges.
    int weak = 0;          ///< Places with two edges.
    int sureLeft = 0;      ///< Places with a sure left edge.
    int firmLeft = 0;      ///< Places with at least a firm one.
    bool likely = false;   ///< Parents like a character of the given name, or it is a nickname.
    bool certain = false;  ///< They like all of them.
    QSet<QChar> followers; ///< A few are enough.

    bool isShown(qsizetype length) const
    {
        if (!likely)
            return length > 2 ? sure > 0 && firm > 0 : sure > 2;
        if (certain && length > 2 && firm > 0)
            return true;
        return sure > 0 || firm > 1 || (firm > 0 && (weak > 1 || sureLeft > 0)) || isVaried(length);
    }
    /// What follows differs: it ends there.
    bool isVaried(qsizetype length) const
    {
        const qsizetype needed = length > 3 ? 1 : length > 2 ? 2 : 3;
        return followers.size() >= needed && (sureLeft > 0 || firmLeft > 1);
    }
    std::tuple<int, int, int, qsizetype> weight() const
    {
        return {sure, firm, weak, followers.size()};
    }
};

class Collector
{
public:
    explicit Collector(QStringView text)
        : m_text(text)
    {}

    void collect(TextRange leaf);
    QSet<QString> names() const;
    /// Those of the given names of \a people that stand alone where a clause begins: 以宁 for
    /// 康以宁.
    QSet<QString> givenNames(const QSet<QString> &people, const QList<TextRange> &leaves) const;

private:
    void weigh(TextRange name, bool isLikely, Edge left, TextRange leaf);

    QStringView m_text;
    QHash<QString, Evidence> m_evidence;
};

void Collector::weigh(TextRange name, bool isLikely, Edge left, TextRange leaf)
{
    const QStringView written = sliced(m_text, name);
    const QStringView behind = m_text.sliced(name.end, leaf.end - name.end);
    const Edge right = rightEdge(behind);
    if ((right == Edge::None && left < Edge::Firm) || (left == Edge::None && right != Edge::Sure))
        return;
    Evidence &evidence = m_evidence[written.toString()];
    evidence.likely = isLikely;
    evidence.certain =
        std::ranges::all_of(written.sliced(surnameLength(written)), isGivenNameCharacter);
    constexpr qsizetype enough = 4;
    if (evidence.followers.size() < enough)
        evidence.followers.insert(behind.isEmpty() ? QChar() : behind.front());
    evidence.sureLeft += left == Edge::Sure;
    evidence.firmLeft += left >= Edge::Firm;
    const Edge less = std::min(left, right);
    evidence.weak += less >= Edge::Weak;
    evidence.firm += less >= Edge::Firm;
    evidence.sure += less >= Edge::Firm && std::max(left, right) == Edge::Sure;
}

void Collector::collect(TextRange leaf)
{
    for (qsizetype i = leaf.start; i < leaf.end; ++i) {
        constexpr qsizetype longest = 6;
        const QStringView ahead = m_text.sliced(i, std::min(longest, leaf.end - i));
        const qsizetype surname = surnameLength(ahead);
        const bool isNickname = isHanNickname(ahead.first(std::min<qsizetype>(2, ahead.size())));
        if ((surname == 0 && !isNickname) || isInsideHanWord(i, m_text, leaf))
            continue;
        const Edge left = leftEdge(m_text.sliced(leaf.start, i - leaf.start));
        for (qsizetype length = 2; length <= ahead.size(); ++length) {
            const QStringView name = ahead.first(length);
            const bool isName = isNickname ? length == 2 : looksLikeHanName(name);
            if (isName && !isInsideHanWord(i + length, m_text, leaf))
                weigh({i, i + length},
                      isNickname || std::ranges::any_of(name.sliced(surname), isGivenNameCharacter),
                      left, leaf);
        }
    }
}

/// Of 钟岳 and 钟岳明 the one that more places show; a family name like 田中 is used alone, too.
QSet<QString> Collector::names() const
{
    QSet<QString> names;
    QSet<QString> dropped;
    for (const auto &[name, evidence] : m_evidence.asKeyValueRange()) {
        if (!evidence.isShown(name.size()))
            continue;
        names.insert(name);
        const QString shorter = name.chopped(1);
        const auto other = m_evidence.constFind(shorter);
        if (other != m_evidence.cend() && other->isShown(shorter.size()))
            dropped.insert(other->weight() > evidence.weight() ? name : shorter);
    }
    names -= dropped;
    QSet<QString> surnames;
    for (const QString &name : std::as_const(names)) {
        if (const qsizetype length = surnameLength(name); length > 1)
            surnames.insert(name.first(length));
    }
    return names + surnames;
}

QSet<QString> Collector::givenNames(const QSet<QString> &people,
                                    const QList<TextRange> &leaves) const
{
    constexpr qsizetype length = 2;
    QSet<QString> sought;
    for (const QString &name : people) {
        const QString given = name.sliced(surnameLength(name));
        if (given.size() == length && surnameLength(name) > 0 && !isOrdinaryHanWord(given))
            sought.insert(given);
    }
    QSet<QString> found;
    for (const TextRange leaf : leaves) {
        for (qsizetype i = leaf.start; i + length <= leaf.end && !sought.isEmpty(); ++i) {
            const QString given = m_text.sliced(i, length).toString();
            if ((i == leaf.start || !isHan(m_text[i - 1])) && sought.contains(given)
                && rightEdge(m_text.sliced(i + length, leaf.end - i - length)) >= Edge::Firm)
                found.insert(given);
        }
    }
    return found;
}

} // namespace

QSet<QString> findHanPersons(QStringView text, const QList<TextRange> &leaves,
                             const Progress &progress)
{
    Collector collector(text);
    for (const TextRange leaf : leaves) {
        if (progress.isCancelled())
            break;
        progress.report(static_cast<double>(leaf.start) / static_cast<double>(text.size()));
        collector.collect(leaf);
    }
    const QSet<QString> names = collector.names();
    return progress.isCancelled() ? names : names + collector.givenNames(names, leaves);
}

} // namespace Sidegloss
