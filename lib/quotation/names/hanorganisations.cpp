// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hanorganisations.h"

#include "lib/quotation/names/hanedges.h"
#include "lib/quotation/names/hanorganisationwords.h"
#include "lib/quotation/names/leafpass.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype shortest = 3;
constexpr qsizetype longest = 14;

/// 行业龙头翼川科技, 营办商利安船务: where the name begins behind what kind of organisation it is;
/// 0 where nothing says so.
qsizetype behindKind(const QString &run)
{
    constexpr QStringView kinds[] = {u"龙头",   u"巨头",   u"企业", u"品牌",   u"厂商",
                                     u"智库",   u"对手",   u"机构", u"营办商", u"开发商",
                                     u"运营商", u"承建商", u"公司"};
    qsizetype start = 0;
    for (const QStringView kind : kinds) {
        const qsizetype at = run.lastIndexOf(kind);
        const qsizetype rest = run.size() - at - kind.size();
        if (at < 0 || rest <= shortest)
            continue;
        // 他的公司一碗汤餐饮集团, but: 昌和公司工会
        const qsizetype ending = organisationEndLength(QStringView(run).last(rest));
        if (ending > 0 && (kind != u"公司" || isBrandEnd(run.last(ending))))
            start = std::max(start, at + kind.size());
    }
    return start;
}

/// Where the name in \a run begins: behind 的, 在 and words that say which one of several.
qsizetype nameStart(QStringView run)
{
    qsizetype start =
        std::max({run.lastIndexOf(u'的'), run.lastIndexOf(u'是'), run.lastIndexOf(u'了'),
                  run.lastIndexOf(u'过'), run.lastIndexOf(u'過'), run.lastIndexOf(u'去'),
                  run.lastIndexOf(u'么'), run.lastIndexOf(u'麼')})
        + 1;
    // 组长由青浔理工大学, but: 自由大学
    if (const qsizetype by = run.lastIndexOf(u'由'); by > 0 && run[by - 1] != u'自')
        start = std::max(start, by + 1);
    constexpr QStringView verbs[] = {
        u"进入", u"加入", u"离开", u"创办", u"成立", u"来到", u"前往", u"考入", u"就读", u"供职",
        u"调入", u"调到", u"负责", u"主持", u"委托", u"走进", u"走出", u"毕业", u"组建", u"担任",
        u"起诉", u"状告", u"隶属", u"签约", u"联系", u"致电", u"咨询", u"采访", u"走访", u"先请",
        u"不满", u"取得", u"落款", u"署名", u"要求", u"致函", u"质疑"};
    // 联合多家机构, but: 联合国
    if (const qsizetype at = run.lastIndexOf(u"联合");
        at >= 0 && !run.sliced(at).startsWith(u"联合国"))
        start = std::max(start, at + 2);
    const QString whole = foldHan(run);
    for (const QStringView verb : verbs)
        start = std::max(start, whole.lastIndexOf(verb) < 0 ? 0 : whole.lastIndexOf(verb) + 2);
    start = std::max(start, behindKind(whole));
    constexpr QStringView leads[] = {u"当地", u"这家", u"那家", u"该",   u"一家", u"某",   u"这",
                                     u"那",   u"本",   u"各",   u"多家", u"一些", u"另",   u"两家",
                                     u"一所", u"几家", u"所在", u"任职", u"来自", u"一个", u"整个"};
    const QString folded = foldHan(run.sliced(start));
    for (const QStringView lead : leads) {
        if (folded.startsWith(lead))
            return run.size();
    }
    return start;
}

/// Whether it ends as an institution does, not as what a company deals in.
bool isInstitution(QStringView name)
{
    const qsizetype ending = organisationEndLength(name);
    return (ending > 1 && !isBrandEnd(name.last(ending))) || name.endsWith(u"有限公司");
}

class Collector
{
public:
    explicit Collector(QStringView text)
        : m_text(text)
    {}

    void collect(TextRange leaf);
    void collectShort(TextRange leaf);
    QSet<QString> names() const { return m_names + m_short; }
    void prepareShort();

private:
    void takeRun(TextRange run, TextRange leaf);
    bool isFollowedByEnd(qsizetype place, TextRange leaf) const;

    QStringView m_text;
    QSet<QString> m_names;
    QSet<QString> m_short;
    QSet<QString> m_mayBeShort;
};

