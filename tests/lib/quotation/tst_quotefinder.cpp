// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinder.h"
#include "tests/testlib/hostilequotations.h"
#include "tests/testlib/plaindocument.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

QString kindWord(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Key:
        return u"key"_s;
    case QuoteKind::Direct:
        return u"direct"_s;
    case QuoteKind::Scare:
        return u"scare"_s;
    case QuoteKind::Title:
        return u"title"_s;
    case QuoteKind::Block:
        return u"block"_s;
    case QuoteKind::Turn:
        return u"turn"_s;
    }
    return {};
}

/// One line a quotation: kind | text | speaker.
QStringList listed(const Document &document)
{
    QStringList lines;
    for (const Quote &quote : findQuotes(document)) {
        lines << kindWord(quote.kind) + u"|"_s + document.text(quote.range) + u"|"_s
                     + quote.speaker.value_or(u"-"_s);
    }
    return lines;
}

} // namespace

class TestQuoteFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void confidenceFollowsTheEvidence();
    void sectionIsTheInnermost();
    void codeSpansAreNotRead();
    void hostileTextsStayLinear_data();
    void hostileTextsStayLinear();

private:
    void chineseRows();
    void englishRows();
    void germanRows();
    void otherRows();
    void formRows();
};

void TestQuoteFinder::chineseRows()
{
    QTest::newRow("zh: verb before, colon")
        << u"王小明说：“价格会降到零。”"_s << QStringList{u"direct|价格会降到零。|王小明"_s};
    QTest::newRow("zh: verb after")
        << u"“我们已经准备好了。”李娜表示。"_s << QStringList{u"direct|我们已经准备好了。|李娜"_s};
    QTest::newRow("zh: between two")
        << u"“价格很低，”张伟强调，“而且还会更低。”"_s
        << QStringList{u"direct|价格很低，|张伟"_s, u"direct|而且还会更低。|张伟"_s};
    QTest::newRow("zh: called, with an object in between")
        << u"Aleph Alpha创始人Jonas Andrulis来了。\nAndrulis将DeepSeek的发布称为AI领域的“胜利圈”。"_s
        << QStringList{u"direct|胜利圈|Jonas Andrulis"_s};
    QTest::newRow("zh: clause within the sentence")
        << u"Jonas Andrulis来了。\n在与Bloomberg的对话中，Andrulis指出，欧洲的落后是“必须面对的现实”。"_s
        << QStringList{u"direct|必须面对的现实|Jonas Andrulis"_s};
    QTest::newRow("zh: letters adjoin the name, later in the sentence")
        << u"Jonas Andrulis来了。\n尽管这一现实“令人痛苦”，ButAndrulis指出，必须接受。"_s
        << QStringList{u"direct|令人痛苦|Jonas Andrulis"_s};
    QTest::newRow("zh: pronoun") << u"Jonas Andrulis到了。他坦言：“很难。”"_s
                                 << QStringList{u"direct|很难。|Jonas Andrulis"_s};
    QTest::newRow("zh: according to") << u"根据Andrulis的解释，这是“灵活性和可扩展性的问题”。"_s
                                      << QStringList{u"direct|灵活性和可扩展性的问题|Andrulis"_s};
    QTest::newRow("zh: in somebody's eyes") << u"在Andrulis看来，这是“一场必须打赢的战争”。"_s
                                            << QStringList{u"direct|一场必须打赢的战争|Andrulis"_s};
    QTest::newRow("zh: address and full name")
        << u"物理学家王小明表示怀疑。\n王教授说：“不可能。”"_s
        << QStringList{u"direct|不可能。|王小明"_s};
    QTest::newRow("zh: foreign name with a dot") << u"埃隆·马斯克来了。马斯克说：“我不担心。”"_s
                                                 << QStringList{u"direct|我不担心。|埃隆·马斯克"_s};
    QTest::newRow("zh: subject before a long phrase")
        << u"Andrulis在接受采访时表示：“我们不怕。”"_s
        << QStringList{u"direct|我们不怕。|Andrulis"_s};
    QTest::newRow("zh: scare") << u"所谓的“元宇宙”早已过去。"_s << QStringList{u"scare|元宇宙|-"_s};
    QTest::newRow("zh: six characters are no scare")
        << u"所谓的“元宇宙的时代”早已过去。"_s << QStringList{u"direct|元宇宙的时代|-"_s};
    QTest::newRow("zh: end punctuation is no scare")
        << u"到处写着“行动！”。"_s << QStringList{u"direct|行动！|-"_s};
    QTest::newRow("zh: title") << u"他读了《三体》和《时间简史》。"_s
                               << QStringList{u"title|三体|-"_s, u"title|时间简史|-"_s};
    QTest::newRow("zh: title inside a quotation")
        << u"刘洋说：“请看《三体》。”"_s
        << QStringList{u"direct|请看《三体》。|刘洋"_s, u"title|三体|-"_s};
    QTest::newRow("zh: nested") << u"周敏说：“他们叫它‘终极武器’，我不信。”"_s
                                << QStringList{u"direct|他们叫它‘终极武器’，我不信。|周敏"_s,
                                               u"scare|终极武器|-"_s};
    QTest::newRow("zh: corner brackets, nested")
        << u"陳明說：「他叫我『快走』就跑了。」"_s
        << QStringList{u"direct|他叫我『快走』就跑了。|陳明"_s, u"scare|快走|-"_s};
    QTest::newRow("zh: over sentence ends") << u"林涛回应：“不。我不去。你去吧！”"_s
                                            << QStringList{u"direct|不。我不去。你去吧！|林涛"_s};
    QTest::newRow("zh: unclosed ends with its block")
        << u"孙丽说：“我们走着瞧\n下一段。"_s << QStringList{u"direct|我们走着瞧|孙丽"_s};
    QTest::newRow("zh: straight marks")
        << u"吴刚说:\"价格会降。\"后来又说\"不会\"。"_s
        << QStringList{u"direct|价格会降。|吴刚"_s, u"direct|不会|吴刚"_s};
    QTest::newRow("zh: opening mark used twice")
        << u"这就是“胜利圈“，不是吗？"_s << QStringList{u"scare|胜利圈|-"_s};
    QTest::newRow("zh: single marks beside a word")
        << u"DeepSeek: AI新纪元的‘终极武器’还是短暂辉煌?"_s << QStringList{u"scare|终极武器|-"_s};
    QTest::newRow("zh: heading is searched") << u"# Jonas Andrulis断言: 这是AI领域的‘终极胜利圈’"_s
                                             << QStringList{u"direct|终极胜利圈|Jonas Andrulis"_s};
    QTest::newRow("zh: 小说 and 传说 say nothing")
        << u"这部小说“很好看极了呢”，传说“是真的发生过的”。"_s
        << QStringList{u"direct|很好看极了呢|-"_s, u"direct|是真的发生过的|-"_s};
    QTest::newRow("zh: an ordinary word isn't a name")
        << u"公司高管表示：“不予置评。”"_s << QStringList{u"direct|不予置评。|-"_s};
    QTest::newRow("zh: three sentences") << u"## 本周三句话\n- 你们的云，是用我们的水做的。\n"_s
                                         << QStringList{u"key|你们的云，是用我们的水做的。|-"_s};
    QTest::newRow("zh: whoever answers last goes on with what they think")
        << u"问：找到了吗？\n答：没有。\n我愿意相信有人还了书。\n"_s
        << QStringList{u"turn|找到了吗？|-"_s, u"turn|没有。\n我愿意相信有人还了书。|-"_s};
    QTest::newRow("zh: the only one who is named")
        << u"这是“一个必须面对的现实”。Andrulis指出，要行动。"_s
        << QStringList{u"direct|一个必须面对的现实|Andrulis"_s};
}

