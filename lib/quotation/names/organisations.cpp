// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/organisations.h"

#include "lib/quotation/names/hanorganisationwords.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/quotation/words/wordkey.h"
#include "lib/quotation/words/wordset.h"
#include "lib/text/script.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

/// What organisations are called, in front of their names or at their ends; German ones also end so
/// as parts of longer words.
constexpr QStringView sorts =
    u"trust board council alliance federation association union company guild group institute "
    u"university college ministry department agency authority office commission committee bank "
    u"party society club foundation service network inspectorate corporation museum hospital "
    u"academy league partnership chamber congress bureau centre center press railways citizens "
    u"friends campaign coalition confederation consortium fund court observatory laboratory "
    u"observatory archive orchestra theatre school church diocese assembly parliament senate "
    u"residents mothers doctors workers parents secretariat tribunal taskforce team institution "
    u"initiative survey register "
    u"airlines airways bakery brewery builders cathedral charity church circle clinic cooperative "
    u"co-operative constabulary council ensemble enterprises estate exchange farms federation firm "
    u"forum gallery holdings industries insurance lines labs laboratories motors "
    u"networks news opera partners pharmaceuticals philharmonic productions project publishers "
    u"rangers records research rovers shipping solutions studios supermarkets systems "
    u"technologies trams union united utilities volunteers watch water works workshop wanderers "
    u"commissioners tenants students nurses farmers fishermen electric energy foods "
    u"herald times gazette chronicle courier tribune telegraph mercury argus advertiser "
    u"terminals transport trains review journal festival studio hotel restaurant pharmacy library "
    u"zoo ferries dairy sanctuary reserve "
    u"panel brigade collective corps logistics media pictures players police radio railway rail "
    u"renewables rescue robotics savings securities software stores textiles treasury ventures "
    u"weekly daily aid action advocates analytics therapeutics dynamics aerospace automotive "
    u"foundry distillery athletic care health capital publishing properties television films "
    u"roasters jury "
    u"verband verein bund sparkasse gesellschaft universität hochschule institut akademie "
    u"stiftung gewerkschaft kammer behörde ministerium partei fraktion initiative bürgerinitiative "
    u"agentur werke stadtwerke holding gruppe konzern verlag museum klinik klinikum kirche liga "
    u"klub freunde allianz zentrum ausschuss senat kanzlei reederei brauerei molkerei werft "
    u"kliniken betriebe gemeinschaft vereinigung bewegung netzwerk genossenschaft versicherung "
    u"forum kollektiv komitee redaktion theater orchester philharmonie archiv prüfbüro büro "
    u"bündnis kreisverband landesverband ortsverein bistum erzbistum kreis gericht landgericht "
    u"amtsgericht verwaltungsgericht polizei feuerwehr landkreis zentralbank nachrichten zeitung "
    u"tagblatt tageblatt anzeiger kurier rundschau rundfunk schule gymnasium bäckerei "
    u"fédération syndicat association société fondation université institut école ministère "
    u"préfecture mairie conseil comité commission agence banque compagnie groupe union ligue parti "
    u"collectif confédération chambre office observatoire musée hôpital académie théâtre régie "
    u"coopérative maison tribunal parquet transports clinique laboratoire cercle atelier brasserie "
    u"librairie caisse réseau mouvement assemblée orchestre opéra école lycée collège hôtel écho "
    u"autorité dépêche inspection direction "
    u"gazette courrier mutuelle laboratoires éditions ateliers chantiers groupement secours "
    u"fromagerie laiterie conserverie gendarmerie hôpitaux rédaction";

constexpr QStringView germanEnds[] = {
    u"verband",  u"verein",     u"bund",    u"kasse",   u"gesellschaft", u"institut",
    u"akademie", u"stiftung",   u"kammer",  u"behörde", u"ministerium",  u"partei",
    u"fraktion", u"initiative", u"agentur", u"werke",   u"gruppe",       u"konzern",
    u"verlag",   u"klinik",     u"freunde", u"zentrum", u"ausschuss",    u"gericht",
    u"bank",     u"amt",        u"rat",     u"dienst",  u"zentrale",     u"kreis",
    u"liga"};

