// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/slices.h"

#include "tests/lib/layout/randomdocument.h"
#include "tests/testlib/plaindocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// What stands between two pieces that follow one another: nothing within a leaf.
qsizetype between(const Piece &before, const Piece &after)
{
    return before.leaf == after.leaf ? 0 : 1;
}

} // namespace

class TestSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextIsOneSlice();
    void aLongLeafIsCut();
    void anEmptyDocument();
    void rowsStayWhole();
    void allSlicesAreTheDocument();
    void aLongTextIsManySlices();
};

void TestSlices::aShortTextIsOneSlice()
{
    const Document document = plainDocument(u"# Prices\nThey fall.\nTo zero."_s);
    const Slices slices(document);
    QCOMPARE(slices.count(), 1);
    QCOMPARE(slices.range(0), (TextRange{0, document.text().size()}));
    QCOMPARE(slices.leafCount(0), 3);
    QCOMPARE(slices.pieces(0), (QList<Piece>{wholeLeaf(document, 0), wholeLeaf(document, 1),
                                             wholeLeaf(document, 2)}));
}

void TestSlices::aLongLeafIsCut()
{
    const Document document = plainDocument(u"Prices fall. "_s.repeated(6000));
    const Slices slices(document);
    QCOMPARE(slices.count(), 1);
    const QList<Piece> pieces = slices.pieces(0);
    QCOMPARE(pieces.size(), 5);
    for (const Piece &piece : pieces)
        QCOMPARE_LE(piece.range.length(), 16384);
    QVERIFY(document.text(pieces[0].range).endsWith(u"fall. "));
    QVERIFY(beginsLeaf(document, pieces[0]));
    QVERIFY(!beginsLeaf(document, pieces[1]));
}

void TestSlices::anEmptyDocument()
{
    for (const SliceLimits &limits : {SliceLimits(), smallLimits}) {
        const Slices slices(Document(), limits);
        QCOMPARE(slices.count(), 1);
        QCOMPARE(slices.at(0), 0);
        QVERIFY(slices.pieces(0).isEmpty());
    }
}

void TestSlices::rowsStayWhole()
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Table);
    for (int row = 0; row < 20; ++row) {
        builder.openBlock(BlockKind::TableRow);
        for (int cell = 0; cell < 4; ++cell) {
            builder.openBlock(BlockKind::TableCell);
            builder.appendText(u"2023"_s);
            builder.closeBlock();
        }
        builder.closeBlock();
    }
    const Document document = builder.build();
    const Slices slices(document, smallLimits);
    QCOMPARE_GT(slices.count(), 5);
    for (qsizetype slice = 0; slice < slices.count(); ++slice)
        QCOMPARE(slices.pieces(slice).first().leaf % 4, 0);
}

void TestSlices::allSlicesAreTheDocument()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 300; ++round) {
        const Document document = randomDocument(random);
        const Slices slices(document, smallLimits);
        std::optional<Piece> before;
        for (qsizetype slice = 0; slice < slices.count(); ++slice) {
            const QList<Piece> pieces = slices.pieces(slice);
            QCOMPARE(pieces.first().range.start, slices.range(slice).start);
            QCOMPARE_LE(slices.leafCount(slice), 6); // A row may be that long.
            for (const Piece &piece : pieces) {
                QVERIFY(document.leaf(piece.leaf).range.contains(piece.range));
                QCOMPARE_LE(piece.range.length(), smallLimits.piece);
                QCOMPARE(piece.range.start,
                         before ? before->range.end + between(*before, piece) : 0);
                for (qsizetype at = piece.range.start; at < piece.range.end; ++at)
                    QCOMPARE(slices.at(at), slice);
                before = piece;
            }
        }
        QCOMPARE(before->range.end, document.text().size());
        QCOMPARE(before->leaf, document.leaves().size() - 1);
    }
}

void TestSlices::aLongTextIsManySlices()
{
    const Document document = plainDocument(u"Prices fall. "_s.repeated(500'000));
    const Slices slices(document);
    QCOMPARE_GT(slices.count(), 50);
    QCOMPARE(slices.range(slices.count() - 1).end, document.text().size());
}

QTEST_APPLESS_MAIN(TestSlices)
#include "tst_slices.moc"
