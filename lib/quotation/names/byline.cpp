// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/byline.h"

#include "lib/quotation/words/hanfold.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// Whether the words before a name say that it is an author's.
bool leadsToAuthor(QStringView before)
{
    constexpr QStringView latin[] = {u"by",    u"von",   u"par",         u"de",
                                     u"d’",    u"d'",    u"redakteurin", u"redakteur",
                                     u"text:", u"texte", u"words:"};
    constexpr QStringView han[] = {u"文",   u"撰文", u"作者", u"记者", u"评论员",
                                   u"闲话", u"专栏", u"采写", u"撰稿", u"整理"};
    while (!before.isEmpty() && QStringView(u" \u3000/／|｜·:：").contains(before.back()))
        before.chop(1);
    const QString lower = foldHan(before.toString().toLower());
    return std::ranges::any_of(latin,
                               [&](QStringView word) {
                                   return lower.endsWith(word)
                                          && (lower.size() == word.size()
                                              || !lower[lower.size() - word.size() - 1].isLetter());
                               })
           || std::ranges::any_of(han, [&](QStringView word) { return lower.endsWith(word); });
}

} // namespace

std::optional<qsizetype> authorOf(QStringView text, const Names &names)
{
    constexpr int lines = 6;
    constexpr qsizetype longest = 90;
    qsizetype start = 0;
    for (int line = 0; line < lines && start < text.size(); ++line) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        auto mention = std::ranges::lower_bound(names.mentions(), start, {},
                                                [](const NameMention &m) { return m.range.start; });
        for (; end - start <= longest && mention != names.mentions().end()
               && mention->range.end <= end;
             ++mention) {
            const bool isLine = mention->range.start == start && mention->range.end == end;
            if (isLine ? line > 0 : leadsToAuthor(text.sliced(start, mention->range.start - start)))
                return mention->name;
        }
        start = end + 1;
    }
    return {};
}

} // namespace Sidegloss
