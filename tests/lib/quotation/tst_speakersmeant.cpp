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
    QTest::newRow("en: who wrote the column says I")
        << u"Small things\nBy Rosa Abara\nGiles Hart smiled. He circled. “You don’t,” I said."_s
        << u"Rosa Abara"_s;
    QTest::newRow("en: a former judge is whom the sentence names behind a title")
        << u"Minister Imran Bhat spoke. A former judge of the court, Justice S. Rao, told this "
           u"newspaper that it could be done but that the machines were old. “You cannot run on "
           u"them,” he said."_s
        << u"S. Rao"_s;
    QTest::newRow("en: a reporter who asks doesn’t answer")
        << u"Late in the evening Noah Lark, the minister, left with a paper bag. A reporter asked "
           u"what was in it. “Pineapples,” he said."_s
        << u"Noah Lark"_s;
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
    QTest::newRow("de: she isn’t who wrote the obituary")
        << u"Edeltraud Mahlzahn war Souffleuse.\nEin Nachruf von Philippine Garde\nSie hat nie "
           u"Applaus bekommen. „Ich wollte nie nach oben“, hat sie später gesagt."_s
        << u"Edeltraud Mahlzahn"_s;
    QTest::newRow("de: what is itself reported names no speaker")
        << u"Sieglinde Hartwich sprach. Als Zeugin wurde die Zahnärztin gehört. Sie habe am Montag "
           u"„einen kühlen Luftzug“ bemerkt, berichtete Marlies Bödeker."_s
        << u"Marlies Bödeker"_s;
    QTest::newRow("de: the lawyer is who was called a defender")
        << u"Ihr Verteidiger Ole Thoms kam. Der Zeuge Dariusz Pawlak hat es gewusst. „Das ist "
           u"keine Entschuldigung“, sagte der Anwalt."_s
        << u"Ole Thoms"_s;
    QTest::newRow("de: a botanist of somewhere is who was named before")
        << u"Friederike Hagen kniet neben Karl Brandt. Er schweigt. „Ein Baum vergisst“, sagt die "
           u"Botanikerin von der Universität Wernsberg."_s
        << u"Friederike Hagen"_s;
    QTest::newRow("de: an age and a trade mean who was named before")
        << u"Ursina Caflisch schwieg. Zu den Jungen gehört Tharshini Selvarajah. Die 19-jährige "
           u"Mechanikerin hilft. „Das kann jeder“, sagt sie."_s
        << u"Tharshini Selvarajah"_s;
    QTest::newRow("de: a family name before the given one")
        << u"Die Idee hatte Nguyễn Minh Châu. „Ich habe Daten vernichtet“, erzählt Châu."_s
        << u"Nguyễn Minh Châu"_s;
    QTest::newRow("de: a long trade before a family name")
        << u"Kemi Okonjo traf. „Ich würde noch mal werfen“, sagte Rückraumspielerin Okonjo."_s
        << u"Kemi Okonjo"_s;
    QTest::newRow("de: a theatre and where it stands")
        << u"Das Theater am Katzensteg würdigte sie als „unsere leiseste Hauptrolle“ im Haus."_s
        << u"Theater am Katzensteg"_s;
    QTest::newRow("de: Jean-Marc is a man")
        << u"Beat Lüthi lacht.\nJean-Marc Perret schüttelt den Kopf. Die Uhr sei gut, erklärt er. "
           u"Er mag sie. „Die anderen haben keine“, sagt er."_s
        << u"Jean-Marc Perret"_s;
    QTest::newRow("de: a mark behind one that looks like an opening one")
        << u"„Ich sage immer: ‚Was lange steht, hat viel gesehen‘“, so Tuncay Demirel. Wer das "
           u"nimmt. „Er wollte es wissen.“"_s
        << u"Tuncay Demirel|Tuncay Demirel|Tuncay Demirel"_s;
}

void TestSpeakersMeant::frenchRows()
{
    QTest::newRow("fr: the player of 29")
        << u"Jonas Marchand a marqué. « J’ai vu le ballon arriver », a raconté le joueur de 29 ans."_s
        << u"Jonas Marchand"_s;
    QTest::newRow("fr: an organisation with all that belongs to its name")
        << u"Le Collectif des écoles de la baie dénonce « une logique de tableur ». C’est dit."_s
        << u"Collectif des écoles de la baie"_s;
    QTest::newRow("fr: an organisation with an adjective of what it is for")
        << u"L’Agence des forêts publiques dénonce « une logique de tableur ». C’est dit."_s
        << u"Agence des forêts publiques"_s;
    QTest::newRow("fr: a noun shows a man")
        << u"Mireille Dujardin préside. Olivier Castan portait un pyjama. « Vous n’êtes pas en "
           u"tenue », a dit Mireille Dujardin. « Je suis en tenue », a rétorqué l’élu."_s
        << u"Mireille Dujardin|Olivier Castan"_s;
    QTest::newRow("fr: the state in conseiller d’État is no name")
        << u"Le conseiller d’État Claude-Henri Burdet a regretté « la météo et le jodel »."_s
        << u"Claude-Henri Burdet"_s;
    QTest::newRow("fr: a given name that ends as a trade")
        << u"Jean-Baptiste Le Goff n’est pas venu. « J’y suis », dit Jean-Baptiste Le Goff."_s
        << u"Jean-Baptiste Le Goff"_s;
    QTest::newRow("fr: where somebody comes from is no given name")
        << u"La Française Delphine Arnoult hérite du titre. « Pas comme ça », a-t-elle dit."_s
        << u"Delphine Arnoult"_s;
    QTest::newRow("fr: a name of one word behind what it is")
        << u"L’eau manque. Le délégataire, Hydralia, affirme avoir prévenu « dans les délais »."_s
        << u"Hydralia"_s;
    QTest::newRow("fr: a newspaper behind what it is")
        << u"Le quotidien « L’Écho des coteaux » y voit déjà « l’événement de la saison »."_s
        << u"-|L’Écho des coteaux"_s;
    QTest::newRow("en: workers who have a union")
        << u"The United Cannery Workers declared victory. “Our members were told to be "
           u"realistic,” the union said."_s
        << u"United Cannery Workers"_s;
    QTest::newRow("en: a year between a preposition and who speaks")
        << u"In 2023 Theo Marsh, a neighbour who was replacing the pump, noticed that it smelled "
           u"“like a vet’s pocket”."_s
        << u"Theo Marsh"_s;
    QTest::newRow("en: an ampersand joins what begins as a common word")
        << u"The grid needs days. Grid & Storage argued: “It is a culture of optimism.”"_s
        << u"Grid & Storage"_s;
    QTest::newRow("en: a panel is an organisation")
        << u"The Athletics Integrity Panel met. Lena Hartigan ran. She was, it says, “innocent of "
           u"all of it”."_s
        << u"Athletics Integrity Panel"_s;
    QTest::newRow("de: a district is an organisation")
        << u"Der Kreis Nordergeest spricht von einer „zumutbaren Erreichbarkeit im Regelfall“."_s
        << u"Kreis Nordergeest"_s;
    QTest::newRow("en: he is no saint’s place")
        << u"Thomas Achterberg came to St Brannoc’s Hall. St Brannoc was full. Then he told us, "
           u"“You were right about all of it.”"_s
        << u"Thomas Achterberg"_s;
    QTest::newRow("fr: a town isn’t who learns at six")
        << u"Rosalba Ferracci est morte.\nNée d’un père venu de Bergame, elle apprend à jouer à 6 "
           u"ans. « Les gens dansaient en pleurant », racontait-elle."_s
        << u"Rosalba Ferracci"_s;
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
