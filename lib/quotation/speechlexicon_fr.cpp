// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speechlexicon.h"

namespace Sidegloss {

std::span<const WordList> frenchSpeechWords()
{
    static constexpr WordList words[] = {
        {WordRole::Verb,
         u"dit disait déclare déclaré affirme affirmé explique expliqué estime estimé "
         u"souligne souligné ajoute ajouté précise précisé assure assuré raconte raconté "
         u"confie confié répond répondu juge jugé appelle accuse admet admis affirmait alerte "
         u"annonce annoncé argumente argue assène avertit averti avoue avoué balaie chuchote "
         u"clame commente commenté concède concédé conclut conclu confirme confirmé considère "
         u"constate constaté conteste craint crie crié croit décrit défend dément démenti "
         u"demande demandé dénonce dénoncé déplore détaille écrit enchaîne espère évoque "
         u"exhorte expliquait fustige glisse glissé imagine indique indiqué insiste insisté "
         u"interroge invoque ironise ironisé lâche lâché lance lancé martèle martelé maugrée "
         u"murmure murmuré note noté nuance objecte observe parle parlé pense pensé plaide "
         u"plaidé plaisante plaisanté poursuit poursuivi préconise prévient prévenu proclame "
         u"promet promis propose proteste qualifie qualifié rapporte rappelle rappelé "
         u"reconnaît reconnu regrette regretté remarque renchérit répète répété réplique "
         u"répliqué reprend reproche résume résumé rétorque rétorqué révèle revendique ricane "
         u"rit salue signale soupire soupiré soutient soutenu souffle soufflé souvient sourit "
         u"suggère suggéré témoigne témoigné tempère tonne tranche tranché vante écrivez "
         u"dites affirmez appelez qualifiez parlez voit voyait formule"},
        {WordRole::Pronoun, u"il elle"},
        {WordRole::Object, u"lui"},
        {WordRole::Addressee, u"vous"},
        {WordRole::Anybody, u"quelqu'un"},
        {WordRole::Self, u"je j' moi"},
        {WordRole::NameFollows, u"selon d'après croire yeux avis"},
        {WordRole::Preposition,
         u"des de du à au aux avec pour dans sur chez d' par contre sans sous entre vers "
         u"depuis pendant après avant en envers malgré dès"},
        {WordRole::Office,
         u"fondateur fondatrice directeur directrice président présidente ministre professeur "
         u"professeure maire adjoint adjointe député députée sénateur sénatrice préfet "
         u"préfète porte-parole économiste chercheur chercheuse comédien comédienne"},
        {WordRole::TitleNoun,
         u"roman intitulé livre chanson film documentaire essai recueil pièce magazine "
         u"journal quotidien hebdomadaire revue album"},
        {WordRole::Determiner, u"le la les l' ce cet cette ces"},
        {WordRole::Indefinite,
         u"un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelques "
         u"plusieurs certains certaines chaque aucun aucune"},
        {WordRole::Conjunction,
         u"que qu' qui dont où quand comme mais car puis lorsque lorsqu' puisque puisqu' si "
         u"parce tandis or ni"},
    };
    return words;
}

} // namespace Sidegloss
