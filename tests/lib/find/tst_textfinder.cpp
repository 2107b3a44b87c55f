// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/find/textfinder.h"

#include "tests/testlib/sampledocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

using Places = QList<TextRange>;
Q_DECLARE_METATYPE(Sidegloss::FindOptions)

namespace {

constexpr FindOptions loose{};
constexpr FindOptions cased{.matchCase = true};
constexpr FindOptions accented{.matchAccents = true};
constexpr FindOptions whole{.wholeWords = true};

Document document(const QString &text)
{
    return documentOf(text.split(u'\n'));
}

} // namespace

class TestTextFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsAcrossItsSteps_data();
    void findsAcrossItsSteps();
    void tellsHowFarItIs();
    void findsNothingInAnEmptyDocument();
};

void TestTextFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<FindOptions>("options");
    QTest::addColumn<Places>("places");
    const auto row = [](const char *name, const QString &text, const QString &words,
                        const FindOptions &options, const Places &places) {
        QTest::newRow(name) << text << words << options << places;
    };
    row("twice", u"a price, a price"_s, u"price"_s, loose, {{2, 7}, {11, 16}});
    row("other case", u"Price"_s, u"price"_s, loose, {{0, 5}});
    row("other case, which counts", u"Price price"_s, u"price"_s, cased, {{6, 11}});
    row("Chinese", u"价格将会降到零"_s, u"降到"_s, loose, {{4, 6}});
    row("no overlap", u"aaaa"_s, u"aa"_s, loose, {{0, 2}, {2, 4}});
    row("straight for curly", u"it’s “so”"_s, u"it's \"so\""_s, loose, {{0, 9}});
    row("half for full width", u"ＡＩ２４"_s, u"ai24"_s, loose, {{0, 4}});
    row("across a line end", u"one\ntwo"_s, u"one two"_s, loose, {{0, 7}});
    row("any white space", u"one \u00a0 two"_s, u"one two"_s, loose, {{0, 9}});
    row("nothing asked", u"text"_s, {}, loose, {});
    row("nothing seen asked", u"text"_s, u"\u00ad\u200b"_s, loose, {});

    row("without accents", u"le café, le cafe\u0301"_s, u"cafe"_s, loose, {{3, 7}, {12, 17}});
    row("with accents", u"le cafe, le café"_s, u"café"_s, accented, {{12, 16}});
    row("composed or not", u"le cafe\u0301"_s, u"café"_s, accented, {{3, 8}});
    row("an accent that counts", u"le café"_s, u"cafe"_s, accented, {});
    row("an accent apart that counts", u"le cafe\u0301 cafe"_s, u"cafe"_s, accented, {{9, 13}});
    row("ss for sharp s", u"die Straße, STRASSE"_s, u"strasse"_s, loose, {{4, 10}, {12, 19}});
    row("sharp s for ss", u"Strasse"_s, u"straße"_s, loose, {{0, 7}});
    row("half a sharp s", u"Straße"_s, u"tras"_s, loose, {});
    row("half of it again", u"ß s"_s, u"s"_s, loose, {{2, 3}});
    row("voiced Kana", u"がか"_s, u"か"_s, loose, {{1, 2}});
    row("half-width Kana", u"ｶﾞｲﾄﾞ"_s, u"ガイド"_s, loose, {{0, 5}});
    row("beyond the first plane", u"𠮷野家"_s, u"𠮷"_s, loose, {{0, 2}});
    row("a lone surrogate", u"a"_s + QChar(0xd800) + u"b"_s, u"ab"_s, loose, {});
    row("soft hyphens", u"Ministe\u00adrium"_s, u"ministerium"_s, loose, {{0, 12}});

    row("whole words", u"prices price"_s, u"price"_s, whole, {{7, 12}});
    row("whole words in Chinese", u"推出AI模型，AIGC"_s, u"ai"_s, whole, {{2, 4}});
    row("a whole word behind a part", u"xaba ab"_s, u"ab"_s, whole, {{5, 7}});
}

void TestTextFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(FindOptions, options);
    QTEST(findAll(document(text), {words, options}), "places");
}

void TestTextFinder::findsAcrossItsSteps_data()
{
    QTest::addColumn<QString>("filler");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("match");

    QTest::newRow("plain") << u"x"_s << u"price of"_s << u"Price of"_s;
    QTest::newRow("one letter") << u"x"_s << u"p"_s << u"p"_s;
    QTest::newRow("accents apart") << u"x"_s << u"cafe au"_s << u"cafe\u0301 au"_s;
    QTest::newRow("sharp s") << u"x"_s << u"strasse"_s << u"Straße"_s;
    QTest::newRow("spaces") << u"x"_s << u"a b"_s << u"a \u00a0\u00a0 b"_s;
    QTest::newRow("surrogates") << u"𠮷"_s << u"😀😀b"_s << u"😀😀b"_s;
    QTest::newRow("longer than a step") << u"x"_s << QString(20'000, u'p') << QString(20'000, u'P');
}

/// Wherever the steps' ends cut the match.
void TestTextFinder::findsAcrossItsSteps()
{
    QFETCH(QString, filler);
    QFETCH(QString, words);
    QFETCH(QString, match);
    constexpr qsizetype step = 1 << 14;
    for (qsizetype shift = -match.size() - 2; shift <= 2; ++shift) {
        if (match.size() > step && shift % 4999 != 0)
            continue;
        const qsizetype fillers = (2 * step + shift) / filler.size();
        const QString before = filler.repeated(fillers);
        const TextRange place{before.size(), before.size() + match.size()};
        QCOMPARE(findAll(document(before + match + filler), {words, {}}), Places{place});
    }
}

void TestTextFinder::tellsHowFarItIs()
{
    const QString text = u"price "_s.repeated(10'000);
    auto finder = TextFinder::create(document(text), {u"price"_s, {}});
    QVERIFY(finder);
    QCOMPARE(finder->position(), 0);
    const Places first = finder->next();
    QVERIFY(!finder->isAtEnd());
    QVERIFY(finder->position() > 0);
    QVERIFY(!first.isEmpty());
    QVERIFY(first.last().start < finder->position());
    qsizetype count = first.size();
    while (!finder->isAtEnd())
        count += finder->next().size();
    QCOMPARE(count, 10'000);
    QVERIFY(!finder->isTooHard());
}

void TestTextFinder::findsNothingInAnEmptyDocument()
{
    QCOMPARE(findAll(Document(), {u"a"_s, {}}), Places());
    QCOMPARE(findAll(Document(), {u"a"_s, {.isExpression = true}}), Places());
}

QTEST_APPLESS_MAIN(TestTextFinder)
#include "tst_textfinder.moc"
