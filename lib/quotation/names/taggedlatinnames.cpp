// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/taggedlatinnames.h"

#include "lib/quotation/names/latinplaces.h"
#include "lib/quotation/names/latinwords.h"
#include "lib/quotation/names/leafpass.h"
#include "lib/quotation/names/namepieces.h"
#include "lib/quotation/names/namewords.h"
#include "lib/text/script.h"

#include <QSet>

#include <algorithm>

namespace Sidegloss {

namespace {

/// Whether a \a word doesn't belong to the name whose \a next word follows: a small one, "Dre",
/// "Le" before "SMP".
bool isStrayBefore(QStringView word, QStringView next, NameKind kind)
{
    // Written small in French where they name one: "le ministère de l’Éducation".
    constexpr QStringView institutions[] = {u"ministère", u"préfecture", u"mairie",     u"tribunal",
                                            u"parquet",   u"rectorat",   u"région",     u"commune",
                                            u"chambre",   u"agence",     u"université", u"cour"};
    constexpr QStringView salutations[] = {u"Chère", u"Cher", u"Dear", u"Liebe", u"Lieber"};
    const bool isInstitution =
        kind == NameKind::Organisation && std::ranges::contains(institutions, word);
    const bool isSmall = word.front().isLower() && !isParticleWithName(word) && !isInstitution;
    const bool isAddress =
        kind == NameKind::Person && (isHonorific(word) || std::ranges::contains(salutations, word));
    const bool isBeforeAcronym = isNeverName(word) && next.size() > 1 && next.toString().isUpper();
    return isSmall || isAddress || isBeforeAcronym;
}

bool isSaint(QStringView word)
{
    constexpr QStringView words[] = {u"St", u"St.", u"Saint", u"Sainte", u"Sankt"};
    return std::ranges::contains(words, word);
}

/// Without the small words that don't belong to it.
LatinName latinName(QStringView text, TextRange range, NameKind kind)
{
    QList<QStringView> parts;
    for (const QStringView part : sliced(text, range).tokenize(u' ', Qt::SkipEmptyParts))
        parts.append(part);
    while (parts.size() > 1 && isStrayBefore(parts.first(), parts[1], kind))
        parts.removeFirst();
    while (parts.size() > 1 && (isParticle(parts.last()) || isLink(parts.last()))
           && !isParticleWithName(parts.last()))
        parts.removeLast();
    if (isSaint(parts.first()) && kind == NameKind::Person) // Far more often a place: St Brannoc.
        kind = NameKind::Unknown;
    LatinName name{{parts.first().data() - text.data(),
                    parts.last().data() + parts.last().size() - text.data()},
                   {},
                   kind == NameKind::Person,
                   kind};
    for (const QStringView part : std::as_const(parts))
        name.parts.append(part.toString());
    return name;
}

/// Those of \a known whose form shows a person or that end as one of the tagged \a names does.
QList<LatinName> alsoShown(const QList<LatinName> &known, const QList<LatinName> &names)
{
    QSet<QString> last;
    for (const LatinName &name : names)
        last.insert(name.parts.last());
    QList<LatinName> shown;
    std::ranges::copy_if(known, std::back_inserter(shown), [&last](const LatinName &name) {
        return name.person || last.contains(name.parts.last());
    });
    return shown;
}

} // namespace

QList<LatinName> correctedLatinNames(QStringView text, const QList<TextRange> &leaves,
                                     const QList<LatinName> &known, SpeechLanguage language,
                                     const NameTagger &tagger, const Progress &progress)
{
    if (language == SpeechLanguage::Any)
        return known;
    WordUse use;
    for (const TextRange leaf : leaves)
        use.add(text, wordsAndMarks(text, leaf));
    QList<LatinName> names;
    passLeaves(leaves, progress, [&](TextRange leaf) {
        for (const TextRange piece : piecesOf(text, leaf)) {
            const QList<TextRange> words = wordsAndMarks(text, piece);
            const QList<LatinName> inPiece = within(piece, known, &LatinName::range);
            const LatinPlaces places(text, words, inPiece, use, language);
            for (const TaggedName &name : tagger.names(places)) {
                const TextRange range{words[name.first].start, words[name.last].end};
                if (std::ranges::none_of(sliced(text, range), isHan))
                    names.append(latinName(text, range, name.kind));
            }
        }
    });
    addApart(alsoShown(known, names), names, &LatinName::range);
    return names;
}

} // namespace Sidegloss
