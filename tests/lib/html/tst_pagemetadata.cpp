// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlparser.h"
#include "lib/html/pagemetadata.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Metadata read(const QString &html)
{
    DocumentBuilder builder;
    parseHtml(html, builder);
    return builder.build().metadata();
}

} // namespace

class TestPageMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefersWhatIsStatedFirst_data();
    void prefersWhatIsStatedFirst();
    void readsBylines_data();
    void readsBylines();
    void knowsTheLanguage_data();
    void knowsTheLanguage();
    void cutsTheSiteName_data();
    void cutsTheSiteName();
};

/// Each row leaves out one more source than the row before.
void TestPageMetadata::prefersWhatIsStatedFirst_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<Metadata>("metadata");

    const QStringList sources{
        u"<h1>Title in the page</h1>"_s,
        u"<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Title in "
        u"JSON-LD\","
        "\"author\":\"Jo Json\",\"datePublished\":\"2001\",\"url\":\"https://a.example/json\"}</script>"_s,
        u"<meta property='og:title' content='Title in OpenGraph'><meta property='og:url' "
        u"content='https://a.example/og'>"
        "<meta property='article:published_time' content='2002'>"_s,
        u"<meta name='citation_title' content='Title in Highwire'><meta name='citation_author' "
        u"content='Wire, Hi'>"
        "<meta name='citation_publication_date' content='2003'>"_s,
        u"<meta name='author' content='Mete Meta'><meta name='dc.title' content='Title in Dublin "
        u"Core'>"
        "<meta name='dc.date' content='2004'>"_s,
        u"<meta name='DC.creator' content='Dubh Core'><meta name='date' content='2005'>"_s,
        u"<a rel='author' href='/rel'>Rel Author</a><time datetime='2006'>today</time>"_s,
        u"<p class='byline'>By Bea Line</p>"_s,
        u"<title>Title in the title</title>"_s,
    };
    const auto row = [&](const char *name, qsizetype first, const QString &title,
                         const QString &author, const QString &date, const QString &source) {
        Metadata expected;
        expected.title = title;
        expected.authors = QStringList{author};
        expected.date = date;
        expected.source = source;
        QTest::newRow(name) << sources.sliced(first).join(QString()) << expected;
    };
    row("all", 0, u"Title in the page"_s, u"Jo Json"_s, u"2001"_s, u"https://a.example/og"_s);
    row("linked data", 1, u"Title in JSON-LD"_s, u"Jo Json"_s, u"2001"_s,
        u"https://a.example/og"_s);
    row("open graph", 2, u"Title in OpenGraph"_s, u"Hi Wire"_s, u"2002"_s,
        u"https://a.example/og"_s);
    row("highwire", 3, u"Title in Highwire"_s, u"Hi Wire"_s, u"2003"_s, {});
    row("dublin core", 4, u"Title in Dublin Core"_s, u"Mete Meta"_s, u"2004"_s, {});
    row("date", 5, u"Title in the title"_s, u"Dubh Core"_s, u"2005"_s, {});
    row("marked in the page", 6, u"Title in the title"_s, u"Rel Author"_s, u"2006"_s, {});
    row("by-line", 7, u"Title in the title"_s, u"Bea Line"_s, {}, {});
}

void TestPageMetadata::prefersWhatIsStatedFirst()
{
    QFETCH(QString, html);
    QTEST(read(html), "metadata");
}

void TestPageMetadata::readsBylines_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QStringList>("authors");

    QTest::newRow("one") << u"By Ada Berg"_s << QStringList{u"Ada Berg"_s};
    QTest::newRow("two") << u"Von Ada Berg und Bo Dahl"_s
                         << QStringList{u"Ada Berg"_s, u"Bo Dahl"_s};
    QTest::newRow("three") << u"Par Ada, Bo et Cy"_s << QStringList{u"Ada"_s, u"Bo"_s, u"Cy"_s};
    QTest::newRow("chinese") << u"记者 周晓岚、陈一"_s << QStringList{u"周晓岚"_s, u"陈一"_s};
    QTest::newRow("with a date") << u"Ada Berg, 12 January 2026"_s << QStringList{u"Ada Berg"_s};
    QTest::newRow("begins as a preposition") << u"Byron Vondel"_s << QStringList{u"Byron Vondel"_s};
    QTest::newRow("none") << u""_s << QStringList();
}

void TestPageMetadata::readsBylines()
{
    QFETCH(QString, byline);
    QTEST(read(u"<h1>T</h1><div class='article-byline'>%1</div><p>x"_s.arg(byline)).authors,
          "authors");
}

void TestPageMetadata::knowsTheLanguage_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("language");

    QTest::newRow("lang") << u"<html lang='de'><meta property='og:locale' content='en_US'>"_s
                          << u"de"_s;
    QTest::newRow("locale") << u"<meta property='og:locale' content='en_US'>"_s << u"en-US"_s;
    QTest::newRow("header") << u"<meta http-equiv='Content-Language' content='fr'>"_s << u"fr"_s;
    QTest::newRow("simplified") << u"<html lang='zh-CN'>"_s << u"zh-Hans"_s;
    QTest::newRow("traditional") << u"<html lang='zh-hant-HK'>"_s << u"zh-Hant"_s;
    QTest::newRow("chinese of either kind") << u"<html lang='zh'>"_s << QString();
    QTest::newRow("none") << u"<html>"_s << QString();
}

void TestPageMetadata::knowsTheLanguage()
{
    QFETCH(QString, html);
    QTEST(read(html).language, "language");
}

void TestPageMetadata::cutsTheSiteName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("cut");

    const QString none;
    QTest::newRow("bar") << u"Harbour fees to halve | Courier"_s << none
                         << u"Harbour fees to halve"_s;
    QTest::newRow("dash") << u"Harbour fees to halve – Courier"_s << none
                          << u"Harbour fees to halve"_s;
    QTest::newRow("hyphen in a word")
        << u"The Küsten-Anzeiger"_s << none << u"The Küsten-Anzeiger"_s;
    QTest::newRow("several") << u"I counted every chair | by N | Desk"_s << none
                             << u"I counted every chair"_s;
    QTest::newRow("chinese") << u"港口降价不是赌博_财经_海潮网"_s << none << u"港口降价不是赌博"_s;
    QTest::newRow("a short title")
        << u"DeepSeek - the story of a shock"_s << none << u"DeepSeek - the story of a shock"_s;
    QTest::newRow("a short title, the site known")
        << u"Tides - Courier"_s << u"Courier"_s << u"Tides"_s;
    QTest::newRow("the site first")
        << u"Courier: News | Fees | Ports"_s << u"Courier: News"_s << u"Fees | Ports"_s;
    QTest::newRow("nothing to cut") << u"Fees"_s << u"Courier"_s << u"Fees"_s;
}

void TestPageMetadata::cutsTheSiteName()
{
    QFETCH(QString, title);
    QFETCH(QString, site);
    QTEST(withoutSiteName(title, site), "cut");
}

QTEST_GUILESS_MAIN(TestPageMetadata)
#include "tst_pagemetadata.moc"
