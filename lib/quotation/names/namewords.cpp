// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/namewords.h"

#include "lib/quotation/words/wordkey.h"
#include "lib/quotation/words/wordset.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace Sidegloss {

bool isNeverName(QStringView word)
{
    static const QSet<QString> words = wordSet(
        u"but and or so yet when while if in on at for from with after before as since "
        u"because although though however then now today yesterday tomorrow here there "
        u"what why how who where which it he she they we i you that this these those "
        u"not no yes even still also only once both all some many most few critics "
        u"experts analysts officials researchers supporters observers economists "
        u"investors people others everyone nobody somebody asked later earlier "
        u"meanwhile instead according aber und oder doch denn wenn als ob weil da dann "
        u"nun heute gestern morgen hier dort was warum wie wer wo er sie es wir ich "
        u"ihr man nicht nein ja auch nur noch schon alle einige viele manche kritiker "
        u"experten analysten beobachter forscher ökonomen politiker leute später zuvor "
        u"zudem außerdem allerdings dabei dazu deshalb trotzdem laut so im am beim zum "
        u"zur vom bei nach vor mit für gegen seit über unter mais et ou donc car si "
        u"quand il elle ils nous je vous on ne pas selon monday tuesday wednesday "
        u"thursday friday saturday sunday january february march april may june july "
        u"august september october november december montag dienstag mittwoch "
        u"donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober "
        u"dezember the a an der die das ein eine le la les un une his her their its "
        u"our my to of by about into during between q "
        u"damals tausende hunderte dutzende millionen milliarden zugleich diesmal jetzt "
        u"inzwischen derweil dagegen daraufhin "
        u"danach davor daran darin darauf darüber draußen drinnen drüben einmal "
        u"einst endlich erst etwa fast früher ganz genau gerade gleich immer "
        u"irgendwann jedenfalls jedoch kaum keiner keine kein längst leider lieber "
        u"manchmal meist mehr mein meine niemand nie nirgends oben unten offenbar "
        u"oft ohnehin plötzlich schließlich schnell schon seitdem selbst sicher "
        u"sogar sonst sofort solange stattdessen tatsächlich überall überhaupt "
        u"ungefähr vielleicht vielmehr vorerst vorher weder wegen weiter wenig "
        u"wieder wirklich wohl womöglich zuerst zuletzt zumindest zunächst "
        u"zusammen zwar anders andere auf aus bis ohne durch um zwischen neben "
        u"hinter während trotz statt dein deine sein seine unser unsere dieser "
        u"diese dieses jeder jede jener beide beides bald auch ebenso eigentlich "
        u"einer eines einem einen dem den des ins ans eins zwei drei vier fünf "
        u"sechs sieben acht neun zehn elf zwölf dass daß "
        u"mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet "
        u"cette ces cela ça aujourd'hui hier demain alors ainsi après avant "
        u"pendant depuis dans sur sous avec sans pour par chez vers entre contre "
        u"puis enfin ensuite encore déjà toujours jamais ici là voilà voici "
        u"personne rien tout tous toute toutes plus moins très trop aussi bien mal "
        u"oui non deux trois quatre cinq six sept huit neuf dix vingt cent comme "
        u"lorsque puisque parce qui que quoi dont où pourquoi comment combien "
        u"celui celle ceux celles lui eux moi toi en à de du des au aux interrogé "
        u"interrogée aucun aucune chaque certains certaines plusieurs quelques ils "
        u"elles tu your lundi mardi mercredi jeudi vendredi samedi dimanche janvier février "
        u"mars avril mai juin juillet août septembre octobre novembre décembre "
        u"asked opposite elsewhere nearby inside outside above below behind across "
        u"unlike despite among perhaps maybe never always sometimes often again "
        u"indeed besides otherwise soon suddenly finally eventually recently "
        u"last next other another each every several nothing something anything "
        u"more most less least then thus hence anyway moreover furthermore "
        u"hinterher allein dennoch née né gleichwohl insgesamt ferner künftig neulich kürzlich "
        u"jüngst bislang bisher rund knapp gut besonders vorn hinten links rechts "
        u"unterdessen indes mittlerweile schließlich anschließend "
        u"lui-même elle-même eux-mêmes elles-mêmes moi-même soi-même interrogés "
        u"pourtant cependant toutefois parfois souvent désormais aussitôt soudain "
        u"longtemps autrefois jadis tantôt partout ailleurs dehors dedans tandis "
        u"police scientists doctors prosecutors firefighters investigators lawmakers ministers "
        u"teachers parents students detectives historians environmentalists conservationists "
        u"key highlights quotes citations zitate fazit interview note notes update "
        u"malgré selon quant outre hormis sauf jusque dès lors ensemble "
        u"afterward afterwards ago allow anywhere ask asked based billions born both built "
        u"celle-ci celle-là celles-ci celles-là celui-ci celui-là ceux-ci ceux-là closed "
        u"come consider contacted critics days double downstairs dozens either everywhere "
        u"fans fifth first forget founded fourth give go goodbye half hear hello hours "
        u"however hundreds imagine indoors keep let listen listeners locals located look "
        u"millions minutes months neighbors neighbours neither note nowadays nowhere "
        u"opened order outdoors outside overhead please pressed questioned quizzed raised "
        u"reached readers remember residents say second seconds see sitting somewhere "
        u"sorry speaking standing stop suppose take tell tenth thank thanks think third "
        u"mum mom dad mummy mommy daddy grandma grandpa granny grandad maman papa mutti vati oma "
        u"opa "
        u"thousands thrice told tonight try twice underneath upstairs viewers visitors "
        u"wait weeks welcome whatever whenever wherever whether whoever writing yeah years "
        u"yes");
    // Nobody'd, it's: the word is what stands before the apostrophe.
    qsizetype length = 0;
    while (length < word.size() && word[length] != u'\'' && word[length] != u'’')
        ++length;
    return hasWord(words, WordKey::lower(word.first(length)).view());
}

bool isTitleAbbreviation(QStringView word)
{
    static const QSet<QString> words =
        wordSet(u"mr mrs ms dr prof st gen sgt lt col capt rev hon dipl sen rep gov pres supt insp "
                u"det cpl cllr maj adm cmdr messrs mx jr sr ing mag frl bzw ca vgl etc vs ltd inc "
                u"bros no art ste mlle mme");
    return words.contains(word.toString().toLower());
}

bool isPostNominal(QStringView word)
{
    constexpr QStringView words[] = {
        u"KC", u"QC",  u"SC",  u"MP",  u"MSP", u"MEP", u"MLA",  u"TD",  u"PC",
        u"JP", u"MBE", u"OBE", u"CBE", u"KBE", u"DBE", u"BEM",  u"RN",  u"VC",
        u"GC", u"PhD", u"MD",  u"DDS", u"MBA", u"Esq", u"FRS",  u"RA",  u"SJ",
        u"OP", u"OSB", u"Jr",  u"Sr",  u"MdB", u"MdL", u"MdEP", u"III", u"II"};
    return std::ranges::contains(words, word);
}

bool isHonorific(QStringView word)
{
    static const QSet<QString> words = wordSet(
        u"mr mrs ms miss dr dre mgr prof sir lord lady herr frau m mme mlle monsieur madame mx herrn "
        u"doktor professor professorin prof schwester pater docteur docteure sœur père abbé "
        u"me maître professeur professeure coxswain mademoiselle coach captain sister "
        u"brother reverend rev capt sgt lt col gen sen rep gov supt insp det cpl cllr");
    while (word.endsWith(u'.'))
        word.chop(1);
    return hasWord(words, WordKey::lower(word).view());
}

} // namespace Sidegloss
