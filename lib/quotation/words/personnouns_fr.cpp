// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/personnounlists.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr QStringView masculine =
    u"abbé abonné académicien accompagnateur accordeur accusateur acheteur acolyte acquéreur "
    u"acrobate acteur actionnaire activiste adhérent adjoint adjudicataire administrateur "
    u"administré admirateur adolescent affréteur agitateur agresseur agriculteur agronome "
    u"aiguilleur alchimiste allié alpiniste amant amateur ambassadeur ambulancier ami amiral "
    u"analyste anarchiste anesthésiste animateur antagoniste anthropologue apiculteur apothicaire "
    u"apparatchik appelant apprenti apôtre aquarelliste arboriculteur archer archevêque "
    u"archiviste archéologue aristocrate armateur armurier artificier artisan assaillant assassin "
    u"assistant assureur astrologue astronaute astrophysicien athlète attaché audiencier auditeur "
    u"aumônier auteur aventurier aveugle avocat avoué aérostier aîné aïeul baigneur bailleur "
    u"bailli balayeur banlieusard banquier bardeur baron bassiste batelier batteur beau-fils "
    u"beau-frère beau-père belle-fille belle-mère belle-sœur berger bibliothécaire bienfaiteur "
    u"bijoutier bistrotier blanchisseur blogueur boucher boulanger bouquiniste bourgeois "
    u"bourgmestre bourreau boxeur braconnier brasseur bretteur bricoleur brigand brodeur bruiteur "
    u"buraliste bâtisseur bâtonnier bédéiste bénéficiaire caissier calligraphe camarade "
    u"cambrioleur cameraman campeur candidat canotier cantinier cantonnier caporal cardiologue "
    u"caricaturiste carreleur cascadeur catcheur cavalier champion chancelier chanoine "
    u"chansonnier chanteur charcutier charpentier charretier charron chaudronnier chauffagiste "
    u"chauffeur cheminot chercheur chevalier chevrier chimiste chirurgien chocolatier chroniqueur "
    u"chronobiologiste châtelain chômeur cinéphile circassien cireur citadin citoyen claveciniste "
    u"clerc client coach coauteur cofondateur collaborateur collectionneur collégien colocataire "
    u"colon commentateur commerçant commis commissaire-priseur communicant compagne compagnon "
    u"compatriote complice compositeur comte comtesse comédien concepteur concertiste concitoyen "
    u"concurrent conducteur confident confiseur confrère conjoint conjuré connaisseur conseiller "
    u"conseilleur conservateur consommateur conspirateur constructeur consultant consœur "
    u"contestataire conteur contrebandier contrebassiste contremaître contributeur contrôleur "
    u"convive coordinateur coordonnateur copain copine copiste copropriétaire cordonnier "
    u"correspondant corsaire cosmonaute costumier coupable coureur coursier couvreur coéquipier "
    u"criminel criminologue croque-mort croupier croyant créancier créateur cuisinier cuisiniste "
    u"curateur cycliste céramiste danseur demandeur dentiste dermatologue designer dessinateur "
    u"diacre dictateur dignitaire diplômé dircom directeur directeur-général dirigeant disciple "
    u"dissident diététicien docker docteur doctorant documentaliste dompteur donateur doyen "
    u"dramaturge droguiste duc duchesse débiteur débutant décideur décorateur délinquant délégué "
    u"démographe dépanneur député député-maire détective détenteur détenu détracteur développeur "
    u"employé emprunteur encadreur enchanteur endocrinologue enseignant entomologiste entraîneur "
    u"envoyé ergothérapeute ermite escrimeur espion essayiste esthéticien estivant ethnologue "
    u"exilé expert exploitant explorateur exportateur exposant extraterrestre fabricant facteur "
    u"fantassin fauconnier faïencier femme-médecin fermier ferrailleur ferronnier feuilletoniste "
    u"fiancé figurant filleul financier fleuriste flûtiste fonctionnaire fondateur footballeur "
    u"forain forban forestier formateur fossoyeur foudrier fournisseur franc-tireur frangin "
    u"fraudeur fripier fromager fugitif futurologue féministe fêtard galériste gamin gangster "
    u"garagiste garde-champêtre garde-chasse garde-côte gardien gardien-chef garçonnet gastronome "
    u"gendre gestionnaire gitan glaciologue gladiateur golfeur gosse gourou gouvernante "
    u"gouverneur grand-oncle grand-tante graphiste graveur greffier grimpeur grognard grossiste "
    u"grutier guerrier guetteur guichetier guitariste guérisseur gymnaste gynécologue "
    u"généalogiste général-major généticien géomètre gérant habitant habitué handballeur harpiste "
    u"herboriste historien historiographe homologue horloger horticulteur huissier humaniste "
    u"humoriste hydrologue hygiéniste hypnotiseur héraut héritier héros héroïne hôte hôtelier "
    u"hôtesse illustrateur immigré impresario imprimeur incendiaire inconnu indigène infirmier "
    u"infographiste informateur informaticien ingénieur-conseil initiateur inquisiteur insoumis "
    u"inspecteur instructeur insurgé intendant interlocuteur intervenant intéressé inventeur "
    u"investisseur islamologue israélite ivrogne jardinier jardinière joaillier jockey jongleur "
    u"joueur jouvenceau judoka juriste justicier kinésithérapeute kiosquier laborantin laitier "
    u"lauréat laveur lexicographe libraire-éditeur licencié linguiste livreur lobbyiste logeur "
    u"logisticien luthier lycéen légataire légionnaire légiste machiniste magasinier magicien "
    u"magistrat magnat maire-adjointe majordome malfaiteur maltraité mandataire maquettiste "
    u"maquilleur marathonien maraîcher marchand marguillier marinier marionnettiste maroquinier "
    u"marquis marraine maréchal maréchal-ferrant masseur matador matelassier mathématicien maçon "
    u"maître-chien mendiant meneur mentor menuisier mercenaire mercier messager meunier meurtrier "
    u"mezzo-soprano milicien militant milliardaire millionnaire minotier missionnaire modiste "
    u"modérateur moine monarque montagnard moraliste motard moulinier muletier musicien "
    u"musicologue mécanicien mécène médaillé médiateur mélomane métayer météorologue nageur "
    u"naufragé navetteur navigateur neurochirurgien neurologue neveu nièce nonne nourrice "
    u"nouveau-venu novice nutritionniste négociant négociateur océanographe officiant officier "
    u"oiselier ombudsman oncologue ophtalmologue opposant opticien opérateur orateur orfèvre "
    u"organisateur organiste orphelin orthophoniste ostréiculteur ostéopathe otage ouvrier "
    u"pacifiste palefrenier paléontologue pape parachutiste parent parieur parolier parrain "
    u"partenaire participant partisan passager passant passeur pasteure patineur patriarche "
    u"patron paysagiste pensionnaire percussionniste perruquier pharmacien philanthrope "
    u"philologue phoniatre photographe physicien physicienne physiothérapeute pianiste pigiste "
    u"pilot pionnier pirate pisciculteur plaideur plaignant planteur plombier plongeur plâtrier "
    u"poissonnier poissonnière policier politicien politiste politologue pompiste pontife "
    u"porte-drapeau portier portraitiste postier postulant potier premier-ministre premier-né "
    u"preneur prestataire prestidigitateur prieur primatologue prince princesse prisonnier "
    u"producteur programmateur projectionniste promeneur promoteur prophète prospecteur "
    u"prostituée protagoniste protestant provocateur prédateur prédicateur prédécesseur prélat "
    u"président prévenu prêteur prêtre psychanalyste psychologue psychothérapeute publicitaire "
    u"puisatier puéricultrice pèlerin père-abbé pédagogue pédiatre quidam radiologue raffineur "
    u"ramoneur randonneuse rappeur rapporteur rebelle recruteur recteur reine relecteur relieur "
    u"religieuse remplaçant repenti repreneur représentant requérant rescapé restaurateur "
    u"restauratrice retardataire retraité revendeur rival riverain roi romancier romanichel "
    u"royaliste rugbyman réalisateur rédac-chef rédacteur régisseur répétiteur résident résistant "
    u"révolutionnaire rêveur sacristain salarié salaud saltimbanque samaritain sapeur-pompier "
    u"saunier sauvageon savant savetier saxophoniste scaphandrier sculpteur scénariste "
    u"scénographe secouriste seigneur sergent-chef serrurier serviteur skieur skipper soignant "
    u"soliste sondeur sorcier sorcière soudeur souffleur sourcier souscripteur souteneur "
    u"spéléologue standardiste statisticien stewart styliste successeur suffragette surveillant "
    u"survivant syndic syndiqué sénateur sénéchal tailleur-de-pierre tapissier taulier "
    u"taxidermiste technicien teinturier teneur tennisman terrassier terroriste testateur "
    u"théologien théoricien thérapeute tisserand titulaire tonnelier topographe torero "
    u"tortionnaire touriste toxicologue trader traducteur traducteur-interprète transporteur "
    u"trapéziste travailleur traître trompettiste truand trésorier tueur tyran tôlier "
    u"universitaire usager usurpateur vacancier valet vannier veilleur vendeur vengeur verrier "
    u"veuf vicaire vice-président vicomte vieillard vieille vigneron violoncelliste violoniste "
    u"virologue virtuose visiteur viticulteur vitrier voisin voiturier volcanologue voleur "
    u"volleyeur votant voyageur voyou vulcanologue vétérinaire-inspecteur xylophoniste zoologiste "
    u"zoologue ébéniste écailler échevin éclusier écolier écologiste écologue économe écrivain "
    u"écuyer éditeur éducateur électeur électricien électronicien éleveur élu émigré émissaire "
    u"épidémiologiste épouse époux étalagiste éthicien étudiant évadé";

/// The feminine forms of a masculine noun: ouvrier gives ouvrière.
QStringList feminineOf(const QString &noun)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 8> ends = {
        {{u"teur", u"trice"},
         {u"eur", u"euse"},
         {u"er", u"ère"},
         {u"eux", u"euse"},
         {u"en", u"enne"},
         {u"on", u"onne"},
         {u"f", u"ve"},
         {u"e", u"e"}}};
    QStringList forms;
    for (const auto &[male, female] : ends) {
        if (noun.endsWith(male))
            forms.append(noun.chopped(male.size()) + female.toString());
    }
    return forms.isEmpty() ? QStringList{noun + u'e'} : forms;
}

} // namespace

QHash<QString, Gender> frenchPersonNouns()
{
    QHash<QString, Gender> nouns;
    for (const QStringView word : masculine.tokenize(u' ', Qt::SkipEmptyParts)) {
        const QString noun = word.toString();
        const QStringList feminine = feminineOf(noun);
        nouns.insert(noun, feminine.contains(noun) ? Gender::Unknown : Gender::Male);
        for (const QString &form : feminine) {
            if (form != noun)
                nouns.insert(form, Gender::Female);
        }
    }
    return nouns;
}

} // namespace Sidegloss
