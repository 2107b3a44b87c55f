// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/cellwidths.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

constexpr int em = 20;

QFont cellFont(QFont::Weight weight = QFont::Normal)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(em);
    font.setWeight(weight);
    return font;
}

} // namespace

class TestCellWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellTakesWhatItsWordsTake();
    void boldWordsTakeMore();
    void hanBreaksAnywhere();
    void noWordTakesAllTheRoom();
    void anEmptyCellTakesNothing();
};

void TestCellWidths::aCellTakesWhatItsWordsTake()
{
    const QFontMetricsF metrics(cellFont());
    const CellWidths widths = cellWidths(u"a wondrous word"_s, cellFont(), {});
    QCOMPARE(widths.whole, metrics.horizontalAdvance(u"a wondrous word"_s));
    QCOMPARE(widths.longestWord, metrics.horizontalAdvance(u"wondrous"_s));
}

void TestCellWidths::boldWordsTakeMore()
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    const CellWidths widths = cellWidths(u"a wondrous word"_s, cellFont(), {{2, 8, bold}});
    const double plain = QFontMetricsF(cellFont()).horizontalAdvance(u"wondrous"_s);
    const double wide = QFontMetricsF(cellFont(QFont::Bold)).horizontalAdvance(u"wondrous"_s);
    QCOMPARE_GT(wide, plain + 2);
    QCOMPARE_GE(widths.longestWord, wide - 1);
    QCOMPARE_GE(widths.whole,
                cellWidths(u"a wondrous word"_s, cellFont(), {}).whole + wide - plain - 1);
}

void TestCellWidths::hanBreaksAnywhere()
{
    const CellWidths widths = cellWidths(u"大模型的价格会一路跌到零"_s, cellFont(), {});
    QCOMPARE_GE(widths.whole, 11.0 * em);
    QCOMPARE_LE(widths.longestWord, 4.0 * em);
}

void TestCellWidths::noWordTakesAllTheRoom()
{
    const CellWidths widths = cellWidths(QString(100, u'w'), cellFont(), {});
    QCOMPARE(widths.longestWord, 14.0 * em);
}

void TestCellWidths::anEmptyCellTakesNothing()
{
    const CellWidths widths = cellWidths({}, cellFont(), {});
    QCOMPARE(widths.whole, 0.0);
    QCOMPARE(widths.longestWord, 0.0);
}

QTEST_MAIN(TestCellWidths)
#include "tst_cellwidths.moc"
