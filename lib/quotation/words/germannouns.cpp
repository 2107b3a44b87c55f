// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/germannouns.h"

#include "lib/quotation/words/wordkey.h"

#include <QSet>
#include <QString>

namespace Sidegloss {

namespace {

constexpr QStringView common =
    u"abend abends ampel andererseits andernfalls anderswo anfang anfangs angeblich angst "
    u"anscheinend ansonsten antwort antworten applaus arbeit arbeiten arm arme art arzt "
    u"auftritt auftritte auge augen augenblick auto autos bach bahn ball bank bauch baum "
    u"beginn beifall bein beine beispielsweise bekanntlich beruf bett beziehungsweise bier "
    u"bild bilder bildschirm blick blume blumen blut boden boot breite brief briefe brot "
    u"bruder brücke buch bus busse butter bäume bücher bühne cent chance chef chefin computer "
    u"dach dadurch dafür daher dahin dahinter damit danach daneben daraus darunter davon "
    u"dazwischen decke dennoch deswegen ding dinge dollar dorf dorther dorthin drittel dunkel "
    u"dörfer ecke ei eier einerseits eis eltern ende enkel entfernung erde erinnerung "
    u"erinnerungen erstaunlicherweise euro euros fahrrad farbe farben fehler feld felder "
    u"fenster feuer film filme finger fisch fische fleisch flugzeug fluss form foto fotos "
    u"frage fragen franken frau frauen freilich freude freund freunde freundin frieden fuß "
    u"füße gabel garten gast gedanke gedanken gefahr gefühl gefühle gegenwart geld gerät "
    u"geräte geschichte geschichten gesetz gesetze gesicht gewicht glas gläser glück "
    u"glücklicherweise grad gramm gras grenze grenzen großmutter großvater grund gruppe größe "
    u"gründe gärten gäste haar haare hals hammer hand handy haus haut heimat hektar hemd herd "
    u"herz hierher hierhin hiervon himmel hof hoffentlich hoffnung hose huhn hund hunde hut "
    u"hälfte hände häuser höhe hühner idee ideen immerhin inmitten insel irgendwie irgendwo "
    u"jacke jahr jahre jahrelang jahren jahrhundert jahrhunderte jahrzehnt jahrzehnte "
    u"jahrzehnten job kaffee kamera kampf karte karten katze katzen keller kilo kilogramm "
    u"kilometer kilometern kind kinder kirche kleid knie koffer kollege kollegen konzert "
    u"konzerte kopf kreuzung krieg kubikmeter kuh kunde kunden kurve käse köpfe küche kühe "
    u"küste lachen land leben lehrer leute licht liebe lied lieder lippen liter luft lächeln "
    u"länder länge lärm löffel lösung lüge lügen mal male mann mannschaft maschine maschinen "
    u"meer meinung menge mensch menschen messer meter metern milch millimeter minute minuten "
    u"mittag mittags mitte mitten mitternacht moment monat monate monaten mond montags morgens "
    u"mund musik mutter männer möglicherweise mütze nachbar nachbarn nachmittag nachmittags "
    u"nachts nagel nase natürlich nebel nichtsdestotrotz niederlage nirgendwo norden "
    u"normalerweise nähe ofen ohnedies ohr ohren oma opa ordnung osten papier pause pfanne "
    u"pferd pferde plan platz pläne plätze preis preise probe proben problem probleme prozent "
    u"publikum quadratmeter rad recht regal regel regeln regen reihe rest richtung risiko "
    u"rolle rollen ruhe räder rücken sache sachen salz sand satz schatten schiff schluss "
    u"schmerz schnee schrank schraube schuh schuhe schuld schule schulen schulter schultern "
    u"schweigen schwester schüler see seinerzeit seite seiten seither sekunde sekunden "
    u"selbstverständlich sicherheit sieg sohn sonne sonntags sorge sorgen sowieso spiel spiele "
    u"stadt stattdessen stelle sterne stift stille stimme stimmen strasse straße straßen stuhl "
    u"stunde stunden stundenlang sturm städte stück stücke stühle summe suppe sätze süden tag "
    u"tage tagelang tagen tasche tasse tee teil teile telefon teller thema themen tiefe tier "
    u"tiere tisch tische tochter tod ton tonne tonnen topf tor tore traum tränen träume töne "
    u"tür türen ufer uhr unglück vater verein vergangenheit vermutlich viertel vorhang "
    u"vormittag vormittags wagen wahrheit wahrscheinlich wald wand wasser weg wege wein weise "
    u"welt werkbank werkzeug weste westen weswegen wiese wind woche wochen wochenlang wodurch "
    u"wofür wohnung wolke wolken womit woran worauf woraus worin wort worte worunter worüber "
    u"wovon wurst wut wälder wände wörter zahl zahlen zeit zeiten zentimeter zettel ziel ziele "
    u"zimmer zucker zug zukunft zähne züge ärzte üblicherweise";

} // namespace

bool isCommonGermanWord(QStringView word)
{
    static const QSet<QString> words = [] {
        QSet<QString> found;
        for (const QStringView each : common.tokenize(u' ', Qt::SkipEmptyParts))
            found.insert(each.toString());
        return found;
    }();
    return hasWord(words, WordKey::lower(word).view());
}

} // namespace Sidegloss
