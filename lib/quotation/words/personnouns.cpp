// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/personnouns.h"

#include "lib/quotation/words/personnounlists.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/quotation/words/wordset.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr QStringView nouns =
    u"father mother brother sister son daughter uncle aunt grandfather grandmother neighbour "
    u"neighbor friend colleague boss man woman boy girl child resident farmer teacher nurse "
    u"worker vater mutter bruder schwester sohn tochter onkel tante opa oma großvater "
    u"großmutter nachbar nachbarin freund freundin kollege kollegin mann frau junge mädchen "
    u"kind dame herr bauer bäuerin arzt ärztin wirt wirtin anwalt anwältin koch köchin gast "
    u"zeuge zeugin kunde kundin beamte beamtin gesellin patin lotse lotsin imker winzer gärtner "
    u"organist "
    u"pilot soldat matrose kapitän bote erbe geselle hirte pfarrer priester küster förster "
    u"student dirigent dozent agent patient referent produzent absolvent konkurrent praktikant "
    u"demonstrant lieferant jurist polizist aktivist künstler rentner partner redner bürger "
    u"jäger pfleger manager besucher schäfer metzger bäcker schreiner tischler maler müller "
    u"mieter schüler trainer spieler sänger dichter graf gräfin angeklagte abgeordnete "
    u"vorsitzende angestellte beauftragte jährige jähriger funktionär pensionär père mère "
    u"frère sœur fils fille oncle grand-père grand-mère voisin voisine ami amie collègue "
    u"patron patronne homme femme enfant garçon maire élu élue gardien gardienne vigneron "
    u"vigneronne médecin avocat avocate maître œnologue urbaniste chef cheffe conseiller "
    u"conseillère infirmier infirmière ouvrier ouvrière policier policière boulanger "
    u"boulangère fermier fermière romancier romancière caissier caissière couturière berger "
    u"bergère épicier tailleur vendeur vendeuse coiffeur pêcheur nageur chauffeur serveur "
    u"entraîneur habitué habituée retraité retraitée militant militante habitant habitante "
    u"commerçant commerçante passant passante gérant gérante responsable porte-parole artiste "
    u"étudiant étudiante paysan paysanne artisan artisane dirigeant dirigeante veuve veuf "
    u"aînée cadette cuisinier cuisinière libraire propriétaire locataire secrétaire "
    u"apicultrice trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire "
    u"octogénaire intéressé intéressée "
    u"fiancé fiancée girlfriend boyfriend cousin stepfather stepmother godfather teenager "
    u"youngster newcomer veteran islander villager commuter passenger customer client shopper "
    u"volunteer donor spectator soloist tenor soprano baritone cellist pianist guitarist drummer "
    u"bassist frontman dancer choreographer illustrator cartoonist zookeeper veterinarian midwife "
    u"paediatrician pediatrician cardiologist oncologist physiotherapist pharmacist optician "
    u"caseworker counsellor counselor coxswain rower oarsman quarterback pitcher batsman bowler "
    u"linesman breeder beekeeper gamekeeper logger rancher fishmonger greengrocer newsagent "
    u"postman postmistress postmaster trucker cabbie doorman concierge waiter barman barmaid "
    u"bartender barista sommelier busker magician auctioneer valuer surveyor bailiff clerk "
    u"registrar accused inmate prisoner suspect investigator superintendent trooper recruit "
    u"navigator signalman stationmaster apprentice trainee intern rookie bellringer verger "
    u"choirmaster angeklagter betroffene betroffener verletzte erwachsene jugendliche jugendlicher "
    u"reisende witwe witwer bratscher bratscherin geiger geigerin trompeter trommler schlagzeuger "
    u"liedermacher rapper lyriker lyrikerin übersetzer übersetzerin lektor lektorin buchhändlerin "
    u"bibliothekar archivar archivarin restaurator restauratorin fotograf fotografin kameramann "
    u"moderator moderatorin reporter reporterin korrespondent korrespondentin kolumnist torhüter "
    u"torhüterin läufer läuferin schwimmer schwimmerin turnerin schaffnerin lokführer lokführerin "
    u"fährmann fährfrau steuermann seemann kellner kellnerin konditor konditorin kellermeister "
    u"friseur friseurin schneiderin optiker uhrmacher goldschmied klempner elektriker maurer "
    u"dachdecker töpferin hebamme krankenschwester sanitäter sanitäterin notarzt apotheker "
    u"apothekerin tierarzt tierärztin psychiater psychotherapeut sozialarbeiter sozialarbeiterin "
    u"erzieher erzieherin rektorin dekan dekanin doktorand doktorandin studentin azubi "
    u"auszubildende auszubildender lehrling praktikantin rentnerin pensionärin auswanderer "
    u"rückkehrer bergführer bergsteiger hüttenwirt älpler älplerin sennerin knecht magd försterin "
    u"waldarbeiter fischerin taucher taucherin bademeister bademeisterin schwimmmeister platzwart "
    u"hausmeister hausmeisterin pförtner wachmann wachfrau detektiv gutachter gutachterin "
    u"sachverständige sachverständiger schöffe schöffin rechtsmediziner rechtsmedizinerin "
    u"forensiker nebenklägerin nebenkläger kläger klägerin beschuldigte häftling gefangene "
    u"ermittler ermittlerin kommissarin hauptkommissar polizeichef feuerwehrmann feuerwehrfrau "
    u"einsatzleiterin prévenu prévenue plaignant plaignante détenu détenue élève institutrice "
    u"enseignant enseignante proviseur proviseure maîtresse bénévole champion championne nageuse "
    u"skieur skieuse coureur coureuse grimpeur grimpeuse pilote capitaine hôtelier hôtelière "
    u"aubergiste cafetière plombier plombière menuisier menuisière tapissier tapissière forgeron "
    u"potier potière luthier luthière facteur factrice éclusier éclusière batelier batelière "
    u"matelot maraîcher maraîchère bûcheron forestier forestière chasseur randonneur pompier "
    u"ambulancier ambulancière aide-soignante sage-femme vétérinaire psychiatre généraliste "
    u"spécialiste expert experte scientifique astronome philosophe auteur autrice auteure ténor "
    u"danseur danseuse chorégraphe cinéaste peintre sculptrice mannequin correspondant "
    u"correspondante greffier greffière huissier huissière enquêteur brigadier adjudant gendarme "
    u"vétéran diplomate consul parlementaire rapporteure édile candidat candidate opposant "
    u"opposante salarié salariée employé employée développeur développeuse banquier banquière "
    u"comptable agente courtier cliente usager usagère passager passagère voyageur voyageuse "
    u"spectatrice lectrice internaute riverain riveraine résident résidente citoyen citoyenne "
    u"apprenti apprentie stagiaire doyen doyenne aîné jumeau jumelle naturaliste ornithologue "
    u"éthologue apidologue sourcier sourcière sonneur carillonneur horloger horlogère imprimeur "
    u"imprimeuse relieur relieuse brocanteur antiquaire galeriste chineur navigateur navigatrice "
    u"plongeur plongeuse sauveteur maître-nageur gréviste cheminot cheminote conducteur "
    u"conductrice contrôleur contrôleuse chauffeuse camionneur livreur livreuse coursier coursière "
    u"vacancier vacancière estivant estivante";

