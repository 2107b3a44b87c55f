// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/flowlayout.h"

#include "lib/layout/rendereddocument.h"
#include "lib/parse/parser.h"
#include "tests/testlib/plaindocument.h"

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

/// So small that a longDocument() has some ninety slices, and its paragraphs three pieces.
constexpr SliceLimits smallSlices{.whole = 0, .slice = 400, .leaves = 100, .piece = 50};

struct Page
{
    explicit Page(const Document &article, double width = 800, const SliceLimits &limits = {})
        : document(article)
        , rendered(article, Typography(), Theme::of(ThemeKind::Light), limits)
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
    void pointsAndPositionsRoundTrip_data();
    void pointsAndPositionsRoundTrip();
    void leavesStandBelowOneAnother_data();
    void leavesStandBelowOneAnother();
    void cellsOfARowStandSideBySide();
    void cellsOfATableTooWideStandBelowOneAnother();
    void setsOnlyWhatIsSeen();
    void estimatesComeClose();
    void aPlaceKeepsItsTextWhenHeightsChange();
    void aThemeMovesNothing();
    void typeChangesEverything();
    void paintsMarks();
    void everyPositionIsShownInSlices();
    void aPlaceKeepsItsTextWhenTheWindowMoves();
    void theWindowFollowsWhatIsSeen();
    void piecesOfALeafStandTogether();
    void piecesOfACellStandTogether();
    void paintsFarDown();
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

void TestFlowLayout::pointsAndPositionsRoundTrip_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("wide") << 800.0;
    QTest::newRow("too narrow for the table") << 260.0;
}

