// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/flowlayout.h"

#include "lib/layout/rendereddocument.h"
#include "lib/parse/parser.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString everything = uR"(# A title

A paragraph of *some* length with a [link](https://example.org), a footnote[^1] and a ![picture](p.png).

- an item
  - a nested item
- [ ] a task

> quoted\
> after a break

| Year | Price | Remark |
|---|--:|---|
| 2023 | 30 | a cell with so many words in it that it needs more than a single line in its column |
| 2024 | 5 | |

```
code
    more of it
```

---

![alone](q.png)

中文段落：“价格将会降到零。”

[^1]: The footnote.
)"_s;

Document markdown(const QString &text)
{
    return parse({text.toUtf8(), u"/test.md"_s}).value();
}

Document longDocument()
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text += u"## 第%1节\n\n大型语言模型的价格将会降到零，因为每个人都可以训练它们。Prices go "
                u"to zero, they say, "
                "and nobody is prepared.\n\n"_s.arg(i);
    return markdown(text);
}

void paint(FlowLayout &layout, QImage &image, double top = 0)
{
    QPainter painter(&image);
    painter.translate(0, -top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, top, image.width(), image.height());
    layout.draw(&painter, context);
}

struct Page
{
    explicit Page(const Document &article, double width = 800)
        : document(article)
        , rendered(article, Typography(), Theme::of(ThemeKind::Light))
        , layout(rendered.layout())
    {
        rendered.textDocument().setPageSize({width, -1});
    }

    void layOutAll() { layout.layOutMore(0, QDeadlineTimer(QDeadlineTimer::Forever)); }

    Document document;
    RenderedDocument rendered;
    FlowLayout &layout;
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreTheDocuments();
    void charactersThatQtTakesForBorders();
    void pointsAndPositionsRoundTrip();
    void leavesStandBelowOneAnother();
    void cellsOfARowStandSideBySide();
    void setsOnlyWhatIsSeen();
    void estimatesComeClose();
    void aPlaceKeepsItsTextWhenHeightsChange();
    void aThemeMovesNothing();
    void typeChangesEverything();
    void paintsMarks();
    void anEmptyDocument();
    void aPageWithoutWidth();
};

void TestFlowLayout::positionsAreTheDocuments()
{
    const Page page(markdown(everything));
    const QTextDocument &shown = page.rendered.textDocument();
    QCOMPARE(shown.blockCount(), page.document.leaves().size());
    QCOMPARE(shown.characterCount() - 1, page.document.text().size());
    for (qsizetype i = 0; i < page.document.text().size(); ++i) {
        const QChar here = page.document.text()[i];
        const QChar there = shown.characterAt(static_cast<int>(i));
        const bool border = here == u'\n' || here == u'\t';
        QVERIFY2(here == there
                     || (border
                         && (there == QChar::LineSeparator || there == QChar::ParagraphSeparator)),
                 qPrintable(QString::number(i)));
    }
}

void TestFlowLayout::charactersThatQtTakesForBorders()
{
    const QString strange = u"a"_s + QChar(QChar::ParagraphSeparator) + u'b' + QChar(0xfdd0) + u'c'
                            + QChar(0xfdd1) + u'd';
    const Page page(markdown(strange + u"\n\nnext"_s));
    QCOMPARE(page.rendered.textDocument().blockCount(), page.document.leaves().size());
    QCOMPARE(page.rendered.textDocument().characterCount() - 1, page.document.text().size());
}

void TestFlowLayout::pointsAndPositionsRoundTrip()
{
    Page page(markdown(everything));
    page.layOutAll();
    for (qsizetype leaf = 0; leaf < page.document.leaves().size(); ++leaf) {
        const SetLeaf set = page.layout.setLeaf(leaf);
        for (int i = 0; i < set.layout->lineCount(); ++i) {
            const QTextLine line = set.layout->lineAt(i);
            for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
                const qsizetype position = set.range.start + at;
                const QRectF rect = page.layout.lineRect(position);
                const QPointF point(set.origin.x() + line.cursorToX(at), rect.center().y());
                QCOMPARE(page.layout.hitTest(point, Qt::FuzzyHit), position);
            }
        }
    }
}

void TestFlowLayout::leavesStandBelowOneAnother()
{
    Page page(markdown(everything));
    page.layOutAll();
    double bottom = 0;
    for (QTextBlock block = page.rendered.textDocument().begin(); block.isValid();
         block = block.next()) {
        const QRectF rect = page.layout.blockBoundingRect(block);
        const BlockStyle style = page.layout.setLeaf(block.blockNumber()).style;
        if (!style.cell || style.cell->column == 0)
            QVERIFY2(rect.top() >= bottom - 0.01, qPrintable(block.text()));
        bottom = std::max(bottom, rect.bottom());
    }
    const double end = page.layout.documentSize().height();
    QVERIFY(end > bottom);
    QVERIFY(end - bottom < 130);
}

