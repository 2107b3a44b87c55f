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
    void chineseRows();
    void englishRows();
    void germanRows();
    void frenchRows();
    void formRows();
};

void TestSpeakers::chineseRows()
{
    QTest::newRow("zh: the paper to which somebody tells it is nobody")
        << u"工程师罗维成向本刊透露，已经查过三次。“一次都没有对上过。”罗维成说。"_s
        << QStringList{u"罗维成"_s};
    QTest::newRow("zh: an office and a verb show a name")
        << u"镇长钟岳整夜守着。“不响的时候更怕，”他这样形容。钟岳在门口。"_s
        << QStringList{u"钟岳"_s};
    QTest::newRow("zh: the longer of two names that places show")
        << u"沈墨耘到了。沈墨耘说：“拆。”沈墨耘笑道：“再拆。”"_s
        << QStringList{u"沈墨耘"_s, u"沈墨耘"_s};
    QTest::newRow("zh: a word that begins like a family name")
        << u"高声喊：“行动起来吧！”"_s << QStringList{u"-"_s};
    QTest::newRow("zh: foreign, by its sound")
        << u"留学生阿德巴约参加了救援。阿德巴约回答：“它们是亲戚。”"_s
        << QStringList{u"阿德巴约"_s};
    QTest::newRow("zh: a word ends a foreign name")
        << u"会长亚历山大·莫罗日前在上海。莫罗说：“有人穿了跑鞋。”"_s
        << QStringList{u"亚历山大·莫罗"_s};
    QTest::newRow("zh: Japanese, then the family name alone")
        << u"学者田中久美子赶来。田中写道：“这里有九个世界。”"_s << QStringList{u"田中久美子"_s};
    QTest::newRow("zh: a nickname")
        << u"隔壁的谭松在修鞋，谭松不说话。老谭回忆：“我教不了她几年。”"_s
        << QStringList{u"谭松"_s};
    QTest::newRow("zh: a company and the noun for it")
        << u"绿洲环境公司有另一本账。公司方面回应，一年就是“一所小学的操场”。"_s
        << QStringList{u"绿洲环境公司"_s};
    QTest::newRow("zh: by its brand")
        << u"昌和汽车发布新车。昌和回应称：“腰，我们记住了。”"_s << QStringList{u"昌和汽车"_s};
    QTest::newRow("zh: by the name of a club")
        << u"他是飞鲨俱乐部的首发。飞鲨回应称：“他永远是我们的风。”"_s
        << QStringList{u"飞鲨俱乐部"_s};
    QTest::newRow("zh: the family name and an office")
        << u"赛事总监柯振东在喊。柯总监说：“这个责任我来背。”"_s << QStringList{u"柯振东"_s};
    QTest::newRow("zh: whose opinion a noun says it is")
        << u"评论家聂青的说法最有代表性：“笔迹也曾经被认为是人格的一部分。”"_s
        << QStringList{u"聂青"_s};
    QTest::newRow("zh: whose order it is, though written large")
        << u"创始人蔡松年来了。蔡松年的批示是两个大字：“先不要做。”"_s << QStringList{u"蔡松年"_s};
    QTest::newRow("zh: the one from abroad")
        << u"教练马塞洛·库尼亚看着佟铁。“他那天踢得很烂，”巴西人说。"_s
        << QStringList{u"马塞洛·库尼亚"_s};
    QTest::newRow("zh: this champion")
        << u"老将尼古拉·列维茨基输了。这位六十岁的棋王感叹：“她的后像风。”"_s
        << QStringList{u"尼古拉·列维茨基"_s};
    QTest::newRow("zh: words on a thing")
        << u"钟岳走了。桥头挂着一块木牌，上面写着：“慢慢修，我们等你。”"_s << QStringList{u"-"_s};
    QTest::newRow("zh: a name of something")
        << u"气象台台长王岚指出，“海葵”的路径很怪。"_s << QStringList{u"-"_s};
    QTest::newRow("zh: a trade before a name of liked characters")
        << u"护士骆小琴在值夜班。她说：“天亮了再走。”"_s << QStringList{u"骆小琴"_s};
    QTest::newRow("zh: a pet name of the given name")
        << u"阿娟本名骆小娟，是卖糖水的。阿娟笑道：“别拍我。”"_s << QStringList{u"骆小娟"_s};
    QTest::newRow("zh: what somebody was called at first")
        << u"馆长邱文琴开了门。学者雷安来了。馆长答：“一直都在。”"_s << QStringList{u"邱文琴"_s};
    QTest::newRow("zh: a rare character in a foreign name")
        << u"顾问安德烈亚斯·莫罗来了。莫罗说：“也是要还的。”"_s
        << QStringList{u"安德烈亚斯·莫罗"_s};
    QTest::newRow("zh: whoever the headline names before a colon")
        << u"# 蒋一苇：翻译是一门“后退的手艺”\n蒋一苇来了。"_s << QStringList{u"蒋一苇"_s};
}

