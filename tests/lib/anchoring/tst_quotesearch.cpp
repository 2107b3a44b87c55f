// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/quotesearch.h"

#include "tests/testlib/sampledocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestQuoteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestQuoteSearch::finds_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QStringList>("query");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QStringList &text, const QStringList &query,
                        const QStringList &found) {
        QTest::newRow(name) << text << query << found;
    };
    row("exactly", {u"to be or not to be"_s}, {u"to be"_s}, {u"to be"_s, u"to be"_s});
    row("nowhere", {u"to be"_s}, {u"to bee"_s}, {});
    row("case counts", {u"To be"_s}, {u"to be"_s}, {});
    row("nothing asked", {u"to be"_s}, {QString()}, {});
    row("only space asked", {u"to be"_s}, {u"   "_s}, {});
    row("one by its prefix", {u"a word, the word"_s}, {u"word"_s, u"the "_s}, {u"word"_s});
    row("one by its suffix", {u"a word, the word"_s}, {u"word"_s, QString(), u","_s}, {u"word"_s});
    row("prefix elsewhere", {u"the a word"_s}, {u"word"_s, u"the "_s}, {});
    row("prefix without its space", {u"the word, a word"_s}, {u"word"_s, u"the"_s}, {u"word"_s});
    row("white space", {u"to  be"_s}, {u" to\n\tbe "_s}, {u"to be"_s});
    row("over paragraphs", {u"to be"_s, u"or not"_s}, {u"be or"_s}, {u"be\nor"_s});
    row("no-break and ideographic space", {u"to\u00A0be\u3000or"_s}, {u"to be or"_s},
        {u"to\u00A0be\u3000or"_s});
    row("curly asked straight", {u"the “winner’s circle” now"_s}, {u"\"winner's circle\""_s},
        {u"“winner’s circle”"_s});
    row("straight asked curly", {u"it's \"so\""_s}, {u"it’s „so“"_s}, {u"it's \"so\""_s});
    row("full width asked half", {u"ＧＰＴ：４，好"_s}, {u"GPT:4,好"_s}, {u"ＧＰＴ：４，好"_s});
    row("half width asked full", {u"GPT-4 is"_s}, {u"ＧＰＴ－４"_s}, {u"GPT-4"_s});
    row("half-width Kana", {u"テスト"_s}, {u"ﾃｽﾄ"_s}, {u"テスト"_s});
    row("exact places alone where there are any", {u"GPT ＧＰＴ"_s}, {u"GPT"_s}, {u"GPT"_s});
    row("behind an emoji", {u"🌊  🌊 大潮"_s}, {u"大潮"_s}, {u"大潮"_s});
    row("corner brackets are no quotation marks of the curly kind", {u"「好」"_s}, {u"“好”"_s}, {});
}

void TestQuoteSearch::finds()
{
    QFETCH(QStringList, paragraphs);
    QFETCH(QStringList, query);
    QFETCH(QStringList, found);
    const Document document = documentOf(paragraphs);
    QStringList words;
    for (const TextRange range : findQuote(document, {query[0], query.value(1), query.value(2)}))
        words.append(document.text(range));
    QCOMPARE(words, found);
}

QTEST_APPLESS_MAIN(TestQuoteSearch)

#include "tst_quotesearch.moc"
