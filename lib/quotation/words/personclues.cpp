// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/personclues.h"

#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

/// "thirty", "fifty-one", "neunzehn"
bool isNumberWord(QStringView word)
{
    constexpr QStringView ends[] = {u"twenty", u"thirty", u"forty", u"fifty", u"sixty", u"seventy",
                                    u"eighty", u"ninety", u"zehn",  u"zig",   u"ßig"};
    const QStringView first = word.first(std::max<qsizetype>(word.indexOf(u'-'), 0));
    return std::ranges::any_of(ends, [&](QStringView end) {
        return word.endsWith(end) || (!first.isEmpty() && first == end);
    });
}

} // namespace

Gender genderOfHonorific(QStringView word)
{
    constexpr QStringView female[] = {u"frau", u"mme", u"madame", u"mlle", u"ms", u"mrs", u"miss"};
    constexpr QStringView male[] = {u"herr", u"herrn", u"m", u"monsieur", u"mr", u"sir"};
    const QString lower = word.toString().toLower();
    return std::ranges::contains(female, lower) ? Gender::Female
           : std::ranges::contains(male, lower) ? Gender::Male
                                                : Gender::Unknown;
}

Gender genderOfArticle(QStringView word)
{
    constexpr QStringView female[] = {u"la", u"une", u"die", u"eine"};
    constexpr QStringView male[] = {u"le", u"un", u"der", u"ein"};
    const QString lower = word.toString().toLower();
    return std::ranges::contains(female, lower) ? Gender::Female
           : std::ranges::contains(male, lower) ? Gender::Male
                                                : Gender::Unknown;
}

bool isOneOf(QStringView word, QStringView words)
{
    const QString sought = u' ' + word.toString().toLower() + u' ';
    return words.contains(sought);
}

bool isPossessivePronoun(QStringView word)
{
    return isOneOf(word, u" her his their my ihr ihre sein seine son sa leur mon ma mein meine ");
}

bool isKin(QStringView noun)
{
    return isOneOf(noun, u" sister brother mother father daughter son wife husband aunt uncle "
                         u"grandmother grandfather niece nephew cousin schwester bruder mutter "
                         u"vater tochter sohn frau mann tante onkel großmutter großvater nichte "
                         u"neffe sœur frère mère père fille fils femme mari tante oncle cousine ");
}

bool isAge(QStringView clause)
{
    // "…, elle apprend à jouer à six ans" says nothing of the name before it.
    constexpr qsizetype longest = 20;
    if (clause.size() > longest)
        return false;
    const bool isNumber = !clause.isEmpty() && clause.size() <= 3
                          && std::ranges::all_of(clause, [](QChar c) { return c.isDigit(); });
    return isNumber || clause.endsWith(u" Jahre alt") || clause.endsWith(u" ans")
           || clause.endsWith(u" years old") || isNumberWord(clause);
}

bool isFollowedByPlural(QStringView behind)
{
    constexpr QStringView verbs[] = {u" have ", u" are ", u" were "};
    return std::ranges::any_of(verbs, [&](QStringView verb) { return behind.startsWith(verb); });
}

} // namespace Sidegloss
