// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/latinnames.h"

#include "lib/quotation/names/frenchorganisations.h"
#include "lib/quotation/names/givennames.h"
#include "lib/quotation/names/latinwords.h"
#include "lib/quotation/names/namewords.h"
#include "lib/quotation/names/organisations.h"
#include "lib/quotation/words/germannouns.h"
#include "lib/quotation/words/personnouns.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/quotation/words/wordkey.h"
#include "lib/text/script.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype mostParts = 4;
constexpr qsizetype mostOfOrganisation = 7;
constexpr qsizetype longestRow = 24; ///< Of words that are no single name: bounds the work.

using Word = LatinWord;

/// One that neither German nor English has.
bool hasForeignLetter(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) {
        return c.unicode() > 0x7f && !QStringView(u"äöüßÄÖÜ’-‑").contains(c);
    });
}

class Finder
{
public:
    Finder(QStringView text, TextRange leaf, SpeechLanguage language)
        : m_text(text)
        , m_leaf(leaf)
        , m_language(language)
    {}

    QList<LatinName> find();

private:
    Word readWord(qsizetype start) const { return readLatinWord(m_text, {start, m_leaf.end}); }
    bool adjoins(const Word &word) const;
    bool capitalFollows(qsizetype end) const;
    bool isShortened(const Word &word) const;
    bool isOpeningParticiple(const Word &word) const;
    void flush();
    void setBefore(QStringView word);
    std::optional<TextRange> complementOf(const Word &head) const
    {
        return m_language == SpeechLanguage::French && isOrganisationHead(view(head))
                   ? organisationComplement(m_text, {head.range.end, m_leaf.end})
                   : std::nullopt;
    }
    bool skipRole(qsizetype &first, qsizetype last) const;
    bool isOrigin(qsizetype first, qsizetype last) const;
    bool isAfterElision(qsizetype index) const;
    void addSegment(qsizetype first, qsizetype last);
    bool isOrganisation(qsizetype first, qsizetype last) const;
    bool isAgeBehind(qsizetype end) const;
    bool mayBeGerman() const
    {
        return m_language == SpeechLanguage::German || m_language == SpeechLanguage::Any;
    }
    bool joinsOrganisation(QStringView word, qsizetype end) const;
    bool isPartOfName(qsizetype index, qsizetype first) const;
    bool isPlaceLink(QStringView word, qsizetype end) const;
    bool linksOrganisation(QStringView word, qsizetype end) const;
    QStringView view(const Word &word) const { return sliced(m_text, word.range); }
    bool isJoinedByAnd(qsizetype index) const;
    QString written(qsizetype index) const;

    QStringView m_text;
    TextRange m_leaf;
    SpeechLanguage m_language;
    QList<Word> m_row;
    WordRole m_before = WordRole::Other; ///< What stands before the row or its segment.
    bool m_afterOrganisation = false;    ///< A noun for one: "la société Vents du Large".
    bool m_german = false;               ///< If it is a determiner: not an English one.
    QList<LatinName> m_found;
};

bool Finder::adjoins(const Word &word) const
{
    if (m_row.isEmpty() || m_row.last().possessive || m_row.size() >= longestRow)
        return false;
    const QStringView between =
        m_text.sliced(m_row.last().range.end, word.range.start - m_row.last().range.end);
    if (between.size() == 1)
        return between.front() == u' ' || between.front() == QChar::Nbsp;
    if (between == u" & ") // Wiegand & Lutz
        return view(m_row.last()).front().isUpper() && view(word).front().isUpper();
    const QStringView before = view(m_row.last());
    return between == u". " && (before.size() == 1 || isHonorific(before));
}

bool Finder::capitalFollows(qsizetype end) const
{
    if (end + 1 >= m_leaf.end || m_text[end] != u' ')
        return false;
    return m_text[end + 1].isUpper() || isParticle(view(readWord(end + 1)));
}

/// ’Cause, ’Twas: a word without its beginning.
bool Finder::isShortened(const Word &word) const
{
    const qsizetype start = word.range.start;
    return start > m_leaf.start && m_text[start - 1] == u'’'
           && (start - 1 == m_leaf.start || !m_text[start - 2].isLetterOrNumber());
}

