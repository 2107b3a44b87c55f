// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/htmlwriter.h"
#include "lib/parse/parser.h"
#include "tests/testlib/fixtures.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Document read(const QString &name)
{
    return parse({fixture(u"plaintext/"_s + name), u'/' + name}).value_or(Document());
}

} // namespace

class TestPlainTextFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data() { addFixtures(u"plaintext"_s, {u"txt"_s}); }
    void readsAsExpected();
    void knowsWhoWroteItAndWhen_data();
    void knowsWhoWroteItAndWhen();
    void knowsWhoSpeaks_data();
    void knowsWhoSpeaks();
};

void TestPlainTextFixtures::readsAsExpected()
{
    QFETCH(QString, path);
    const auto document = parseFile(path);
    QVERIFY(document.has_value());
    compareToFixture(toHtml(*document).toUtf8(), path, u"html"_s);
}

void TestPlainTextFixtures::knowsWhoWroteItAndWhen_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");

    QTest::newRow("interview-zh.txt")
        << u"港口之问：谁来为堤坝付钱"_s << QStringList{u"沈若兰"_s} << u"2025年3月4日"_s
        << u"zh-Hans"_s << u"https://gangkou.example/2025/03/di_ba"_s;
    QTest::newRow("interview-en.txt")
        << u"WHO PAYS FOR THE SEA WALL?"_s << QStringList{u"Ada Ferris"_s, u"Tom O'Leary"_s}
        << u"4 March 2025"_s << u"en"_s << u"https://harbour.example/2025/03/sea-wall"_s;
    QTest::newRow("interview-de.txt")
        << u"Wer zahlt für den Deich?"_s << QStringList{u"Jette Lührs"_s} << QString() << u"de"_s
        << u"https://hafen.example/2025/03/deich"_s;
    QTest::newRow("report.txt") << u"report"_s << QStringList() << QString() << u"en"_s
                                << QString();
}

void TestPlainTextFixtures::knowsWhoWroteItAndWhen()
{
    const Metadata metadata = read(QString::fromLatin1(QTest::currentDataTag())).metadata();
    QTEST(metadata.title, "title");
    QTEST(metadata.authors, "authors");
    QTEST(metadata.date, "date");
    QTEST(metadata.language, "language");
    QTEST(metadata.source, "source");
}

void TestPlainTextFixtures::knowsWhoSpeaks_data()
{
    QTest::addColumn<QStringList>("turns");

    QTest::newRow("interview-zh.txt") << QStringList{u": 港口两周"_s, u"陆怀民: 因为港口"_s,
                                                     u": 那钱是谁"_s, u"陆怀民: “钱不是"_s};
    QTest::newRow("interview-en.txt")
        << QStringList{u": The "_s, u"Maren Holt: Beca"_s, u": Who "_s, u"Maren Holt: \"Mon"_s};
    QTest::newRow("captions.txt") << QStringList{u"Anna Voss: Good"_s, u"Ben Adler: Anna"_s,
                                                 u"Anna Voss: Noth"_s};
}

void TestPlainTextFixtures::knowsWhoSpeaks()
{
    const Document document = read(QString::fromLatin1(QTest::currentDataTag()));
    QStringList turns;
    for (const Quote &quote : document.quotes()) {
        if (quote.kind == QuoteKind::Turn)
            turns.append(quote.speaker.value_or(QString()) + u": "_s
                         + document.text(quote.range).first(4));
    }
    QTEST(turns, "turns");
}

QTEST_GUILESS_MAIN(TestPlainTextFixtures)
#include "tst_plaintextfixtures.moc"
