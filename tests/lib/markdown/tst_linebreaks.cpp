// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/markdown/markdownparser.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// Whether a line's end in the source is a space in the text: not between two East Asian wide
/// characters, Hangul apart, and everywhere else.
class TestLineBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void between_data();
    void between();
    void inMarkup_data();
    void inMarkup();
};

void TestLineBreaks::between_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isSpace");

    const auto row = [](const char *name, const QString &before, const QString &after,
                        bool isSpace) { QTest::newRow(name) << before << after << isSpace; };
    row("latin", u"price"_s, u"falls"_s, true);
    row("latin, hyphen", u"price-"_s, u"fall"_s, true);
    row("cyrillic", u"цена"_s, u"падает"_s, true);
    row("chinese", u"价格"_s, u"降到零"_s, false);
    row("chinese, extension B", u"𠮷"_s, u"𠮷"_s, false);
    row("japanese, kana", u"ねだん"_s, u"カタカナ"_s, false);
    row("japanese, kana and kanji", u"価格は"_s, u"下がる"_s, false);
    row("japanese, length mark", u"データー"_s, u"の"_s, false);
    row("korean", u"가격이"_s, u"내린다"_s, true);
    row("korean letters", u"ㄱ"_s, u"ㄴ"_s, true);

    row("latin, chinese", u"price"_s, u"价格"_s, true);
    row("chinese, latin", u"价格"_s, u"price"_s, true);
    row("chinese, digit", u"降到"_s, u"5元"_s, true);
    row("digit, chinese", u"5"_s, u"元"_s, true);
    row("korean, chinese", u"가격"_s, u"价格"_s, true);
    row("chinese, korean", u"价格"_s, u"가격"_s, true);
    row("korean, latin", u"가격"_s, u"price"_s, true);
    row("latin, korean", u"price"_s, u"가격"_s, true);
    row("korean, japanese", u"가격"_s, u"ねだん"_s, true);
    row("japanese, latin", u"ねだん"_s, u"price"_s, true);

    row("full-width comma before", u"价格，"_s, u"降到零"_s, false);
    row("full-width full stop before", u"零。"_s, u"他说"_s, false);
    row("full-width colon, latin", u"价格："_s, u"zero"_s, true);
    row("latin, full-width comma", u"zero"_s, u"，价格"_s, true);
    row("full-width comma, korean", u"，"_s, u"가격"_s, true);
    row("corner brackets", u"「零」"_s, u"「降」"_s, false);
    row("title marks", u"《论语》"_s, u"《孟子》"_s, false);
    row("full-width letters", u"ＡＢ"_s, u"ＣＤ"_s, false);
    row("ideographic space", u"价\u3000"_s, u"格"_s, false);
    row("latin punctuation, chinese", u"价格,"_s, u"降到零"_s, true);
    row("curly quotes are of ambiguous width", u"“零”"_s, u"他说"_s, true);

    row("half-width kana", u"ﾈﾀﾞﾝ"_s, u"ｶﾞ"_s, true);
    row("half-width kana, kanji", u"ﾈﾀﾞﾝ"_s, u"価格"_s, true);
    row("half-width hangul", u"ﾡ"_s, u"ﾢ"_s, true);
    row("emoji, chinese", u"😀"_s, u"价格"_s, false);
    row("chinese, emoji", u"价格"_s, u"😀"_s, false);
    row("latin, emoji", u"price"_s, u"😀"_s, true);
    row("emoji, latin", u"😀"_s, u"price"_s, true);
    row("a sign that is no emoji by itself", u"❤"_s, u"价格"_s, true);
    row("variation of an ideograph", u"葛\U000E0100"_s, u"飾"_s, false);
    row("variation of an emoji", u"⭐\uFE0F"_s, u"价格"_s, false);
    row("variation of a narrow sign", u"❤\uFE0F"_s, u"价格"_s, true);
    row("voiced by a combining mark", u"か\u3099"_s, u"く"_s, false);
}

