// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/speechlexicon.h"

namespace Sidegloss {

std::span<const WordList> frenchSpeechWords()
{
    static constexpr WordList words[] = {
        {WordRole::Participle,
         u"estimant jugeant qualifiant dénonçant évoquant invoquant ajoutant précisant assurant "
         u"affirmant expliquant soulignant parlant regrettant déplorant rappelant promettant "
         u"accusant fustigeant reprochant déclarant répondant écrivant ironisant insistant "
         u"appelant pointant plaidant espérant"},
        {WordRole::Inscription,
         u"lit lire lisait figure figurait proclame proclamait trône trônait"},
        {WordRole::Verb,
         u"dit disait déclare déclaré affirme affirmé explique expliqué estime estimé souligne "
         u"souligné ajoute ajouté précise précisé assure assuré raconte raconté confie confié "
         u"répond répondu juge jugé appelle accuse admet admis affirmait alerte annonce annoncé "
         u"argumente argue assène avertit averti avoue avoué balaie chuchote clame commente "
         u"commenté concède concédé conclut conclu confirme confirmé considère constate "
         u"constaté conteste craint crie crié croit décrit défend dément démenti demande "
         u"demandé dénonce dénoncé déplore détaille écrit enchaîne espère évoque exhorte "
         u"expliquait fustige glisse glissé imagine indique indiqué insiste insisté interroge "
         u"invoque ironise ironisé lâche lâché lance lancé martèle martelé maugrée murmure "
         u"murmuré note noté nuance objecte observe parle parlé pense pensé plaide plaidé "
         u"plaisante plaisanté poursuit poursuivi préconise prévient prévenu proclame promet "
         u"promis propose proteste qualifie qualifié rapporte rappelle rappelé reconnaît "
         u"reconnu regrette regretté remarque renchérit répète répété réplique répliqué reprend "
         u"reproche résume résumé rétorque rétorqué révèle revendique ricane rit salue signale "
         u"soupire soupiré soutient soutenu souffle soufflé souvient sourit suggère suggéré "
         u"témoigne témoigné tempère tonne tranche tranché vante écrivez dites affirmez appelez "
         u"qualifiez parlez voit voyait formule abonde acquiesce acquiescé admettait alertait "
         u"ajoutait analyse analysé annonçait applaudit applaudi articule assénait assurait "
         u"attaqué avance avancé avançait bafouille bégaie blâme bougonne "
         u"certifie chuchoté claironne clamé commentait comparé condamne condamné confessait "
         u"confesse confessé confiait confirmait conseille conseillé considérait constatait "
         u"corrige critique critiqué cingle débite déclarait décrivait défendait défendu "
         u"demandait dénonçait déplorait déploré développe diagnostique disent dirent "
         u"dédramatise éclate écrivait écrivit élude emporte emporté encourage encouragé énonce "
         u"énumère enrage entonne épingle espérait estimait étrille évalue évoqué évoquait "
         u"exclame exclamé excuse excusé exhorté exige exigé explose fanfaronne félicite "
         u"félicité fulmine fulminé fustigé garantit garanti gémit glousse grince grogne "
         u"grommelle gronde hasarde hurle hurlé indigne indigné indiquait informe informé "
         u"insistait inquiète inquiété insinue intervient jubile jugeait jure juré justifie "
         u"justifié lâchait lançait louange loue loué maintient maintenu marmonne martelait "
         u"maudit mentionne minimise minimisé modère moque moqué murmurait narre nié nommait "
         u"nomme nommé nuancé objecté observait observé opine opposé ordonne parie pavoise "
         u"peste pointe pointé préférait préfère prétend prétendu précisait prophétise protesté "
         u"prônait prône promettait questionne questionné raille raillé rapporté rassure "
         u"rassuré réagit réagi rebondit récapitule réclame réclamé reconnaissait recommande "
         u"recommandé rectifie réfute réfuté regrettait réjouit relate relativise relativisé "
         u"relève relevé remarqué remercie remercié renchérissait répondait répondit reprenait "
         u"reprochait reproché résumait rétorquait révélait révélé ricané rigole ronchonne "
         u"rugit sermonne siffle soulignait soupçonne souhaite souhaité soutenait spécule "
         u"stigmatise suggérait suppose surenchérit susurre tacle taquine tempête tonné trouve "
         u"vantait vitupère vilipende compare nie "
         u"bredouille balbutie râle riposte badine philosophe théorise tonitrue trépigne agace "
         u"amuse étonne désole enthousiasme alarme offusque insurge targue esclaffe exaspère "
         u"impatiente lamente navre chagrine raisonne récite ressasse rêve scande temporise "
         u"tergiverse vocifère atteste complète conjecture décoche décrète déclame dénie "
         u"désapprouve devine dicte embraye entame esquive évacue explicite extrapole généralise "
         u"grimace hésite improvise invective jauge médite moralise obtempère persifle pérore "
         u"postule prédit professe pronostique radote redoute rembarre répercute sanglote soupèse "
         u"spécifie stipule supplie décline distingue ergote geint glapit gouaille hoquette jappe "
         u"louvoie marmotte minaude nargue persiste pleurniche pontifie présage rabroue récrimine "
         u"renifle rouspète rumine suffoque tance tique trompette assume assumait implore "
         u"implorait cite "
         u"déclara affirma expliqua estima souligna ajouta précisa assura raconta confia jugea "
         u"appela admit annonça avoua chuchota commenta concéda confirma constata cria demanda "
         u"dénonça détailla enchaîna évoqua glissa indiqua insista ironisa lâcha lança martela "
         u"murmura nota observa parla pensa plaida plaisanta poursuivit proclama promit proposa "
         u"protesta qualifia rappela reconnut regretta remarqua répéta répliqua reprit résuma "
         u"rétorqua révéla salua signala soupira souffla suggéra témoigna trancha vanta avança "
         u"bougonna conseilla corrigea décrivit éclata exigea exclama félicita grogna grommela "
         u"gronda hurla interrogea jura justifia maintint marmonna opina ordonna prétendit "
         u"réclama recommanda rectifia siffla souhaita soutint titre titra titré tonna enflamme "
         u"enflamma enflammé amusa étonna écria écrie indigna emporta moqua souvint défendit "
         u"salué vanté proposé signalé proclamé alerté accusé dénié évacué assumé hésité "
         u"persisté improvisé philosophé théorisé tempéré détaillé enchaîné ronchonné grommelé "
         u"grogné gémi rabroué tancé taclé amusé étonné désolé enthousiasmé alarmé offusqué "
         u"insurgé targué esclaffé exaspéré impatienté lamenté agacé écrié ému émeut réjoui "
         u"souvenu défendue emportée moquée amusée étonnée désolée enthousiasmée alarmée "
         u"offusquée insurgée targuée esclaffée exaspérée impatientée lamentée agacée exclamée "
         u"écriée émue excusée félicitée indignée inquiétée réjouie souvenue enflammée "
         u"justifiée interrogée"},
        {WordRole::Pronoun, u"il elle celui-ci celle-ci"},
        {WordRole::Object, u"lui"},
        {WordRole::Addressee, u"vous"},
        {WordRole::Anybody, u"quelqu'un on l'on"},
        {WordRole::Crowd,
         u"certains beaucoup plusieurs tous ils elles tout-le-monde d’autres habitants "
         u"riverains experts observateurs proches voisins"},
        {WordRole::Self, u"je j' moi"},
        {WordRole::NameFollows, u"selon d'après croire yeux avis"},
        {WordRole::Preposition,
         u"des de du à au aux avec pour dans sur chez d' par contre sans sous entre vers "
         u"depuis pendant après avant en envers malgré dès"},
        {WordRole::Office,
         u"fondateur fondatrice directeur directrice président présidente ministre professeur "
         u"professeure maire adjoint adjointe député députée sénateur sénatrice préfet préfète "
         u"porte-parole économiste chercheur chercheuse comédien comédienne avocat avocate "
         u"procureur procureure juge magistrat magistrate notaire colonel commandant capitaine "
         u"lieutenant commissaire sergent gendarme pompier médecin chirurgien chirurgienne "
         u"infirmier infirmière historien historienne sociologue géologue biologiste "
         u"climatologue géographe architecte ingénieur ingénieure réalisateur réalisatrice "
         u"metteur acteur actrice chanteur chanteuse musicien musicienne chef cheffe pâtissier "
         u"boulanger boulangère vigneron vigneronne éleveur éleveuse agriculteur agricultrice "
         u"pêcheur patron patronne gérant gérante entrepreneur entrepreneure conseiller "
         u"conseillère maire-adjoint vice-président vice-présidente secrétaire trésorier "
         u"trésorière rédacteur rédactrice journaliste éditorialiste critique romancier "
         u"romancière écrivain écrivaine poète traducteur traductrice éditeur éditrice "
         u"entraîneur entraîneuse sélectionneur gardien gardienne attaquant défenseur arbitre "
         u"évêque curé pasteur rabbin imam étudiant étudiante retraité retraitée militant "
         u"militante syndicaliste responsable délégué déléguée accordeur accordeuse horloger "
         u"horlogère me maître"},
        {WordRole::TitleNoun,
         u"roman intitulé livre chanson film documentaire essai recueil pièce magazine journal "
         u"quotidien hebdomadaire revue album série épisode podcast émission exposition opéra "
         u"comédie tragédie nouvelle conte poème ballet biographie thriller polar chronique "
         u"article feuilleton mémoires autobiographie trilogie tableau"},
        {WordRole::Determiner, u"le la les l' ce cet cette ces"},
        {WordRole::Indefinite,
         u"un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelques "
         u"plusieurs certains certaines chaque aucun aucune"},
        {WordRole::Conjunction,
         u"que qu' qui dont où quand comme mais car puis lorsque lorsqu' puisque puisqu' si "
         u"parce tandis or ni et ou"},
    };
    return words;
}

} // namespace Sidegloss
