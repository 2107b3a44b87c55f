// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/linkeddata.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestLinkedData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheArticle_data();
    void findsTheArticle();
    void readsAllOfIt();
    void namesAHundredAuthorsAtMost();
};

void TestLinkedData::findsTheArticle_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("authors");

    const QStringList nobody;
    QTest::newRow("object") << QByteArray(
        R"({"@type":"NewsArticle","headline":"T","author":{"name":"A"}})")
                            << u"T"_s << QStringList{u"A"_s};
    QTest::newRow("array") << QByteArray(
        R"([{"@type":"Organization","name":"O"},{"@type":"Article","headline":"T","author":["A",{"name":"B"}]}])")
                           << u"T"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("graph") << QByteArray(
        R"({"@graph":[{"@type":"WebPage","name":"P"},{"@type":["Thing","BlogPosting"],"headline":"T","author":"A"}]})")
                           << u"T"_s << QStringList{u"A"_s};
    QTest::newRow("author by id") << QByteArray(
        R"({"@graph":[{"@type":"Article","headline":"T","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"A"}]})")
                                  << u"T"_s << QStringList{u"A"_s};
    QTest::newRow("what a page is about")
        << QByteArray(R"({"@type":"WebPage","mainEntity":{"@type":"Article","headline":"T"}})")
        << u"T"_s << nobody;
    QTest::newRow("name") << QByteArray(R"({"@type":"Article","name":"T"})") << u"T"_s << nobody;
    QTest::newRow("markup") << QByteArray(R"({"@type":"Article","headline":"T &amp; <i>U<\/i>"})")
                            << u"T & U"_s << nobody;
    QTest::newRow("line end in a string")
        << QByteArray("{\"@type\":\"Article\",\"headline\":\"T\nU\"}") << u"T U"_s << nobody;
    QTest::newRow("no article") << QByteArray(R"({"@type":"Product","name":"T"})") << QString()
                                << nobody;
    QTest::newRow("senseless values")
        << QByteArray(R"({"@type":"Article","headline":1,"author":[[["A"]],7]})") << QString()
        << nobody;
    QTest::newRow("endless title")
        << R"({"@type":"Article","name":"T","headline":")" + QByteArray(10'000, 'x') + "\"}"
        << u"T"_s << nobody;
    QTest::newRow("no JSON") << QByteArray("{\"@type\":\"Article\"") << QString() << nobody;
    QTest::newRow("deep") << QByteArray(100'000, '[') << QString() << nobody;
    QTest::newRow("wide") << '[' + QByteArray("{\"@graph\":[1,2,3]},").repeated(20'000) + "0]"
                          << QString() << nobody;
}

void TestLinkedData::findsTheArticle()
{
    QFETCH(QByteArray, json);
    const Metadata metadata = readLinkedData({json});
    QTEST(metadata.title, "title");
    QTEST(metadata.authors, "authors");
}

void TestLinkedData::readsAllOfIt()
{
    const Metadata metadata = readLinkedData({
        "broken",
        R"({"@type":"ReportageNewsArticle","headline":"T","datePublished":"2026-01-02",
            "inLanguage":"de","url":"https://a.example/x",
            "mainEntityOfPage":{"@type":"WebPage","@id":"https://a.example/y"}})",
    });
    QCOMPARE(metadata.date, u"2026-01-02"_s);
    QCOMPARE(metadata.language, u"de"_s);
    QCOMPARE(metadata.source, u"https://a.example/y"_s);
}

/// Each of whom may be the same one, whose name stands there once.
void TestLinkedData::namesAHundredAuthorsAtMost()
{
    const Metadata metadata =
        readLinkedData({R"([{"@id":"#a","name":"A"},{"@type":"Article","author":[)"
                        + QByteArray(R"({"@id":"#a"},)").repeated(10'000) + R"({"name":"B"}]}])"});
    QCOMPARE(metadata.authors, QStringList(100, u"A"_s));
}

QTEST_APPLESS_MAIN(TestLinkedData)
#include "tst_linkeddata.moc"
