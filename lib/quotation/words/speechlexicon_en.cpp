// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/speechlexicon.h"

namespace Sidegloss {

std::span<const WordList> englishSpeechWords()
{
    static constexpr WordList words[] = {
        {WordRole::Participle,
         u"adding saying calling describing telling warning insisting arguing noting accusing "
         u"citing writing claiming stressing explaining suggesting declaring predicting joking "
         u"pointing promising dismissing likening comparing urging pleading complaining "
         u"remarking observing recalling admitting conceding replying answering asking "
         u"demanding denouncing criticising criticizing praising labelling branding dubbing "
         u"terming deeming vowing pledging asserting alleging lamenting quipping"},
        {WordRole::Other, u"rating ruling finding reporting posting ranking putting speaking"},
        {WordRole::Inscription, u"reads reading proclaims emblazoned"},
        {WordRole::Anybody, u"nobody"},
        {WordRole::Crowd,
         u"somebody someone everybody everyone anybody anyone others people critics locals "
         u"residents supporters opponents insiders campaigners experts officials they "
         u"neighbours neighbors villagers many some both colleagues friends analysts "
         u"researchers scientists voters farmers parents teachers students workers fans readers "
         u"visitors"},
        {WordRole::Verb,
         u"said says say told tells tell asked asks ask called calls call described describes "
         u"describe "
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
         u"concurs accuses accused applauds applauded assesses assessed assures assured attacks "
         u"attacked attests attested banters bantered begs beged blasts blasted brags braged "
         u"chides chided clarifies clarified congratulates congratulated counsels counseled "
         u"crows crowed decries decried defends defended derides derided details detailed "
         u"discloses divulges divulged drawls drawled echos echoed elaborates elaborated "
         u"exclaims exclaimed frets freted fumes fumed gripes griped groans groaned gushes "
         u"hails hailed hollers hollered honours honoured informs informed inquires inquired "
         u"enquires enquired interjects lashes lashed lauds lauded lectures lectured mentions "
         u"mentioned moans moaned mocks mocked mumbles mumbled noded opines points prays prayed "
         u"preaches preached proclaims proclaimed pronounces pronounced quips quiped rages "
         u"raged rails railed rants ranted reasons reasoned reassures reassured rebukes rebuked "
         u"recited recommends recommended recounts reiterates reiterated relates related "
         u"reminds reminded reprimands reprimanded resolves resolved retorts salutes saluted "
         u"scolds scolded screams screamed shrieks shrieked signals signaled snaped sneers "
         u"sneered speculates speculated stammers stammered stutters stuttered summarises "
         u"summarised summarizes summarized surmises surmised teases teased thanks thanked "
         u"threatens threatened thunders thundered trumpets trumpeted underlines underlined "
         u"underscores underscored vents vented voices voiced volunteers volunteered wails "
         u"wailed welcomes welcomed whines whined worries worried yells admited barks blusters "
         u"blustered cackles cackled croaks croaked gloats gloated grouses groused harrumphs "
         u"harrumphed hoots hooted intones intoned jests jested jibes jibed posits posited "
         u"professes professed quotes quoted riffs riffed rules ruled shruged slams slamed "
         u"wisecracks wisecracked yearns yearned spoke speaks forbade forbids sobbed sobs "
         u"tweets posted posts texted messaged blogged labels branded brands characterised "
         u"characterises characterized characterizes portrayed portrays pictured pictures saw "
         u"sees prefers preferred expects expected regards regarded rated rates ranked compares "
         u"compared "
         u"beamed beams deadpanned deadpans jeered jeers sniffed sniffs tutted hedged demurred "
         u"demurs parried parries breathed exhaled crooned croons chanted chants bellowed bellows "
         u"roared roars squealed squeals spat clucked cooed purred purrs sputtered spluttered "
         u"splutters riposted ripostes theorised theorises theorized theorizes stipulated "
         u"stipulates vouched vouches warbled babbled prattled rasped rasps ruminated ruminates "
         u"philosophised philosophises conjectured conjectures deduced foresees foretold augured "
         u"implored implores entreated entreats beseeched cajoled coaxed goaded taunted taunts "
         u"heckled heckles chaffed scorned spurned rebuffed rebuffs rebutted rebuts refuted "
         u"refutes disputed dissented dissents recanted avowed avows averred avers reaffirmed "
         u"reaffirms restated restates recapped recaps paraphrased paraphrases dictated dictates "
         u"narrated narrates captioned christened christens nicknamed nicknames decreed decrees "
         u"describe argue warn insist believe think explain write recall complain suggest admit "
         u"acknowledge"},
        {WordRole::Pronoun, u"he she"},
        {WordRole::Object, u"him"},
        {WordRole::Addressee, u"you"},
        {WordRole::Self, u"i"},
        {WordRole::NameFollows, u"according"},
        {WordRole::Preposition,
         u"in on at of for from with by about to against into near after before during between "
         u"among than like via under over through without within behind beside beyond until "
         u"across along around towards toward upon"},
        {WordRole::Adverb,
         u"now later once also still often never always already again then soon recently "
         u"eventually finally simply merely just even only first usually sometimes reportedly "
         u"famously bluntly openly publicly privately quietly repeatedly angrily sharply softly "
         u"calmly cheerfully drily dryly wryly gently firmly flatly sternly loudly cautiously "
         u"politely proudly sadly ruefully wistfully defiantly promptly initially subsequently "
         u"previously specifically explicitly tersely curtly briefly casually immediately "
         u"instead therefore however too"},
        {WordRole::Office,
         u"assemblyman assemblywoman selectman supervisor comptroller ombudsman sheriff marshal "
         u"treasurer "
         u"ceo cto cfo coo chief executive founder co-founder cofounder president chairman "
         u"chairwoman chair director professor senator minister chancellor economist author "
         u"journalist analyst spokesman spokeswoman spokesperson secretary judge governor mayor "
         u"head manager engineer researcher scientist lawyer editor reporter host investor "
         u"entrepreneur chemist physicist architect historian biologist climatologist "
         u"hydrologist geologist critic curator driver conductor violinist treasurer inspector "
         u"baker farmer fisherman keeper warden captain coach doctor nurse surgeon dentist "
         u"teacher headteacher principal dean librarian archivist consultant adviser advisor "
         u"ambassador commissioner councillor councilman deputy delegate activist campaigner "
         u"organiser organizer owner partner carpenter builder cook chef artist painter "
         u"sculptor composer singer actor actress writer novelist poet playwright translator "
         u"publisher photographer pilot sailor soldier sergeant constable detective lieutenant "
         u"colonel corporal admiral commander father brother sister reverend rabbi imam bishop "
         u"archbishop cardinal pope canon deacon vicar sir dame baron baroness countess duke "
         u"duchess prince princess queen justice magistrate prosecutor barrister solicitor "
         u"attorney counsel chairperson vice-president vice-chair congressman congresswoman "
         u"representative lawmaker legislator mp councilwoman alderman premier speaker "
         u"undersecretary envoy co-author lecturer ecologist zoologist botanist astronomer "
         u"geophysicist sociologist psychologist psychiatrist anthropologist archaeologist "
         u"statistician epidemiologist virologist pathologist paramedic firefighter policeman "
         u"policewoman trainer striker goalkeeper midfielder defender winger referee umpire "
         u"jockey boxer swimmer runner cyclist producer screenwriter cinematographer animator "
         u"comedian presenter broadcaster columnist blogger correspondent auditor accountant "
         u"banker trader broker shopkeeper landlord landlady tenant caretaker janitor cleaner "
         u"mechanic plumber electrician welder miner skipper shepherd gardener florist butcher "
         u"grocer brewer winemaker distiller blacksmith potter weaver tailor designer developer "
         u"programmer restaurateur hotelier headmaster headmistress pupil student graduate "
         u"undergraduate pensioner retiree widow widower survivor witness defendant plaintiff "
         u"claimant juror gov sen rep general officer"},
        {WordRole::TitleNoun,
         u"titled entitled book novel film movie song album essay poem play documentary "
         u"exhibition magazine column memoir opera musical painting podcast series episode "
         u"sitcom comedy tragedy trilogy novella thriller bestseller anthology collection "
         u"article paper pamphlet ballad anthem symphony ballet sculpture installation biopic "
         u"blockbuster sequel drama show newspaper weekly monthly journal blog"},
        {WordRole::Determiner, u"the this that these those"},
        {WordRole::Indefinite, u"a an his her its their our my some one another"},
        {WordRole::Conjunction,
         u"who whose whom which where when while because though if but although since unless "
         u"until whether that as so and or nor"},
    };
    return words;
}

} // namespace Sidegloss
