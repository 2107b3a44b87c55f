// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinder.h"
#include "tests/testlib/plaindocument.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// Who speaks, and what is no speech, as ordinary articles tell it: by what somebody does behind
/// the words, by what people are, by sentences that go on.
class TestSpeakersInFlow : public QObject
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

void TestSpeakersInFlow::chineseRows()
{
    QTest::newRow("zh: who does something behind a sentence")
        << u"“没钱啊。”村支书何满仓叹了口气。“有钱谁不修？”"_s << u"何满仓|何满仓"_s;
    QTest::newRow("zh: who hears it has not said it")
        << u"沈玉梅说完了。赵一凡来了。沈玉梅点头。“走吧。”赵一凡听了不动。"_s << u"沈玉梅"_s;
    QTest::newRow("zh: behind a colon another sentence begins")
        << u"人群里有人喊：“再开一下！”王秀英愣了愣，回头说：“好啦，再五分钟。”王秀英笑了。"_s
        << u"-|王秀英"_s;
    QTest::newRow("zh: what somebody is, before the name and the verb")
        << u"“价格还会再降。”中山大学教授林启明认为，市场远未饱和。"_s << u"林启明"_s;
    QTest::newRow("zh: a trade, then the name alone")
        << u"居民陈大勇不信：“那你喝一口试试？”"_s << u"陈大勇"_s;
    QTest::newRow("zh: this surgeon, by whatever noun")
        << u"林启明刚下手术台。林启明累了。“三天没合眼。”这位外科医生揉着眼睛说。"_s << u"林启明"_s;
    QTest::newRow("zh: the old man who was named")
        << u"八十二岁的王秀英坐在门口择菜。老人说：“这房子住惯了，哪儿也不去。”"_s << u"王秀英"_s;
    QTest::newRow("zh: an old man whom nobody knows")
        << u"八十二岁的王秀英坐在门口择菜。一位老人走过来说：“吃了没？”"_s << u"-"_s;
    QTest::newRow("zh: who answers, not who asks")
        << u"记者问她怕不怕，刘小燕摇摇头：“怕什么。”"_s << u"刘小燕"_s;
    QTest::newRow("zh: what is told goes on")
        << u"据林启明说，这台机器是旧的。林启明用过。头一年运气好，“跑一趟能剩三千块钱”。"_s
        << u"林启明"_s;
    QTest::newRow("zh: a name ends before a stop")
        << u"柳三省来了。单程要四十分钟。“局长来。”柳三省走出去。"_s << u"柳三省"_s;
    QTest::newRow("zh: a clause about the topic, then who speaks")
        << u"“数字不说话。”谈起自己的职业，郑海涛打了个比方。郑海涛笑了。"_s << u"郑海涛"_s;
    QTest::newRow("zh: father, who is called so elsewhere")
        << u"黄志成的父亲黄阿水不识字。黄阿水沉默。念到第四十天，父亲问了一句：“今天多少度"
           u"？”"_s
        << u"黄阿水"_s;
    QTest::newRow("zh: who took up what stands alone")
        << u"“我听见后面有鞋的声音。”\n罗小麦这样解释她的决定。罗小麦笑了。"_s << u"罗小麦"_s;
    QTest::newRow("zh: who is called by name is asked")
        << u"修车铺的老板吴铮是陈建国的老战友。他趴在车底下：“老陈，你这个胎再跑就是耍命！”"
           u"吴铮钻出来。"_s
        << u"吴铮"_s;
    QTest::newRow("zh: who is called by the family name and a title is spoken to")
        << u"硕士生骆小琴发现一个光点。她给导师季长河发了一条消息：“季老师，您睡了吗？”"_s
        << u"骆小琴"_s;
    QTest::newRow("zh: few words that one has said oneself")
        << u"教练杜衡说：“我说‘队伍等你’的时候，他听得出来。”"_s << u"杜衡|杜衡"_s;
    QTest::newRow("zh: few words that one repeats to oneself")
        << u"志愿者骆小琴说：“我在镜头后面一直念‘别飞，别飞’，手在抖。”"_s << u"骆小琴|骆小琴"_s;
    QTest::newRow("zh: the latter")
        << u"后卫佟铁来了。组长金仲文说，第二个声音就是佟铁，后者坚持：“那根本不是我，你们听错了。”"_s
        << u"佟铁"_s;
    QTest::newRow("zh: my pupils ask")
        << u"阮小琴说：“我学生也问我，‘老师，跑那么远有奖品吗？’我说有。”"_s << u"阮小琴|-"_s;
    QTest::newRow("zh: what an organisation's notice says")
        << u"季风实验室是研究机构。季风实验室的公告称，过去的风“数量没有增加过多少”。"_s
        << u"季风实验室"_s;
    QTest::newRow("zh: what a system has isn't its name")
        << u"陈志明回应说，其系统“没有被入侵过的迹象”。"_s << u"陈志明"_s;
    QTest::newRow("zh: a typhoon has a name") << u"陈志明说，台风“海燕”来了。"_s << u"~"_s;
    QTest::newRow("zh: a foreign name and an ordinary word")
        << u"赛会官员汉斯·莱曼查看录像后驳回了申诉。“规则没有规定，”莱曼对媒体说。"_s
        << u"汉斯·莱曼"_s;
}

