// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speechlexicon.h"

namespace Sidegloss {

std::span<const WordList> germanSpeechWords()
{
    static constexpr WordList words[] = {
        {WordRole::Verb,
         u"sagte sagt sagten erklärte erklärt betonte betont meinte meint nannte nennt "
         u"bezeichnete bezeichnet warnte warnt kritisierte kritisiert forderte fordert fügte "
         u"ergänzte ergänzt berichtete berichtet schrieb schreibt fragte fragt antwortete "
         u"antwortet räumte räumt stellte behauptete behauptet glaubt glaubte findet fand "
         u"hält hielt erzählte erzählt versicherte versichert entgegnete entgegnet erwiderte "
         u"erwidert kommentierte kommentiert prognostizierte prognostiziert argumentierte "
         u"argumentiert spricht sprach rief ruft urteilt urteilte resümiert resümierte "
         u"beschreibt beschrieb äußerte äußert befand bekennt bekannte bekräftigte bekräftigt "
         u"beklagte beklagt bemängelte bemängelt bemerkte bemerkt bestätigte bestätigt "
         u"bestritt bestreitet beteuerte beteuert brummte brummt dachte denkt dementierte "
         u"dementiert deutete drohte droht empfahl empfiehlt empfand empfindet erinnerte "
         u"erinnert erläuterte erläutert fasste fasst feixte flüsterte flüstert folgerte "
         u"folgert formulierte formuliert frotzelte frotzelt gestand gesteht hoffte hofft "
         u"höhnte höhnt jubelte jubelt klagte klagt konstatierte konstatiert konterte kontert "
         u"kündigte kündigt lobte lobt mahnte mahnt moniert monierte murmelte murmelt "
         u"notierte notiert plädierte plädiert polterte poltert pries preist prophezeite "
         u"prophezeit protestierte protestiert raunte raunt riet rät rechtfertigte "
         u"rechtfertigt schilderte schildert schimpfte schimpft schwärmt schwärmte scherzte "
         u"scherzt seufzte seufzt spottete spottet stöhnte stöhnt teilte teilt titulierte "
         u"unterstrich unterstreicht verkündete verkündet verlangte verlangt vermutete "
         u"vermutet verriet verrät versprach verspricht verteidigte verteidigt verwies "
         u"verweist wandte wendet warf wirft wehrte wehrt wiederholte wiederholt witzelte "
         u"witzelt wünschte wünscht zitierte zitiert verglich vergleicht wertete wertet sieht "
         u"sah wies weist schreiben sagen nennen behaupten bezeichnen"},
        {WordRole::Participle,
         u"gesagt genannt betont bezeichnet gewarnt geschrieben gefordert beschrieben "
         u"geantwortet gefragt kritisiert berichtet erzählt prognostiziert angekündigt "
         u"angepriesen beklagt beteuert eingeräumt entgegnet erklärt erläutert ausgerufen "
         u"bestritten geäußert gedacht geglaubt gelobt gemahnt gemeint geraten gerufen "
         u"geschimpft gespottet gesprochen gestanden hinzugefügt verglichen verkündet "
         u"verlangt verraten versichert versprochen vorgeworfen zitiert zugegeben "
         u"zusammengefasst"},
        {WordRole::Pronoun, u"er sie"},
        {WordRole::Anybody, u"man jemand niemand"},
        {WordRole::Self, u"ich"},
        {WordRole::NameFollows,
         u"angaben ansicht aussage aussagen auskunft einschätzung auffassung darstellung "
         u"meinung überzeugung laut zitiert"},
        {WordRole::Object, u"ihn ihm"},
        {WordRole::NamePrecedes, u"zufolge worten"},
        {WordRole::Preposition,
         u"bei beim am auf aus nach vor seit mit für gegen wegen trotz von vom zu zum zur "
         u"über unter im an und als in ins um durch ohne zwischen neben hinter samt statt "
         u"gegenüber ans aufs fürs"},
        {WordRole::Office,
         u"gründer gründerin mitgründer mitgründerin chef chefin professorin ministerin "
         u"kanzler kanzlerin präsident präsidentin sprecher sprecherin forscher forscherin "
         u"autor autorin journalistin leiter leiterin ökonom ökonomin expertin experte "
         u"direktor direktorin wissenschaftler wissenschaftlerin geschäftsführer "
         u"geschäftsführerin vorstand vorständin unternehmer unternehmerin informatiker "
         u"informatikerin physikerin physiker juristin jurist redakteur redakteurin analystin "
         u"bundeskanzler bundeskanzlerin minister bürgermeister bürgermeisterin intendant "
         u"intendantin dezernent dezernentin landrat landrätin"},
        {WordRole::TitleNoun,
         u"film films song buch buches roman romans lied gedicht aufsatz titel titeln "
         u"zeitschrift wochenzeitung tageszeitung zeitung magazin theaterstück dokumentarfilm "
         u"spielfilm oper essay album ratgeber"},
        {WordRole::Determiner, u"der die das dem den des dieser diese dieses jeder jede"},
        {WordRole::Indefinite,
         u"ein eine einer einem einen eines kein keine keiner keinem keinen sein seine seiner "
         u"seinem seinen seines ihr ihre ihrer ihrem ihren ihres mein meine meiner meinem "
         u"meinen dein deine deiner deinem deinen unser unsere unserer unserem unseren euer "
         u"eure eurer eurem euren manche manch viele einige mehrere irgendein irgendeine"},
        {WordRole::Conjunction,
         u"dass daß weil wenn ob obwohl während bevor nachdem damit sodass falls sofern "
         u"solange sobald wo was wer wie aber doch denn sondern oder deren dessen indem"},
    };
    return words;
}

} // namespace Sidegloss
