// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textcut.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestTextCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestPlace_data();
    void findsTheBestPlace();
    void aStretchIsAsItIs();
    void stretchesAdjoinAndNeverTearACharacter();
};

void TestTextCut::findsTheBestPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("least");
    QTest::addColumn<qsizetype>("most");
    QTest::addColumn<QString>("before");

    const auto row = [](const char *name, const QString &text, qsizetype least, qsizetype most,
                        const QString &before) {
        QTest::newRow(name) << text << least << most << before;
    };
    row("all of it", u"One. Two."_s, 2, 9, u"One. Two."_s);
    row("behind a line", u"One. Two\nthree. Four five"_s, 2, 20, u"One. Two\n"_s);
    row("the last line", u"One\nTwo\nThree four"_s, 2, 12, u"One\nTwo\n"_s);
    row("behind a sentence", u"One two. Three four"_s, 2, 16, u"One two. "_s);
    row("behind its closing mark", u"“One two.” Three four"_s, 2, 18, u"“One two.” "_s);
    row("behind a Chinese sentence", u"价格会降到零。没有人付钱"_s, 2, 10, u"价格会降到零。"_s);
    row("behind its closing mark, too", u"他说：“价格会降。”没有人付钱"_s, 2, 13,
        u"他说：“价格会降。”"_s);
    row("behind a space", u"eleven twelve thirteen"_s, 2, 16, u"eleven twelve "_s);
    row("not at a no-break space", u"aa bbbb\u00A0cccc"_s, 2, 9, u"aa "_s);
    row("anywhere", u"abcdefghij"_s, 2, 5, u"abcde"_s);
    row("no line before the least", u"a\nbcdefghij"_s, 3, 6, u"a\nbcde"_s);
    row("not within an emoji", u"abc😀def"_s, 1, 4, u"abc"_s);
    row("not before a combining mark", u"abe\u0301fghi"_s, 1, 3, u"ab"_s);
    row("within a character that is too long", u"e"_s + QString(50, u'\u0301'), 10, 20,
        u"e"_s + QString(19, u'\u0301'));
}

void TestTextCut::findsTheBestPlace()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, least);
    QFETCH(qsizetype, most);
    QFETCH(QString, before);
    QCOMPARE(text.first(cutPlace(text, least, most)), before);
}

void TestTextCut::aStretchIsAsItIs()
{
    const QString text = u"One. Two. Three."_s;
    QCOMPARE(stretches(text, {5, 9}, 4), (QList<TextRange>{{5, 9}}));
    QCOMPARE(stretches(text, {5, 5}, 4), (QList<TextRange>{{5, 5}}));
}

void TestTextCut::stretchesAdjoinAndNeverTearACharacter()
{
    QRandomGenerator random(20261125);
    const QStringList pieces{u"a"_s, u" "_s, u". "_s, u"。"_s, u"\n"_s, u"价"_s, u"😀"_s, u"”"_s};
    for (int round = 0; round < 300; ++round) {
        QString text;
        while (text.size() < 200)
            text += pieces[random.bounded(pieces.size())];
        const qsizetype longest = 4 + random.bounded(60);
        const QList<TextRange> found = stretches(text, {3, text.size()}, longest);
        QCOMPARE(found.first().start, 3);
        QCOMPARE(found.last().end, text.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE_GT(found[i].length(), 0);
            QCOMPARE_LE(found[i].length(), longest);
            if (i == 0)
                continue;
            QCOMPARE(found[i].start, found[i - 1].end);
            QVERIFY(!text[found[i].start].isLowSurrogate());
        }
    }
}

QTEST_APPLESS_MAIN(TestTextCut)

#include "tst_textcut.moc"
