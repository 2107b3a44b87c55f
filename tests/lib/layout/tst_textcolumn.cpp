// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/textcolumn.h"

#include "lib/parse/parser.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr double width = 6000;

std::unique_ptr<TextColumn> columnOf(const QByteArray &markdown, double columnWidth = width)
{
    const Document document = parse({markdown, u"/article.md"_s}).value_or(Document());
    Typography type;
    type.size = 200;
    type.justified = true;
    return std::make_unique<TextColumn>(document, type, Theme::paper(), columnWidth);
}

QList<bool> glueOf(const TextColumn &column)
{
    QList<bool> glue;
    for (const ColumnBand &band : column.bands())
        glue.append(band.glued);
    return glue;
}

} // namespace

class TestTextColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gluesWhatMustNotPart_data();
    void gluesWhatMustNotPart();
    void cellsOfARowStandSideBySide();
    void cellsOfATableTooWideAreBandsOfTheirOwn();
    void findsTheBandOfAPosition();
    void areasLieInTheColumn_data();
    void areasLieInTheColumn();
    void gapsAreTooSmallForSpaces();
    void picturesAreNoText();
};

void TestTextColumn::gluesWhatMustNotPart_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QList<bool>>("glue");

    QTest::newRow("two paragraphs") << QByteArray("a\n\nb") << QList{false, false};
    QTest::newRow("heading") << QByteArray("# a\n\nb\n\nc") << QList{false, true, false};
    QTest::newRow("head of a table")
        << QByteArray("| a |\n|---|\n| b |\n| c |\n") << QList{false, true, false};
    QTest::newRow("five lines of code")
        << QByteArray("```\na\nb\nc\nd\ne\n```\n") << QList{false, true, false, false, true};
    QTest::newRow("nothing") << QByteArray() << QList<bool>();
}

void TestTextColumn::gluesWhatMustNotPart()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QList<bool>, glue);

    QCOMPARE(glueOf(*columnOf(markdown)), glue);
}

void TestTextColumn::cellsOfARowStandSideBySide()
{
    const auto column = columnOf("| a | b | c |\n|---|---|---|\n| d | e | f |\n");

    QCOMPARE(column->bands().size(), 2);
    QCOMPARE(column->bands()[0].lines.size(), 3);
    QVERIFY(column->line(column->bands()[1].lines[1]).x()
            > column->line(column->bands()[1].lines[0]).x());
}

void TestTextColumn::cellsOfATableTooWideAreBandsOfTheirOwn()
{
    const auto column = columnOf("| Exchange | Recommendation | Consumption |\n|---|---|---|\n"
                                 "| Tidewater | Unconditional | Electricity |\n",
                                 3000);
    QCOMPARE(column->bands().size(), 6);
    for (qsizetype i = 0; i < 6; ++i) {
        const ColumnBand &band = column->bands()[i];
        QCOMPARE(band.lines.size(), 1);
        QCOMPARE(band.lines.first().leaf, i);
        QCOMPARE(band.endsRow, i % 3 == 2);
    }
}

void TestTextColumn::findsTheBandOfAPosition()
{
    const auto column = columnOf("first\n\nsecond\n\nthird");
    const QString &text = column->document().text();

    QCOMPARE(column->bandAt(0), 0);
    QCOMPARE(column->bandAt(text.indexOf(u"second"_s)), 1);
    QCOMPARE(column->bandAt(text.indexOf(u"second"_s) - 1), 0);
    QCOMPARE(column->bandAt(text.size()), 2);
    QCOMPARE(column->bandAt(text.size() + 1), 3);
}

void TestTextColumn::areasLieInTheColumn_data()
{
    QTest::addColumn<QByteArray>("markdown");

    const auto row = [](const char *name, const char *words) {
        QTest::newRow(name) << QByteArray(words).repeated(20);
    };
    row("Latin", "Several words to fill a good many lines. ");
    row("Chinese", "模型的价格将会降到零，");
    row("Arabic", "الأسعار ستصل إلى الصفر ");
    row("Latin in Hebrew", "המחיר ירד Harbour Post לאפס ");
}

void TestTextColumn::areasLieInTheColumn()
{
    QFETCH(QByteArray, markdown);
    const auto column = columnOf(markdown);
    const TextRange all{0, column->document().text().size()};

    QVERIFY(column->bands().size() > 3);
    for (const ColumnBand &band : column->bands()) {
        const QList<QRectF> areas = column->areas(band, all);
        QCOMPARE(areas.size(), 1);
        QVERIFY(areas.first().left() >= 0);
        QVERIFY(areas.first().right() <= width * 1.01);
        QVERIFY(areas.first().top() >= 0);
        QVERIFY(areas.first().bottom() <= band.height);
    }
    QVERIFY(column->areas(column->bands()[0], {all.end, all.end}).isEmpty());
}

void TestTextColumn::gapsAreTooSmallForSpaces()
{
    const auto column = columnOf(
        QByteArray("在AI领域，开源模型逐渐成为创新的重要推动力。Transformer架构").repeated(6));

    for (const ColumnBand &band : column->bands()) {
        const QTextLine line = column->line(band.lines.first());
        const auto runs = line.glyphRuns();
        for (const QGlyphRun &run : runs) {
            const QList<QPointF> advances =
                run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
            for (qsizetype n = 0; n + 1 < run.positions().size(); ++n) {
                const double gap =
                    run.positions()[n + 1].x() - run.positions()[n].x() - advances[n].x();
                QVERIFY2(gap < 0.1 * run.rawFont().pixelSize(), qPrintable(QString::number(gap)));
            }
        }
    }
}

void TestTextColumn::picturesAreNoText()
{
    const auto column = columnOf("before ![picture](a.png) after[^1]\n\n[^1]: note");

    QVERIFY(column->document().text().contains(QChar::ObjectReplacementCharacter));
    QVERIFY(!column->layoutText(0).contains(QChar::ObjectReplacementCharacter));
    QCOMPARE(column->layoutText(0).size(), column->document().leaf(0).range.length());
}

QTEST_MAIN(TestTextColumn)

#include "tst_textcolumn.moc"