void TestSpeakersInFlow::englishRows()
{
    QTest::newRow("en: an age for whoever has it")
        << u"Jamal Reyes scored twice. “I just ran,” the 19-year-old said afterwards."_s
        << u"Jamal Reyes"_s;
    QTest::newRow("en: an abbreviated office")
        << u"“A disgrace,” tweeted Rep. Hal Nunez."_s << u"Hal Nunez"_s;
    QTest::newRow("en: a verb that has a sentence as its object")
        << u"Marrow sued, and Judge Ellen Rusk held that “no one may own the noise of "
           u"boiling water”."_s
        << u"Ellen Rusk"_s;
    QTest::newRow("en: an ampersand in a name")
        << u"Bella Kern came. Last year Wiegand & Lutz called the plant “an unusually "
           u"mature pilot plant”."_s
        << u"Wiegand & Lutz"_s;
    QTest::newRow("en: initials keep their stops")
        << u"The critic J. P. Sternhagen complains that she “cannot leave a metaphor "
           u"alone”."_s
        << u"J. P. Sternhagen"_s;
    QTest::newRow("en: the stop of a sentence inside the marks")
        << u"He was a “natural,” everyone agreed."_s << u"~"_s;
    QTest::newRow("en: a title with a stop inside the marks")
        << u"In “The Glass Orchard,” Ada Finch writes about her mother."_s << u"^"_s;
    QTest::newRow("en: two verbs with one subject")
        << u"The federation’s president, Carl Nyqvist, presented the cup and spoke of “the "
           u"soul of our sport”."_s
        << u"Carl Nyqvist"_s;
    QTest::newRow("en: a place is nobody")
        << u"Bridget Malone teaches in Port Ennis. By Wednesday, she says, “they’ve become "
           u"human at last”."_s
        << u"Bridget Malone"_s;
    QTest::newRow("en: by whom something is called")
        << u"The plan has been called “arithmetic by candlelight” by Raj Patel."_s
        << u"Raj Patel"_s;
    QTest::newRow("en: nobody says what somebody is described as")
        << u"Lou Tanner was described by a colleague as “the last of his kind”."_s << u"-"_s;
    QTest::newRow("en: an apposition is no stranger")
        << u"It belongs to Joseph Mbeki-Lane, a signalman. “My mum labelled it,” he told "
           u"me."_s
        << u"Joseph Mbeki-Lane"_s;
    QTest::newRow("en: a stranger may be meant")
        << u"Lou Tanner smiled. A driver waved. He shouted: “Never mind the queue!”"_s << u"-"_s;
    QTest::newRow("en: an unknown given name before who")
        << u"Brooke Halloran left. Torvin Gale, who has run the club since 2010, talked. "
           u"“I’m not saying they didn’t win,” he said."_s
        << u"Torvin Gale"_s;
    QTest::newRow("en: whose family name alone means one of two")
        << u"Norah Hesketh laughs. Hesketh is 80. Frank Hesketh left in 1968. “I wrote "
           u"every year,” says Hesketh."_s
        << u"Norah Hesketh"_s;
}