void TestQuoteFinder::englishRows()
{
    QTest::newRow("en: said after") << u"“Prices will fall to zero,” Andrulis said."_s
                                    << QStringList{u"direct|Prices will fall to zero,|Andrulis"_s};
    QTest::newRow("en: inverted") << u"“Prices will fall,” said Mira Okafor, founder of Lumen."_s
                                  << QStringList{u"direct|Prices will fall,|Mira Okafor"_s};
    QTest::newRow("en: fullest form")
        << u"Mira Okafor runs Lumen.\nOkafor said: “We ship in May.”"_s
        << QStringList{u"direct|We ship in May.|Mira Okafor"_s};
    QTest::newRow("en: an office before the name")
        << u"“We are late,” said chief executive Mira Okafor."_s
        << QStringList{u"direct|We are late,|Mira Okafor"_s};
    QTest::newRow("en: apposition")
        << u"Okafor, the founder of Lumen, said the plan was “a leap in the dark”."_s
        << QStringList{u"direct|a leap in the dark|Okafor"_s};
    QTest::newRow("en: office, then name")
        << u"“We are no charity,” the firm’s chief executive, Sarah Lund, told reporters."_s
        << QStringList{u"direct|We are no charity,|Sarah Lund"_s};
    QTest::newRow("en: according to") << u"According to Okafor, it is “a race nobody wins”."_s
                                      << QStringList{u"direct|a race nobody wins|Okafor"_s};
    QTest::newRow("en: called") << u"Okafor called it a “circus”."_s
                                << QStringList{u"direct|circus|Okafor"_s};
    QTest::newRow("en: she") << u"Mira Okafor sat down. “I was tired,” she said."_s
                             << QStringList{u"direct|I was tired,|Mira Okafor"_s};
    QTest::newRow("en: told somebody") << u"“No comment today,” Okafor told Reuters."_s
                                       << QStringList{u"direct|No comment today,|Okafor"_s};
    QTest::newRow("en: two speakers in one sentence")
        << u"Smith said “yes, we can” and Jones called it “a very big mistake”."_s
        << QStringList{u"direct|yes, we can|Smith"_s, u"direct|a very big mistake|Jones"_s};
    QTest::newRow("en: two sentences, two speakers")
        << u"“Yes,” said Smith. “Not at all,” said Jones."_s
        << QStringList{u"direct|Yes,|Smith"_s, u"direct|Not at all,|Jones"_s};
    QTest::newRow("en: interrupted")
        << u"“We knew,” says Okafor, “that it would end.”"_s
        << QStringList{u"direct|We knew,|Okafor"_s, u"direct|that it would end.|Okafor"_s};
    QTest::newRow("en: scare") << u"The so-called “fair use” rule is old."_s
                               << QStringList{u"scare|fair use|-"_s};
    QTest::newRow("en: four words are no scare") << u"A sign read “beware of the dog” there."_s
                                                 << QStringList{u"direct|beware of the dog|-"_s};
    QTest::newRow("en: title of a work")
        << u"She wrote the book “Zero Price Economics” last year."_s
        << QStringList{u"title|Zero Price Economics|-"_s};
    QTest::newRow("en: apostrophes")
        << u"It’s the readers’ choice, isn’t it? Don't ask 'em."_s << QStringList{};
    QTest::newRow("en: single curly with an apostrophe inside")
        << u"Okafor said: ‘It’s over, don’t wait.’"_s
        << QStringList{u"direct|It’s over, don’t wait.|Okafor"_s};
    QTest::newRow("en: single straight against don't")
        << u"She said 'we don't know yet' and left."_s
        << QStringList{u"direct|we don't know yet|-"_s};
    QTest::newRow("en: nested") << u"“He told me ‘wait a bit’ and left,” said Smith."_s
                                << QStringList{u"direct|He told me ‘wait a bit’ and left,|Smith"_s,
                                               u"scare|wait a bit|-"_s};
    QTest::newRow("en: nested straight")
        << u"\"He told me 'wait a bit' and left,\" said Smith."_s
        << QStringList{u"direct|He told me 'wait a bit' and left,|Smith"_s,
                       u"scare|wait a bit|-"_s};
    QTest::newRow("en: inches") << u"A 24\" screen and a 27\" one."_s << QStringList{};
    QTest::newRow("en: inches inside") << u"\"The 24\" screen is fine,\" said Smith."_s
                                       << QStringList{u"direct|The 24\" screen is fine,|Smith"_s};
    QTest::newRow("en: over paragraphs")
        << u"“First, we wait here.\n“Then we go,” said Smith."_s
        << QStringList{u"direct|First, we wait here.|Smith"_s, u"direct|Then we go,|Smith"_s};
    QTest::newRow("en: decade") << u"The ‘90s were ‘rock ’n’ roll’ to some."_s
                                << QStringList{u"scare|rock ’n’ roll|-"_s};
    QTest::newRow("en: the only one who is named")
        << u"“Stop there!” Everybody ran. Smith said nothing."_s
        << QStringList{u"direct|Stop there!|Smith"_s};
    QTest::newRow("en: a place isn't a speaker") << u"In Davos, they said “we will be back soon”."_s
                                                 << QStringList{u"direct|we will be back soon|-"_s};
}

