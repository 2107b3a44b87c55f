// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfmargin.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Sidegloss;

namespace {

constexpr double height = 100;
constexpr double gap = 5;

double heightOf(const MarginSlice &slice, const QList<MarginNote> &notes)
{
    const QList<double> &bands = notes[slice.note].bands;
    return std::accumulate(bands.begin() + slice.first, bands.begin() + slice.end, 0.0);
}

/// All bands are there, in order, on the page and apart from each other.
void verifySound(const QList<MarginSlice> &slices, const QList<MarginNote> &notes)
{
    qsizetype bands = 0;
    for (qsizetype n = 0; n < slices.size(); ++n) {
        const MarginSlice &slice = slices[n];
        bands += slice.end - slice.first;
        QVERIFY(slice.top > -0.1);
        QVERIFY(slice.top + heightOf(slice, notes) < height + 0.1);
        QVERIFY(slice.page >= notes[slice.note].page);
        if (n == 0)
            continue;
        const MarginSlice &before = slices[n - 1];
        QVERIFY(before.note < slice.note
                || (before.note == slice.note && before.end == slice.first));
        if (before.page == slice.page)
            QVERIFY(before.top + heightOf(before, notes) + gap < slice.top + 0.1);
        else
            QVERIFY(before.page < slice.page);
    }
    const qsizetype expected = std::accumulate(
        notes.begin(), notes.end(), qsizetype(0),
        [](qsizetype sum, const MarginNote &note) { return sum + note.bands.size(); });
    QCOMPARE(bands, expected);
}

} // namespace

class TestPdfMargin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAtItsPassage();
    void movesUpAtTheFootOfThePage();
    void continuesOnTheNextPage();
    void neverOverlaps();
    void fillsFeetInOrder();
};

void TestPdfMargin::standsAtItsPassage()
{
    const QList<MarginSlice> slices = placeInMargins({{{10, 10}, 1, 42}}, height, gap);

    QCOMPARE(slices.size(), 1);
    QCOMPARE(slices.first().page, 1);
    QCOMPARE(slices.first().top, 42);
    QCOMPARE(slices.first().end, 2);
}

void TestPdfMargin::movesUpAtTheFootOfThePage()
{
    const QList<MarginSlice> slices = placeInMargins({{{20, 20}, 0, 95}}, height, gap);

    QCOMPARE(slices.size(), 1);
    QCOMPARE(slices.first().top, 60);
}

void TestPdfMargin::continuesOnTheNextPage()
{
    const QList<MarginSlice> slices =
        placeInMargins({{{60}, 0, 0}, {{20, 20, 20}, 0, 10}, {{10}, 1, 0}}, height, gap);

    QCOMPARE(slices.size(), 4);
    QCOMPARE(slices[1].end, 1);
    QCOMPARE(slices[2].note, 1);
    QCOMPARE(slices[2].page, 1);
    QCOMPARE(slices[2].top, 0);
    QCOMPARE(slices[3].top, 45);
}

void TestPdfMargin::neverOverlaps()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 200; ++round) {
        QList<MarginNote> notes;
        for (int n = random.bounded(30); n > 0; --n) {
            MarginNote note;
            for (int band = random.bounded(1, 6); band > 0; --band)
                note.bands.append(random.bounded(1, 12));
            note.page =
                (notes.isEmpty() ? 0 : notes.last().page) + (random.bounded(8) == 0 ? 1 : 0);
            note.wanted = random.bounded(100);
            notes.append(note);
        }
        verifySound(placeInMargins(notes, height, gap), notes);
    }
}

void TestPdfMargin::fillsFeetInOrder()
{
    const QList<MarginNote> notes{{{10, 10}, 0, 0}, {{10, 10}, 0, 0}, {{10}, 1, 0}};
    const QList<MarginSlice> slices = placeAtFeet(notes, {35, 10}, height, gap);

    verifySound(slices, notes);
    QCOMPARE(slices.size(), 4);
    QCOMPARE(slices[1].end, 1);
    QCOMPARE(slices[2].page, 1);
    QCOMPARE(slices[3].page, 2);
}

QTEST_APPLESS_MAIN(TestPdfMargin)

#include "tst_pdfmargin.moc"
