// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hanpersons.h"

#include "lib/quotation/names/hanedges.h"
#include "lib/quotation/names/hangivennames.h"
#include "lib/quotation/names/hannameforms.h"
#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/hanordinarywords.h"
#include "lib/quotation/names/leafpass.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <QHash>

#include <algorithm>

namespace Sidegloss {

namespace {

/// What the places where a stretch of characters stands say for its being a name.
struct Evidence
{
    double places = 0;         ///< What the edges say, of all places together.
    double form = 0;           ///< What the characters say.
    QSet<QChar> followers;     ///< A few are enough.
    bool isSure = false;       ///< Of some place an edge is.
    bool isIntroduced = false; ///< Some place says what somebody is, right before it.
    bool isEnded = false;      ///< At some place no name can go on.

    double score() const
    {
        constexpr double perFollower = 0.5; // What follows differs: it ends there.
        return places + form + perFollower * static_cast<double>(followers.size() - 1);
    }
    /// \a weak: how many more places have but a weak edge.
    bool isShown(int weak) const
    {
        constexpr double enough = 2.5;
        constexpr double perWeak = 0.5;
        return score() + perWeak * std::min(weak, 2) >= enough;
    }
};

double weightOf(Edge edge)
{
    switch (edge) {
    case Edge::Sure:
        return 2;
    case Edge::Firm:
        return 1;
    case Edge::Weak:
        return 0.5;
    case Edge::None:
        break;
    }
    return 0;
}

bool startsWithAspect(QStringView text)
{
    const QString folded = foldHan(text.first(std::min<qsizetype>(2, text.size())));
    return folded.startsWith(u'着') || (folded.startsWith(u'了') && folded != u"了解")
           || (folded.startsWith(u'过') && folded != u"过去" && folded != u"过来");
}

/// 工钱一|千
bool isInsideNumber(QStringView name, QStringView behind)
{
    constexpr QStringView figures = u"一二两三四五六七八九十百千万亿";
    return figures.contains(foldHan(name.back())) && !behind.isEmpty()
           && figures.contains(foldHan(behind.front()));
}

/// Whether it begins as many words do: then all else must speak for its being a name.
bool isWordlike(QStringView name)
{
    return isWordlikeSurname(name.front()) && surnameLength(name) == 1;
}

/// Whether it is a word, or has characters that others are written with, so that only what somebody
/// is, right before it, shows a name: 马力, 谷得水, 林可同.
bool isUnlikely(QStringView name)
{
    const qsizetype surname = surnameLength(name);
    const QStringView given = name.sliced(surname);
    if (surname == 0 || isWordlike(name) || isNeverGivenName(given))
        return false;
    constexpr qsizetype ofTwo = 2;
    if (name.size() == ofTwo)
        return isOrdinaryHanWord(name) && !hanWordAt(name);
    return given.size() == ofTwo && !looksLikeHanName(name) && !isOrdinaryHanWord(name.first(ofTwo))
           && std::ranges::any_of(given, isGivenNameCharacter);
}

/// Whether only a verb of saying or what somebody is, beside it, shows a name: 应辉, 小芹.
bool isDoubtful(QStringView name)
{
    return name.size() == 2
           && (isWordlike(name) || (name.front() == u'小' && surnameLength(name.last(1)) == 0));
}

bool isLikedThroughout(QStringView name)
{
    const QStringView given = name.sliced(1);
    return looksLikeHanName(name) && std::ranges::all_of(given, isGivenNameCharacter)
           && !isOrdinaryHanWord(given);
}

/// What the characters of \a name say for its being one: parents like all of them, or some.
double weightOfForm(QStringView name)
{
    constexpr double nickname = 0.5;
    constexpr double likeOrdinary = -2; // 庞大海
    constexpr double allLiked = 1.5;
    constexpr double someLiked = 0.5;
    constexpr double shortAndUnlikely = -3;
    constexpr double longAndUnlikely = -0.5; // 徐彦|做
    constexpr double wordlike = 0;           // 应晓岚
    constexpr double wordlikeAndShort = -1.5;
    constexpr double unlikely = -2;
    const QStringView given = name.sliced(surnameLength(name));
    if (isHanNickname(name))
        return nickname;
    if (isUnlikely(name))
        return unlikely;
    if (isLikeHanName(name))
        return likeOrdinary;
    if (given == u"某" || given == u"某某") // As courts call people.
        return allLiked;
    const bool isShort = given.size() == 1;
    if (isWordlike(name))
        return isShort ? wordlikeAndShort : wordlike;
    if (isOrdinaryHanWord(given))
        return 0;
    if (isShort && surnameLength(name) > 1) // 令狐葱: nothing else begins so.
        return someLiked;
    if (std::ranges::all_of(given, isGivenNameCharacter))
        return isShort ? someLiked : allLiked;
    if (isGivenNameCharacter(given.back())) // But: 贺兰跑来
        return someLiked;
    return isShort ? shortAndUnlikely : longAndUnlikely;
}

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
    void weigh(TextRange name, Edge left, TextRange leaf);