/// Of what only together with a name is one: Wählergemeinschaft Hafenmitte.
constexpr QStringView germanHeadEnds[] = {
    u"gemeinschaft", u"vereinigung",    u"bewegung",     u"allianz",      u"netzwerk",
    u"betriebe",     u"genossenschaft", u"versicherung", u"gewerkschaft", u"hochschule",
    u"universität",  u"klinikum",       u"kliniken",     u"verwaltung",   u"kommission",
    u"komitee",      u"redaktion",      u"brauerei",     u"werkstatt",    u"manufaktur",
    u"theater",      u"museum",         u"archiv",       u"orchester",    u"philharmonie",
    u"feuerwehr",    u"wacht",          u"polizei",      u"anwaltschaft", u"konferenz",
    u"innung",       u"union",          u"föderation",   u"forum",        u"büro",
    u"kollektiv",    u"bündnis",        u"holding"};

} // namespace

namespace {

/// Of companies and clubs, as parts of their names.
bool isLegalForm(QStringView word)
{
    constexpr QStringView forms[] = {u"AG",  u"GmbH", u"SE",  u"KG",  u"eG",  u"SARL", u"SV",
                                     u"FC",  u"TSV",  u"VfB", u"VfL", u"TuS", u"SC",   u"FK",
                                     u"Inc", u"Ltd",  u"plc", u"AB",  u"NV",  u"SA"};
    return std::ranges::contains(forms, word);
}

} // namespace

namespace {

bool endsAsGermanHead(QStringView word)
{
    return std::ranges::any_of(germanHeadEnds, [word](QStringView end) {
        return word.size() > end.size() + 2 && word.endsWith(end);
    });
}

} // namespace

bool isOrganisationHead(QStringView word)
{
    static const QSet<QString> heads = wordSet(sorts);
    return !word.isEmpty() && word.front().isUpper()
           && (isLegalForm(word) || hasWord(heads, WordKey::lower(word).view())
               || isGermanOrganisation(word) || endsAsGermanHead(word));
}

bool isGermanOrganisation(QStringView word)
{
    if (word.isEmpty() || !word.front().isUpper())
        return false;
    const WordKey key = WordKey::lower(word);
    const QStringView lower = key.view();
    constexpr QStringView never[] = {u"vorrat", u"heimat",  u"format",  u"privat", u"verrat",
                                     u"beirat", u"apparat", u"umkreis", u"landrat"};
    const auto ends = [&](QStringView end) {
        return lower.size() > end.size() + 2 && lower.endsWith(end);
    };
    return !std::ranges::contains(never, lower) && std::ranges::any_of(germanEnds, ends);
}

bool isOrganisationName(QStringView name)
{
    if (endsInOrganisation(name) || name.contains(u" & "))
        return true;
    const QStringView last = name.sliced(name.lastIndexOf(u' ') + 1);
    const qsizetype space = name.indexOf(u' ');
    return isOrganisationHead(last) || (space > 0 && isOrganisationHead(name.first(space)));
}

bool isLatinPlaceName(QStringView name)
{
    static const QSet<QString> tails =
        wordSet(u"street road avenue square river lake harbour harbor bay town city county valley "
                u"island islands airport station beach stadium arena coast ridge falls springs "
                u"creek canyon mountains ocean sea gulf sound estate crescent terrace parkway "
                u"highway district borough village");
    static const QSet<QString> heads =
        wordSet(u"port lake mount fort cape rue place avenue boulevard quai pont lac mont île "
                u"val hôtel gare square saint-jean bad st saint sainte sankt");
    const QString last = name.sliced(name.lastIndexOf(u' ') + 1).toString().toLower();
    const QString first =
        name.first(std::max<qsizetype>(name.indexOf(u' '), 0)).toString().toLower();
    return name.contains(u' ') && (tails.contains(last) || heads.contains(first));
}

bool isOrganisationNoun(QStringView noun)
{
    static const QSet<QString> nouns =
        wordSet(u"company firm council board ministry agency charity union club trust party bank "
                u"university hospital museum group office department committee federation guild "
                u"league operator association alliance institute society foundation authority "
                u"website retailer manufacturer airline brewery publisher developer supplier "
                u"partners institution "
                u"verein verband unternehmen konzern firma klub club bank partei universität "
                u"institut akademie gewerkschaft stiftung initiative hersteller betreiber "
                u"gesellschaft bürgerinitiative genossenschaft reederei versicherer anbieter "
                u"société entreprise groupe syndicat fédération association parti fondation "
                u"compagnie banque université institut régie constructeur coopérative");
    return hasWord(nouns, WordKey::lower(noun).view());
}