void TestQuoteFinder::germanRows()
{
    QTest::newRow("de: sagte") << u"„Die Preise fallen auf null“, sagte Jonas Andrulis."_s
                               << QStringList{
                                      u"direct|Die Preise fallen auf null|Jonas Andrulis"_s};
    QTest::newRow("de: so X") << u"„Das ist erst der Anfang“, so Andrulis."_s
                              << QStringList{u"direct|Das ist erst der Anfang|Andrulis"_s};
    QTest::newRow("de: laut X") << u"Laut Andrulis ist das „ein Wettlauf ohne Sieger“."_s
                                << QStringList{u"direct|ein Wettlauf ohne Sieger|Andrulis"_s};
    QTest::newRow("de: nach Angaben von")
        << u"Nach Angaben von Huber ist das „kein bloßer Zufall gewesen“."_s
        << QStringList{u"direct|kein bloßer Zufall gewesen|Huber"_s};
    QTest::newRow("de: wie X erklärte") << u"Wie Huber erklärte, „ist die Lage ernst“."_s
                                        << QStringList{u"direct|ist die Lage ernst|Huber"_s};
    QTest::newRow("de: nannte") << u"Andrulis nannte das eine „Ehrenrunde“."_s
                                << QStringList{u"direct|Ehrenrunde|Andrulis"_s};
    QTest::newRow("de: verb second") << u"In Davos sagte Andrulis: „Wir waren die Ersten.“"_s
                                     << QStringList{u"direct|Wir waren die Ersten.|Andrulis"_s};
    QTest::newRow("de: participle") << u"Andrulis hat das eine „Ehrenrunde“ genannt."_s
                                    << QStringList{u"direct|Ehrenrunde|Andrulis"_s};
    QTest::newRow("de: zufolge") << u"Andrulis zufolge ist das „nur eine Frage der Zeit“."_s
                                 << QStringList{u"direct|nur eine Frage der Zeit|Andrulis"_s};
    QTest::newRow("de: pronoun") << u"Karin Weber lacht. „Natürlich nicht“, sagt sie."_s
                                 << QStringList{u"direct|Natürlich nicht|Karin Weber"_s};
    QTest::newRow("de: office before the name")
        << u"Die Gründerin Karin Weber kam.\n„Wir zahlen“, erklärte die Gründerin Weber."_s
        << QStringList{u"direct|Wir zahlen|Karin Weber"_s};
    QTest::newRow("de: two, the closing mark is English's opening one")
        << u"„Ja“, sagte Weber. „Nein, niemals“, sagte Vogt."_s
        << QStringList{u"direct|Ja|Weber"_s, u"direct|Nein, niemals|Vogt"_s};
    QTest::newRow("de: nested") << u"„Sie rief ‚Halt, stehen bleiben!‘ und lief“, sagte Weber."_s
                                << QStringList{
                                       u"direct|Sie rief ‚Halt, stehen bleiben!‘ und lief|Weber"_s,
                                       u"direct|Halt, stehen bleiben!|-"_s};
    QTest::newRow("de: guillemets inwards")
        << u"»Die Preise fallen«, sagte Weber. Sie nannte das »›gut‹«."_s
        << QStringList{u"direct|Die Preise fallen|Weber"_s, u"direct|›gut‹|Weber"_s,
                       u"scare|gut|-"_s};
    QTest::newRow("de: closed by a straight mark")
        << u"„Wir warten noch immer\", sagte Weber."_s
        << QStringList{u"direct|Wir warten noch immer|Weber"_s};
    QTest::newRow("de: English inside")
        << u"„Er sagte “hello” zu mir“, erzählte Weber."_s
        << QStringList{u"direct|Er sagte “hello” zu mir|Weber"_s, u"scare|hello|-"_s};
    QTest::newRow("de: title") << u"Im Roman „Der Zauberberg“ wird viel geredet."_s
                               << QStringList{u"title|Der Zauberberg|-"_s};
    QTest::newRow("de: a noun with an article is no name")
        << u"Henrik Sievers plant.\nDen Speicher unter dem Bahnhof nannte er eine „Hausapotheke“."_s
        << QStringList{u"direct|Hausapotheke|Henrik Sievers"_s};
    QTest::newRow("de: scare") << u"Die „Experten“ irrten."_s << QStringList{u"scare|Experten|-"_s};
}