/// The name in a run of characters that no word of the lexicon interrupts.
void Collector::takeRun(TextRange run, TextRange leaf)
{
    if (run.length() > 2 * longest)
        run.start = run.end - 2 * longest;
    for (qsizetype end = std::min(run.end, run.start + longest * 2); end >= run.start + shortest;
         --end) {
        const QStringView text = m_text.sliced(run.start, end - run.start);
        const qsizetype ending = organisationEndLength(text);
        if (ending == 0)
            continue;
        // 昌和汽车官方
        const QStringView behind = m_text.sliced(end, leaf.end - end);
        const QString folded = foldHan(behind.first(std::min<qsizetype>(2, behind.size())));
        constexpr QStringView followers[] = {u"官方", u"方面", u"内部", u"有关", u"相关",
                                             u"旗下", u"上下", u"高层", u"新闻"};
        const auto word = hanWordAt(behind);
        const bool isFollowed = (word && word->role == WordRole::Office)
                                || std::ranges::contains(followers, QStringView(folded));
        const qsizetype start = run.start + nameStart(text);
        const qsizetype length = end - start;
        const Edge right = isFollowed ? Edge::Sure : rightEdge(behind);
        const Edge left = leftEdge(m_text.sliced(leaf.start, start - leaf.start));
        // 质疑海汐市政府在…, 康乐社区居委会提供: a long name shows itself.
        constexpr qsizetype longEnough = 4;
        const bool isWhole = right >= Edge::Firm
                             || ((left >= Edge::Firm || start > run.start) && length > longEnough
                                 && isInstitution(m_text.sliced(start, length)));
        if (length < shortest || length > longest || length <= ending || !isWhole)
            continue;
        const bool isOpen = left == Edge::Weak || start > run.start; // 联系了青禾市疾控中心
        const bool isShown =
            left >= Edge::Firm || right == Edge::Sure || (isOpen && length > longEnough);
        if (isShown) {
            m_names.insert(m_text.sliced(start, length).toString());
            return;
        }
    }
}

/// Whether an end of a name stands at \a place; but: 孩子学会走路.
bool Collector::isFollowedByEnd(qsizetype place, TextRange leaf) const
{
    const QStringView behind = m_text.sliced(place, leaf.end - place);
    return organisationStartLength(behind) > 0 && !foldHan(behind.first(2)).startsWith(u"学会");
}

void Collector::collect(TextRange leaf)
{
    qsizetype start = leaf.start;
    for (qsizetype i = leaf.start; i < leaf.end;) {
        if (!isHan(m_text[i])) {
            takeRun({start, i}, leaf);
            start = ++i;
            continue;
        }
        const auto word = hanWordAt(m_text.sliced(i, leaf.end - i));
        // 昌和汽车: what looks like a word belongs to the name.
        constexpr qsizetype brandEnd = 2;
        const bool isInBrand = word && word->length == 1 && i > start
                               && i + 1 + brandEnd <= leaf.end
                               && isBrandEnd(m_text.sliced(i + 1, brandEnd));
        const bool isSecond = i == start + 1 && QStringView(u"和都同").contains(m_text[i]); // 万和
        const bool isLinked = i > start + 1 && m_text[i] == u'及'; // 文化及旅游局
        // 中元律师事务所, 志愿者协会
        const bool isOfPeople =
            word && i > start && (word->role == WordRole::Office || word->role == WordRole::Anybody)
            && isFollowedByEnd(i + word->length, leaf);
        const bool isPlain = !word || isSecond || isLinked || isOfPeople
                             || word->role == WordRole::Other
                             || word->role == WordRole::Organisation;
        if (isPlain || isInBrand) {
            i += word ? word->length : 1;
            continue;
        }
        takeRun({start, i}, leaf);
        i += word->length;
        start = i;
    }
    takeRun({start, leaf.end}, leaf);
}

void Collector::prepareShort()
{
    constexpr qsizetype shortestBrand = 2;
    constexpr qsizetype shortestEnd = 3;
    for (const QString &name : std::as_const(m_names)) {
        for (qsizetype length = shortestEnd; length < name.size(); ++length)
            m_mayBeShort.insert(name.last(length));
        const qsizetype brand = name.size() - organisationEndLength(name);
        if (brand >= shortestBrand && isEndBehindBrand(name.sliced(brand)))
            m_mayBeShort.insert(name.first(brand));
    }
}

/// A shorter form is one where it begins a clause.
void Collector::collectShort(TextRange leaf)
{
    for (qsizetype i = leaf.start; i < leaf.end && !m_mayBeShort.isEmpty(); ++i) {
        if (i > leaf.start && isHan(m_text[i - 1]))
            continue;
        const qsizetype last = std::min(leaf.end, i + longest);
        for (qsizetype end = i; end < last && isHan(m_text[end]); ++end) {
            const QString name = m_text.sliced(i, end + 1 - i).toString();
            if (m_mayBeShort.contains(name))
                m_short.insert(name);
        }
    }
}

} // namespace

QSet<QString> findHanOrganisations(QStringView text, const QList<TextRange> &leaves,
                                   const Progress &progress)
{
    Collector collector(text);
    passLeaves(leaves, progress.part(0, 0.5), [&](TextRange leaf) { collector.collect(leaf); });
    collector.prepareShort();
    passLeaves(leaves, progress.part(0.5, 1),
               [&](TextRange leaf) { collector.collectShort(leaf); });
    return collector.names();
}

} // namespace Sidegloss