namespace {

/// The noun says no more than that it does business.
bool isCompanyNoun(QStringView noun)
{
    static const QSet<QString> nouns =
        wordSet(u"company firm group operator website retailer manufacturer airline brewery "
                u"publisher developer supplier it unternehmen konzern firma hersteller betreiber "
                u"gesellschaft reederei versicherer anbieter société entreprise groupe compagnie "
                u"constructeur régie es");
    return nouns.contains(noun.toString().toLower());
}

/// The name of something that does no business.
bool isPublicName(QStringView name)
{
    static const QSet<QString> words =
        wordSet(u"council ministry agency authority office commission committee inspectorate "
                u"department university institute federation association union court parliament "
                u"senate observatory survey verband ministerium behörde amt universität institut "
                u"gewerkschaft gericht ministère université syndicat fédération");
    return std::ranges::any_of(name.toString().toLower().split(u' '),
                               [](const QString &word) { return words.contains(word); });
}

} // namespace

bool mayStandForAny(QStringView word)
{
    static const QSet<QString> words =
        wordSet(u"it its es verband bund kammer charity club group team party trust organisation "
                u"organization agency "
                u"association foundation verein klub club partei stiftung initiative gewerkschaft "
                u"association fondation syndicat parti");
    return (!word.isEmpty() && isHan(word.front())) || isCompanyNoun(word)
           || words.contains(word.toString().toLower());
}

bool isCalledByNoun(QStringView name, QStringView noun)
{
    if (!noun.isEmpty() && isHan(noun.front())) {
        QString core = foldHan(noun);
        for (const QStringView affix : {u"该", u"方面", u"方"})
            core.remove(affix.toString());
        const qsizetype end = organisationEndLength(name);
        // 市府 for 海汐市政府
        if (core.size() == 2 && core.endsWith(u'府') && core != u"政府")
            return foldHan(name).endsWith(core.first(1) + QStringLiteral("政府"));
        if (core == u"网站")
            return name.endsWith(u'网');
        const bool isCompany =
            core == u"公司" || core == u"集团" || core == u"品牌" || core.isEmpty();
        return isCompany ? end > 0 && isBrandEnd(name.last(end)) : foldHan(name).endsWith(core);
    }
    if (isCompanyNoun(noun))
        return noun.compare(u"it", Qt::CaseInsensitive) == 0 || noun == u"es"
               || !isPublicName(name);
    // Hillside Mills: the mill
    const QStringView last = name.sliced(name.lastIndexOf(u' ') + 1);
    const bool isPlural =
        last.endsWith(u's') && last.chopped(1).compare(noun, Qt::CaseInsensitive) == 0;
    return isPlural || name.contains(noun, Qt::CaseInsensitive);
}

bool leadsFromOrganisation(QStringView behind)
{
    constexpr QStringView words[] = {
        u", which ",     u", based in ",    u" said it ",   u" says it ",     u", a company ",
        u", a firm ",    u", the company ", u", a charity", u", the charity", u", a group ",
        u", the group ", u", which,",       u" AG",         u" GmbH",         u" SE",
        u" e. V.",       u" e.V.",          u" & Co",       u" KG",           u" plc",
        u" Inc",         u" Ltd",           u" SA ",        u" SARL",         u" NV "};
    constexpr QStringView heads[] = {u"chief executive", u"spokes",    u"headquarters", u"shares",
                                     u"board of",        u"employees", u"customers"};
    const QStringView owned =
        behind.startsWith(u"’s ") || behind.startsWith(u"'s ") ? behind.sliced(3) : QStringView();
    const auto begins = [](QStringView text) {
        return [text](QStringView word) { return text.startsWith(word); };
    };
    return std::ranges::any_of(words, begins(behind))
           || (!owned.isEmpty() && std::ranges::any_of(heads, begins(owned)));
}

bool leadsToOrganisation(QStringView text)
{
    const qsizetype end = text.lastIndexOf(u' ');
    if (end < 0 || end + 1 != text.size())
        return false;
    const qsizetype preposition = text.first(end).lastIndexOf(u' ') + 1;
    const QStringView word = text.sliced(preposition, end - preposition);
    if ((word != u"of" && word != u"for" && word != u"at") || preposition == 0)
        return false;
    const QStringView before = text.first(preposition - 1);
    return roleOf(before.sliced(before.lastIndexOf(u' ') + 1)) == WordRole::Office;
}

} // namespace Sidegloss
