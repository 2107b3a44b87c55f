// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speechlexicon.h"

namespace Sidegloss {

std::span<const WordList> englishSpeechWords()
{
    static constexpr WordList words[] = {
        {WordRole::Verb,
         u"said says say told tells tell asked asks ask called calls call described describes "
         u"argued argues warned warns added adds noted notes explained explains insisted "
         u"insists claimed claims admitted admits stressed stresses emphasised emphasises "
         u"emphasized emphasizes wrote writes believes believed thinks thought predicted "
         u"predicts replied replies answered answers stated states declared declares announced "
         u"announces suggested suggests recalled recalls joked jokes complained complains "
         u"conceded concedes acknowledged acknowledges remarked remarks observed observes "
         u"quipped concluded concludes countered counters responded responds continued "
         u"continues maintained maintains dismissed dismisses dubbed labelled labeled reports "
         u"reported recounted pointed whispered whispers muttered mutters murmured murmurs "
         u"shouted shouts cried yelled sighed sighs laughed laughs snapped snaps grumbled "
         u"grumbles mused muses boasted boasts vowed vows promised promises pleaded pleads "
         u"begged urged urges demanded demands wondered wonders confessed confesses confided "
         u"confides reflected reflects remembers remembered agreed agrees disagreed objected "
         u"objects protested protests retorted interjected interrupted opined asserted asserts "
         u"contended contends alleged alleges implied implies hinted hints revealed reveals "
         u"disclosed confirmed confirms denied denies testified testifies cautioned cautions "
         u"advised advises commented comments summed sums praised praises criticised criticises "
         u"criticized criticizes condemned condemns denounced denounces likened likens termed "
         u"terms coined deemed deems considers considered finds found puts put rejected rejects "
         u"repeated repeats recites tweeted emailed scoffed scoffs winked shrugged shrugs "
         u"nodded nods smiled smiles grinned grins snorted snorts chuckled chuckles giggled "
         u"gasped barked growled hissed piped chimed ventured ventures proposed proposes "
         u"guessed guesses hopes hoped fears feared estimates estimated calculates calculated "
         u"figured reckons reckoned swears swore pledged pledges apologised apologises "
         u"apologized apologizes corrected corrects prompted interposed marvelled marvels "
         u"enthused gushed raved lamented laments bemoaned bemoans deplored deplores concurred "
         u"concurs"},
        {WordRole::Pronoun, u"he she"},
        {WordRole::Object, u"him"},
        {WordRole::Addressee, u"you"},
        {WordRole::Self, u"i"},
        {WordRole::NameFollows, u"according"},
        {WordRole::Preposition,
         u"in on at of for from with by about to against into near after before during between "
         u"among than like via under over through without within behind beside beyond until "
         u"across along around towards toward upon"},
        {WordRole::Adverb, u"now later once also still often never always already again then soon "
                           u"recently eventually "
                           u"finally simply merely just even only first usually sometimes "
                           u"reportedly famously bluntly "
                           u"openly publicly privately quietly repeatedly"},
        {WordRole::Office,
         u"ceo cto cfo coo chief executive officer founder co-founder cofounder president "
         u"chairman chairwoman chair director professor senator minister chancellor economist "
         u"author journalist analyst spokesman spokeswoman spokesperson secretary judge general "
         u"governor mayor head manager engineer researcher scientist lawyer editor reporter "
         u"host investor entrepreneur chemist physicist architect historian biologist "
         u"climatologist hydrologist geologist critic curator driver conductor violinist "
         u"treasurer inspector baker farmer fisherman keeper warden captain coach doctor nurse "
         u"surgeon dentist teacher headteacher principal dean librarian archivist consultant "
         u"adviser advisor ambassador commissioner councillor councilman deputy delegate "
         u"activist campaigner organiser organizer owner partner carpenter builder cook chef "
         u"artist painter sculptor composer singer actor actress writer novelist poet "
         u"playwright translator publisher photographer pilot sailor soldier"},
        {WordRole::TitleNoun,
         u"titled entitled book novel film movie song album essay poem play documentary "
         u"exhibition magazine column memoir opera musical painting"},
        {WordRole::Determiner, u"the this that these those"},
        {WordRole::Indefinite, u"a an his her its their our my some one another"},
        {WordRole::Conjunction,
         u"who whose whom which where when while because though if but although"},
    };
    return words;
}

} // namespace Sidegloss
