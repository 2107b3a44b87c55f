// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/unnamed.h"

#include "lib/quotation/words/hancharacterset.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/personnouns.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>
#include <span>

namespace Sidegloss {

namespace {

/// "A", "my": somebody may follow whom the reader doesn't know by name.
bool isIndefinite(QStringView word)
{
    constexpr QStringView words[] = {
        u"a",     u"an",     u"one",    u"another", u"some",  u"my",     u"his",    u"her",
        u"their", u"our",    u"ein",    u"eine",    u"einen", u"einem",  u"einer",  u"mein",
        u"meine", u"meiner", u"meinem", u"sein",    u"seine", u"seiner", u"seinem", u"ihr",
        u"ihre",  u"ihrer",  u"ihrem",  u"un",      u"une",   u"mon",    u"ma",     u"mes",
        u"son",   u"sa",     u"ses",    u"leur",    u"d’un",  u"d'un",   u"d’une",  u"d'une",
        u"qu’un", u"qu'un",  u"qu’une", u"qu'une"};
    return std::ranges::contains(words, word);
}

bool isUnknownOne(QStringView word)
{
    constexpr QStringView words[] = {u"someone", u"somebody", u"jemand", u"quelqu’un",
                                     u"quelqu'un"};
    return std::ranges::contains(words, word);
}

/// The length of 我学生, 我们董事长, 我的一个徒弟, which \a text begins with: whoever is
/// somebody's; or 0.
qsizetype ownLength(QStringView text)
{
    constexpr qsizetype most = 4; // Characters between: 我们班的班长
    qsizetype start = text.startsWith(u"我们") || text.startsWith(u"咱们") ? 2
                      : text.startsWith(u'我')                             ? 1
                                                                           : 0;
    for (qsizetype i = start; start > 0 && i <= start + most && i < text.size(); ++i) {
        const auto word = isHan(text[i]) ? hanWordAt(text.sliced(i)) : std::nullopt;
        if (word && (word->role == WordRole::Office || word->role == WordRole::Anybody))
            return i + word->length;
        if (!isHan(text[i]) || (word && word->role != WordRole::Other))
            break;
    }
    return 0;
}

/// The length of a Chinese phrase for somebody that \a text begins with, or 0.
qsizetype unnamedLength(QStringView text)
{
    static constexpr QStringView kin[] = {
        u"我妈", u"我爸", u"我娘", u"我爹", u"妈妈", u"爸爸", u"母亲", u"父亲", u"儿子",
        u"女儿", u"妻子", u"丈夫", u"老婆", u"老公", u"奶奶", u"爷爷", u"外婆", u"外公",
        u"阿姨", u"叔叔", u"阿妈", u"阿嬷", u"阿公", u"姑姑", u"舅舅", u"弟弟", u"妹妹",
        u"哥哥", u"姐姐", u"孙子", u"孙女", u"邻居", u"老人", u"网友", u"客人", u"顾客",
        u"同事", u"同学", u"有人", u"徒弟", u"师父"};
    static constexpr QStringView sure[] = {u"一位", u"一名", u"有位", u"有名", u"某位", u"另一位"};
    static constexpr QStringView mayBe[] = {u"一个", u"有个", u"那个", u"这个", u"另一个"};
    constexpr QStringView ends = u"人者员生友客孩子母父妈爸机师工商姐哥叔婆爷妇汉手";
    constexpr qsizetype reach = 14;
    static const HanCharacterSet beginnings = [] {
        HanCharacterSet characters(u"我咱");
        for (const auto words :
             std::initializer_list<std::span<const QStringView>>{kin, sure, mayBe}) {
            for (const QStringView word : words)
                characters.add(word.first(1));
        }
        return characters;
    }();
    if (!beginnings.contains(text.front()))
        return 0;
    const QString near = foldHan(text.first(std::min(reach, text.size())));
    if (const qsizetype length = ownLength(near); length > 0)
        return length;
    const auto begins = [&](QStringView word) { return near.startsWith(word); };
    if (const auto word = std::ranges::find_if(kin, begins); word != std::end(kin))
        return word->size();
    if (const auto word = std::ranges::find_if(sure, begins); word != std::end(sure))
        return word->size();
    const auto word = std::ranges::find_if(mayBe, begins);
    if (word == std::end(mayBe))
        return 0;
    for (qsizetype i = word->size(); i < near.size() && isHan(near[i]); ++i) {
        if (ends.contains(near[i]))
            return i + 1;
    }
    return 0;
}

void addHan(QStringView text, TextRange range, QList<qsizetype> &found)
{
    for (qsizetype i = range.start; i < range.end; ++i) {
        if (!isHan(text[i]))
            continue;
        if (const qsizetype length = unnamedLength(text.sliced(i, range.end - i)); length > 0)
            found.append(i + length);
    }
}

} // namespace

QList<qsizetype> strangersIn(QStringView text, TextRange range, SpeechLanguage language)
{
    constexpr int mostBetween = 3;
    QList<qsizetype> found;
    if (language == SpeechLanguage::Any)
        addHan(text, range, found);
    int since = mostBetween + 1; // Words since an indefinite one.
    for (qsizetype i = range.start; i < range.end;) {
        if (!isNarrowLetter(text[i])) {
            if (text[i] != u' ')
                since = mostBetween + 1;
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < range.end
               && (isNarrowLetter(text[end]) || text[end] == u'’' || text[end] == u'\''
                   || text[end] == u'-'))
            ++end;
        const QString word = text.sliced(i, end - i).toString().toLower();
        if (isIndefinite(word)) {
            since = 0;
        } else if (isUnknownOne(word) || (since <= mostBetween && isPersonNoun(word))) {
            found.append(end);
            since = mostBetween + 1;
        } else {
            ++since;
        }
        i = end;
    }
    return found;
}

} // namespace Sidegloss