void TestQuoteFinder::otherRows()
{
    QTest::newRow("fr: guillemets outwards")
        << u"« Les prix vont tomber », a déclaré Claire Morel."_s
        << QStringList{u"direct|Les prix vont tomber|Claire Morel"_s};
    QTest::newRow("fr: selon") << u"Selon Morel, c’est « une course que personne ne gagne »."_s
                               << QStringList{u"direct|une course que personne ne gagne|Morel"_s};
    QTest::newRow("fr: nested") << u"« Il a dit “jamais de la vie” hier », raconte Morel."_s
                                << QStringList{u"direct|Il a dit “jamais de la vie” hier|Morel"_s,
                                               u"direct|jamais de la vie|-"_s};
    QTest::newRow("code isn't searched")
        << u"``` print(\"hello there, world\")\nText."_s << QStringList{};
    QTest::newRow("empty marks") << u"Nothing: “” and \"\"."_s << QStringList{};
    QTest::newRow("a closing mark alone") << u"Nothing here” to see」 at all»."_s << QStringList{};
    QTest::newRow("surrogates") << u"他写道：“𠮷野家😀很好吃的啊。”"_s
                                << QStringList{u"direct|𠮷野家😀很好吃的啊。|-"_s};
}

void TestQuoteFinder::formRows()
{
    QTest::newRow("key quotes of the sole interviewee")
        << u"Jonas Andrulis指出，价格会降。\n## 亮点\n- “价格将会降到零。”\n- “这是不是错误？”\n"_s
        << QStringList{u"key|价格将会降到零。|Jonas Andrulis"_s, u"key|这是不是错误？|-"_s};
    QTest::newRow("key quotes of two people are nobody's")
        << u"Smith said so. Jones said no.\n## Key quotes\n- “Prices fall to zero.”"_s
        << QStringList{u"key|Prices fall to zero.|-"_s};
    QTest::newRow("key quotes of whom a line above them names")
        << u"“No,” said Ada Berg.\n“No,” said Ada Berg.\n“So,” said Mira Okafor.\n## Quotes\nMira "
           u"Okafor, on Monday:\n- Prices fall to zero."_s
        << QStringList{u"direct|No,|Ada Berg"_s, u"direct|No,|Ada Berg"_s,
                       u"direct|So,|Mira Okafor"_s, u"key|Prices fall to zero.|Mira Okafor"_s};
    QTest::newRow("key quotes of whom their heading means")
        << u"Le maire, Paul Vogt, et la préfète, Odile Varenne, parlent.\n## Les citations de la "
           u"préfète\n- Il pleut."_s
        << QStringList{u"key|Il pleut.|Odile Varenne"_s};
    QTest::newRow("key quote with its own speaker")
        << u"Smith said so.\n## Highlights\n- “Prices fall to zero.” — Mira Okafor"_s
        << QStringList{u"key|Prices fall to zero.|Mira Okafor"_s};
    QTest::newRow("key quote without marks")
        << u"## Zitate\n- Die Preise der Modelle fallen auf null."_s
        << QStringList{u"key|Die Preise der Modelle fallen auf null.|-"_s};
    QTest::newRow("a key quote that asks is the interviewer's")
        << u"## Key quotes\n- Who will pay for all of it?\n## Interview\nAnna Berg: Who will pay "
           u"for all of it?\nMira Okafor: We will.\nAnna Berg: And?\nMira Okafor: They will."_s
        << QStringList{u"key|Who will pay for all of it?|-"_s,
                       u"turn|Who will pay for all of it?|Anna Berg"_s,
                       u"turn|We will.|Mira Okafor"_s, u"turn|And?|Anna Berg"_s,
                       u"turn|They will.|Mira Okafor"_s};
    QTest::newRow("key list ends with its section")
        << u"## 亮点\n- “价格将会降到零。”\n## 其他\n- “这里没有人说话呢。”"_s
        << QStringList{u"key|价格将会降到零。|-"_s, u"direct|这里没有人说话呢。|-"_s};
    QTest::newRow("block quote, announced")
        << u"Mira Okafor explains:\n> We had three weeks left."_s
        << QStringList{u"block|We had three weeks left.|Mira Okafor"_s};
    QTest::newRow("block quote, signed")
        << u"> We had three weeks left.\n> — Mira Okafor"_s
        << QStringList{u"block|We had three weeks left.|Mira Okafor"_s};
    QTest::newRow("block quote in marks is one quotation")
        << u"> “We had three weeks left.”"_s << QStringList{u"block|We had three weeks left.|-"_s};
    QTest::newRow("turns by name")
        << u"Anna Berg: How is it going?\nMira Okafor: Slowly.\nBerg: Why?\nOkafor: Money."_s
        << QStringList{u"turn|How is it going?|Anna Berg"_s, u"turn|Slowly.|Mira Okafor"_s,
                       u"turn|Why?|Anna Berg"_s, u"turn|Money.|Mira Okafor"_s};
    QTest::newRow("turns by Q and A")
        << u"“It is late,” said Mira Okafor.\nQ: How late?\nA: Two years."_s
        << QStringList{u"direct|It is late,|Mira Okafor"_s, u"turn|How late?|-"_s,
                       u"turn|Two years.|Mira Okafor"_s};
    QTest::newRow("turns de by F and A")
        << u"„Es ist spät“, sagte Karin Weber.\nF: Wie spät?\nA: Zwei Jahre.\nA: Oder drei."_s
        << QStringList{u"direct|Es ist spät|Karin Weber"_s, u"turn|Wie spät?|-"_s,
                       u"turn|Zwei Jahre.|Karin Weber"_s, u"turn|Oder drei.|Karin Weber"_s};
    QTest::newRow("turns fr by Q and R")
        << u"« Il est tard », a dit Claire Morel.\nQ : Tard ?\nR : Deux ans."_s
        << QStringList{u"direct|Il est tard|Claire Morel"_s, u"turn|Tard ?|-"_s,
                       u"turn|Deux ans.|Claire Morel"_s};
    QTest::newRow("turns zh") << u"问：为什么？\n答：因为没有钱。"_s
                              << QStringList{u"turn|为什么？|-"_s, u"turn|因为没有钱。|-"_s};
    QTest::newRow("turns by Q and A with stops, as a court writes them")
        << u"Q. Was it late?\nA. Very late.\nQ. How late?\nA. Past ten."_s
        << QStringList{u"turn|Was it late?|-"_s, u"turn|Very late.|-"_s, u"turn|How late?|-"_s,
                       u"turn|Past ten.|-"_s};
    QTest::newRow("turns by Q and A with stops, the questions in bold")
        << u"**Q. Was it late?**\nA. Very late.\n**Q. How late?**\nA. Past ten."_s
        << QStringList{u"turn|Was it late?|-"_s, u"turn|Very late.|-"_s, u"turn|How late?|-"_s,
                       u"turn|Past ten.|-"_s};
    QTest::newRow("turns by names in bold")
        << u"**Berg** Why?\n**Okafor** Money.\n**Berg** And?\n**Okafor** Time."_s
        << QStringList{u"turn|Why?|Berg"_s, u"turn|Money.|Okafor"_s, u"turn|And?|Berg"_s,
                       u"turn|Time.|Okafor"_s};
    QTest::newRow("one name in bold again and again is no turn")
        << u"**Berg** rose.\n**Okafor** sat.\n**Berg** fell."_s << QStringList();
    QTest::newRow("turns behind a dash")
        << u"Berg — Why?\nOkafor — Money.\nBerg — And?\nOkafor — Time."_s
        << QStringList{u"turn|Why?|Berg"_s, u"turn|Money.|Okafor"_s, u"turn|And?|Berg"_s,
                       u"turn|Time.|Okafor"_s};
    QTest::newRow("turns below their label")
        << u"Berg:\nWhy?\nOkafor:\nMoney.\nTime.\nBerg:\nAh."_s
        << QStringList{u"turn|Why?|Berg"_s, u"turn|Money.\nTime.|Okafor"_s, u"turn|Ah.|Berg"_s};
    QTest::newRow("turns below a name and a time")
        << u"Anna Berg 0:02\nWhy?\nMira Okafor 0:04\nMoney.\nAnna Berg 0:09\nAh.\nMira Okafor 0:12\nSo."_s
        << QStringList{u"turn|Why?|Anna Berg"_s, u"turn|Money.|Mira Okafor"_s,
                       u"turn|Ah.|Anna Berg"_s, u"turn|So.|Mira Okafor"_s};
    QTest::newRow("turns behind a time")
        << u"(00:02) Berg: Why?\n00:04 Okafor: Money.\n(00:09) Berg: Ah."_s
        << QStringList{u"turn|Why?|Berg"_s, u"turn|Money.|Okafor"_s, u"turn|Ah.|Berg"_s};
    QTest::newRow("turns of people of whom each speaks once")
        << u"**Anna Berg, baker:** Late.\n**Mira Okafor:** Early.\n**Dr Paul Stone:** Never."_s
        << QStringList{u"turn|Late.|Anna Berg"_s, u"turn|Early.|Mira Okafor"_s,
                       u"turn|Never.|Paul Stone"_s};
    QTest::newRow("turns by numbered questions")
        << u"Question 1: Why?\nAnswer 1: Money.\nQ2: And?\nA2: Time."_s
        << QStringList{u"turn|Why?|-"_s, u"turn|Money.|-"_s, u"turn|And?|-"_s, u"turn|Time.|-"_s};
    QTest::newRow("turns zh by name")
        << u"记者：为什么？\n王小明：因为没有钱。\n记者：还有呢？\n王小明：没有了。"_s
        << QStringList{u"turn|为什么？|-"_s, u"turn|因为没有钱。|王小明"_s, u"turn|还有呢？|-"_s,
                       u"turn|没有了。|王小明"_s};
    QTest::newRow("turns in brackets")
        << u"[Okafor] Hello there.\n[Berg] Good day.\n[Okafor] So."_s
        << QStringList{u"turn|Hello there.|Okafor"_s, u"turn|Good day.|Berg"_s,
                       u"turn|So.|Okafor"_s};
    QTest::newRow("a turn of several paragraphs")
        << u"Berg: Why?\nOkafor: Money.\nAnd time, too.\nBerg: Thanks.\nThe talk ended there."_s
        << QStringList{u"turn|Why?|Berg"_s, u"turn|Money.\nAnd time, too.|Okafor"_s,
                       u"turn|Thanks.|Berg"_s};
    QTest::newRow("turns by a name that begins with a particle")
        << u"Frage: Wie geht es?\nzur Mühlen: Gut.\nFrage: Warum?\nzur Mühlen: Geld."_s
        << QStringList{u"turn|Wie geht es?|-"_s, u"turn|Gut.|zur Mühlen"_s, u"turn|Warum?|-"_s,
                       u"turn|Geld.|zur Mühlen"_s};
    QTest::newRow("key quotes in so many sentences")
        << u"## Odile Varenne en trois phrases\n- Il pleut.\n## Phrases à retenir\n- Il neige."_s
        << QStringList{u"key|Il pleut.|Odile Varenne"_s, u"key|Il neige.|Odile Varenne"_s};
    QTest::newRow("the last turn goes on up to a heading")
        << u"Berg: Why?\nOkafor: Money.\nBerg: And?\nOkafor: Time.\nAnd luck.\n## About her"_s
        << QStringList{u"turn|Why?|Berg"_s, u"turn|Money.|Okafor"_s, u"turn|And?|Berg"_s,
                       u"turn|Time.\nAnd luck.|Okafor"_s};
    QTest::newRow("a bold question ends a turn")
        << u"**Why now?**\n**Okafor:** Money.\nAnd time.\n**Really?**\n**Okafor:** Yes."_s
        << QStringList{u"turn|Money.\nAnd time.|Okafor"_s, u"turn|Yes.|Okafor"_s};
    QTest::newRow("a stray label that isn't bold begins no turn")
        << u"**Berg:** Why?\n**Okafor:** Money.\nBesides: time.\n**Berg:** Ah.\n**Okafor:** So."_s
        << QStringList{u"turn|Why?|Berg"_s, u"turn|Money.\nBesides: time.|Okafor"_s,
                       u"turn|Ah.|Berg"_s, u"turn|So.|Okafor"_s};
    QTest::newRow("who is named in another script is no interviewee")
        << u"# «السعر سيصل إلى الصفر قبل أن تتوقف الآلة»\nخفضت شركة Harbour Labs السعر إلى 28."_s
        << QStringList{u"direct|السعر سيصل إلى الصفر قبل أن تتوقف الآلة|-"_s};
    QTest::newRow("a name in another script before a colon")
        << u"وقالت شركة Harbour Labs: «الجواب مجاني وسيبقى كذلك.»"_s
        << QStringList{u"direct|الجواب مجاني وسيبقى كذلك.|Harbour Labs"_s};
    QTest::newRow("a note is no turn")
        << u"Note: this is edited.\nNote: twice.\nhttps://example.org/a"_s << QStringList{};
}

void TestQuoteFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    chineseRows();
    englishRows();
    germanRows();
    otherRows();
    formRows();
}

void TestQuoteFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(listed(plainDocument(text)).join(u'\n'), expected.join(u'\n'));
}

void TestQuoteFinder::confidenceFollowsTheEvidence()
{
    const QString text =
        u"Jonas Andrulis指出：“价格会降。”\n他说：“很难。”\n“令人痛苦”，但Andrulis也认为可行。\n"
        u"## 亮点\n- “价格将会降到零。”\n- “对吗？”"_s;
    const QList<Quote> quotes = findQuotes(plainDocument(text));
    QCOMPARE(quotes.size(), 5);
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY(quotes[i].confidence > 0 && quotes[i].confidence <= 1);
    QCOMPARE(quotes[3].confidence, 0.5);
    QCOMPARE(quotes[4].confidence, 0.0);
}

void TestQuoteFinder::sectionIsTheInnermost()
{
    const QList<Quote> quotes =
        findQuotes(plainDocument(u"“Before all of them.”\n# A\n## B\n“Inside of the second.”"_s));
    QCOMPARE(quotes.size(), 2);
    QCOMPARE(quotes[0].section, std::nullopt);
    QCOMPARE(quotes[1].section, std::optional<qsizetype>(1));
}

void TestQuoteFinder::codeSpansAreNotRead()
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Paragraph);
    builder.appendText(u"Call it “with ");
    builder.openSpan(SpanKind::Code);
    builder.appendText(u"a ” and \"b\"");
    builder.closeSpan();
    builder.appendText(u" inside” here.");
    builder.closeBlock();
    QCOMPARE(listed(builder.build()), QStringList{u"direct|with a ” and \"b\" inside|-"_s});
}

void TestQuoteFinder::hostileTextsStayLinear_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype size = 500'000; // What isn't linear takes minutes.
    for (const HostileQuotation &input : hostileQuotations())
        QTest::newRow(input.name) << input.make(size);
}

void TestQuoteFinder::hostileTextsStayLinear()
{
    QFETCH(QString, text);
    const QList<Quote> quotes = findQuotes(plainDocument(text));
    QVERIFY(quotes.size() <= text.size());
}

QTEST_GUILESS_MAIN(TestQuoteFinder)
#include "tst_quotefinder.moc"
