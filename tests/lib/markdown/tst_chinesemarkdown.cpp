// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/document/htmlwriter.h"
#include "lib/markdown/chinesemarkdown.h"
#include "lib/markdown/markdownparser.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestChineseMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsMeant_data();
    void readsAsMeant();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void giveBackTheSource_data();
    void giveBackTheSource();
};

void TestChineseMarkdown::readsAsMeant_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");

    const auto row = [](const char *name, const QString &markdown, const QString &html) {
        QTest::newRow(name) << markdown << u"<p>"_s + html + u"</p>\n"_s;
    };
    row("closes behind a quotation mark", u"**“胜利圈”**他指出"_s,
        u"<strong>“胜利圈”</strong>他指出"_s);
    row("closes behind a colon", u"**注意：**请看"_s, u"<strong>注意：</strong>请看"_s);
    row("opens before a quotation mark", u"他称之为**“胜利圈”**。"_s,
        u"他称之为<strong>“胜利圈”</strong>。"_s);
    row("both ends", u"他说**“价格降到零”**之后"_s, u"他说<strong>“价格降到零”</strong>之后"_s);
    row("brackets", u"模型**（开源）**的优势"_s, u"模型<strong>（开源）</strong>的优势"_s);
    row("corner brackets", u"称为**「勝利」**的"_s, u"称为<strong>「勝利」</strong>的"_s);
    row("title marks", u"读**《论语》**后"_s, u"读<strong>《论语》</strong>后"_s);
    row("full stop inside", u"**价格降到零。**他说"_s, u"<strong>价格降到零。</strong>他说"_s);
    row("several", u"**甲：**一，**乙：**二，**丙：**三"_s,
        u"<strong>甲：</strong>一，<strong>乙：</strong>二，<strong>丙：</strong>三"_s);
    row("single marks", u"他说*“零”*之后"_s, u"他说<em>“零”</em>之后"_s);
    row("three marks", u"***“零”***之后"_s, u"<em><strong>“零”</strong></em>之后"_s);
    row("one inside the other", u"**他说，*重要*的。**后"_s,
        u"<strong>他说，<em>重要</em>的。</strong>后"_s);
    row("struck out", u"他说~~“零”~~之后"_s, u"他说<del>“零”</del>之后"_s);
    row("ranges", u"价格10~20元，5月~7月，30%~40%"_s, u"价格10~20元，5月~7月，30%~40%"_s);
    row("struck out by single marks", u"价格~降~升"_s, u"价格<del>降</del>升"_s);
    row("latin behind", u"**“胜利圈”**said he"_s, u"<strong>“胜利圈”</strong>said he"_s);
    row("code before", u"用`**`表示，**注意：**请"_s,
        u"用<code>**</code>表示，<strong>注意：</strong>请"_s);
    row("escaped", u"\\**注意：\\**请"_s, u"*<em>注意：*</em>请"_s);
    row("unpaired stays", u"价格**，他说"_s, u"价格**，他说"_s);
    row("japanese", u"これは**「価格」**です"_s, u"これは<strong>「価格」</strong>です"_s);
    row("over lines", u"**注意：\n价格。**请"_s, u"<strong>注意：价格。</strong>请"_s);

    const QString link =
        u"<a href=\"https://v.example/watch?v=he_kP_gM\">https://v.example/watch?v=he_kP_gM</a>"_s;
    row("source line", u"_原链接：https://v.example/watch?v=he_kP_gM_"_s,
        u"<em>原链接："_s + link + u"</em>"_s);
    row("address ends with the sentence", u"见 https://v.example/watch?v=he_kP_gM。后来"_s,
        u"见 "_s + link + u"。后来"_s);
    row("marks inside an address", u"_见 https://v.example/a_/b_c_"_s,
        u"<em>见 <a href=\"https://v.example/a_/b_c\">https://v.example/a_/b_c</a></em>"_s);
    row("strong around an address", u"**见https://v.example/a_b**后"_s,
        u"<strong>见<a href=\"https://v.example/a_b\">https://v.example/a_b</a></strong>后"_s);
    row("address in a link stays the link's",
        u"[https://a.example/x_y_z](https://b.example/1_2_3)"_s,
        u"<a href=\"https://b.example/1_2_3\">https://a.example/x_y_z</a>"_s);
    row("address in code", u"`https://a.example/x_y`"_s, u"<code>https://a.example/x_y</code>"_s);
    row("address with entity", u"https://a.example/?x=1&amp;y_z=2"_s,
        u"<a href=\"https://a.example/?x=1&amp;y_z=2\">https://a.example/?x=1&amp;y_z=2</a>"_s);
    row("address in angle brackets", u"见<https://a.example/x_y>后"_s,
        u"见<a href=\"https://a.example/x_y\">https://a.example/x_y</a>后"_s);
}

void TestChineseMarkdown::readsAsMeant()
{
    QFETCH(QString, markdown);
    DocumentBuilder builder;
    QVERIFY(parseMarkdown(markdown.toUtf8(), builder));
    QTEST(toHtmlBody(builder.build()), "html");
}

void TestChineseMarkdown::leavesOtherTextAlone_data()
{
    QTest::addColumn<QString>("markdown");

    QTest::newRow("intraword") << u"a**\"b\"**c and 5*3*2"_s;
    QTest::newRow("punctuation before letter") << u"**Note:**go"_s;
    QTest::newRow("german quotes") << u"sagte**„ja“**und"_s;
    QTest::newRow("korean") << u"**\"가격\"**은"_s;
    QTest::newRow("regular strong in chinese") << u"他说 **价格** 降到零，*零*。"_s;
    QTest::newRow("list and rule") << u"* 价格\n* 零\n\n***\n\n价格"_s;
}

void TestChineseMarkdown::leavesOtherTextAlone()
{
    QFETCH(QString, markdown);
    QCOMPARE(ChineseMarkdown(markdown.toUtf8()).prepared(), markdown.toUtf8());
}

void TestChineseMarkdown::giveBackTheSource_data()
{
    QTest::addColumn<QString>("markdown");

    QString all;
    for (char32_t c = 0x10FFE0; c <= 0x10FFFF; ++c)
        all += QString::fromUcs4(&c, 1);
    QTest::newRow("stand-ins") << u"**“胜利圈”**他 https://a.example/b_c*d~e/f"_s;
    QTest::newRow("behind an empty line") << u"\n“*价*”\n"_s;
    QTest::newRow("some of them in the source")
        << u"\U0010FFE0\U0010FFE1**“胜利圈”**他\U0010FFE2"_s;
    QTest::newRow("all of them in the source") << all + u"**“胜利圈”**他"_s;
}

void TestChineseMarkdown::giveBackTheSource()
{
    QFETCH(QString, markdown);
    const ChineseMarkdown source(markdown.toUtf8());
    QCOMPARE(source.restored(source.prepared()), markdown.toUtf8());
}

QTEST_GUILESS_MAIN(TestChineseMarkdown)
#include "tst_chinesemarkdown.moc"