void TestSpeakers::englishRows()
{
    QTest::newRow("en: the subject of the sentence rather than whom it names last")
        << u"Ingrid Solberg, who runs the works for Northline Trams, rode first. “I slept,” she "
           u"said."_s
        << QStringList{u"Ingrid Solberg"_s};
    QTest::newRow("en: an organisation with a preposition in its name")
        << u"The Institute for Fiscal Balance called the numbers “heroic, in a sense”."_s
        << QStringList{u"Institute for Fiscal Balance"_s};
    QTest::newRow("en: the company is no authority")
        << u"Corvid Systems has agreed to pay, the Data Authority announced. “We moved on,” the "
           u"company said."_s
        << QStringList{u"Corvid Systems"_s};
    QTest::newRow("en: her report")
        << u"Amara Diallo warned them. Her 2019 report called the slopes “a library of kindling”."_s
        << QStringList{u"Amara Diallo"_s};
    QTest::newRow("en: his answer")
        << u"James Fanshawe came. Fanshawe’s answer, after a pause, was “the speech”."_s
        << QStringList{u"James Fanshawe"_s};
    QTest::newRow("en: a noun makes present whom it means")
        << u"Mayor Carla Voss came. Anna Stone waited. The mayor sat down. “Not yet,” she said."_s
        << QStringList{u"Carla Voss"_s};
    QTest::newRow("en: a relative is mentioned by the way")
        << u"Ilse Brandt was born in Lund. Her sister Clara became a vet. She calls it “the garage "
           u"of dreams”."_s
        << QStringList{u"Ilse Brandt"_s};
    QTest::newRow("en: the family name means who was named first")
        << u"Anna Wood came in. Her husband, Ruben Wood, died.\n“It leaks,” said Wood."_s
        << QStringList{u"Anna Wood"_s};
    QTest::newRow("en: who is named behind a short sentence about them")
        << u"The harbour has one pilot. Nell Sands, thirty, lives there. Captain Ida Reed came by. "
           u"“It floods,” said the pilot."_s
        << QStringList{u"Nell Sands"_s};
    QTest::newRow("en: several people, by the verb")
        << u"Danny Moss was late. Bayside Rovers have a cup. “It’s heavy,” he said."_s
        << QStringList{u"Danny Moss"_s};
    QTest::newRow("en: an office behind the name, then a clause")
        << u"Welcoming it, Mae Wood MP, who sits for Carrow, said: “This is work.”"_s
        << QStringList{u"Mae Wood"_s};
    QTest::newRow("en: an organisation of two words and more")
        << u"The River and Canal Workers’ Union called it “a slow leak of trust”."_s
        << QStringList{u"River and Canal Workers’ Union"_s};
    QTest::newRow("en: his reply behind")
        << u"Ravi Menon smiled. “A van can’t hear,” was Menon’s reply."_s
        << QStringList{u"Ravi Menon"_s};
    QTest::newRow("en: the reporter asks")
        << u"Miriam Wood came down a ladder. I asked whether she had time.\n“There’s glue drying. "
           u"You have ten minutes.”"_s
        << QStringList{u"Miriam Wood"_s};
    QTest::newRow("en: between commas")
        << u"Ravi Menon has read it. The boat, he found, was “operationally redundant”."_s
        << QStringList{u"Ravi Menon"_s};
    QTest::newRow("en: critics") << u"Helen Strand came. Critics have dismissed it as “heroic”."_s
                                 << QStringList{u"-"_s};
    QTest::newRow("en: a sign") << u"Helen Strand came. She passed a banner reading “One Excuse”."_s
                                << QStringList{u"-"_s};
    QTest::newRow("en: contracted pronoun")
        << u"Emeka Stone is big. He’s fond of tea. “Four a match.”"_s
        << QStringList{u"Emeka Stone"_s};
    QTest::newRow("en: somebody who is asked what he'll do")
        << u"Lionel Cope sat. A driver is asked what he’ll do and answers, “Walk further.”"_s
        << QStringList{u"-"_s};
}

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
        << u"Karin Weber sagte: „Erstens fehlt das Geld.\n„Zweitens fehlt die Zeit.“"_s
        << QStringList{u"Karin Weber"_s, u"Karin Weber"_s};
    QTest::newRow("de: an office of many parts")
        << u"Betriebsratschefin Pia Lünning kam. „Wir schleifen Gläser“, rief sie."_s
        << QStringList{u"Pia Lünning"_s};
    QTest::newRow("de: an article and an adjective before what somebody was")
        << u"Hinrich Bokelmann zeigt es. „Bis hier“, sagt der frühere Deichgraf."_s
        << QStringList{u"Hinrich Bokelmann"_s};
    QTest::newRow("de: of which list somebody is")
        << u"Nurcan Demir von der Grünen Liste widersprach. „Das ist Leere“, hielt sie ihm vor."_s
        << QStringList{u"Nurcan Demir"_s};
    QTest::newRow("de: the verb at the end")
        << u"Ruben Valdivia kümmert sich um das, was er selbst „die trockene Seite“ nennt."_s
        << QStringList{u"Ruben Valdivia"_s};
    QTest::newRow("de: as somebody announced")
        << u"Hatice Yurdakul kam. Das Urteil folgt, wie Yurdakul ankündigte, „nach Mittag“."_s
        << QStringList{u"Hatice Yurdakul"_s};
    QTest::newRow("de: their verdict behind")
        << u"Gesche Sönnichsen lacht. „Das sind nur Wohnwagen“, lautet ihr Urteil."_s
        << QStringList{u"Gesche Sönnichsen"_s};
    QTest::newRow("de: who assures, by whatever verb")
        << u"Ruth Falk sicherte zu, niemand werde gehen; danach müsse man „ehrlich rechnen“."_s
        << QStringList{u"Ruth Falk"_s};
    QTest::newRow("de: words on a thing")
        << u"Miroslav Petrik lacht. Darunter steht: „Nächstes Mal mit Voranmeldung“."_s
        << QStringList{u"-"_s};
    QTest::newRow("de: reported speech goes on")
        << u"„Wir zahlen zu viel“, sagte Karin Weber. Die Brücke sei „ein Fass ohne jeden Boden“."_s
        << QStringList{u"Karin Weber"_s, u"Karin Weber"_s};
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
    QTest::newRow("de: a shortened title within a sentence")
        << u"„Das ist zu laut“, erklärte Rektorin Dr. Katrin Berg."_s
        << QStringList{u"Katrin Berg"_s};
    QTest::newRow("de: a number and a noun are no name")
        << u"Siebzig Jahre lagen zwischen ihnen. „Gut so“, sagte er."_s << QStringList{u"-"_s};
    QTest::newRow("de: an article and an adjective before a lone noun")
        << u"Eine alte Dame kam vorbei. „Genau so war es“, sagte sie."_s << QStringList{u"-"_s};
    QTest::newRow("de: somebody of another office isn't meant")
        << u"Gerda Pohl hatte es gehört. Richterin Hanna Orth fragte nach. „Vier Tage“, sagte die "
           u"Zeugin."_s
        << QStringList{u"Gerda Pohl"_s};
    QTest::newRow("de: a question is answered by the other one")
        << u"Karin Weber wartet. Otto Reiss kommt herein.\n„Wie immer?“, fragt Reiss.\n„Du fragst "
           u"mich?“"_s
        << QStringList{u"Otto Reiss"_s, u"Karin Weber"_s};
    QTest::newRow("de: a term between quotation marks doesn't end what is reported")
        << u"Otto Reiss winkt ab. Der Begriff „alpin“ sei frei, sagt er. „Das weiß doch jeder hier "
           u"im Tal.“"_s
        << QStringList{u"-"_s, u"Otto Reiss"_s};
    QTest::newRow("de: a word that is reported on, and words that are reported")
        << u"Ilka Brandt kam spät. Der Hafen sei leer gewesen, „ganz und gar ohne Schiffe“, sagte "
           u"sie."_s
        << QStringList{u"Ilka Brandt"_s};
    QTest::newRow("de: for somebody, not by their judgement")
        << u"Henrike Soll lächelt. Für Ada Kern habe sie Respekt, ein Platz sei da, „trocken und "
           u"mit "
           u"Strom“."_s
        << QStringList{u"Henrike Soll"_s};
    QTest::newRow("de: a company of several words behind an article")
        << u"Die Norddeutsche Schienen AG nannte es „eine Frage der Zeit“."_s
        << QStringList{u"Norddeutsche Schienen AG"_s};
    QTest::newRow("de: names that look like each other's owners")
        << u"Bergs Turm ruft: „Ja, hier oben.“ Turms Berg ruft: „Nein, hier unten.“"_s
        << QStringList{u"-"_s, u"-"_s};
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
    QTest::newRow("fr: an apposition, then the verb")
        << u"Votre associée, Valentine Huy, affirme que c’est « une affaire de patience »."_s
        << QStringList{u"Valentine Huy"_s};
    QTest::newRow("fr: a given name that is a German word")
        << u"La préfète Solange Morel a annoncé « un simple retard ». « J’attends », a-t-elle "
           u"déclaré."_s
        << QStringList{u"Solange Morel"_s, u"Solange Morel"_s};
    QTest::newRow("fr: words between the auxiliary and the verb")
        << u"Paul Vogt, maire de la ville, a quant à lui affirmé que c’était « une affaire de "
           u"patience »."_s
        << QStringList{u"Paul Vogt"_s};
    QTest::newRow("fr: an apposition before the colon")
        << u"Paul Vogt est là. Il a un mot pour son gardien, Yves Le Goff, décisif : « Il a arrêté "
           u"le temps. »"_s
        << QStringList{u"Paul Vogt"_s};
    QTest::newRow("fr: a translation")
        << u"Samira Kestener rit. Traduction de Kestener : « Une flaque, dans dix ans. »"_s
        << QStringList{u"Samira Kestener"_s};
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
    QTest::newRow("block quote, signed without a dash")
        << u"> Ohne ihn käme nichts an.\n> Dorte Wenk, Filialleiterin"_s
        << QStringList{u"Dorte Wenk"_s};
    QTest::newRow("headline: the same words are said below")
        << u"# „Wir zahlen nicht“\n„Wir zahlen nicht“, sagte Ada Kern."_s
        << QStringList{u"Ada Kern"_s, u"Ada Kern"_s};
    QTest::newRow("headline: the only one who answers")
        << u"# „Rosa, das glaubt mir keiner“\nTagblatt: Wie war es?\nAda Kern: Gut.\nTagblatt: "
           u"Und?\n"
           u"Ada Kern: Rosa."_s
        << QStringList{u"Ada Kern"_s, u"Tagblatt"_s, u"Ada Kern"_s, u"Tagblatt"_s, u"Ada Kern"_s};
    QTest::newRow("turns: initials, and a host who has none")
        << u"Harriet Lowe spoke.\nHost: Why?\nHL: Because.\nHost: And?\nHL: So."_s
        << QStringList{u"-"_s, u"Harriet Lowe"_s, u"-"_s, u"Harriet Lowe"_s};
    QTest::newRow("turns: a credit is none")
        << u"Moderation: Nadja Quent\nNADJA QUENT: Gut?\nILSE BRAND: Ja.\nNADJA QUENT: Schön.\n"
           u"ILSE BRAND: Eben."_s
        << QStringList{u"Nadja Quent"_s, u"Ilse Brand"_s, u"Nadja Quent"_s, u"Ilse Brand"_s};
    QTest::newRow("answers: who is introduced")
        << u"Egon Lahr fährt Briefe aus.\nFrage: Wann?\nAntwort: Um vier.\nDorte Wenk dankt."_s
        << QStringList{u"-"_s, u"Egon Lahr"_s};
    QTest::newRow("zh: whom the introduction names first answers")
        << u"马素琴今年六十七岁。她的学生贺云山说，老师很忙。\n问：为什么？\n答：因为没有钱。\n"
           u"贺云山说，她就是这样。"_s
        << QStringList{u"-"_s, u"马素琴"_s};
    QTest::newRow("en: whom the introduction shows to be a woman answers")
        << u"Twenty Questions for her\nSunniva Hjelmeland records ice. She was met by Lorcan "
           u"Tighe.\n"
           u"Q: Why?\nA: Because."_s
        << QStringList{u"-"_s, u"Sunniva Hjelmeland"_s};
    QTest::newRow("turns: a publication of two words")
        << u"Ink & Oar: Why?\nAda Kern: Because.\nInk & Oar: And?\nAda Kern: So."_s
        << QStringList{u"Ink & Oar"_s, u"Ada Kern"_s, u"Ink & Oar"_s, u"Ada Kern"_s};
    QTest::newRow("turns: an initial stands for the given name")
        << u"Odile Varenne est venue.\nLa Rédaction : Alors ?\nO. Varenne : Rien.\n"
           u"La Rédaction : Et ?\nO. Varenne : Si."_s
        << QStringList{u"-"_s, u"Odile Varenne"_s, u"-"_s, u"Odile Varenne"_s};
    QTest::newRow("turns: a family name with a particle")
        << u"Chair: Why?\nOmar al-Tahir: Because.\nChair: And?\nal-Tahir: So."_s
        << QStringList{u"-"_s, u"Omar al-Tahir"_s, u"-"_s, u"Omar al-Tahir"_s};
    QTest::newRow("turns: a label is the end of another")
        << u"Blatt: Wie viele?\nAnnegund zum Felde: Drei.\nBlatt: Und?\nzum Felde: Eins."_s
        << QStringList{u"Blatt"_s, u"Annegund zum Felde"_s, u"Blatt"_s, u"Annegund zum Felde"_s};
}

void TestSpeakers::speakers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // One for each quotation; "-": nobody.
    chineseRows();
    englishRows();
    germanRows();
    frenchRows();
    formRows();
}

void TestSpeakers::speakers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    // A row's name begins with the language of its text.
    Metadata metadata;
    metadata.language = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    QStringList found;
    for (const Quote &quote : findQuotes(plainDocument(text).withMetadata(metadata)))
        found << quote.speaker.value_or(u"-"_s);
    QCOMPARE(found.join(u'|'), expected.join(u'|'));
}

QTEST_GUILESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"
