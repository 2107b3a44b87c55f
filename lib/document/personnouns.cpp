// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/personnouns.h"

#include "lib/document/speechwords.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr QStringView nouns =
    u"father mother brother sister son daughter uncle aunt grandfather grandmother neighbour "
    u"neighbor friend colleague boss man woman boy girl child resident farmer teacher nurse worker "
    u"vater mutter bruder schwester sohn tochter onkel tante opa oma nachbar nachbarin freund "
    u"freundin kollege kollegin mann frau junge mädchen kind dame herr bauer bäuerin arzt ärztin "
    u"wirt wirtin anwalt anwältin koch köchin gast zeuge zeugin kunde kundin beamte beamtin lotse "
    u"lotsin "
    u"père mère frère sœur fils fille oncle tante grand-père grand-mère voisin voisine ami amie "
    u"collègue patron patronne homme femme enfant garçon dame monsieur maire élu élue gardien "
    u"gardienne vigneron vigneronne médecin avocat avocate maître œnologue urbaniste chef cheffe "
    u"conseiller conseillère infirmier infirmière "
    u"ouvrier ouvrière policier policière boulanger boulangère fermier fermière romancier "
    u"romancière caissier caissière couturière berger bergère épicier";

// Longer words first say something by their ends: in German the last part of a compound, too.
constexpr QStringView femaleEnds[] = {
    u"erin",   u"entin",  u"antin",  u"istin",  u"orin",      u"ärtin",   u"login",
    u"ikerin", u"eurin",  u"ärztin", u"wältin", u"äuerin",    u"dantin",  u"nomin",
    u"rätin",  u"grafin", u"frau",   u"mutter", u"schwester", u"tochter", u"tante"};
constexpr QStringView maleEnds[] = {
    u"präsident",       u"minister",     u"meister",       u"leiter",   u"sprecher",  u"chef",
    u"direktor",        u"forscher",     u"ologe",         u"iker",     u"planer",    u"lehrer",
    u"anwalt",          u"richter",      u"arzt",          u"bauer",    u"nwart",     u"swart",
    u"rwart",           u"zwart",        u"schreiber",     u"händler",  u"macher",    u"führer",
    u"berater",         u"gründer",      u"vertreter",     u"fahrer",   u"setzer",    u"leuchter",
    u"ingenieur",       u"ökonom",       u"dezernent",     u"autor",    u"redakteur", u"fachmann",
    u"kaufmann",        u"landsmann",    u"geschäftsmann", u"vater",    u"bruder",    u"onkel",
    u"inhaber",         u"besitzer",     u"züchter",       u"steller",  u"bewohner",  u"arbeiter",
    u"wissenschaftler", u"vorsitzender", u"beauftragter",  u"kritiker", u"techniker", u"historiker",
    u"landrat",         u"stadtrat",     u"gemeinderat",   u"fischer",  u"hüter"};
constexpr QStringView frenchFemaleEnds[] = {u"trice", u"euse", u"ienne", u"onne", u"ante"};
constexpr QStringView frenchMaleEnds[] = {u"teur", u"seur", u"ien", u"ologue", u"iste"};

/// Given names that end as nouns for persons do.
bool isGivenNameLikeNoun(QStringView word)
{
    constexpr QStringView names[] = {
        u"severin",   u"katherin",   u"valentin",   u"quentin",  u"corentin",  u"florentin",
        u"augustin",  u"konstantin", u"constantin", u"célestin", u"clementin", u"christin",
        u"kristin",   u"philippin",  u"damien",     u"adrien",   u"julien",    u"bastien",
        u"sébastien", u"fabien",     u"lucien",     u"aurélien", u"adrienne",  u"julienne",
        u"fabienne",  u"lucienne",   u"vivien",     u"vivienne", u"yvonne",    u"simonne"};
    return std::ranges::contains(names, word);
}

bool endsWithAny(QStringView word, std::span<const QStringView> ends)
{
    constexpr qsizetype beginning = 2; // Letters before an end that make it a word of its own.
    for (const QStringView end : ends) {
        if (word == end || (word.size() >= end.size() + beginning && word.endsWith(end)))
            return true;
    }
    return false;
}

const QSet<QString> &knownNouns()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QStringView word : nouns.tokenize(u' ', Qt::SkipEmptyParts))
            set.insert(word.toString());
        return set;
    }();
    return words;
}

} // namespace

bool isPersonNoun(QStringView word)
{
    const QString lower = word.toString().toLower();
    return roleOf(lower) == WordRole::Office || knownNouns().contains(lower)
           || genderOfNoun(word) != Gender::Unknown;
}

Gender genderOfNoun(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (isGivenNameLikeNoun(lower))
        return Gender::Unknown;
    const bool german = word.front().isUpper();
    if (endsWithAny(lower, german ? std::span<const QStringView>(femaleEnds) : frenchFemaleEnds))
        return Gender::Female;
    if (endsWithAny(lower, german ? std::span<const QStringView>(maleEnds) : frenchMaleEnds))
        return Gender::Male;
    return Gender::Unknown;
}

bool isSameRole(QStringView noun, QStringView other)
{
    constexpr qsizetype shortest = 4;
    const QStringView shorter = noun.size() < other.size() ? noun : other;
    const QStringView longer = noun.size() < other.size() ? other : noun;
    return noun.compare(other, Qt::CaseInsensitive) == 0
           || (shorter.size() >= shortest && longer.endsWith(shorter, Qt::CaseInsensitive));
}

} // namespace Sidegloss