void TestSpeakersInFlow::germanRows()
{
    QTest::newRow("de: behind zufolge a noun")
        << u"Der Historiker Konrad Selig hat gesucht. Dem Forscher zufolge fehlt „ein "
           u"ganzes langes Jahr“."_s
        << u"Konrad Selig"_s;
    QTest::newRow("de: as somebody claims")
        << u"Dass das „Enteignung“ sei, wie Jens Thormann behauptet, weist sie zurück."_s
        << u"Jens Thormann"_s;
    QTest::newRow("de: the verb stands but once")
        << u"Jens Thormann sprach von „schierer Wut“, Katrin Selig von „einem "
           u"Missverständnis unter Freunden“."_s
        << u"Jens Thormann|Katrin Selig"_s;
    QTest::newRow("de: a frequent noun is no name")
        << u"Im Aushang stand, man werde „noch näher bei den Kunden sein“, siebzehn "
           u"Kilometer entfernt."_s
        << u"-"_s;
    QTest::newRow("de: a title that begins with a small word")
        << u"Zu „Die Allee muss weg“ (Ausgabe vom 4. April) schrieb niemand."_s << u"^"_s;
    QTest::newRow("de: a title and what it is")
        << u"Petra Wendland schrieb „Kaltmiete“, ihren ersten Roman."_s << u"^"_s;
    QTest::newRow("de: a paper by its name")
        << u"Das sagte Petra Wendland der „Küstenpost“."_s << u"^"_s;
    QTest::newRow("de: an organisation with an adjective")
        << u"Der Verband kommunaler Wärmeversorger nennt das „einen großen Schritt nach "
           u"vorn“."_s
        << u"Verband kommunaler Wärmeversorger"_s;
    QTest::newRow("de: passive, by whom")
        << u"Der Plan wurde von Jens Thormann als „blanke Enteignung der Bauern“ "
           u"bezeichnet."_s
        << u"Jens Thormann"_s;
    QTest::newRow("de: an age and a noun")
        << u"„Ich habe auch eine Mathearbeit“, sagte die 16-jährige Schülerin Jule Harms. "
           u"Marlies Over ging."_s
        << u"Jule Harms"_s;
}

void TestSpeakersInFlow::frenchRows()
{
    QTest::newRow("fr: incised, with clitics")
        << u"« Ici nous ne jugeons pas, l’a aussitôt repris Odile Garnier. Nous en serions "
           u"encore là. »"_s
        << u"Odile Garnier"_s;
    QTest::newRow("fr: incised, reflexive, a noun")
        << u"Aïcha Mansouri joue. « Je l’ai remercié, s’amuse la comédienne. Il s’était "
           u"trompé. »"_s
        << u"Aïcha Mansouri"_s;
    QTest::newRow("fr: named behind what they are, with a complement")
        << u"« Le marché est immense », s’enthousiasme le fondateur de la marque Ardoise, "
           u"Simon Keller."_s
        << u"Simon Keller"_s;
    QTest::newRow("fr: a noun that a complement stood behind")
        << u"La présidente du tribunal d’Orville, Sabine Lhermitte, écoute. « Pourquoi ? "
           u"», lui a demandé la présidente."_s
        << u"Sabine Lhermitte"_s;
    QTest::newRow("fr: a participle that is what somebody is")
        << u"Gilbert Maillet, 54 ans, est jugé. « Par respect pour la profession », a "
           u"répondu le prévenu."_s
        << u"Gilbert Maillet"_s;
    QTest::newRow("fr: commas before the subject")
        << u"« Il faut savoir dire non », a lancé, lundi, devant la presse, le ministre "
           u"des Transports, Hugo Delmas."_s
        << u"Hugo Delmas"_s;
    QTest::newRow("fr: a title within a sentence")
        << u"La metteuse en scène, révélée par « Cour intérieure », se tait."_s << u"^"_s;
    QTest::newRow("fr: a company with small words in its name")
        << u"La société Vents du Large s’est dite « consternée » par cette décision."_s
        << u"Vents du Large"_s;
    QTest::newRow("fr: whoever was asked answers")
        << u"« Vous regrettez ? » lui demande Anne Vial. « Oui », répond Kevin Dray. « "
           u"Beaucoup ? » insiste-t-elle. « Assez. »"_s
        << u"Anne Vial|Kevin Dray|Anne Vial|Kevin Dray"_s;
    QTest::newRow("fr: forms of a verb that no list has")
        << u"Notre confrère René Pélissard a quitté la salle en dénonçant « une "
           u"dramaturgie de robinet fermé »."_s
        << u"René Pélissard"_s;
    QTest::newRow("fr: nobody speaks with her eyes")
        << u"Sabine Lhermitte ferme les yeux une seconde. « Levez-vous, monsieur. »"_s
        << u"Sabine Lhermitte"_s;
}

