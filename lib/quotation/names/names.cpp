// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/names.h"

#include "lib/quotation/names/alias.h"
#include "lib/quotation/names/givennames.h"
#include "lib/quotation/names/hanmentions.h"
#include "lib/quotation/names/hannameforms.h"
#include "lib/quotation/names/hannames.h"
#include "lib/quotation/names/latincase.h"
#include "lib/quotation/names/latinnames.h"
#include "lib/quotation/names/leafpass.h"
#include "lib/quotation/names/namewords.h"
#include "lib/quotation/names/taggedhannames.h"
#include "lib/quotation/names/taggedlatinnames.h"
#include "lib/text/script.h"

#include <algorithm>
#include <iterator>

namespace Sidegloss {

namespace {

/// The only ones in which a Chinese name can stand.
QList<TextRange> leavesWithHan(QStringView text, const QList<TextRange> &leaves)
{
    QList<TextRange> found;
    std::ranges::copy_if(leaves, std::back_inserter(found), [text](TextRange leaf) {
        return std::ranges::any_of(sliced(text, leaf), isHan);
    });
    return found;
}

} // namespace

Names::Names(QStringView text, const QList<TextRange> &leaves, SpeechLanguage language,
             const Progress &progress, const NameTaggers &taggers)
    : m_language(language)
{
    addLatin(text, leaves, taggers.latin, progress.part(0, 0.5));
    m_forms.index();
    splitAdjoined();
    addHan(text, leavesWithHan(text, leaves), taggers.han, progress.part(0.5, 1));
    m_forms.index();
    std::ranges::sort(m_mentions, {}, [](const NameMention &mention) { return mention.range; });
    findAliases(text);
    countKinds();
}

/// Of organisations: behind people, brackets name a party or whom they play for.
void Names::findAliases(QStringView text)
{
    for (const NameMention &mention : std::as_const(m_mentions)) {
        const bool isPerson =
            mention.kind == NameKind::Person
            || (mention.kind == NameKind::Unknown && m_forms.isPerson(mention.name));
        const QStringView alias =
            isPerson ? QStringView() : aliasAt(text.sliced(mention.range.end));
        if (!alias.isEmpty())
            m_forms.setAlias(alias.toString(), mention.name);
    }
}

void Names::addLatin(QStringView text, const QList<TextRange> &leaves, const NameTagger &tagger,
                     const Progress &progress)
{
    QList<LatinName> found;
    passLeaves(leaves, progress.part(0, 0.6),
               [&](TextRange leaf) { found += findLatinNames(text, leaf, m_language); });
    removeCommonWords(text, leaves, found);
    found = correctedLatinNames(text, leaves, found, m_language, tagger, progress.part(0.6, 1));
    for (const LatinName &name : std::as_const(found)) {
        const QString written = name.parts.join(u' ');
        m_mentions.append({name.range, m_forms.add(written, name.parts, name.person), name.kind});
    }
}

void Names::addHan(QStringView text, const QList<TextRange> &leaves, const NameTagger &tagger,
                   const Progress &progress)
{
    const QSet<QString> names = findHanNames(text, leaves, progress.part(0, 0.5));
    const QList<TextRange> known = findHanMentions(text, leaves, names, progress.part(0.5, 0.7));
    for (const auto [range, kind] :
         correctedHanNames(text, leaves, known, tagger, progress.part(0.7, 1))) {
        const QString name = sliced(text, range).toString();
        m_mentions.append({range, m_forms.add(name, hanNameParts(name), true), kind});
    }
}

void Names::countKinds()
{
    for (const NameMention &mention : std::as_const(m_mentions)) {
        Places &places = m_kinds[fullest(mention.name)];
        places.persons += mention.kind == NameKind::Person;
        places.organisations += mention.kind == NameKind::Organisation;
    }
}

NameKind Names::kindOf(const QString &fullest) const
{
    const auto [persons, organisations] = m_kinds.value(fullest);
    return persons == 0 && organisations == 0 ? NameKind::Unknown
           : persons >= organisations         ? NameKind::Person
                                              : NameKind::Organisation;
}

void Names::splitAdjoined()
{
    for (NameMention &mention : m_mentions) {
        const QStringList parts = m_forms.parts(mention.name);
        const QString word = parts.first();
        for (qsizetype cut = 2; cut + 2 < word.size() && parts.size() == 1; ++cut) {
            if (!word[cut].isUpper() || !word[cut - 1].isLower())
                continue;
            const QString before = word.first(cut);
            const QString after = word.sliced(cut);
            const qsizetype known = m_forms.endingWith(after);
            if (known > 0 && (isNeverName(before) || known > 1)) {
                mention.range.start += cut;
                mention.name = m_forms.add(after, {after}, false);
                break;
            }
            if (m_forms.endingWith(before) > 0
                && (isNeverName(after) || roleOf(after) == WordRole::Verb)) {
                mention.range.end = mention.range.start + cut;
                mention.name = m_forms.add(before, {before}, false);
                break;
            }
        }
    }
}

bool Names::isWellShown(qsizetype name) const
{
    const QStringList &parts = m_forms.parts(name);
    return m_forms.isPerson(name) || kindOf(fullest(name)) != NameKind::Unknown || parts.size() > 1
           || isGivenName(parts.first()) || m_forms.endingWith(parts.last()) > 1
           || m_forms.beginningWith(parts.first()) > 1;
}

} // namespace Sidegloss
