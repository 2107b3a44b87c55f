// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/discourse/takenup.h"

#include "lib/quotation/words/hanfold.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr double takenUp = 0.75;

bool isTakenUp(QStringView sentence)
{
    constexpr QStringView han[] = {u"这样解释", u"这样说",   u"这样形容", u"这样回忆", u"这样描述",
                                   u"这样概括", u"这样总结", u"这样评价", u"这样写",   u"这样介绍",
                                   u"如此说",   u"如此形容", u"说出这",   u"说这话",   u"说这番话",
                                   u"说完这句", u"这句话",   u"这番话",   u"这话是"};
    constexpr QStringView begins[] = {u"That is how ",
                                      u"That’s how ",
                                      u"That's how ",
                                      u"This is how ",
                                      u"So says ",
                                      u"So said ",
                                      u"With those words",
                                      u"With these words",
                                      u"Those were the words",
                                      u"Those are the words",
                                      u"So beschreibt",
                                      u"So schildert",
                                      u"So erzählt",
                                      u"So erinnert",
                                      u"So formuliert",
                                      u"So klingt",
                                      u"So sagt",
                                      u"Mit diesen Worten",
                                      u"Mit diesem Satz",
                                      u"Das sagt ",
                                      u"Das sind die Worte",
                                      u"Dieser Satz stammt",
                                      u"Der Satz stammt",
                                      u"C’est ainsi que",
                                      u"C'est ainsi que",
                                      u"C’est par ces mots",
                                      u"C'est par ces mots",
                                      u"C’est en ces termes",
                                      u"C'est en ces termes",
                                      u"Ainsi parle",
                                      u"Ces mots sont de",
                                      u"La phrase est de"};
    const QString folded = foldHan(sentence);
    const auto isIn = [&](QStringView words) { return folded.contains(words); };
    const auto begin = [&](QStringView words) { return sentence.startsWith(words); };
    return std::ranges::any_of(han, isIn) || std::ranges::any_of(begins, begin);
}

} // namespace

std::optional<Attribution> takenUpBy(QStringView text, TextRange leaf, const Names &names)
{
    constexpr qsizetype reach = 90;
    const QStringView near = text.sliced(leaf.start, std::min(reach, leaf.length()));
    const auto end = std::ranges::find_if(
        near, [](QChar c) { return QStringView(u".。！？:：“「").contains(c); });
    const qsizetype length = end - near.begin();
    if (!isTakenUp(near.first(length)))
        return {};
    const auto mention = std::ranges::lower_bound(
        names.mentions(), leaf.start, {}, [](const NameMention &m) { return m.range.start; });
    for (auto next = mention; next != names.mentions().end(); ++next) {
        if (next->range.end > leaf.start + length)
            break;
        if (names.isWellShown(next->name) && names.looksLikePerson(next->name))
            return Attribution{Attribution::Who::Name, next->name, next->range, takenUp, true};
    }
    return {};
}

} // namespace Sidegloss