void TestSpeakersInFlow::formRows()
{
    QTest::newRow("form: a role behind a comma is no part of the label")
        << u"Nadège Lartigue, adjointe aux mobilités : Huit heures.\nEdgar Morin : "
           u"Non.\nNadège Lartigue : Si.\nEdgar Morin : Bon."_s
        << u"Nadège Lartigue|Edgar Morin|Nadège Lartigue|Edgar Morin"_s;
    QTest::newRow("flow de: a genitive is not who calls")
        << u"Bürgermeister Lothar Ostermeier wies das zurück. Aus den Reihen der Zuschauer rief "
           u"jemand: „Dann setz dich halt mal drauf!“"_s
        << u"-"_s;
    QTest::newRow("flow de: man in a sentence that goes on")
        << u"Lennart Vogelsang kündigte Berufung an. Das Urteil verkenne die Natur der Systeme, "
           u"sagte er. Sollte es Bestand haben, werde man Frida „an die ganz kurze Leine "
           u"nehmen“."_s
        << u"Lennart Vogelsang"_s;
    QTest::newRow("flow en: according to her")
        << u"Lotte Vance met Edmund Achterberg. Edmund Achterberg slept. According to her, it was "
           u"“a matter of ten minutes and no more”."_s
        << u"Lotte Vance"_s;
    QTest::newRow("flow de: an interview without labels")
        << u"Oda Wiesengrund lehrt Schlafmedizin.\n**Wie haben Sie geschlafen?**\nSchlecht.\n"
           u"**Warum?**\nDas weiß ich nicht.\n**Was denken Sie um vier Uhr?**\nIch denke: „Du "
           u"hättest Geologin werden sollen.“"_s
        << u"Oda Wiesengrund"_s;
    QTest::newRow("form: initials of both halves of a family name")
        << u"Phuong Tran-Rivière est là.\nQuestion : Et ?\nP. T.-R. : Oui.\nQuestion : "
           u"Bien ?\nP. T.-R. : Très."_s
        << u"-|Phuong Tran-Rivière|-|Phuong Tran-Rivière"_s;
    QTest::newRow("form: the words of a headline are most of a quotation")
        << u"# „Wir müssen wieder reden“\nOtto Reiss lachte. „Wir müssen jetzt endlich "
           u"wieder miteinander reden“, sagte Ada Kern."_s
        << u"Ada Kern|Ada Kern"_s;
}

void TestSpeakersInFlow::speakers_data()
{
    QTest::addColumn<QString>("text");
    // One for each quotation, with | between: "-" nobody, "~" a scare quote, "^" a title.
    QTest::addColumn<QString>("expected");
    chineseRows();
    englishRows();
    germanRows();
    frenchRows();
    formRows();
}

void TestSpeakersInFlow::speakers()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    // A row's name begins with the language of its text.
    Metadata metadata;
    metadata.language = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    QStringList found;
    for (const Quote &quote : findQuotes(plainDocument(text).withMetadata(metadata))) {
        found << (quote.kind == QuoteKind::Scare   ? u"~"_s
                  : quote.kind == QuoteKind::Title ? u"^"_s
                                                   : quote.speaker.value_or(u"-"_s));
    }
    QCOMPARE(found.join(u'|'), expected);
}

QTEST_GUILESS_MAIN(TestSpeakersInFlow)
#include "tst_speakersinflow.moc"
