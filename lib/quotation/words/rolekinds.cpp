// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/rolekinds.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

/// The endings of words for a sort of people: of those for any of them, and of those for some.
struct RoleKind
{
    QStringView wide;
    QStringView narrow;
};

constexpr RoleKind kinds[] = {
    {u"lawyer attorney counsel barrister solicitor anwalt anwältin verteidiger verteidigerin "
     u"jurist juristin avocat avocate défenseur défenseuse",
     u""},
    {u"scientist researcher expert academic scholar forscher forscherin wissenschaftler "
     u"wissenschaftlerin experte expertin chercheur chercheuse scientifique universitaire "
     u"spécialiste",
     u"logist ologe ologin logue professor professorin professeur professeure physicist physiker "
     u"physikerin physicien physicienne chemist chemiker chemikerin chimiste botanist botaniker "
     u"botanikerin historian historiker historikerin historien historienne economist ökonom "
     u"ökonomin économiste geograf geografin mathematician mathematiker mathematikerin "
     u"mathématicien mathématicienne astronomer astronom astronomin ingenieur ingenieurin"},
    {u"politician lawmaker legislator politiker politikerin élu élue",
     u"minister ministerin ministre mayor bürgermeister bürgermeisterin maire adjoint adjointe "
     u"député députée abgeordnete abgeordneter senator senatorin sénateur sénatrice councillor "
     u"councilwoman councilman conseiller conseillère stadtrat stadträtin landrat landrätin "
     u"governor gouverneur deputy secretary staatssekretär staatssekretärin"},
    {u"boss executive manager managerin chef chefin patron patronne dirigeant dirigeante",
     u"director direktor direktorin directeur directrice geschäftsführer geschäftsführerin "
     u"vorstand leiter leiterin président présidente präsident präsidentin founder gründer "
     u"gründerin fondateur fondatrice ceo"},
    {u"musician artist performer musiker musikerin künstler künstlerin musicien musicienne "
     u"artiste",
     u"pianist pianistin pianiste geiger geigerin violinist violoniste cellist cellistin "
     u"violoncelliste sänger sängerin singer chanteur chanteuse composer komponist komponistin "
     u"compositeur compositrice accordéoniste conductor dirigent dirigentin painter maler malerin "
     u"peintre sculptor bildhauer bildhauerin sculpteur actor actress schauspieler "
     u"schauspielerin comédien comédienne"},
    {u"doctor physician medic arzt ärztin mediziner medizinerin médecin docteur",
     u"surgeon chirurg chirurgin chirurgien chirurgienne cologist kologe kologin diologist "
     u"diologe diologin diologue rologist rologe rologin rologue pädiater psychiater psychiatre"},
    {u"writer author autor autorin auteur auteure écrivain écrivaine schriftsteller "
     u"schriftstellerin",
     u"novelist romancier romancière poet poète lyriker lyrikerin dichter dichterin biographer "
     u"biographe biograf biografin columnist kolumnist kolumnistin journalist journalistin "
     u"journaliste translator übersetzer übersetzerin traducteur traductrice"},
    {u"officer policeman policewoman polizist polizistin beamter beamte beamtin policier "
     u"policière",
     u"detective inspector sergeant constable kommissar kommissarin commissaire inspektor "
     u"inspektorin"},
    {u"player athlete spieler spielerin sportler sportlerin joueur joueuse athlète",
     u"striker goalkeeper captain midfielder defender stürmer stürmerin torwart torhüter "
     u"torhüterin kapitän kapitänin capitaine attaquant attaquante gardien gardienne runner "
     u"läufer läuferin coureur coureuse"},
    {u"teacher lehrer lehrerin enseignant enseignante",
     u"professeur professeure headmaster headmistress schulleiter schulleiterin instituteur "
     u"institutrice"},
};

using Endings = QList<QStringView>;

Endings endingsOf(QStringView words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

bool hasEnding(const QString &word, const Endings &endings)
{
    return std::ranges::any_of(endings, [&](QStringView end) { return word.endsWith(end); });
}

const QList<std::pair<Endings, Endings>> &sorts()
{
    static const QList<std::pair<Endings, Endings>> lists = [] {
        QList<std::pair<Endings, Endings>> made;
        for (const RoleKind &kind : kinds)
            made.append({endingsOf(kind.wide), endingsOf(kind.narrow)});
        return made;
    }();
    return lists;
}

} // namespace

bool isWiderRole(QStringView noun, QStringView role)
{
    const QString wider = noun.toString().toLower();
    const QString narrower = role.toString().toLower();
    return std::ranges::any_of(sorts(), [&](const auto &sort) {
        return hasEnding(wider, sort.first)
               && (hasEnding(narrower, sort.first) || hasEnding(narrower, sort.second));
    });
}

bool isWideRole(QStringView noun)
{
    const QString lower = noun.toString().toLower();
    return std::ranges::any_of(sorts(),
                               [&](const auto &sort) { return hasEnding(lower, sort.first); });
}

} // namespace Sidegloss
