// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/articlesummary.h"

#include "lib/parse/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

Document article(const QString &markdown)
{
    return parse({markdown.toUtf8(), u"/tmp/my notes.md"_s}).value();
}

} // namespace

class TestArticleSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleIsTheArticlesElseTheFiles();
    void countsMinutes_data();
    void countsMinutes();
    void saysWhereFrom();
    void anExportsNameIsAFilesName_data();
    void anExportsNameIsAFilesName();
};

void TestArticleSummary::theTitleIsTheArticlesElseTheFiles()
{
    QCOMPARE(articleTitle(article(u"# Prices\n\nText."_s), u"/tmp/my notes.md"_s), u"Prices"_s);
    QCOMPARE(articleTitle(Document(), u"/tmp/my notes.md"_s), u"my notes"_s);
}

void TestArticleSummary::countsMinutes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing") << QString() << 1;
    QTest::newRow("Chinese") << QString(3500, u'价') << 10;
    QTest::newRow("English") << u"word "_s.repeated(2300) << 10;
    QTest::newRow("both") << u"模型 AI "_s.repeated(1000) << 10;
}

void TestArticleSummary::countsMinutes()
{
    QFETCH(QString, text);
    QTEST(readingMinutes(text), "minutes");
}

void TestArticleSummary::saysWhereFrom()
{
    const Document document = article(
        u"# 标题\n\n_原链接：https://www.example.org/watch?v=1_\n\n大型语言模型的价格将会降到零。"_s);
    const QStringList parts = articleDetail(document).split(u" · "_s);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0], u"example.org"_s);
    QCOMPARE(parts[1], u"中文"_s);
    QVERIFY(parts[2].startsWith(u'1'));
}

void TestArticleSummary::anExportsNameIsAFilesName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Prices go to zero"_s << u"Prices go to zero"_s;
    QTest::newRow("slashes and colons") << u"A/B: C?"_s << u"A B C"_s;
    QTest::newRow("hidden") << u"..hidden"_s << u"hidden"_s;
    QTest::newRow("option") << u"--help"_s << u"help"_s;
    QTest::newRow("nothing left") << u"///"_s << u"article"_s;
    QTest::newRow("long Chinese") << QString(100, u'价') << QString(26, u'价');
}

void TestArticleSummary::anExportsNameIsAFilesName()
{
    QFETCH(QString, title);
    Metadata metadata;
    metadata.title = title;
    QTEST(exportName(Document().withMetadata(metadata), u"/tmp/x.md"_s), "name");
}

QTEST_APPLESS_MAIN(TestArticleSummary)

#include "tst_articlesummary.moc"
