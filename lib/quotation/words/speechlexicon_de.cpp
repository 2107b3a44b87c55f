// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/speechlexicon.h"

namespace Sidegloss {

std::span<const WordList> germanSpeechWords()
{
    static constexpr WordList words[] = {
        {WordRole::Inscription,
         u"steht stand stehen standen prangt prangte prangen prangten hängt hing klebt klebte "
         u"lesen"},
        {WordRole::Verb,
         u"würdigte würdigt feierte feiert mitteilte mitteilt ankündigte ankündigt einräumte "
         u"einräumt hinzufügte "
         u"hinzufügt zugab "
         u"zugibt "
         u"anmerkte anmerkt vorwarf vorwirft ausrief ausruft einwandte einwendet zusicherte "
         u"zusichert "
         u"vorschlug vorschlägt anfügte anfügt nachschob klarstellte klarstellt feststellte "
         u"feststellt "
         u"darlegte darlegt voraussagte vorrechnete vorrechnet zurückgab zurückgibt beipflichtete "
         u"zustimmte zustimmt vorhielt vorhält entgegenhielt andeutete andeutet ausführte ausführt "
         u"angab angibt aufzählte hinwies hinweist nachlegte nachhakte zusammenfasste "
         u"zusammenfasst "
         u"ausdrückte ausdrückt formulierte nachfragte einwarf einwirft losbrüllte ablehnte "
         u"ablehnt "
         u"befand bezeugte sprachen schrieben nannten riefen warfen wiesen hielten fanden sahen "
         u"räumten baten bat bitten sicherte sichert schlossen sagte sagt sagten erklärte erklärt "
         u"betonte betont meinte meint nannte nennt "
         u"bezeichnete bezeichnet warnte warnt kritisierte kritisiert forderte fordert fügte "
         u"ergänzte ergänzt berichtete berichtet schrieb schreibt fragte fragt antwortete "
         u"antwortet räumte räumt stellte behauptete behauptet glaubt glaubte findet fand hält "
         u"hielt erzählte erzählt versicherte versichert entgegnete entgegnet erwiderte "
         u"erwidert kommentierte kommentiert prognostizierte prognostiziert argumentierte "
         u"argumentiert spricht sprach rief ruft urteilt urteilte resümiert resümierte "
         u"beschreibt beschrieb äußerte äußert befand bekennt bekannte bekräftigte bekräftigt "
         u"beklagte beklagt bemängelte bemängelt bemerkte bemerkt bestätigte bestätigt bestritt "
         u"bestreitet beteuerte beteuert brummte brummt dachte denkt dementierte dementiert "
         u"deutete drohte droht empfahl empfiehlt empfand empfindet erinnerte erinnert "
         u"erläuterte erläutert fasste fasst feixte flüsterte flüstert folgerte folgert "
         u"formulierte formuliert frotzelte frotzelt gestand gesteht hoffte hofft höhnte höhnt "
         u"jubelte jubelt klagte klagt konstatierte konstatiert konterte kontert kündigte "
         u"kündigt lobte lobt mahnte mahnt moniert monierte murmelte murmelt notierte notiert "
         u"plädierte plädiert polterte poltert pries preist prophezeite prophezeit protestierte "
         u"protestiert raunte raunt riet rät rechtfertigte rechtfertigt schilderte schildert "
         u"schimpfte schimpft schwärmt schwärmte scherzte scherzt seufzte seufzt spottete "
         u"spottet stöhnte stöhnt teilte teilt titulierte unterstrich unterstreicht verkündete "
         u"verkündet verlangte verlangt vermutete vermutet verriet verrät versprach verspricht "
         u"verteidigte verteidigt verwies verweist wandte wendet warf wirft wehrte wehrt "
         u"wiederholte wiederholt witzelte witzelt wünschte wünscht zitierte zitiert verglich "
         u"vergleicht wertete wertet sieht sah wies weist schreiben sagen nennen behaupten "
         u"bezeichnen argwöhnte argwöhnt attestierte attestiert appellierte appelliert "
         u"bilanzierte bilanziert bedauerte bedauert befürchtete befürchtet befürwortete "
         u"begrüßte begrüßt begründete begründet bekundete bekundet beschwerte beschwert "
         u"beschwor beschwört beschuldigte beschuldigt beschwichtigte beschwichtigt bezweifelte "
         u"bezweifelt bezifferte beziffert blaffte brüllte brüllt brummelte charakterisierte "
         u"charakterisiert definierte definiert diagnostizierte diagnostiziert "
         u"echauffierte empörte empört ereiferte ereifert erhofft erwähnte erwähnt erwartete "
         u"erwartet ermahnte ermahnt ermutigte ermutigt fauchte faucht fluchte flucht fürchtete "
         u"fürchtet gestattete gratulierte gratuliert grummelte grummelt hakte hakt hauchte "
         u"haucht informierte informiert insistierte insistiert ironisierte jammerte jammert "
         u"kicherte kichert knurrte knurrt konkretisierte krächzte krittelte lachte lacht "
         u"lächelte lächelt lästerte lästert leugnete leugnet maulte mault meckerte meckert "
         u"meldete meldet mitteilte motzte mutmaßte mutmaßt nickte nickt nörgelte nuschelte "
         u"orakelte orakelt parierte pariert philosophierte plauderte plaudert posaunte postete "
         u"postet präzisierte präzisiert quittierte quittiert rechnete rechnet reagierte "
         u"reagiert redete redet referierte rekapitulierte relativierte relativiert rügte rügt "
         u"salutierte schäumte schätzte schätzt schildern schloss schließt schluchzte schluchzt "
         u"schmunzelte schmunzelt schnaubte schnaubt schnappte schnauzte schrie schreit "
         u"schwadronierte schwor schwört signalisierte signalisiert sinnierte sinniert "
         u"spekulierte spekuliert sprudelte stammelte stammelt staunte staunt stichelte "
         u"stichelt strahlte strahlt stritt tadelte tadelt titelte titelt tobte tobt trotzte "
         u"twitterte twittert überlegte überlegt umschrieb umschreibt unkte unkt unterstellte "
         u"unterstellt verhehlte verkündigte verlautbarte verlautbart verlautete verlautet "
         u"vermeldete vermeldet vermerkte vermerkt verneinte verneint versetzte versichern "
         u"verspottete verspottet verurteilte verurteilt verwahrte verwunderte vorwarf warb "
         u"wirbt wettert wetterte widersprach widerspricht widerlegte winkte winkt wunderte "
         u"wundert würdigte würdigt zischte zischt zürnte zürnt zweifelte zweifelt zwinkerte "
         u"kommentieren kritisieren ärgerte ärgert freute freut entschuldigte entschuldigt "
         u"bedankte bedankt beruhigte beruhigt entfuhr entfährt platzte"},
        {WordRole::Participle,
         u"mitteilen ausrichten verlauten gesagt genannt betont bezeichnet gewarnt geschrieben "
         u"gefordert beschrieben "
         u"geantwortet gefragt kritisiert berichtet erzählt prognostiziert angekündigt "
         u"angepriesen beklagt beteuert eingeräumt entgegnet erklärt erläutert ausgerufen "
         u"bestritten geäußert gedacht geglaubt gelobt gemahnt gemeint geraten gerufen "
         u"geschimpft gespottet gesprochen gestanden hinzugefügt verglichen verkündet verlangt "
         u"verraten versichert versprochen vorgeworfen zitiert zugegeben zusammengefasst "
         u"mitgeteilt angemerkt bemerkt betitelt getauft gelästert gewettert geschwärmt "
         u"geflucht gescherzt gewitzelt geseufzt gestöhnt geflüstert gemurmelt geraunt vermutet "
         u"bestätigt dementiert bedauert begrüßt verteidigt beschworen bekräftigt eingewandt "
         u"eingeworfen entgegengehalten nachgelegt nachgeschoben angemahnt angeprangert "
         u"gewürdigt gerügt moniert bemängelt prophezeit vorausgesagt notiert festgehalten "
         u"festgestellt konstatiert umschrieben tituliert geschildert"},
        {WordRole::Pronoun, u"er sie"},
        {WordRole::Anybody, u"man jemand niemand keiner"},
        {WordRole::Crowd,
         u"kritiker experten beobachter anwohner viele manche andere leute alle einige mancher "
         u"anderen nachbarn freunde kollegen gegner befürworter fachleute wissenschaftler "
         u"forscher besucher eltern"},
        {WordRole::Self, u"ich"},
        {WordRole::NameFollows,
         u"angaben ansicht aussage aussagen auskunft einschätzung auffassung darstellung "
         u"meinung überzeugung laut zitiert worten lesart version schilderung erkenntnissen "
         u"berechnungen schätzung schätzungen information informationen vorstellung einlassung"},
        {WordRole::Object, u"ihn ihm"},
        {WordRole::NamePrecedes, u"zufolge worten"},
        {WordRole::Preposition,
         u"bei beim am auf aus nach vor seit mit für gegen wegen trotz von vom zu zum zur "
         u"über unter im an und als in ins um durch ohne zwischen neben hinter samt statt "
         u"gegenüber ans aufs fürs"},
        {WordRole::Office,
         u"gründer gründerin mitgründer mitgründerin chef chefin professorin ministerin kanzler "
         u"kanzlerin präsident präsidentin sprecher sprecherin forscher forscherin autor "
         u"autorin journalistin leiter leiterin ökonom ökonomin expertin experte direktor "
         u"direktorin wissenschaftler wissenschaftlerin geschäftsführer geschäftsführerin "
         u"vorstand vorständin unternehmer unternehmerin informatiker informatikerin physikerin "
         u"physiker juristin jurist redakteur redakteurin analystin bundeskanzler "
         u"bundeskanzlerin minister bürgermeister bürgermeisterin intendant intendantin "
         u"dezernent dezernentin landrat landrätin amtsinhaber amtsinhaberin abgeordnete "
         u"abgeordneter anwalt anwältin architekt architektin arzt ärztin astronom astronomin "
         u"bäcker bäckerin bauer bäuerin bischof bischöfin biologe biologin botschafter "
         u"botschafterin chemiker chemikerin choreograf dirigent dirigentin fraktionschef "
         u"fraktionschefin geologe geologin hausarzt historiker historikerin imker imkerin "
         u"ingenieur ingenieurin innenminister kapitän kommissar kommissarin komponist "
         u"komponistin kritiker kritikerin künstler künstlerin kurator kuratorin lehrer "
         u"lehrerin makler maler malerin manager managerin meister meisterin meteorologe "
         u"meteorologin mediziner medizinerin oberbürgermeister oberbürgermeisterin obmann "
         u"ökologe ökologin parteichef pfarrer pfarrerin pastor pastorin pilot pilotin "
         u"politiker politikerin polizist polizistin präses produzent psychologe psychologin "
         u"rechtsanwalt rechtsanwältin referent regisseur regisseurin rektor rektorin richter "
         u"richterin sänger sängerin schauspieler schauspielerin schriftsteller "
         u"schriftstellerin senator senatorin soziologe soziologin staatsanwalt staatsanwältin "
         u"staatssekretär stürmer stürmerin torwart trainer trainerin verbandschef verteidiger "
         u"verteidigerin verwalter vorsitzender vorsitzende vorsteher vorsteherin wirt wirtin "
         u"zeuge zeugin stadtrat stadträtin gemeinderat kantonsrat nationalrat nationalrätin "
         u"ständerat ständerätin bundesrat bundesrätin regierungsrat regierungsrätin notar "
         u"notarin galerist galeristin verleger verlegerin kantor kantorin mesner mesnerin "
         u"schiedsrichter schiedsrichterin kapitänin betriebsrat winzer winzerin gärtner "
         u"gärtnerin schreiner schreinerin sennin senn studienleiter projektleiter "
         u"geschäftsleiter filialleiter regionalleiter abteilungsleiter"},
        {WordRole::TitleNoun,
         u"film films song buch buches roman romans lied gedicht aufsatz titel titeln "
         u"zeitschrift wochenzeitung tageszeitung zeitung magazin theaterstück dokumentarfilm "
         u"spielfilm oper essay album ratgeber stück stücks uraufführung inszenierung "
         u"ausstellung serie reihe podcast blog sendung komödie drama krimi novelle trilogie "
         u"bestseller sachbuch bildband kolumne artikel gedichtband operette musical ballett "
         u"hymne buchs romane bücher bühnenstück hörspiel hörbuch kinofilm fachzeitschrift "
         u"boulevardzeitung schlager kantate sinfonie gemälde skulptur erzählung märchen "
         u"kinderbuch memoiren autobiografie tagebuch"},
        {WordRole::Determiner, u"der die das dem den des dieser diese dieses jeder jede"},
        {WordRole::Indefinite,
         u"ein eine einer einem einen eines kein keine keiner keinem keinen sein seine seiner "
         u"seinem seinen seines ihr ihre ihrer ihrem ihren ihres mein meine meiner meinem "
         u"meinen dein deine deiner deinem deinen unser unsere unserer unserem unseren euer "
         u"eure eurer eurem euren manche manch viele einige mehrere irgendein irgendeine"},
        {WordRole::Conjunction,
         u"dass daß weil wenn ob obwohl während bevor nachdem damit sodass falls sofern solange "
         u"sobald wo was wer wie aber doch denn sondern oder deren dessen indem wohingegen "
         u"weshalb warum und"},
    };
    return words;
}

} // namespace Sidegloss