void TestFlowLayout::pointsAndPositionsRoundTrip()
{
    QFETCH(double, width);
    Page page(markdown(everything), width);
    page.layOutAll();
    for (qsizetype leaf = 0; leaf < page.document.leaves().size(); ++leaf) {
        const SetLeaf set = page.layout.setPiece(leaf);
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

void TestFlowLayout::leavesStandBelowOneAnother_data()
{
    pointsAndPositionsRoundTrip_data();
}

void TestFlowLayout::leavesStandBelowOneAnother()
{
    QFETCH(double, width);
    Page page(markdown(everything), width);
    page.layOutAll();
    double bottom = 0;
    for (QTextBlock block = page.rendered.textDocument().begin(); block.isValid();
         block = block.next()) {
        const QRectF rect = page.layout.blockBoundingRect(block);
        const SetLeaf set = page.layout.setPiece(block.blockNumber());
        if (!set.style.cell || set.style.cell->column == 0
            || page.layout.styles().isStacked(set.style, set.columnWidth))
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
            cells.append(page.layout.setPiece(leaf));
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

void TestFlowLayout::cellsOfATableTooWideStandBelowOneAnother()
{
    Page page(markdown(u"| Exchange | Recommendation | Consumption |\n|---|--:|---|\n"
                       "| Tidewater | Unconditional | Electricity |\n"_s),
              340);
    page.layOutAll();
    double bottom = 0;
    for (qsizetype cell = 0; cell < 6; ++cell) {
        const SetLeaf set = page.layout.setPiece(cell);
        QVERIFY(page.layout.styles().isStacked(set.style, set.columnWidth));
        QVERIFY(set.origin.y() >= bottom);
        bottom = set.origin.y() + set.style.pitch;
        QCOMPARE(set.layout->lineCount(), 1);
        QCOMPARE(set.layout->lineAt(0).x(), set.frame.left);
        QVERIFY(set.frame.left + set.frame.width <= set.columnWidth + 0.01);
        const QList<Marker> names = page.layout.styles().markers(set.style, set.columnWidth);
        QCOMPARE(names.size(), cell < 3 ? 0 : 1);
        for (const Marker &name : names) {
            QCOMPARE(name.kind, MarkerKind::ColumnName);
            QVERIFY(page.document.text().contains(QString(name.text).remove(QChar(0x2026))));
            QVERIFY(QFontMetricsF(set.style.font).horizontalAdvance(name.text) < set.frame.left);
        }
    }
    page.rendered.textDocument().setPageSize({900, -1});
    page.layOutAll();
    QCOMPARE(page.layout.setPiece(5).origin.y(), page.layout.setPiece(3).origin.y());
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
    const SetLeaf set = page.layout.setPiece(0);
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

void TestFlowLayout::everyPositionIsShownInSlices()
{
    Page page(longDocument(), 800, smallSlices);
    for (qsizetype position = 0; position < page.document.text().size(); position += 61) {
        page.rendered.bring(position);
        QVERIFY(page.layout.window().holds(position));
        const QRectF line = page.layout.lineRect(position);
        const SetLeaf set = page.layout.setPiece(page.layout.window().pieceAt(position));
        const auto at = static_cast<int>(position - set.range.start);
        const double x = set.layout->lineForTextPosition(at).cursorToX(at);
        const QPointF point(set.origin.x() + x, line.center().y());
        QCOMPARE(page.layout.positionAt(point), position);
        QCOMPARE(page.layout.hitTest(point, Qt::FuzzyHit), page.layout.window().shown(position));
        const QTextDocument &shown = page.rendered.textDocument();
        if (page.document.text()[position] != u'\n')
            QCOMPARE(shown.characterAt(page.layout.window().shown(position)),
                     page.document.text()[position]);
    }
}

void TestFlowLayout::aPlaceKeepsItsTextWhenTheWindowMoves()
{
    Page page(longDocument(), 800, smallSlices);
    const qsizetype position = page.document.text().size() / 2;
    page.rendered.bring(position);
    const double y = page.layout.lineRect(position).top();
    page.rendered.ensure(y, y + 600);
    const double top = page.layout.lineRect(position).top();
    const FlowLayout::Place place = page.layout.placeAt(top - 100);
    const qsizetype before = page.layout.window().firstSlice();
    page.rendered.bring(page.layout.window().range().end);
    QVERIFY(page.layout.window().firstSlice() > before);
    QVERIFY(page.layout.window().holds(position));
    const double moved = page.layout.lineRect(position).top() - page.layout.yOf(place);
    QVERIFY2(std::abs(moved - 100) < 0.01, qPrintable(QString::number(moved)));
}

void TestFlowLayout::theWindowFollowsWhatIsSeen()
{
    Page page(longDocument(), 800, smallSlices);
    const double height = page.layout.documentSize().height();
    QVERIFY(page.rendered.textDocument().characterCount() < page.document.text().size() / 4);
    for (double y = height; y > 0; y -= height / 40) {
        page.rendered.ensure(y, y + 600);
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        const QImage blank = image;
        const qsizetype seen = page.layout.positionAt({400, y}).value();
        paint(page.layout, image, page.layout.lineRect(seen).top() - 20);
        QVERIFY2(image != blank, qPrintable(u"nothing at %1"_s.arg(y)));
    }
    const double found = page.layout.documentSize().height();
    QVERIFY2(std::abs(height - found) < 0.3 * found,
             qPrintable(u"%1 for %2"_s.arg(height).arg(found)));
}

void TestFlowLayout::piecesOfALeafStandTogether()
{
    const Page page(markdown(u"> "_s + u"Prices go to zero, they say. "_s.repeated(20)), 800,
                    {.piece = 100});
    const QList<Piece> &pieces = page.layout.window().pieces();
    QCOMPARE_GT(pieces.size(), 4);
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const SetLeaf before = page.layout.setPiece(i - 1);
        const SetLeaf piece = page.layout.setPiece(i);
        QCOMPARE(piece.origin.y(),
                 before.origin.y() + before.layout->lineCount() * before.style.pitch);
        QCOMPARE(piece.origin.x(), before.origin.x());
        QVERIFY(piece.style.continuesQuote);
    }
}

void TestFlowLayout::piecesOfACellStandTogether()
{
    const QString cell = u"Prices go to zero, they say. "_s.repeated(10);
    const Page page(markdown(u"| a | b | c |\n|---|---|---|\n| "_s + cell + u" | "_s + cell
                             + u" | x |\n\nBelow."_s),
                    800, {.piece = 100});
    const QList<Piece> &pieces = page.layout.window().pieces();
    QList<SetLeaf> long1;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const SetLeaf set = page.layout.setPiece(i);
        const QTextLine line = set.layout->lineAt(0);
        const QPointF point = set.origin + QPointF(line.x() + 1, 0.5 * set.style.pitch);
        QCOMPARE(page.layout.positionAt(point), set.range.start);
        if (set.leaf == 3)
            long1.append(set);
    }
    QCOMPARE_GT(long1.size(), 2);
    QCOMPARE_GT(long1[1].origin.y(), long1[0].origin.y());
    QVERIFY(page.layout.setPiece(pieces.size() - 1).origin.y() > long1.last().origin.y());
}

void TestFlowLayout::paintsFarDown()
{
    // Beyond what Qt's fixed-point numbers hold.
    Typography large;
    large.size = 60;
    large.lineHeight = 3;
    const Document document = plainDocument(u"Prices go to zero.\n"_s.repeated(100'000));
    RenderedDocument rendered(document, large, Theme::of(ThemeKind::Light), {.whole = 0});
    rendered.textDocument().setPageSize({100, -1});
    FlowLayout &layout = rendered.layout();
    QCOMPARE_GT(layout.documentSize().height(), 40e6);
    const auto picture = [&](qsizetype position) {
        rendered.bring(position);
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        paint(layout, image, layout.lineRect(position).top());
        return image;
    };
    QCOMPARE(picture(document.leaf(99'990).range.start), picture(document.leaf(1).range.start));
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
