// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/taggedhannames.h"

#include "lib/quotation/names/hanedges.h"
#include "lib/quotation/names/hanmentions.h"
#include "lib/quotation/names/hannameforms.h"
#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/hanplaces.h"
#include "lib/quotation/names/leafpass.h"
#include "lib/quotation/names/namepieces.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Sidegloss {

namespace {

/// 李|教授: a family name goes with the address behind it.
TextRange withAddress(TextRange name, QStringView text, TextRange leaf)
{
    const bool isFamily = name.length() == 1 || surnameLength(sliced(text, name)) == name.length();
    const QStringView behind = text.sliced(name.end, leaf.end - name.end);
    const qsizetype address =
        name.length() == 1 ? titleStartLength(behind) : addressStartLength(behind);
    return {name.start, name.end + (isFamily ? address : 0)};
}

/// Names in Latin letters are found otherwise.
bool isHanThroughout(QStringView name)
{
    return isHan(name.front()) && isHan(name.back()) && std::ranges::all_of(name, [](QChar c) {
               return isHan(c) || QStringView(u"·•・-－").contains(c);
           });
}

/// Adds what the tagger sees in a \a piece of \a text where the rules see \a known.
void addTagged(QStringView text, TextRange piece, const QList<TextRange> &known,
               const NameTagger &tagger, QList<HanMention> &names)
{
    constexpr double sureWithoutRule = 0.6;
    QList<TextRange> inPiece;
    for (const TextRange name : known)
        inPiece.append(name.shifted(-piece.start));
    const HanPlaces places(sliced(text, piece), inPiece);
    for (const TaggedName &name : tagger.names(places)) {
        const TextRange tagged = TextRange{name.first, name.last + 1}.shifted(piece.start);
        const bool isRuled =
            std::ranges::any_of(known, [tagged](TextRange one) { return one.intersects(tagged); });
        if (!isHanThroughout(sliced(text, tagged))
            || (!isRuled && name.probability < sureWithoutRule))
            continue;
        const TextRange range = withAddress(tagged, text, piece);
        const bool isAddress = titleLength(sliced(text, range)) == range.length(); // 老师
        if (range.length() > 1 && !isAddress)
            names.append({range, name.kind});
    }
}

/// \a names without those that are one character with an address (原校长), unless the rules see one
/// there, too, or somebody else has that family name.
QList<HanMention> ofKnownFamilies(QList<HanMention> names, const QList<TextRange> &known,
                                  QStringView text)
{
    const auto isTitled = [text](const HanMention &name) {
        const QStringView written = sliced(text, name.range);
        return titleLength(written) == written.size() - 1;
    };
    QSet<QChar> families;
    for (const HanMention &name : std::as_const(names)) {
        if (!isTitled(name))
            families.insert(text[name.range.start]);
    }
    names.removeIf([&](const HanMention &name) {
        return isTitled(name) && !families.contains(text[name.range.start])
               && !std::ranges::binary_search(known, name.range);
    });
    return names;
}

bool beginsWord(QStringView text)
{
    const auto word = hanWordAt(text);
    return isFunctionCharacter(text.front()) || (word && word->role != WordRole::Other);
}

/// How much of a person's \a name stands before a word that doesn't belong to it: of what the
/// article names elsewhere, too (朴相赫|在延吉), or of three characters (门光明|向旁).
qsizetype properLength(QStringView name, const QSet<QString> &others)
{
    constexpr qsizetype longest = 3;
    constexpr qsizetype shortest = 2;
    const qsizetype start = name.lastIndexOf(u'·') + 1; // 冯·布伦特|对
    for (qsizetype length = shortest; start + length < name.size(); ++length) {
        const QStringView part = name.sliced(start, length);
        const bool isFamily = start == 0 && surnameLength(part) == length;
        const bool isWhole =
            start == 0 && length == longest && surnameLength(part) == 1 && looksLikeHanName(part);
        if (!isFamily && beginsWord(name.sliced(start + length))
            && (isWhole || others.contains(part.toString())))
            return start + length;
    }
    return name.size();
}

/// Cuts words from people's names in \a names that the tagger took for parts of them.
void cutStrayWords(QStringView text, QList<HanMention> &names)
{
    QSet<QString> people;
    for (const HanMention &name : std::as_const(names)) {
        for (const QString &part : sliced(text, name.range).toString().split(u'·'))
            people.insert(part);
    }
    for (HanMention &name : names) {
        if (name.kind != NameKind::Person)
            continue;
        const QStringView written = sliced(text, name.range);
        const auto word = hanWordAt(written); // 向|艾扬格
        if (word && word->role == WordRole::Preposition && word->length < written.size() - 1
            && people.contains(written.sliced(word->length).toString()))
            name.range.start += word->length;
        name.range.end = name.range.start + properLength(sliced(text, name.range), people);
    }
}

/// Those of \a known with an address, or where an edge is sure: 店主|富辉|说.
QList<HanMention> alsoShown(QStringView text, const QList<TextRange> &known)
{
    QList<HanMention> shown;
    for (const TextRange range : known) {
        const bool isTitled = titleLength(sliced(text, range)) > 0;
        if (isTitled || leftEdge(text.first(range.start)) == Edge::Sure
            || rightEdge(text.sliced(range.end)) == Edge::Sure)
            shown.append({range, isTitled ? NameKind::Person : NameKind::Unknown});
    }
    return shown;
}

} // namespace

QList<HanMention> correctedHanNames(QStringView text, const QList<TextRange> &leaves,
                                    const QList<TextRange> &known, const NameTagger &tagger,
                                    const Progress &progress)
{
    QList<HanMention> names;
    passLeaves(leaves, progress.part(0, 0.7), [&](TextRange leaf) {
        for (const TextRange piece : piecesOf(text, leaf))
            addTagged(text, piece, within(piece, known), tagger, names);
    });
    cutStrayWords(text, names);
    names = ofKnownFamilies(names, known, text);
    QHash<QString, NameKind> written;
    for (const HanMention &name : std::as_const(names))
        written.insert(sliced(text, name.range).toString(), name.kind);
    addApart(alsoShown(text, known), names, &HanMention::range);
    QList<HanMention> repeated;
    const QSet<QString> sought(written.keyBegin(), written.keyEnd());
    for (const TextRange range : findHanMentions(text, leaves, sought, progress.part(0.7, 1)))
        repeated.append({range, written[sliced(text, range).toString()]});
    addApart(repeated, names, &HanMention::range);
    return names;
}

} // namespace Sidegloss
