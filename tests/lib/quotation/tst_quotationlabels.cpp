// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/labelledquotations.h"
#include "tests/testlib/plaindocument.h"

#include <QTest>

#include <algorithm>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// The labelled quotations are what they should be: found in their articles, and enough.
class TestQuotationLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLabelIsFound_data();
    void everyLabelIsFound();
    void thereAreEnough_data();
    void thereAreEnough();
    void marksDecideBetweenPlaces();
    void aWrongLabelIsSeen_data();
    void aWrongLabelIsSeen();
};

void TestQuotationLabels::everyLabelIsFound_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &language : {u"zh"_s, u"en"_s, u"de"_s, u"fr"_s}) {
        for (const QString &part : labelledArticleParts()) {
            for (const QString &path : labelledArticlePaths(language, part))
                QTest::newRow(qPrintable(path.section(u'/', -3))) << path;
        }
    }
}

void TestQuotationLabels::everyLabelIsFound()
{
    QFETCH(QString, path);
    const auto article = readLabelledArticle(path);
    QVERIFY2(article, article ? "" : qPrintable(article.error()));
    QVERIFY(!article->quotations.isEmpty());
}

void TestQuotationLabels::thereAreEnough_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("enough");

    QTest::newRow("Chinese") << u"zh"_s << qsizetype(300);
    QTest::newRow("English") << u"en"_s << qsizetype(300);
    QTest::newRow("German") << u"de"_s << qsizetype(300);
    QTest::newRow("French") << u"fr"_s << qsizetype(150);
}

void TestQuotationLabels::thereAreEnough()
{
    QFETCH(QString, language);
    QFETCH(qsizetype, enough);
    qsizetype count = 0;
    for (const QString &path : labelledArticlePaths(language, u"development"_s)) {
        const auto article = readLabelledArticle(path);
        if (!article)
            continue;
        count += std::ranges::count_if(article->quotations, [](const LabelledQuotation &label) {
            return label.kind != QuoteKind::Scare && label.kind != QuoteKind::Title;
        });
    }
    QCOMPARE_GE(count, enough);
}

void TestQuotationLabels::marksDecideBetweenPlaces()
{
    const Document document = plainDocument(u"A cheap word, a “cheap” one.\nAnna: A cheap word."_s);
    const auto placed =
        placeLabels(document, R"([{"text": "cheap", "kind": "scare", "speaker": null},
                                  {"text": "A cheap word.", "kind": "turn", "speaker": "Anna"}])");
    QVERIFY(placed);
    QCOMPARE(placed->at(0).range, (TextRange{17, 22}));
    QCOMPARE(placed->at(1).range, (TextRange{35, 48}));
    QCOMPARE(placed->at(1).speaker, std::optional(u"Anna"_s));
}

void TestQuotationLabels::aWrongLabelIsSeen_data()
{
    QTest::addColumn<QByteArray>("labels");

    QTest::newRow("no JSON") << QByteArray("[");
    QTest::newRow("not in the text")
        << QByteArray(R"([{"text": "dear", "kind": "direct", "speaker": null}])");
    QTest::newRow("not between marks")
        << QByteArray(R"([{"text": "plain", "kind": "direct", "speaker": null}])");
    QTest::newRow("out of order") << QByteArray(
        R"([{"text": "second", "kind": "direct", "speaker": null},
                          {"text": "first", "kind": "direct", "speaker": null}])");
    QTest::newRow("no such kind") << QByteArray(
        R"([{"text": "first", "kind": "indirect", "speaker": null}])");
    QTest::newRow("speaker left out") << QByteArray(R"([{"text": "first", "kind": "direct"}])");
}

void TestQuotationLabels::aWrongLabelIsSeen()
{
    QFETCH(QByteArray, labels);
    const Document document = plainDocument(u"A plain “first” and a “second” word."_s);
    QVERIFY(!placeLabels(document, labels));
}

QTEST_GUILESS_MAIN(TestQuotationLabels)
#include "tst_quotationlabels.moc"