/// "Closing the meeting, Weber said", and not Irving Weber.
bool Finder::isOpeningParticiple(const Word &word) const
{
    constexpr qsizetype shortest = 6;
    const QStringView letters = view(word);
    if (m_language != SpeechLanguage::English || letters.size() < shortest
        || !(letters.endsWith(u"ing") || letters.endsWith(u"ly")) || word.possessive
        || isGivenName(letters) || capitalFollows(word.range.end))
        return false;
    qsizetype before = word.range.start;
    while (before > m_leaf.start && !m_text[before - 1].isLetterOrNumber()
           && !QStringView(u".!?\n").contains(m_text[before - 1]))
        --before;
    return before == m_leaf.start || !m_text[before - 1].isLetterOrNumber();
}

/// "La Française Delphine Arnoult": whether the word at \a first says where she comes from.
bool Finder::isOrigin(qsizetype first, qsizetype last) const
{
    return m_language == SpeechLanguage::French && m_before == WordRole::Determiner
           && last - first >= 3 && isGivenName(view(m_row[first + 1]))
           && !isGivenName(view(m_row[first])) && !isOrganisation(first, last);
}

/// What stands before a name and says what somebody is, is no part of it. Whether there was any.
bool Finder::skipRole(qsizetype &first, qsizetype last) const
{
    const qsizetype whole = first;
    // "Finanzdezernentin Marlene Kröger", "Krögers Parteifreundin Ute Lang"
    for (qsizetype i = first; i < last - 2; ++i) {
        if (isPersonNoun(view(m_row[i])) && !isGivenName(view(m_row[i]))) // Jean-Baptiste
            first = i + 1;
    }
    if (last - first >= 3 && isAfterElision(first) && isGivenName(view(m_row[first + 1])))
        ++first;
    // "Rückraumspielerin Okonjo": so long a word isn't a given name.
    constexpr qsizetype longTrade = 10;
    if (m_language == SpeechLanguage::German && last - first == 2
        && view(m_row[first]).size() >= longTrade && isPersonNoun(view(m_row[first]))
        && !isGivenName(view(m_row[first])))
        ++first;
    if (isOrigin(first, last))
        ++first;
    // Kommandant Rudi Hase: what stands before the given name; but: Nguyễn Minh Châu.
    const bool isEnglishRole = m_language == SpeechLanguage::English && last - first == 3;
    for (qsizetype i = first + 1;
         (m_language == SpeechLanguage::German || isEnglishRole) && i < last - 1; ++i) {
        const QStringView before = view(m_row[i - 1]);
        if (isGivenName(view(m_row[i])) && !isGivenName(before) && !before.front().isLower()
            && !hasForeignLetter(before)) {
            first = i;
            break;
        }
    }
    return first > whole;
}

/// "Le conseiller d’État Claude Burdet"
bool Finder::isAfterElision(qsizetype index) const
{
    return m_language == SpeechLanguage::French && m_row[index].range.start > m_leaf.start
           && isApostrophe(m_text[m_row[index].range.start - 1]);
}