void TestFlowLayout::cellsOfARowStandSideBySide()
{
    Page page(markdown(everything));
    QList<SetLeaf> cells;
    for (qsizetype leaf = 0; leaf < page.document.leaves().size(); ++leaf) {
        if (page.document.leaf(leaf).kind == BlockKind::TableCell)
            cells.append(page.layout.setLeaf(leaf));
    }
    QCOMPARE(cells.size(), 9);
    for (qsizetype row = 0; row < 3; ++row) {
        for (qsizetype column = 1; column < 3; ++column) {
            const SetLeaf &left = cells[3 * row + column - 1];
            const SetLeaf &cell = cells[3 * row + column];
            QCOMPARE(cell.origin.y(), left.origin.y());
            QVERIFY(cell.frame.left >= left.frame.left + left.frame.width);
            QCOMPARE(cell.frame.left, cells[column].frame.left);
        }
    }
    QVERIFY(cells[5].layout->lineCount() > 1);
    QVERIFY(cells[6].origin.y() - cells[3].origin.y() > cells[3].style.pitch * 2);
}

void TestFlowLayout::setsOnlyWhatIsSeen()
{
    Page page(longDocument());
    QImage image(800, 600, QImage::Format_RGB32);
    paint(page.layout, image);
    const QTextDocument &shown = page.rendered.textDocument();
    QVERIFY(shown.firstBlock().layout()->lineCount() > 0);
    QCOMPARE(shown.lastBlock().layout()->lineCount(), 0);
    QVERIFY(page.layout.layOutMore(0, QDeadlineTimer(0)));
    page.layOutAll();
    QVERIFY(!page.layout.layOutMore(0, QDeadlineTimer(0)));
    QVERIFY(shown.lastBlock().layout()->lineCount() > 0);
}

void TestFlowLayout::estimatesComeClose()
{
    Page page(longDocument());
    const double guessed = page.layout.documentSize().height();
    page.layOutAll();
    const double found = page.layout.documentSize().height();
    QVERIFY2(std::abs(guessed - found) < 0.15 * found,
             qPrintable(u"%1 for %2"_s.arg(guessed).arg(found)));
}

void TestFlowLayout::aPlaceKeepsItsTextWhenHeightsChange()
{
    Page page(longDocument());
    const double middle = page.layout.documentSize().height() / 2;
    page.layout.ensure(middle, middle + 600);
    const int position = page.layout.hitTest({100, middle + 300}, Qt::FuzzyHit);
    const double before = page.layout.lineRect(position).top() - middle;
    const FlowLayout::Place place = page.layout.placeAt(middle);
    page.layOutAll();
    QVERIFY(std::abs(page.layout.lineRect(position).top() - page.layout.yOf(place) - before)
            < 0.01);
}

void TestFlowLayout::aThemeMovesNothing()
{
    Page page(markdown(everything));
    page.layOutAll();
    const qsizetype last = page.document.text().size();
    const QRectF before = page.layout.lineRect(last);
    page.rendered.setAppearance(Typography(), Theme::of(ThemeKind::Dark));
    QCOMPARE(page.layout.lineRect(last), before);
}

void TestFlowLayout::typeChangesEverything()
{
    Page page(markdown(everything));
    page.layOutAll();
    const double before = page.layout.documentSize().height();
    Typography larger;
    larger.size = 24;
    page.rendered.setAppearance(larger, Theme::of(ThemeKind::Light));
    page.layOutAll();
    QVERIFY(page.layout.documentSize().height() > 1.2 * before);
    QCOMPARE(page.layout.lineRect(page.document.leaf(1).range.start).height(),
             24 * larger.lineHeight);
}

void TestFlowLayout::paintsMarks()
{
    Page page(markdown(u"价格将会降到零，价格将会降到零。"_s));
    const Theme theme = Theme::of(ThemeKind::Light);
    page.layout.setHighlights({{{2, 5}, u"evidence"_s}});
    QImage image(800, 200, QImage::Format_RGB32);
    image.fill(theme.page);
    paint(page.layout, image);
    const SetLeaf set = page.layout.setLeaf(0);
    const auto colorAt = [&](qsizetype position) {
        const QRectF band = bandRects(set, {position, position + 1}).first();
        return image.pixelColor((band.topLeft() + QPointF(1, 2)).toPoint());
    };
    QCOMPARE(colorAt(3), theme.markBackground(u"evidence"_s));
    QCOMPARE(colorAt(1), theme.page);
    QCOMPARE(colorAt(6), theme.page);
    page.layout.setHighlights({});
    image.fill(theme.page);
    paint(page.layout, image);
    QCOMPARE(colorAt(3), theme.page);
}

void TestFlowLayout::anEmptyDocument()
{
    Page page{Document()};
    QImage image(100, 100, QImage::Format_RGB32);
    paint(page.layout, image);
    QCOMPARE(page.layout.hitTest({10, 10}, Qt::FuzzyHit), 0);
    QVERIFY(page.layout.documentSize().height() > 0);
    QVERIFY(!page.layout.layOutMore(0, QDeadlineTimer(0)));
}

void TestFlowLayout::aPageWithoutWidth()
{
    Page page(markdown(everything), 0);
    QVERIFY(page.layout.blockBoundingRect(page.rendered.textDocument().firstBlock()).isNull());
    page.rendered.textDocument().setPageSize({60, -1});
    page.layOutAll();
    QVERIFY(page.layout.documentSize().height() > 500);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