// Longer words first say something by their ends: in German the last part of a compound, too.
constexpr QStringView femaleEnds[] = {
    u"erin",  u"entin",  u"antin",  u"istin",  u"orin",     u"ärtin",     u"login",   u"ikerin",
    u"eurin", u"ärztin", u"wältin", u"äuerin", u"dantin",   u"nomin",     u"rätin",   u"grafin",
    u"ierin", u"ärin",   u"frau",   u"mutter", u"freundin", u"schwester", u"tochter", u"tante"};
constexpr QStringView maleEnds[] = {u"präsident",    u"minister",     u"meister",
                                    u"leiter",       u"sprecher",     u"chef",
                                    u"direktor",     u"forscher",     u"ologe",
                                    u"iker",         u"planer",       u"lehrer",
                                    u"anwalt",       u"richter",      u"arzt",
                                    u"bauer",        u"nwart",        u"swart",
                                    u"rwart",        u"zwart",        u"schreiber",
                                    u"händler",      u"macher",       u"führer",
                                    u"berater",      u"gründer",      u"vertreter",
                                    u"fahrer",       u"setzer",       u"leuchter",
                                    u"ingenieur",    u"ökonom",       u"dezernent",
                                    u"autor",        u"redakteur",    u"fachmann",
                                    u"kaufmann",     u"landsmann",    u"geschäftsmann",
                                    u"freund",       u"vater",        u"bruder",
                                    u"onkel",        u"inhaber",      u"besitzer",
                                    u"züchter",      u"steller",      u"bewohner",
                                    u"wohner",       u"arbeiter",     u"wissenschaftler",
                                    u"vorsitzender", u"beauftragter", u"kritiker",
                                    u"techniker",    u"historiker",   u"landrat",
                                    u"stadtrat",     u"gemeinderat",  u"fischer",
                                    u"hüter",        u"kapitän",      u"lotse",
                                    u"pfleger",      u"bürger",       u"jäger",
                                    u"treiber",      u"nutzer",       u"käufer",
                                    u"spieler",      u"sänger",       u"schüler",
                                    u"mieter",       u"trainer",      u"gärtner",
                                    u"künstler",     u"rentner",      u"aktivist",
                                    u"polizist",     u"jurist",       u"funktionär",
                                    u"student",      u"dirigent",     u"ist",
                                    u"ionär",        u"mandant",      u"tendant"};
