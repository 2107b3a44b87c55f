// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/givennames.h"

#include "lib/quotation/names/givennamelists.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr QStringView either =
    u"Andrea Ashley Camille Chen Chris Claude Dominique Eike Jean Jo Kai Kim Lee Leslie Maxime "
    u"Mika "
    u"Nikita Noa Pascal Robin Sam Sascha Taylor Themba Toni Wei Wendelin Yuki";

QHash<QString, Gender> nameTable()
{
    QHash<QString, Gender> table;
    const auto add = [&table](QStringView names, Gender gender) {
        for (const QStringView name : names.tokenize(u' ', Qt::SkipEmptyParts))
            table.insert(name.toString(), gender);
    };
    add(womensNames(), Gender::Female);
    add(mensNames(), Gender::Male);
    add(either, Gender::Unknown);
    return table;
}

const QHash<QString, Gender> &givenNames()
{
    static const QHash<QString, Gender> table = nameTable();
    return table;
}

/// The first of Anna-Maria.
QStringView firstOf(QStringView word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    return hyphen > 0 ? word.first(hyphen) : word;
}

} // namespace

bool isGivenName(QStringView word)
{
    return givenNames().contains(firstOf(word));
}

Gender genderOfGivenName(QStringView word)
{
    if (word.startsWith(u"Jean-")) // Alone it may be an English woman's.
        return Gender::Male;
    const auto known = givenNames().constFind(firstOf(word));
    if (known != givenNames().cend())
        return *known;
    constexpr QStringView female[] = {u"a",    u"ette",  u"elle", u"ille",  u"line",  u"hild",
                                      u"gard", u"linde", u"trud", u"trude", u"traud", u"traude"};
    constexpr QStringView male[] = {u"fried", u"bert",   u"hard", u"wald", u"ulf", u"olf",
                                    u"mund",  u"brecht", u"rich", u"ric",  u"mar", u"slav"};
    const auto ends = [word](QStringView end) {
        return word.size() > end.size() + 1 && word.endsWith(end);
    };
    return std::ranges::any_of(female, ends) ? Gender::Female
           : std::ranges::any_of(male, ends) ? Gender::Male
                                             : Gender::Unknown;
}

} // namespace Sidegloss
