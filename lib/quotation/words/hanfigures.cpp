// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/hanfigures.h"

#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/wordkey.h"
#include "lib/quotation/words/wordset.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace Sidegloss {

bool isDemonym(QStringView word)
{
    static const QSet<QString> words = wordSet(demonyms);
    return word.endsWith(u'人') && hasWord(words, WordKey::folded(word).view());
}

bool isFigure(QStringView word)
{
    constexpr QStringView words[] = {
        u"老人",   u"老太太", u"老太",   u"老汉",   u"老爷子", u"老伯", u"老奶奶",
        u"老大爷", u"老先生", u"老师傅", u"老人家", u"小伙子", u"小伙", u"姑娘",
        u"小姑娘", u"女孩",   u"小女孩", u"男孩",   u"小男孩", u"男子", u"女子",
        u"汉子",   u"后生",   u"大妈",   u"大爷",   u"阿姨",   u"大叔", u"老头",
        u"老头子", u"老者",   u"女士",   u"先生",   u"老两口"};
    return std::ranges::contains(words, foldHan(word)) || isDemonym(word);
}

Gender genderOfHanNoun(QStringView word)
{
    constexpr QStringView female[] = {u"女",   u"姑",   u"娘", u"太太", u"奶奶",
                                      u"大妈", u"阿姨", u"婆", u"姐",   u"妹",
                                      u"妈",   u"嫂",   u"婶", u"老太", u"夫人"};
    constexpr QStringView male[] = {u"男", u"汉", u"爷", u"伯",   u"小伙", u"叔",
                                    u"哥", u"弟", u"父", u"老头", u"先生", u"爸"};
    const QString folded = foldHan(word);
    const auto isIn = [&](QStringView part) { return QStringView(folded).contains(part); };
    return std::ranges::any_of(female, isIn) ? Gender::Female
           : std::ranges::any_of(male, isIn) ? Gender::Male
                                             : Gender::Unknown;
}

bool isHanQuantifier(QStringView word)
{
    constexpr QStringView words[] = {u"有个", u"有位", u"有些",   u"有的",   u"一位", u"一名",
                                     u"有人", u"某人", u"人们",   u"众人",   u"大家", u"不少人",
                                     u"别人", u"旁人", u"许多人", u"很多人", u"谁",   u"业内"};
    return std::ranges::contains(words, foldHan(word));
}

} // namespace Sidegloss