void Finder::addSegment(qsizetype first, qsizetype last)
{
    bool person = m_before == WordRole::Office;
    while (first < last && isHonorific(view(m_row[first]))) {
        person = true;
        ++first;
    }
    while (last > first && view(m_row[last - 1]).front().isLower()
           && !isParticleWithName(view(m_row[last - 1])))
        --last;
    while (last - first > 1 && isPostNominal(view(m_row[last - 1]))) {
        person = true;
        --last;
    }
    while (first < last && view(m_row[first]).front().isLower())
        ++first;
    person = skipRole(first, last) || person;
    const bool given = first < last && isGivenName(view(m_row[first]));
    const bool organisation = first < last && isOrganisation(first, last)
                              && (last - first > 1 || complementOf(m_row[first]));
    // After an article a lone word is a thing; in German, of several the first says what somebody
    // is.
    const bool afterArticle = m_before == WordRole::Determiner || m_before == WordRole::Indefinite;
    const bool isLone = last - first == 1;
    const bool isCompound = first < last && m_german && isGermanOrganisation(view(m_row[first]))
                            && !isPersonNoun(view(m_row[first]));
    if (afterArticle && !person && !organisation && !isCompound
        && (given ? m_german && isLone : m_german || isLone))
        ++first;
    while (first < last && view(m_row[first]).front().isLower())
        ++first;
    if (last - first > 1 && !organisation && !given && mayBeGerman()
        && isGermanAttribute(view(m_row[first])))
        ++first;
    constexpr qsizetype longNoun = 10; // Einzelaktionär
    const bool isNoun = last - first == 1 && m_language == SpeechLanguage::German
                        && view(m_row[first]).size() >= longNoun
                        && m_before != WordRole::Verb // "Schreibt Obermüller"
                        && isPersonNoun(view(m_row[first]));
    if (isNoun)
        return;
    // Jean-Baptiste Le Goff de Kerdrel
    const auto parts = std::count_if(
        m_row.begin() + first, m_row.begin() + std::max(first, last), [this](const Word &word) {
            return !isParticle(view(word)) && !isCapitalParticle(view(word));
        });
    if (first >= last || parts > (organisation ? mostOfOrganisation : mostParts))
        return;
    LatinName name{{m_row[first].range.start, m_row[last - 1].range.end}, {}, person};
    for (qsizetype i = first; i < last; ++i) {
        if (i > first && isJoinedByAnd(i))
            name.parts.append(u"&"_s);
        name.parts.append(written(i));
    }
    if (const auto complement = last - first == 1 ? complementOf(m_row[first]) : std::nullopt) {
        name.range.end = complement->end;
        name.parts += sliced(m_text, *complement).toString().split(u' ');
    }
    name.person = person || (given && last - first > 1) || isAgeBehind(name.range.end);
    constexpr qsizetype initial = 2; // With its full stop.
    if (name.parts.size() > 1 || name.parts.first().size() > initial
        || (name.parts.first().size() == initial && !name.parts.first().endsWith(u'.')))
        m_found.append(name);
}

/// "Wiegand & Lutz": of Lutz.
bool Finder::isJoinedByAnd(qsizetype index) const
{
    const qsizetype end = m_row[index - 1].range.end;
    return m_text.sliced(end, m_row[index].range.start - end) == u" & ";
}

/// With its full stop, if it is an initial: J. P. Sternhagen.
QString Finder::written(qsizetype index) const
{
    const QStringView word = view(m_row[index]);
    const qsizetype end = m_row[index].range.end;
    const bool isInitial = word.size() == 1 && end < m_leaf.end && m_text[end] == u'.';
    return word.toString() + (isInitial ? u"."_s : QString());
}

/// "Nell, thirty,", "Weber, 44,": only people have an age.
bool Finder::isAgeBehind(qsizetype end) const
{
    constexpr QStringView tens[] = {u"twenty", u"thirty",  u"forty",  u"fifty",
                                    u"sixty",  u"seventy", u"eighty", u"ninety"};
    constexpr qsizetype reach = 16;
    const QStringView behind = m_text.sliced(end, std::min(reach, m_leaf.end - end));
    if (!behind.startsWith(u", "))
        return false;
    const qsizetype close = behind.indexOf(u',', 2);
    const QStringView age = behind.sliced(2, std::max<qsizetype>(close - 2, 0));
    const bool isNumber =
        age.size() == 2 && std::ranges::all_of(age, [](QChar c) { return c.isDigit(); });
    return isNumber
           || std::ranges::any_of(tens, [&](QStringView ten) { return age.startsWith(ten); });
}