    QStringView m_text;
    QHash<QString, Evidence> m_evidence;
    QHash<QString, int> m_weak; ///< Places that count only where there are others: 据孙曼统计.
};

void Collector::weigh(TextRange name, Edge left, TextRange leaf)
{
    const QStringView behind = m_text.sliced(name.end, leaf.end - name.end);
    // 马骞拎着桶, 杜邦试过: what stands before a particle of time is a verb.
    if (startsWithAspect(behind) || isInsideNumber(sliced(m_text, name), behind))
        return;
    // 权锟：我插一句
    const bool isLabel = name.start == leaf.start && !behind.isEmpty()
                         && QStringView(u":：").contains(behind.front());
    const Edge right = isLabel ? Edge::Sure : rightEdge(behind);
    const QString written = sliced(m_text, name).toString();
    if (left == Edge::Weak && right == Edge::None)
        ++m_weak[written];
    if ((right == Edge::None && left < Edge::Firm) || (left == Edge::None && right != Edge::Sure))
        return;
    Evidence &evidence = m_evidence[written];
    if (evidence.followers.isEmpty())
        evidence.form = weightOfForm(written);
    constexpr double inMidst = -1.5; // 首席技术官郭栩: 官 belongs to what stands before.
    constexpr double bothSure = 2;   // 主演林听则笑着说
    evidence.places += (left == Edge::None ? inMidst : weightOf(left)) + weightOf(right);
    evidence.isIntroduced = evidence.isIntroduced || left == Edge::Sure;
    evidence.isEnded = evidence.isEnded || right >= Edge::Firm;
    evidence.isSure = evidence.isSure || left == Edge::Sure || right == Edge::Sure;
    if (left == Edge::Sure && right == Edge::Sure)
        evidence.places += bothSure;
    constexpr qsizetype enough = 4;
    if (evidence.followers.size() < enough)
        evidence.followers.insert(behind.isEmpty() ? QChar() : behind.front());
}

void Collector::collect(TextRange leaf)
{
    for (qsizetype i = leaf.start; i < leaf.end; ++i) {
        constexpr qsizetype longest = 6;
        const QStringView reached = m_text.sliced(i, std::min(longest, leaf.end - i));
        const QStringView ahead =
            reached.first(std::ranges::find_if_not(reached, isHan) - reached.begin());
        const qsizetype surname = surnameLength(ahead);
        const bool isNickname = isHanNickname(ahead.first(std::min<qsizetype>(2, ahead.size())));
        // Most words that begin like a family name end here.
        const bool isWord = surname == 1 && !isNickname && isWordlikeSurname(ahead.front())
                            && (ahead.size() == 1 || !isGivenNameCharacter(ahead[1]));
        if ((surname == 0 && !isNickname) || isWord || isInsideHanWord(i, m_text, leaf))
            continue;
        const Edge left = leftEdge(m_text.sliced(leaf.start, i - leaf.start));
        for (qsizetype length = 2; length <= ahead.size(); ++length) {
            const QStringView name = ahead.first(length);
            const bool isName = isNickname         ? length == 2
                                : isWordlike(name) ? isLikedThroughout(name)
                                                   : looksLikeHanName(name) || isLikeHanName(name)
                                                         || isUnlikely(name);
            if (isName && !isInsideHanWord(i + length, m_text, leaf))
                weigh({i, i + length}, left, leaf);
        }
    }
}

/// Of 钟岳 and 钟岳明 the one that more places show; a family name like 田中 is used alone, too.
QSet<QString> Collector::names() const
{
    QSet<QString> names;
    QSet<QString> dropped;
    for (const auto &[name, evidence] : m_evidence.asKeyValueRange()) {
        if (!evidence.isShown(m_weak.value(name)) || (isDoubtful(name) && !evidence.isSure)
            || (isUnlikely(name) && !(evidence.isIntroduced && evidence.isEnded)))
            continue;
        names.insert(name);
        const QString shorter = name.chopped(1);
        const auto other = m_evidence.constFind(shorter);
        if (other == m_evidence.cend() || !other->isShown(m_weak.value(shorter)))
            continue;
        // 池季常: 常 always stands behind 池季.
        const bool isPart = other->followers.size() == 1 && evidence.followers.size() > 1;
        dropped.insert(other->score() > evidence.score() && !isPart ? name : shorter);
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
        if (given.size() == length && surnameLength(name) > 0 && !isOrdinaryHanWord(given)
            && addressLength(name) == 0) // 丁老师
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
    passLeaves(leaves, progress, [&](TextRange leaf) { collector.collect(leaf); });
    const QSet<QString> names = collector.names();
    return progress.isCancelled() ? names : names + collector.givenNames(names, leaves);
}

} // namespace Sidegloss
