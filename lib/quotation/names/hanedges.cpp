// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hanedges.h"

#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/hanorganisationwords.h"
#include "lib/quotation/words/hanfigures.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

bool endsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.endsWith(word); });
}

/// The longest word of the lexicon that ends \a text.
std::optional<HanWord> wordAtEnd(QStringView text)
{
    for (const qsizetype length : {4, 3, 2}) {
        if (text.size() < length)
            continue;
        const auto word = hanWordAt(text.last(length));
        if (word && word->length == length)
            return word;
    }
    return {};
}

bool isNowWord(QStringView text)
{
    return text.startsWith(u"今年") || text.startsWith(u"现年") || text.startsWith(u"現年");
}

} // namespace

Edge leftEdge(QStringView before)
{
    if (before.isEmpty() || !isHan(before.back()))
        return before.endsWith(u'·') || (!before.isEmpty() && before.back().isDigit()) // 10时
                   ? Edge::None
                   : Edge::Firm;
    const QString folded = foldHan(before.last(std::min<qsizetype>(4, before.size())));
    if (endsInProfession(folded) || addressLength(folded) > 0
        || endsWithAny(folded, {u"叫", u"叫他", u"叫她", u"叫我", u"喊他", u"喊她", u"名为",
                                u"本名", u"原名", u"真名", u"一位", u"岁的", u"代表", u"制片"}))
        return Edge::Sure;
    // 研究院的徐彦
    constexpr qsizetype longestEnd = 5;
    if (folded.endsWith(u'的'))
        return endsInOrganisation(before.chopped(1).last(std::min(longestEnd, before.size() - 1)))
                   ? Edge::Sure
                   : Edge::Firm;
    if (const auto word = wordAtEnd(folded); word && word->role != WordRole::Other) {
        const bool saysWho =
            word->role == WordRole::Office
            || (word->role == WordRole::Anybody
                && !isHanQuantifier(QStringView(folded).last(word->length))); // 妻子林晓岚
        return saysWho                                                             ? Edge::Sure
               : word->role == WordRole::Adverb || word->role == WordRole::Anybody ? Edge::Firm
                                                                                   : Edge::Weak;
    }
    constexpr QStringView leading =
        u"和与及对向由被把给让跟在是问据按听像当为于请找见等替连若到而但";
    return leading.contains(folded.back()) ? Edge::Weak : Edge::None;
}

Edge rightEdge(QStringView behind)
{
    // 覃秀姑九十一岁
    const qsizetype skipped = isNowWord(behind) ? 2 : 0; // 覃秀姑今年九十一岁
    const QStringView near =
        behind.sliced(skipped).first(std::min<qsizetype>(5, behind.size() - skipped));
    if (near.contains(u'岁') || near.contains(u'歲')) {
        const auto isNumber = [](QChar c) {
            return c.isDigit() || QStringView(u"一二三四五六七八九十百").contains(c);
        };
        const auto end = std::ranges::find_if_not(near, isNumber);
        if (end != near.begin() && end != near.end() && foldHan(*end) == u'岁')
            return Edge::Sure;
    }
    if (behind.isEmpty() || !isHan(behind.front()))
        return behind.startsWith(u'·') ? Edge::None : Edge::Firm;
    if (addressStartLength(behind) > 0)
        return Edge::Sure;
    constexpr int mostAdverbs = 3;
    const QChar next = foldHan(behind.front());
    bool isFirm = isFunctionCharacter(next);
    for (int i = 0; i < mostAdverbs; ++i) {
        const auto word = hanWordAt(behind);
        if (!word)
            break;
        if (word->role == WordRole::Verb || word->role == WordRole::NamePrecedes)
            return Edge::Sure;
        isFirm = isFirm || word->role == WordRole::Adverb || word->role == WordRole::Preposition
                 || word->role == WordRole::Organisation;
        if (word->role != WordRole::Adverb)
            break;
        behind = behind.sliced(word->length);
    }
    constexpr QStringView acting =
        u"站走坐拿看听笑点摇回抬低沉擦蹲绕搭带做打用开出来去没不等所及两则仍即"
        u"翻凑叹顿愣瞪皱挥招伸指递端推掏捧抱握拍敲按接放躺跪靠倚挤钻爬跑跳跨迈转扭俯弯仰咬喝吃抽哭"
        u"停突忽已当成进离赶追找买卖住睡醒读画唱教养种收送领换修造建守陪救治锁拆装搬骑驾登攀练率筹"
        u"创见遇"
        u"获赢输败夺退辞任考发认遇忘喜爱恨怕盼摆干掐撕扔捡拎扛挑背扶搀拉拽夹舀盛倒洗晒晾补缝织剪"
        u"戴穿脱系解数算记签盖填撑举放望盯瞥瞄瞅眯闭睁张抿咧撇噘摸揉搓挠捏拧掰合";
    return isFirm ? Edge::Firm : acting.contains(next) ? Edge::Weak : Edge::None;
}

bool isInsideHanWord(qsizetype place, QStringView text, TextRange leaf)
{
    constexpr qsizetype longestWord = 4;
    if (place > leaf.start && place < leaf.end && addressLength(text.sliced(place - 1, 2)) == 2)
        return true;
    for (qsizetype start = std::max(leaf.start, place - longestWord + 1); start < place; ++start) {
        const auto word = hanWordAt(text.sliced(start, leaf.end - start));
        if (word && start + word->length > place)
            return true;
    }
    return false;
}

} // namespace Sidegloss