void Finder::setBefore(QStringView word)
{
    // "Der frühere Deichgraf": what stands between a German article and its noun changes nothing.
    const bool isAdjective =
        mayBeGerman() && m_german && word.front().isLower() && word.size() > 3
        && (word.endsWith(u'e') || word.endsWith(u"en") || word.endsWith(u"er")
            || word.endsWith(u"es"))
        && (m_before == WordRole::Determiner || m_before == WordRole::Indefinite)
        && roleOf(word, m_language) == WordRole::Other;
    if (isAdjective)
        return;
    m_before = roleOf(word, m_language);
    m_afterOrganisation = word.front().isLower() && isOrganisationNoun(word);
    constexpr QStringView others[] = {u"the",   u"a",  u"an", u"this", u"that", u"these",
                                      u"those", u"le", u"la", u"les",  u"un",   u"une"};
    m_german = mayBeGerman() && !std::ranges::contains(others, WordKey::lower(word).view());
}

/// Whether a word of the row from \a first to before \a last says what sort of organisation it
/// names.
bool Finder::isOrganisation(qsizetype first, qsizetype last) const
{
    return std::any_of(m_row.begin() + first, m_row.begin() + last,
                       [this](const Word &part) { return isOrganisationHead(view(part)); });
}

/// Whether the small word at \a index belongs to a name that begins at \a first.
bool Finder::isPartOfName(qsizetype index, qsizetype first) const
{
    const QStringView word = view(m_row[index]);
    if (index > 0 && isParticleWithName(word))
        return true;
    if (index == 0 || index + 1 >= m_row.size())
        return false;
    if (isCapitalParticle(word))
        return true;
    // Residents Against Runway Two
    if (word.front().isUpper())
        return isOrganisation(first, index) && index > first
               && roleOf(word, m_language) == WordRole::Preposition;
    if (word == u"am") // What find() has taken into the row.
        return true;
    if (isOrganisation(first, index) || (m_afterOrganisation && first == 0))
        return isLink(word) || (mayBeGerman() && word.endsWith(u"er") && word.size() > 4);
    if (word == u"and")
        return index == first + 1 && isOrganisation(index, m_row.size());
    // Anneke de Vries, Jolanthe von der Aue; but: Friedhof von Wiedensiel, auf dem Weg zum
    // Stellwerk.
    const QStringView before = view(m_row[index - 1]);
    constexpr QStringView german[] = {u"von", u"vom", u"zu", u"zum", u"zur", u"der", u"den"};
    if (before.front().isLower() && index > first + 1)
        return true;
    // "Sagte Zander der Nachrichtenagentur": alone it is an article.
    if (word == u"der" || word == u"den")
        return false;
    const bool needsGivenName = std::ranges::contains(german, word)
                                || (m_language == SpeechLanguage::French && word.startsWith(u'd'));
    return needsGivenName ? isGivenName(before) : index - first == 1;
}

/// "Theater am Katzensteg"; but: "das Theater am Abend".
bool Finder::isPlaceLink(QStringView word, qsizetype end) const
{
    constexpr QStringView times[] = {u"Abend",   u"Morgen", u"Mittag", u"Vormittag",  u"Nachmittag",
                                     u"Ende",    u"Rande",  u"Anfang", u"Wochenende", u"Jahresende",
                                     u"Telefon", u"Tag",    u"Stück"};
    if (word != u"am" || m_language != SpeechLanguage::German || m_row.isEmpty()
        || !isOrganisationHead(view(m_row.last())) || end + 1 >= m_leaf.end || m_text[end] != u' ')
        return false;
    const QStringView place = view(readWord(end + 1));
    return !place.isEmpty() && place.front().isUpper() && !std::ranges::contains(times, place)
           && !isNeverName(place);
}

/// Whether \a word, which ends at \a end, goes on with an organisation's name: of, for, de.
bool Finder::linksOrganisation(QStringView word, qsizetype end) const
{
    // Verband kommunaler Wärmeversorger
    const bool isGenitive = m_language == SpeechLanguage::German && word.endsWith(u"er")
                            && word.size() > 4 && !m_row.isEmpty()
                            && isOrganisationHead(view(m_row.last())) && end + 1 < m_leaf.end
                            && m_text[end] == u' ' && m_text[end + 1].isUpper();
    if (isGenitive || isPlaceLink(word, end))
        return true;
    return (isOrganisation(0, m_row.size()) || (m_afterOrganisation && !m_row.isEmpty()))
           && isLink(word) && end + 1 < m_leaf.end && m_text[end] == u' '
           && (m_text[end + 1].isUpper() || isLink(view(readWord(end + 1))));
}

