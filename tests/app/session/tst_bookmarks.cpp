// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/bookmarks.h"

#include "lib/parse/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestBookmarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSetOnASentence_data();
    void areSetOnASentence();
    void aLongSentenceIsCut();
    void everyPlaceHasOne();
};

void TestBookmarks::areSetOnASentence_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("at"); // the place: where these words begin
    QTest::addColumn<QString>("words");

    const QString two = u"One is short. The second, here, is longer. A third.\n\nAnother."_s;
    QTest::newRow("its start") << two << u"The second"_s << u"The second, here, is longer."_s;
    QTest::newRow("its middle") << two << u"here"_s << u"The second, here, is longer."_s;
    QTest::newRow("the first") << two << u"is short"_s << u"One is short."_s;
    QTest::newRow("the last of a paragraph") << two << u"third"_s << u"A third."_s;
    QTest::newRow("the next paragraph") << two << u"Another"_s << u"Another."_s;
    QTest::newRow("Chinese") << u"价格会降。没有人知道降到哪里。"_s << u"知道"_s
                             << u"没有人知道降到哪里。"_s;
    QTest::newRow("a heading") << u"# Prices\n\nThey fall."_s << u"Prices"_s << u"Prices"_s;
    QTest::newRow("a rule: what comes behind it")
        << u"One.\n\n---\n\nTwo."_s << u"\n\nTwo"_s << u"Two."_s;
}

void TestBookmarks::areSetOnASentence()
{
    QFETCH(QString, markdown);
    QFETCH(QString, at);
    const Document document = parse({markdown.toUtf8(), u"/a.md"_s}).value();
    const qsizetype found = document.text().indexOf(at);
    QVERIFY(found >= 0);
    const qsizetype position = found + (at.startsWith(u'\n') ? 1 : 0);
    QTEST(document.text(bookmarkedWords(document, position)), "words");
}

void TestBookmarks::aLongSentenceIsCut()
{
    const Document document = parse({QByteArray("word ").repeated(1000), u"/a.md"_s}).value();
    const TextRange words = bookmarkedWords(document, 2500);
    QVERIFY(!words.isEmpty());
    QVERIFY(words.length() <= 120);
    QVERIFY(words.contains(2500));
}

/// Whatever lies there: half a character, nothing, a picture, the very end.
void TestBookmarks::everyPlaceHasOne()
{
    const Document document =
        parse({"# 😀😀\n\n![](a.png)\n\n- \n- 價格。\n\n---\n\n`code`\n", u"/a.md"_s}).value();
    const QString &text = document.text();
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const TextRange words = bookmarkedWords(document, i);
        QVERIFY2(!words.isEmpty() && words.end <= text.size(), qPrintable(QString::number(i)));
        QVERIFY(!text[words.start].isLowSurrogate());
        QVERIFY(words.end == text.size() || !text[words.end].isLowSurrogate());
    }
    QVERIFY(bookmarkedWords(parse({{}, u"/a.md"_s}).value(), 0).isEmpty());
}

QTEST_GUILESS_MAIN(TestBookmarks)

#include "tst_bookmarks.moc"
