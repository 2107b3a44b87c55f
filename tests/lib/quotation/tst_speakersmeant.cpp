// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinder.h"
#include "tests/testlib/plaindocument.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// Whom a name, a title or a noun means: of a family, of relatives, of those who have written.
class TestSpeakersMeant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speakers_data();
    void speakers();

private:
    void chineseRows();
    void englishRows();
    void germanRows();
    void frenchRows();
};

void TestSpeakersMeant::chineseRows()
{
    QTest::newRow("zh: a short name in two forms of one organisation")
        << u"水务局：“下游群众已全部转移”\n岚江市水务局在会上通报，无人伤亡。市水务局说，“正在核实情况”。"_s
        << u"岚江市水务局|岚江市水务局"_s;
    QTest::newRow("zh: before 着 stands a verb")
        << u"居民马骞拎着两个桶。马骞说：“停两天水算什么，人没事就好。”"_s << u"马骞"_s;
    QTest::newRow("zh: a few words before a noun are its name")
        << u"林启明今天宣布，首批“零等待”电车下月上线。"_s << u"-"_s;
}

void TestSpeakersMeant::englishRows()
{
    QTest::newRow("en: letters behind a name are no part of it")
        << u"Tobias Renn KC, prosecuting, said that she had “taken all there was to take”."_s
        << u"Tobias Renn"_s;
    QTest::newRow("en: Mrs means the woman of the family")
        << u"Dorothy Haverill came with her nephew, Alan Haverill. Mrs Haverill said: “I thought "
           u"mine would be on the back.”"_s
        << u"Dorothy Haverill"_s;
    QTest::newRow("en: an Arabic article belongs to the name")
        << u"Yusuf al-Hamdani waited for the bus. “How do you think?” said al-Hamdani."_s
        << u"Yusuf al-Hamdani"_s;
    QTest::newRow("en: a street speaks no words")
        << u"Desmond Pryce mends pianos. Tanner Street promises nothing. “It will be dark,” Pryce "
           u"said."_s
        << u"Desmond Pryce"_s;
    QTest::newRow("en: whose reply is spoken of")
        << u"Desmond Pryce mends pianos. Pryce’s response is brief. “Then it’s quite safe.”"_s
        << u"Desmond Pryce"_s;
    QTest::newRow("en: nothing stands before the comma")
        << u", who calls it “far more than they had asked for”"_s << u"-"_s;
    QTest::newRow("en: a word without its beginning is no name")
        << u"Ida Pell laughed. “’Cause they taste of being told off,” explained Ida Pell."_s
        << u"Ida Pell"_s;
}

void TestSpeakersMeant::germanRows()
{
    QTest::newRow("de: his sister, by the family name")
        << u"Regula Inderbitzin und Jakob Inderbitzin machen Käse. Jakob Inderbitzin taucht den "
           u"Arm in die Milch. Seine Schwester verdreht die Augen. „Das macht er nur vor Gästen.“"_s
        << u"Regula Inderbitzin"_s;
    QTest::newRow("de: of whom a clause between commas speaks")
        << u"Der Setzer Hannes Vick, bei dem ich in die Lehre ging, wusste: „Am Satz erkennt man "
           u"den Charakter.“"_s
        << u"Hannes Vick"_s;
    QTest::newRow("de: a long name that ends as a trade")
        << u"Die Studentin Lena Obermüller sammelt. „Am Kanal wird alles schön“, schreibt "
           u"Obermüller."_s
        << u"Lena Obermüller"_s;
    QTest::newRow("de: an article behind a name is no part of it")
        << u"„Wir verschieben die Müdigkeit“, sagte Rainer Zander der Nachrichtenagentur Meridian."_s
        << u"Rainer Zander"_s;
}

void TestSpeakersMeant::frenchRows()
{
    QTest::newRow("fr: the player of 29")
        << u"Jonas Marchand a marqué. « J’ai vu le ballon arriver », a raconté le joueur de 29 ans."_s
        << u"Jonas Marchand"_s;
    QTest::newRow("fr: an organisation with all that belongs to its name")
        << u"Le Collectif des écoles de la baie dénonce « une logique de tableur ». C’est dit."_s
        << u"Collectif des écoles de la baie"_s;
    QTest::newRow("fr: a noun shows a man")
        << u"Mireille Dujardin préside. Olivier Castan portait un pyjama. « Vous n’êtes pas en "
           u"tenue », a dit Mireille Dujardin. « Je suis en tenue », a rétorqué l’élu."_s
        << u"Mireille Dujardin|Olivier Castan"_s;
}

void TestSpeakersMeant::speakers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // One for each quotation; "-": nobody.
    chineseRows();
    englishRows();
    germanRows();
    frenchRows();
}

void TestSpeakersMeant::speakers()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    // A row's name begins with the language of its text.
    Metadata metadata;
    metadata.language = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    QStringList found;
    for (const Quote &quote : findQuotes(plainDocument(text).withMetadata(metadata)))
        found << quote.speaker.value_or(u"-"_s);
    QCOMPARE(found.join(u'|'), expected);
}

QTEST_GUILESS_MAIN(TestSpeakersMeant)
#include "tst_speakersmeant.moc"