constexpr QStringView frenchFemaleEnds[] = {u"trice",  u"euse",    u"icienne",
                                            u"dienne", u"orienne", u"tante"};
constexpr QStringView frenchMaleEnds[] = {u"teur", u"seur", u"icien", u"dien", u"orien"};
constexpr QStringView frenchEnds[] = {u"ologue", u"iste", u"graphe"};
constexpr QStringView englishEnds[] = {u"ologist", u"onomist", u"ographer", u"otherapist",
                                       u"smith",   u"woman",   u"wright"};

// Groups and papers that speak.
constexpr QStringView things =
    u"company firm ministry police report study government council court party group agency bank "
    u"union office paper statement letter board department committee commission league club church "
    u"university city state team network survey opposition government ministry letter sign "
    u"polizei stadt firma behörde verband kirche presse zeitung gemeinde bank bund staat konzern "
    u"sender verlag verein klub club rat vorstand ausschuss senat landtag bundestag kanton bericht "
    u"brief satz text spruch zettel branche gruppe industrie studie umfrage tafel aufschrift "
    u"ministère rapport syndicat gouvernement conseil tribunal parquet journal parti groupe texte "
    u"panneau mairie préfecture police direction ville région entreprise société banque régie "
    u"presse justice lettre étude enquête affiche "
    u"article email e-mail memo document filing lawsuit ruling order notice bulletin book novel "
    u"film website post tweet message draft bill law treaty charter script note diary headline "
    u"recording tape video transcript proposal plan brochure leaflet newsletter programme program "
    u"manifesto constitution act contract will verdict judgment inscription label menu poem song "
    u"story legend rumour rumor proverb saying ad advert advertisement campaign move decision idea "
    u"word words phrase term name title house village town country world public crowd audience "
    u"room market industry sector press media internet crew staff cast band orchestra choir jury "
    u"panel inquiry commission inspectorate airline theatre museum hospital school clinic shop "
    u"document mail mémo dossier arrêté jugement loi courriel procès-verbal plaquette brochure "
    u"site "
    u"livre roman film chanson poème légende rumeur proverbe dicton slogan phrase mot expression "
    u"formule idée décision projet plan programme village pays monde public foule salle marché "
    u"secteur presse internet équipe troupe orchestre chœur jury commission théâtre musée hôpital "
    u"école clinique boutique maison rumeur pancarte banderole notice étiquette mention message "
    u"communiqué contrat testament traité charte constitution";
