// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/slicewindow.h"

#include "tests/lib/layout/randomdocument.h"
#include "tests/testlib/plaindocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// What a QTextDocument holds: the pieces' text, a border between two.
QString shownText(const Document &document, const SliceWindow &window)
{
    QStringList blocks;
    for (const Piece &piece : window.pieces())
        blocks.append(document.text(piece.range));
    return blocks.join(u'|');
}

} // namespace

class TestSliceWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfADocumentHasItsPositions();
    void positionsThereAndBack();
    void shownPositionsThereAndBack();
    void whatIsOutsideIsShownAtTheEdge();
    void anEmptyWindow();
};

void TestSliceWindow::allOfADocumentHasItsPositions()
{
    const Document document = plainDocument(u"# Prices\nThey fall.\nTo zero."_s);
    const SliceWindow window(Slices(document), 0, 1);
    QCOMPARE(window.range(), (TextRange{0, document.text().size()}));
    for (int position = 0; position <= document.text().size(); ++position) {
        QCOMPARE(window.shown(position), position);
        QCOMPARE(window.position(position), position);
    }
}

void TestSliceWindow::positionsThereAndBack()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        const Document document = randomDocument(random);
        const Slices slices(document, smallLimits);
        const qsizetype first = random.bounded(slices.count());
        const qsizetype end = random.bounded(first, slices.count()) + 1;
        const SliceWindow window(slices, first, end);
        QCOMPARE(window.firstSlice(), first);
        QCOMPARE(window.endSlice(), end);
        const QString shown = shownText(document, window);
        const TextRange range = window.range();
        for (qsizetype position = range.start; position <= range.end; ++position) {
            QVERIFY(window.holds(position));
            QCOMPARE(window.position(window.shown(position)), position);
            QVERIFY(window.holdsSlice(slices.at(position)) || position == range.end);
            const Piece piece = window.pieces()[window.pieceAt(position)];
            if (piece.range.contains(position))
                QCOMPARE(shown[window.shown(position)], document.text()[position]);
        }
        QVERIFY(!window.holds(range.start - 1));
        QVERIFY(!window.holds(range.end + 1));
    }
}

void TestSliceWindow::shownPositionsThereAndBack()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 300; ++round) {
        const Document document = randomDocument(random);
        const Slices slices(document, smallLimits);
        const SliceWindow window(slices, 0, slices.count());
        for (qsizetype i = 0; i < window.pieces().size(); ++i) {
            const Piece &piece = window.pieces()[i];
            const bool meetsNext = i + 1 < window.pieces().size()
                                   && window.pieces()[i + 1].range.start == piece.range.end;
            for (int at = 0; at <= piece.range.length(); ++at) {
                const int shown = window.start(i) + at;
                const bool twice = meetsNext && at == piece.range.length();
                QCOMPARE(window.shown(window.position(shown)), twice ? shown + 1 : shown);
            }
        }
    }
}

void TestSliceWindow::whatIsOutsideIsShownAtTheEdge()
{
    const Document document = plainDocument(u"A first paragraph of some length.\n"_s.repeated(20));
    const Slices slices(document, smallLimits);
    QCOMPARE_GT(slices.count(), 6);
    const SliceWindow window(slices, 2, 4);
    const int last = window.shown(window.range().end);
    QCOMPARE(window.shown(0), 0);
    QCOMPARE(window.shown(document.text().size()), last);
    QCOMPARE(window.position(last + 5), window.range().end);
}

void TestSliceWindow::anEmptyWindow()
{
    for (const SliceWindow &window : {SliceWindow(), SliceWindow(Slices(Document()), 0, 1)}) {
        QVERIFY(!window.holds(0));
        QCOMPARE(window.shown(7), 0);
        QCOMPARE(window.position(7), 0);
        QCOMPARE(window.range(), TextRange());
    }
}

QTEST_APPLESS_MAIN(TestSliceWindow)
#include "tst_slicewindow.moc"
