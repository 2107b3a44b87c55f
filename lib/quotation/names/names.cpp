// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/names.h"

#include "lib/quotation/names/givennames.h"
#include "lib/quotation/names/hanmentions.h"
#include "lib/quotation/names/hannameforms.h"
#include "lib/quotation/names/hannames.h"
#include "lib/quotation/names/latincase.h"
#include "lib/quotation/names/latinnames.h"
#include "lib/quotation/names/namewords.h"
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
             const Progress &progress)
    : m_language(language)
{
    addLatin(text, leaves, progress.part(0, 0.5));
    m_forms.index();
    splitAdjoined();
    addHan(text, leavesWithHan(text, leaves), progress.part(0.5, 1));
    m_forms.index();
    std::ranges::sort(m_mentions, {}, [](const NameMention &mention) { return mention.range; });
}

void Names::addLatin(QStringView text, const QList<TextRange> &leaves, const Progress &progress)
{
    QList<LatinName> found;
    for (const TextRange leaf : leaves) {
        if (progress.isCancelled())
            return;
        progress.report(static_cast<double>(leaf.start) / static_cast<double>(text.size()));
        found += findLatinNames(text, leaf, m_language);
    }
    removeCommonWords(text, leaves, found);
    for (const LatinName &name : std::as_const(found)) {
        const QString written = name.parts.join(u' ');
        m_mentions.append({name.range, m_forms.add(written, name.parts, name.person)});
    }
}

void Names::addHan(QStringView text, const QList<TextRange> &leaves, const Progress &progress)
{
    const QSet<QString> names = findHanNames(text, leaves, progress.part(0, 0.5));
    for (const TextRange range : findHanMentions(text, leaves, names, progress.part(0.5, 1))) {
        const QString name = sliced(text, range).toString();
        m_mentions.append({range, m_forms.add(name, hanNameParts(name), true)});
    }
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
    return m_forms.isPerson(name) || parts.size() > 1 || isGivenName(parts.first())
           || m_forms.endingWith(parts.last()) > 1 || m_forms.beginningWith(parts.first()) > 1;
}

} // namespace Sidegloss