void TestLineBreaks::between()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, isSpace);
    DocumentBuilder builder;
    // White space at a line's end is the source's layout.
    QVERIFY(parseMarkdown((before + u" \n  "_s + after).toUtf8(), builder));
    QCOMPARE(builder.build().text(), before + (isSpace ? u" "_s : u""_s) + after);
}

void TestLineBreaks::inMarkup_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &markdown, const QString &text) {
        QTest::newRow(name) << markdown << text;
    };
    row("behind emphasis", u"*价*\n格"_s, u"价格"_s);
    row("before emphasis", u"价\n**格**"_s, u"价格"_s);
    row("within emphasis", u"**价\n格**"_s, u"价格"_s);
    row("between emphases", u"*价*\n**格**"_s, u"价格"_s);
    row("emphasis, latin", u"*price*\n价"_s, u"price 价"_s);
    row("chinese strong beside punctuation", u"**“价”：**\n他说"_s, u"“价”：他说"_s);
    row("struck out", u"~~价~~\n格"_s, u"价格"_s);
    row("behind a link", u"[价](/u)\n格"_s, u"价格"_s);
    row("before a link", u"价\n[格](/u)"_s, u"价格"_s);
    row("within a link", u"[价\n格](/u)"_s, u"价格"_s);
    row("link, latin", u"[price](/u)\n价"_s, u"price 价"_s);
    row("behind a bare address", u"见https://a.example\n后"_s, u"见https://a.example 后"_s);
    row("behind code", u"`价`\n格"_s, u"价格"_s);
    row("within code", u"`价\n格`"_s, u"价 格"_s);
    row("entity", u"&#20215;\n格"_s, u"价格"_s);
    row("raw tag", u"价<b>\n</b>格"_s, u"价格"_s);
    row("comment", u"价<!-- x -->\n格"_s, u"价格"_s);
    row("image", u"价\n![x](y)\n格"_s, u"价 \uFFFC 格"_s);
    row("footnote mark, latin", u"price[^1]\nfalls\n\n[^1]: x"_s, u"price\uFFFC falls\nx"_s);

    row("hard break by spaces", u"价  \n格"_s, u"价\n格"_s);
    row("hard break by a backslash", u"价\\\n格"_s, u"价\n格"_s);
    row("hard break by a tag", u"价<br>\n格"_s, u"价\n格"_s);
    row("hard break, latin", u"price  \nfalls"_s, u"price\nfalls"_s);

    row("item", u"- 价\n  格"_s, u"价格"_s);
    row("lazy line of an item", u"- 价\n格"_s, u"价格"_s);
    row("item, latin", u"1. price\n   falls"_s, u"price falls"_s);
    row("quote", u"> 价\n> 格"_s, u"价格"_s);
    row("lazy line of a quote", u"> 价\n格"_s, u"价格"_s);
    row("quote, latin", u"> price\n> falls"_s, u"price falls"_s);
    row("heading", u"价\n格\n==="_s, u"价格"_s);
    row("footnote", u"x[^1]\n\n[^1]: 价\n    格"_s, u"x\uFFFC\n价格"_s);
    row("lazy line of a footnote", u"x[^1]\n\n[^1]: 价\n格"_s, u"x\uFFFC\n价格"_s);
    row("raw HTML", u"<div>价\n格</div>"_s, u"价格"_s);
    row("raw HTML, latin", u"<div>price\nfalls</div>"_s, u"price falls"_s);
    row("code block", u"```\n价\n格\n```"_s, u"价\n格"_s);
}

void TestLineBreaks::inMarkup()
{
    QFETCH(QString, markdown);
    DocumentBuilder builder;
    QVERIFY(parseMarkdown(markdown.toUtf8(), builder));
    QTEST(builder.build().text(), "text");
}

QTEST_GUILESS_MAIN(TestLineBreaks)
#include "tst_linebreaks.moc"