/// "The Harbour and Transport Workers’ Union": whether behind the \a word "and", which ends at
/// \a end, a name goes on that began behind an article with one word.
bool Finder::joinsOrganisation(QStringView word, qsizetype end) const
{
    constexpr qsizetype mostAhead = 4;
    const bool begins = m_row.size() == 2 && roleOf(view(m_row[0])) == WordRole::Determiner
                        && !isGivenName(view(m_row[1])) && !isOrganisationHead(view(m_row[1]));
    if (word != u"and" || !begins)
        return false;
    bool isHead = false;
    qsizetype words = 0;
    for (; words < mostAhead && end + 1 < m_leaf.end && m_text[end] == u' '; ++words) {
        const Word ahead = readWord(end + 1);
        if (ahead.range.isEmpty() || !view(ahead).front().isUpper())
            break;
        isHead = isOrganisationHead(view(ahead));
        end = ahead.range.end;
    }
    return isHead && words > 1;
}

void Finder::flush()
{
    if (m_row.isEmpty())
        return;
    qsizetype first = 0;
    for (qsizetype i = 0; i < m_row.size(); ++i) {
        const QStringView word = view(m_row[i]);
        const bool isSmall = word.front().isLower();
        const WordRole role = isSmall ? WordRole::Other : roleOf(word, m_language);
        const bool afterGivenName = i > first && isGivenName(view(m_row[i - 1]));
        // Solange Barthez: in German it is a conjunction.
        const bool isGiven =
            i + 1 < m_row.size() && view(m_row[i + 1]).front().isUpper() && isGivenName(word);
        const bool isCommon =
            m_language == SpeechLanguage::German && !isSmall && isCommonGermanWord(word);
        const bool isPlain =
            !isSmall && !(isCommon && !afterGivenName)
            && (afterGivenName || isGiven || (role == WordRole::Other && !isNeverName(word)));
        // "The United Cannery Workers": in English what they are called ends it.
        const bool mayEnd = role == WordRole::Crowd && i > first;
        const bool isHead =
            !isSmall && isOrganisationHead(word) && (i + 1 < m_row.size() || mayEnd);
        if (isPlain || isHead || isPartOfName(i, first))
            continue;
        addSegment(first, i);
        first = i + 1;
        setBefore(word);
    }
    // "Eine alte Dame": the article counts on.
    const bool endsInName = first < m_row.size();
    addSegment(first, m_row.size());
    m_row.clear();
    if (endsInName)
        m_before = WordRole::Other;
}

QList<LatinName> Finder::find()
{
    for (qsizetype i = m_leaf.start; i < m_leaf.end;) {
        if (!isNarrowLetter(m_text[i])) {
            ++i;
            continue;
        }
        const Word word = readWord(i);
        const QStringView letters = view(word);
        const bool capital = letters.front().isUpper() && !isElided(letters) && !isShortened(word)
                             && !isOpeningParticiple(word);
        const bool joins = adjoins(word);
        const bool particle = joins
                              && (isParticleWithName(letters)
                                  || (isParticle(letters) && capitalFollows(word.range.end))
                                  || linksOrganisation(letters, word.range.end)
                                  || joinsOrganisation(letters, word.range.end));
        if (!joins || (!capital && !particle))
            flush();
        if (capital || particle) {
            m_row.append(word);
        } else {
            setBefore(letters);
        }
        i = std::max(word.range.end + (word.possessive ? 2 : 0), i + 1);
        if (m_row.isEmpty() && i < m_leaf.end && m_text[i] != u' ' && !isApostrophe(m_text[i - 1]))
            m_before = WordRole::Other;
    }
    flush();
    return m_found;
}

} // namespace

QList<LatinName> findLatinNames(QStringView text, TextRange leaf, SpeechLanguage language)
{
    return Finder(text, leaf, language).find();
}

} // namespace Sidegloss
