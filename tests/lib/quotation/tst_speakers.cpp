// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinder.h"
#include "tests/testlib/plaindocument.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// Who speaks, where the words around a quotation say so in another way than by a name and a verb
/// of saying.
class TestSpeakers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speakers_data();
    void speakers();

private:
    void germanRows();
    void frenchRows();
    void formRows();
};

void TestSpeakers::germanRows()
{
    QTest::newRow("de: any verb between commas")
        << u"Karin Weber bleibt stehen. „Das war knapp“, knurrt sie."_s
        << QStringList{u"Karin Weber"_s};
    QTest::newRow("de: reflexive verb")
        << u"„Elf Jahre lang war Ruhe“, erinnert sich Weber."_s << QStringList{u"Weber"_s};
    QTest::newRow("de: an office of several parts")
        << u"Verkehrsdezernentin Marlis Tiedge betont, das sei „nur ein erster Schritt“."_s
        << QStringList{u"Marlis Tiedge"_s};
    QTest::newRow("de: what somebody is")
        << u"Ada Kern, Hebamme und Bergbäuerin, steht auf.\nOtto Reiss schweigt.\n"
           u"„Jetzt rede ich“, sagt die Bäuerin."_s
        << QStringList{u"Ada Kern"_s};
    QTest::newRow("de: a man isn't meant by sie")
        << u"Intendantin Ruth Falk und der Autor Emil Sand kamen. „Wir fangen an“, sagte sie."_s
        << QStringList{u"Ruth Falk"_s};
    QTest::newRow("de: somebody unnamed")
        << u"Karin Weber kam. „Hier ist doch nie was los“, sagte ein Nachbar."_s
        << QStringList{u"-"_s};
    QTest::newRow("de: his neighbour, then he")
        << u"Karin Weber kam. Ein Nachbar blieb stehen. „Hier ist nie was los“, sagte er."_s
        << QStringList{u"-"_s};
    QTest::newRow("de: the next sentence of the same speech")
        << u"„Ich gehe“, sagte Weber. „Und zwar sofort.“"_s << QStringList{u"Weber"_s, u"Weber"_s};
    QTest::newRow("de: after a sentence about the speaker")
        << u"„Ich gehe“, sagte Karin Weber. Sie nahm den Hut. „Und zwar sofort.“"_s
        << QStringList{u"Karin Weber"_s, u"Karin Weber"_s};
    QTest::newRow("de: the paragraph doesn't close it")
        << u"Weber sagte: „Erstens fehlt das Geld.\n„Zweitens fehlt die Zeit.“"_s
        << QStringList{u"Weber"_s, u"Weber"_s};
    QTest::newRow("de: reported speech goes on")
        << u"„Wir zahlen zu viel“, sagte Weber. Die Brücke sei „ein Fass ohne jeden Boden“."_s
        << QStringList{u"Weber"_s, u"Weber"_s};
    QTest::newRow("de: a colon without a verb of saying")
        << u"Karin Weber sieht es gelassen: „Das renkt sich ein.“"_s
        << QStringList{u"Karin Weber"_s};
    QTest::newRow("de: her verdict")
        << u"Karin Weber hat es gelesen. Ihr Urteil über das Buch: „Nichts für mich.“"_s
        << QStringList{u"Karin Weber"_s};
    QTest::newRow("de: for somebody it is")
        << u"Für Karin Weber ist das „ein schlechter Witz“."_s << QStringList{u"Karin Weber"_s};
    QTest::newRow("de: own words within")
        << u"„Ich dachte: ‚Das ist das Ende.‘ Es war keins“, sagte Weber."_s
        << QStringList{u"Weber"_s, u"Weber"_s};
    QTest::newRow("de: a noun after an adjective is no name")
        << u"Die Branche, wie man mit spitzen Fingern sagt, ist „ein Dorf mit Kirche“."_s
        << QStringList{u"-"_s};
}

void TestSpeakers::frenchRows()
{
    QTest::newRow("fr: inverted pronoun")
        << u"Claire Morel entre. « Il fait froid », lance-t-elle."_s
        << QStringList{u"Claire Morel"_s};
    QTest::newRow("fr: elided article")
        << u"Le maire, Paul Vogt, soupire. « C’est trop tard », répond l’élu."_s
        << QStringList{u"Paul Vogt"_s};
    QTest::newRow("fr: incised in the quotation")
        << u"Paul Vogt reçoit debout. « Une lampe suffit, explique-t-il. Je suis comptable. »"_s
        << QStringList{u"Paul Vogt"_s};
    QTest::newRow("fr: incised with a name")
        << u"« Le vent a tourné, se souvient Claire Morel. Il faisait nuit. »"_s
        << QStringList{u"Claire Morel"_s};
    QTest::newRow("fr: a capital article in a name")
        << u"Yves Le Goff est là. Pour Le Goff, c’est « un bruit de couloir »."_s
        << QStringList{u"Yves Le Goff"_s};
    QTest::newRow("fr: lui") << u"Paul Vogt est là. Selon lui, c’est « une affaire de patience »."_s
                             << QStringList{u"Paul Vogt"_s};
    QTest::newRow("fr: elided preposition")
        << u"D’après Claire Morel, c’est « une affaire de patience »."_s
        << QStringList{u"Claire Morel"_s};
    QTest::newRow("fr: a lawyer of somebody's is another person")
        << u"Claire Morel attend. L’avocat des voisins plaide « la rupture de l’égalité »."_s
        << QStringList{u"-"_s};
}

void TestSpeakers::formRows()
{
    QTest::newRow("key quote: the same words are said elsewhere")
        << u"„Wir zahlen nicht“, sagte Ada Kern. „Doch“, sagte Otto Reiss.\n## Zitate\n"
           u"- „Wir zahlen nicht.“"_s
        << QStringList{u"Ada Kern"_s, u"Otto Reiss"_s, u"Ada Kern"_s};
    QTest::newRow("key quote: a name in brackets")
        << u"Ada Kern und Otto Reiss.\n## Zitate\n- „Wir zahlen nicht.“ (Otto Reiss)"_s
        << QStringList{u"Otto Reiss"_s};
    QTest::newRow("block quote, signed with an office")
        << u"> Ohne ihn käme nichts an.\n> – Filialleiterin Dorte Wenk"_s
        << QStringList{u"Dorte Wenk"_s};
    QTest::newRow("answers: who is introduced")
        << u"Egon Lahr fährt Briefe aus.\nFrage: Wann?\nAntwort: Um vier.\nDorte Wenk dankt."_s
        << QStringList{u"-"_s, u"Egon Lahr"_s};
    QTest::newRow("turns: a label is the end of another")
        << u"Blatt: Wie viele?\nAnnegund zum Felde: Drei.\nBlatt: Und?\nzum Felde: Eins."_s
        << QStringList{u"Blatt"_s, u"Annegund zum Felde"_s, u"Blatt"_s, u"Annegund zum Felde"_s};
}

void TestSpeakers::speakers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // One for each quotation; "-": nobody.
    germanRows();
    frenchRows();
    formRows();
}

void TestSpeakers::speakers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Quote &quote : findQuotes(plainDocument(text)))
        found << quote.speaker.value_or(u"-"_s);
    QCOMPARE(found.join(u'|'), expected.join(u'|'));
}

QTEST_GUILESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"
