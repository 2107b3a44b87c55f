// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/nametagger.h"

#include "lib/quotation/names/latinplaces.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

/// Places with one feature each.
struct Places
{
    QList<quint32> features;

    qsizetype size() const { return features.size(); }
    bool mayBeNamed(qsizetype) const { return true; }
    PlaceFeatures featuresAt(qsizetype place) const { return {features[place]}; }
};

/// A table in which the feature 1 + i has weights of its own, all of them by chance.
NameTagger::Table randomTable(QRandomGenerator &random, int features)
{
    const auto score = [&random] { return static_cast<float>(random.bounded(-200, 200)) / 100; };
    NameTagger::Table table;
    for (float &start : table.start)
        start = score();
    for (TagScores &scores : table.transitions) {
        for (float &transition : scores)
            transition = score();
    }
    for (int i = 0; i < features; ++i) {
        NameTagger::Row row{static_cast<quint32>(1 + i), {}};
        for (qint8 &weight : row.weights)
            weight = static_cast<qint8>(random.bounded(-60, 60));
        table.rows.append(row);
    }
    return table;
}

double scoreOf(const NameTagger::Table &table, const Places &places, const QList<size_t> &tags)
{
    double score = static_cast<double>(table.start[tags.first()]);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (i > 0)
            score += static_cast<double>(table.transitions[tags[i - 1]][tags[i]]);
        if (tags[i] > 0) {
            const auto &row = table.rows[static_cast<qsizetype>(places.features[i]) - 1];
            score += row.weights[tags[i] - 1] / static_cast<double>(NameTagger::weightSteps);
        }
    }
    return score;
}

/// The probability of each tag at each place, by going through all sequences that there can be.
QList<QList<double>> enumerated(const NameTagger::Table &table, const Places &places)
{
    QList<QList<double>> sums(places.size(), QList<double>(nameTags, 0));
    double all = 0;
    const auto count = static_cast<qsizetype>(std::pow(nameTags, places.size()));
    for (qsizetype number = 0; number < count; ++number) {
        QList<size_t> tags;
        for (qsizetype rest = number; tags.size() < places.size(); rest /= nameTags)
            tags.append(static_cast<size_t>(rest) % nameTags);
        bool isPossible = mayFollow(tags.first(), 0);
        for (qsizetype i = 1; i < tags.size(); ++i)
            isPossible = isPossible && mayFollow(tags[i], tags[i - 1]);
        if (!isPossible)
            continue;
        const double weight = std::exp(scoreOf(table, places, tags));
        all += weight;
        for (qsizetype i = 0; i < tags.size(); ++i)
            sums[i][static_cast<qsizetype>(tags[i])] += weight;
    }
    for (QList<double> &place : sums) {
        for (double &sum : place)
            sum /= all;
    }
    return sums;
}

} // namespace

/// The field that finds names by learned weights, and what it reads.
class TestNameTagger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probabilitiesAreThoseOfAllSequences();
    void aTableIsReadAsItWasWritten();
    void aTornTableHasNoRows();
    void learnedTablesAreThere();
    void wordsAndMarks_data();
    void wordsAndMarks();
};

void TestNameTagger::probabilitiesAreThoseOfAllSequences()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        constexpr int features = 6;
        const NameTagger::Table table = randomTable(random, features);
        Places places;
        const int size = random.bounded(1, 6);
        for (int i = 0; i < size; ++i)
            places.features.append(static_cast<quint32>(random.bounded(1, features + 1)));
        const QList<QList<double>> expected = enumerated(table, places);
        const QList<TaggedName> names = NameTagger(table).names(places);
        for (const TaggedName &name : names) {
            const bool isPerson = name.kind == NameKind::Person;
            double least = expected[name.first][isPerson ? 1 : 3];
            for (qsizetype i = name.first + 1; i <= name.last; ++i)
                least = std::min(least, expected[i][isPerson ? 2 : 4]);
            QVERIFY2(std::abs(least - name.probability) < 1e-3, qPrintable(QString::number(round)));
            QCOMPARE(*std::ranges::max_element(expected[name.first]),
                     expected[name.first][isPerson ? 1 : 3]);
        }
        // A name begins wherever that is the most probable.
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto best = std::ranges::max_element(expected[i]) - expected[i].begin();
            const bool begins = best == 1 || best == 3;
            QCOMPARE(std::ranges::contains(names, i, &TaggedName::first), begins);
        }
    }
}

void TestNameTagger::aTableIsReadAsItWasWritten()
{
    QRandomGenerator random(3);
    NameTagger::Table table = randomTable(random, 20);
    const NameTagger::Table read = unpackedNameTable(packedNameTable(table));
    QCOMPARE(read.rows.size(), table.rows.size());
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QCOMPARE(read.rows[i].feature, table.rows[i].feature);
        QCOMPARE(read.rows[i].weights, table.rows[i].weights);
    }
    QVERIFY(std::abs(read.start[1] - table.start[1]) < 0.02F);
    QVERIFY(std::abs(read.transitions[1][2] - table.transitions[1][2]) < 0.02F);
}

void TestNameTagger::aTornTableHasNoRows()
{
    QRandomGenerator random(5);
    const QByteArray whole = packedNameTable(randomTable(random, 20));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(unpackedNameTable(whole.first(size)).rows.isEmpty());
    QByteArray other = whole;
    other[0] = 'x';
    QVERIFY(unpackedNameTable(other).rows.isEmpty());
    QVERIFY(NameTagger({}).names(Places{{1, 2, 3}}).isEmpty());
}

void TestNameTagger::learnedTablesAreThere()
{
    const QString text = u"“We have time,” Wilhelmina Achterbosch told the Tessen Gazette."_s;
    const QList<TextRange> words = Sidegloss::wordsAndMarks(text, {0, text.size()});
    WordUse use;
    use.add(text, words);
    const LatinPlaces places(text, words, {}, use, SpeechLanguage::English);
    QStringList names;
    for (const TaggedName &name : learnedNameTaggers().latin.names(places))
        names.append(
            text.sliced(words[name.first].start, words[name.last].end - words[name.first].start));
    QCOMPARE(names, (QStringList{u"Wilhelmina Achterbosch"_s, u"Tessen Gazette"_s}));
}

void TestNameTagger::wordsAndMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("marks by themselves") << u"Ja, “nein”."_s << u"Ja|,|“|nein|”|."_s;
    QTest::newRow("hyphens between letters") << u"Nguyen-Petit – a"_s << u"Nguyen-Petit|–|a"_s;
    QTest::newRow("apostrophes between letters") << u"O’Brien isn't"_s << u"O’Brien|isn't"_s;
    QTest::newRow("an elided article") << u"l’Union d’Arsac"_s << u"l’|Union|d’|Arsac"_s;
    QTest::newRow("a genitive") << u"Weber’s, James’ wife"_s << u"Weber|’s|,|James|’|wife"_s;
    QTest::newRow("initials") << u"A. K. Rao"_s << u"A|.|K|.|Rao"_s;
    QTest::newRow("a line's end") << u"a\nb"_s << u"a|\n|b"_s;
    QTest::newRow("accents that stand apart") << u"Jose\u0301 kam"_s << u"Jose\u0301|kam"_s;
    QTest::newRow("figures") << u"1,5 km"_s << u"1|,|5|km"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestNameTagger::wordsAndMarks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QStringList found;
    for (const TextRange word : Sidegloss::wordsAndMarks(text, {0, text.size()}))
        found.append(sliced(text, word).toString());
    QCOMPARE(found.join(u'|'), words);
}

QTEST_APPLESS_MAIN(TestNameTagger)

#include "tst_nametagger.moc"
