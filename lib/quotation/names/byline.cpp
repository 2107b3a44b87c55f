// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/byline.h"

#include "lib/quotation/words/hanfold.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// What somebody writes: "Ein Nachruf von", "La chronique de"; but "La mort de", "Porträt von".
bool isWriting(QStringView word)
{
    constexpr QStringView nouns[] = {
        u"text",      u"bericht",   u"nachruf",   u"kommentar",  u"kolumne",   u"glosse",
        u"essay",     u"reportage", u"analyse",   u"rezension",  u"kritik",    u"gastbeitrag",
        u"protokoll", u"fotos",     u"interview", u"feuilleton", u"chronique", u"enquête",
        u"récit",     u"texte",     u"critique",  u"tribune",    u"éditorial", u"édito",
        u"billet",    u"carnet",    u"lettre",    u"propos",     u"article",   u"opinion",
        u"column",    u"essay",     u"review",    u"story",      u"report",    u"words"};
    return std::ranges::contains(nouns, word);
}

/// Whether \a lower ends with the \a word.
bool endsWithWord(QStringView lower, QStringView word)
{
    return lower.endsWith(word)
           && (lower.size() == word.size() || !lower[lower.size() - word.size() - 1].isLetter());
}

/// "Von", "Ein Nachruf von", "La chronique d’"
bool leadsToOwner(QStringView lower)
{
    constexpr QStringView links[] = {u"von", u"de", u"d’", u"d'"};
    const auto link =
        std::ranges::find_if(links, [&](QStringView word) { return endsWithWord(lower, word); });
    if (link == std::end(links))
        return false;
    lower = lower.chopped(link->size()).trimmed();
    const bool begins = lower.isEmpty() || !lower.back().isLetter();
    return (begins && *link == u"von") || isWriting(lower.sliced(lower.lastIndexOf(u' ') + 1));
}

/// Whether the words before a name say that it is an author's.
bool leadsToAuthor(QStringView before)
{
    constexpr QStringView latin[] = {u"by",    u"par",   u"redakteurin", u"redakteur",
                                     u"text:", u"texte", u"words:"};
    constexpr QStringView han[] = {u"文",   u"撰文", u"作者", u"记者", u"评论员",
                                   u"闲话", u"专栏", u"采写", u"撰稿", u"整理", u"采访"};
    const bool isLabelled = before.trimmed().endsWith(u':'); // "Column: Anna Weber"
    while (!before.isEmpty() && QStringView(u" \u3000/／|｜·:：").contains(before.back()))
        before.chop(1);
    const QString lower = foldHan(before.toString().toLower());
    if (isLabelled && isWriting(QStringView(lower).sliced(lower.lastIndexOf(u' ') + 1)))
        return true;
    const auto ends = [&](QStringView word) { return endsWithWord(lower, word); };
    return std::ranges::any_of(latin, ends) || leadsToOwner(lower)
           || std::ranges::any_of(han, [&](QStringView word) { return lower.endsWith(word); });
}

} // namespace

std::optional<NameMention> authorOf(QStringView text, const Names &names)
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
                return *mention;
        }
        start = end + 1;
    }
    return {};
}

} // namespace Sidegloss