constexpr QStringView thingEnds[] = {u"ung",  u"heit",    u"keit", u"schaft", u"ion",    u"tät",
                                     u"tei",  u"verband", u"amt",  u"rat",    u"verein", u"partei",
                                     u"ment", u"age",     u"ure",  u"té"};

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

const QHash<QString, Gender> &frenchNouns()
{
    static const QHash<QString, Gender> table = frenchPersonNouns();
    return table;
}

bool isKnownNoun(const QString &lower)
{
    static const QSet<QString> known =
        wordSet(nouns) + wordSet(englishPersonNouns()) + wordSet(germanPersonNouns());
    return roleOf(lower) == WordRole::Office || known.contains(lower)
           || frenchNouns().contains(lower);
}

/// Betriebsratschefin, Verbandsvorsteher: the last part of a German word says what somebody is.
bool isCompound(const QString &lower)
{
    constexpr qsizetype first = 3;
    constexpr qsizetype shortest = 5;
    if (lower.endsWith(u"chef"))
        return lower.size() > first + 4;
    for (qsizetype start = first; start + shortest <= lower.size(); ++start) {
        if (isKnownNoun(lower.sliced(start)))
            return true;
    }
    return false;
}

} // namespace

bool isPersonNoun(QStringView word)
{
    // Co-author, vice-president
    const QStringView last = word.sliced(word.lastIndexOf(u'-') + 1);
    const QString lower = (last.isEmpty() ? word : last).toString().toLower();
    if (lower.isEmpty())
        return false;
    if (word == u"year-old")
        return true;
    return isKnownNoun(lower) || genderOfNoun(word) != Gender::Unknown
           || endsWithAny(lower, englishEnds) || endsWithAny(lower, frenchEnds)
           || (word.front().isUpper() && isCompound(lower));
}

bool isThingNoun(QStringView word)
{
    static const QSet<QString> known = wordSet(things);
    const QString lower = word.toString().toLower();
    return known.contains(lower) || endsWithAny(lower, thingEnds);
}

Gender genderOfNoun(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (isGivenNameLikeNoun(lower))
        return Gender::Unknown;
    const bool german = word.front().isUpper();
    const bool isFeminineForm = german && lower.size() > 5 && lower.endsWith(u"in")
                                && (isKnownNoun(lower.chopped(2)) || isCompound(lower.chopped(2)));
    if (isFeminineForm)
        return Gender::Female;
    static const QSet<QString> women = wordSet(
        u"sister mother daughter wife aunt woman girl niece lady queen widow actress "
        u"waitress grandmother granddaughter schwester mutter tochter frau tante großmutter nichte "
        u"sœur mère fille femme grand-mère nièce cousine");
    static const QSet<QString> men = wordSet(
        u"brother father husband uncle boy nephew widower king man son grandfather "
        u"grandson chairman fisherman policeman fireman foreman councilman ferryman "
        u"gentleman bruder vater sohn mann onkel großvater neffe frère père fils mari oncle "
        u"grand-père neveu");
    if (women.contains(lower) || lower.endsWith(u"woman"))
        return Gender::Female;
    if (men.contains(lower) || lower.endsWith(u"sman"))
        return Gender::Male;
    static const QSet<QString> germanMen = wordSet(germanPersonNouns());
    if (german && germanMen.contains(lower) && !lower.endsWith(u'e') && !lower.endsWith(u"in"))
        return Gender::Male;
    if (!german && frenchNouns().value(lower) != Gender::Unknown)
        return frenchNouns().value(lower);
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
