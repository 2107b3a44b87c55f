// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/showjson.h"
#include "app/cli/showsummary.h"
#include "lib/parse/parser.h"
#include "tests/testlib/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

QJsonObject shown(const QByteArray &markdown)
{
    const auto document = parse({markdown, u"/a.md"_s});
    return document ? QJsonDocument::fromJson(showJson(*document)).object() : QJsonObject();
}

} // namespace

class TestShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsAsExpected_data() { addFixtures(u"markdown"_s); }
    void jsonIsAsExpected();
    void jsonOfPagesIsAsExpected_data() { addFixtures(u"html"_s, {u"html"_s, u"xhtml"_s}); }
    void jsonOfPagesIsAsExpected();
    void countsCodePoints();
    void nestsSections();
    void namesBlocks();
    void unknownIsNull();
    void summaryHasTheSectionsAndQuotes();
};

void TestShow::jsonIsAsExpected()
{
    QFETCH(QString, path);
    const auto document = parseFile(path);
    QVERIFY(document.has_value());
    compareToFixture(showJson(*document), path, u"json"_s);
}

/// Apart from the quotations, which have fixtures of their own.
void TestShow::jsonOfPagesIsAsExpected()
{
    QFETCH(QString, path);
    const auto document = parseFile(path);
    QVERIFY(document.has_value());
    QJsonObject json = QJsonDocument::fromJson(showJson(*document)).object();
    QVERIFY(!json.take("quotes"_L1).isUndefined());
    compareToFixture(QJsonDocument(json).toJson(), path, u"json"_s);
}

void TestShow::countsCodePoints()
{
    const QJsonObject json = shown(u"# 😀\n\n𠮷 said: “The price of it will fall.”"_s.toUtf8());
    const QJsonObject quote = json["quotes"_L1][0].toObject();
    QCOMPARE(quote["text"_L1].toString(), u"The price of it will fall."_s);
    QCOMPARE(quote["start"_L1].toInt(), 11);
    QCOMPARE(quote["end"_L1].toInt(), 37);
    QCOMPARE(quote["section"_L1].toString(), u"😀"_s);
    QCOMPARE(json["blocks"_L1][1]["start"_L1].toInt(), 2);
}

void TestShow::nestsSections()
{
    const QJsonArray sections = shown("# a\n### b\n## c\n# d")["sections"_L1].toArray();
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections[0]["children"_L1].toArray().size(), 2);
    QCOMPARE(sections[0]["children"_L1][1]["title"_L1].toString(), u"c"_s);
    QCOMPARE(sections[0]["end"_L1].toInt(), 6);
    QCOMPARE(sections[1]["children"_L1].toArray().size(), 0);
}

void TestShow::namesBlocks()
{
    const QByteArray markdown =
        "# h\n\n- a\n\n  b\n- \n\n> c\n\n```\nd\n```\n\n***\n\n|e|\n|-|\n\nf[^1]\n\n"
        "[^1]: g\n\n    h\n";
    QStringList kinds;
    const QJsonArray blocks = shown(markdown)["blocks"_L1].toArray();
    for (const QJsonValue &block : blocks)
        kinds.append(block["kind"_L1].toString());
    QCOMPARE(kinds, QStringList({u"heading"_s, u"listItem"_s, u"paragraph"_s, u"listItem"_s,
                                 u"paragraph"_s, u"code"_s, u"rule"_s, u"tableCell"_s,
                                 u"paragraph"_s, u"footnote"_s, u"paragraph"_s}));
}

void TestShow::unknownIsNull()
{
    const QJsonObject json = shown("");
    QCOMPARE(json.keys(),
             QStringList({u"authors"_s, u"blocks"_s, u"encoding"_s, u"language"_s, u"mediaType"_s,
                          u"quotes"_s, u"sections"_s, u"source"_s, u"text"_s, u"title"_s}));
    QVERIFY(json["language"_L1].isNull());
    QVERIFY(json["source"_L1].isNull());
    QCOMPARE(json["text"_L1].toString(), u""_s);
    QCOMPARE(json["title"_L1].toString(), u"a"_s);
}

void TestShow::summaryHasTheSectionsAndQuotes()
{
    const auto document =
        parse({"# A\n\n## B\n\nLena Voss said: \"The price will fall soon.\"", u"/a.md"_s});
    QVERIFY(document.has_value());
    const QString summary = showSummary(*document);
    QVERIFY(summary.startsWith(u"Title: A\n"_s));
    QVERIFY(summary.contains(u"\n  A (quotes: 1)\n    B (quotes: 1)\n"_s));
    QVERIFY(summary.contains(u"\n  The price will fall soon. — Lena Voss\n"_s));
}

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
