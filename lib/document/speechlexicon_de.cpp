// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/speechlexicon.h"

namespace Sidegloss {

std::span<const WordList> germanSpeechWords()
{
    static constexpr WordList words[] = {
        {WordRole::Verb,
         u"sagte sagt sagten erklärte erklärt betonte betont meinte meint nannte nennt bezeichnete "
         u"bezeichnet warnte warnt kritisierte kritisiert forderte fordert fügte ergänzte ergänzt "
         u"berichtete berichtet schrieb schreibt fragte fragt antwortete antwortet räumte räumt "
         u"stellte behauptete behauptet glaubt glaubte findet fand hält hielt erzählte erzählt "
         u"versicherte versichert entgegnete entgegnet erwiderte erwidert kommentierte kommentiert "
         u"prognostizierte prognostiziert argumentierte argumentiert spricht sprach rief urteilt "
         u"urteilte resümiert resümierte beschreibt beschrieb"},
        {WordRole::Participle,
         u"gesagt genannt betont bezeichnet gewarnt geschrieben gefordert beschrieben geantwortet "
         u"gefragt kritisiert berichtet erzählt prognostiziert"},
        {WordRole::Pronoun, u"er sie"},
        {WordRole::NameFollows,
         u"angaben ansicht einschätzung auffassung darstellung überzeugung laut zitiert"},
        {WordRole::NamePrecedes, u"zufolge"},
        {WordRole::Preposition,
         u"bei beim am auf aus nach vor seit mit für gegen wegen trotz von vom zu zum zur über "
         u"unter im an und als in"},
        {WordRole::Office,
         u"gründer gründerin mitgründer mitgründerin chef chefin professorin ministerin kanzler "
         u"kanzlerin präsident präsidentin sprecher sprecherin forscher forscherin autor autorin "
         u"journalistin leiter leiterin ökonom ökonomin expertin experte direktor direktorin "
         u"wissenschaftler wissenschaftlerin geschäftsführer geschäftsführerin vorstand vorständin "
         u"unternehmer unternehmerin informatiker informatikerin physikerin physiker juristin "
         u"jurist redakteur redakteurin analystin bundeskanzler bundeskanzlerin"},
        {WordRole::TitleNoun, u"film song buch roman lied gedicht aufsatz titel romans buches"},
        {WordRole::Determiner,
         u"der die das dem den des ein eine einer einem einen eines kein keine sein seine ihr ihre "
         u"dieser diese dieses jeder jede manche viele"},
    };
    return words;
}

} // namespace Sidegloss
