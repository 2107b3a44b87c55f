// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/textcolumn.h"

#include "lib/document/timedcues.h"
#include "lib/layout/inlineobjects.h"
#include "lib/layout/linestretch.h"

#include <algorithm>

namespace Sidegloss {

namespace {

// In em. Readers of PDFs take a gap of 0.1 em for a space, which copying and searching would then
// find.
constexpr double latinGap = 0.075;
constexpr double widestGap = 0.085;
/// Where no words are cut a ragged line is better than a torn one.
constexpr double widestSpace = 0.5;
/// What stands for pictures and numbers of footnotes, so that nothing of them is copied: a word
/// joiner.
constexpr QChar invisible(0x2060);

/// Glyphs of ligatures have no character of their own that a PDF could name.
Typography withoutLigatures(Typography typography)
{
    typography.ligatures = false;
    return typography;
}

bool isSameRow(const BlockStyle &a, const BlockStyle &b)
{
    return a.cell && b.cell && a.cell->row == b.cell->row;
}

} // namespace

TextColumn::TextColumn(const Document &document, const Typography &typography, const Theme &theme,
                       double width, double density, const Pictures &pictures)
    : m_typesetter(document, withoutLigatures(typography), theme, pictures)
    , m_width(width)
{
    const qsizetype count = document.leaves().size();
    m_leaves.reserve(static_cast<size_t>(count));
    for (qsizetype leaf = 0; leaf < count; ++leaf)
        setLeaf(leaf, density);
    for (qsizetype first = 0; first < count;) {
        qsizetype end = first + 1;
        while (end < count && isSameRow(style(first), style(end)))
            ++end;
        addRow(first, end);
        first = end;
    }
    for (const qsizetype cue : timedCues(document)) {
        const Cue &timed = document.cues()[cue];
        if (const auto leaf = document.leafAt(timed.range.start))
            m_times.insert(*leaf, timed.start);
    }
}

TextColumn::~TextColumn() = default;

void TextColumn::setLeaf(qsizetype index, double density)
{
    const Piece piece = wholeLeaf(document(), index);
    auto leaf = std::make_unique<Leaf>();
    leaf->style = styles().of(index);
    leaf->style.spaceAbove *= density;
    leaf->style.latinGap = latinGap;
    leaf->style.widestGap = widestGap;
    leaf->style.widestSpace = widestSpace;
    setText(*leaf, piece);
    leaf->layout().setCacheEnabled(true);
    m_typesetter.setLines(leaf->layout(), piece, leaf->style, m_width);
    m_leaves.push_back(std::move(leaf));
}

void TextColumn::setText(Leaf &leaf, const Piece &piece) const
{
    const double available = styles().frame(leaf.style, m_width).width;
    QHash<qsizetype, ObjectRoom> rooms;
    leaf.text = m_typesetter.layoutText(piece);
    QString text = leaf.text.replace(QChar::ObjectReplacementCharacter, invisible);
    for (const Span &span : spansIn(document(), piece)) {
        const auto size =
            span.kind == SpanKind::Image ? styles().pictureSize(span, available) : std::nullopt;
        if (!size || span.range.isEmpty())
            continue;
        rooms.insert(span.range.start, {*size, inlineObjectAscent(leaf.style, size->height())});
        text[span.range.start] = QChar::ObjectReplacementCharacter;
    }
    if (rooms.isEmpty())
        leaf.plain.setText(text);
    else
        leaf.withPictures = std::make_unique<ObjectText>(
            text, [rooms](qsizetype position) { return rooms.value(position); });
}

std::optional<std::chrono::milliseconds> TextColumn::timeOf(qsizetype leaf) const
{
    const auto time = m_times.constFind(leaf);
    return time == m_times.constEnd() ? std::nullopt : std::optional(*time);
}

void TextColumn::addRow(qsizetype first, qsizetype end)
{
    if (styles().isStacked(style(first), m_width)) {
        for (qsizetype leaf = first; leaf < end; ++leaf)
            addBands(leaf, leaf + 1);
    } else {
        addBands(first, end);
    }
    m_bands.last().endsRow = style(first).cell.has_value();
}

void TextColumn::addBands(qsizetype first, qsizetype end)
{
    int count = 1;
    for (qsizetype leaf = first; leaf < end; ++leaf)
        count = std::max(count, layout(leaf).lineCount());

    const BlockStyle &firstStyle = style(first);
    const qsizetype firstBand = m_bands.size();
    for (int i = 0; i < count; ++i) {
        ColumnBand band;
        double height = firstStyle.pitch;
        for (qsizetype leaf = first; leaf < end; ++leaf) {
            if (i >= layout(leaf).lineCount())
                continue;
            band.lines.append({leaf, i});
            height = std::max(height, Typesetter::lineBottom(layout(leaf), style(leaf), i)
                                          - Typesetter::lineTop(layout(leaf), style(leaf), i));
        }
        band.firstOfLeaf = i == 0;
        band.lastOfLeaf = i == count - 1;
        band.above = i == 0 ? firstStyle.spaceAbove : 0;
        band.padding = i == 0 ? firstStyle.padding : 0;
        band.height = band.padding + height + (band.lastOfLeaf ? firstStyle.padding : 0);
        m_bands.append(band);
    }
    glue(firstBand, document().leaf(first));
}

void TextColumn::glue(qsizetype first, const Block &block)
{
    const qsizetype last = m_bands.size() - 1;
    const bool isHeading = block.kind == BlockKind::Heading
                           || (block.kind == BlockKind::TableCell && block.attributes.header);
    m_bands[first].glued = m_headingBefore;
    for (qsizetype at = first + 1; at <= last; ++at)
        m_bands[at].glued = isHeading || at == first + 1 || at == last;
    m_headingBefore = isHeading;
}

QTextLine TextColumn::line(ColumnLine line) const
{
    return layout(line.leaf).lineAt(line.line);
}

TextRange TextColumn::rangeIn(ColumnLine place, TextRange range) const
{
    const QTextLine textLine = line(place);
    const qsizetype start = document().leaf(place.leaf).range.start + textLine.textStart();
    const qsizetype from = std::max(range.start, start);
    return {from, std::max(from, std::min(range.end, start + textLine.textLength()))};
}

QList<QRectF> TextColumn::areas(const ColumnBand &band, TextRange range) const
{
    QList<QRectF> found;
    for (const ColumnLine place : band.lines) {
        const TextRange part = rangeIn(place, range);
        if (part.isEmpty())
            continue;
        const QTextLine textLine = line(place);
        const int start = static_cast<int>(document().leaf(place.leaf).range.start);
        const double top = Typesetter::bandTop(layout(place.leaf), style(place.leaf), place.line)
                           + shift(band, place);
        for (const LineStretch &stretch :
             lineStretches(textLine, style(place.leaf), static_cast<int>(part.start) - start,
                           static_cast<int>(part.end) - start)) {
            if (stretch.right > stretch.left)
                found.append({stretch.left, top, stretch.right - stretch.left,
                              Typesetter::bandHeight(style(place.leaf))});
        }
    }
    return found;
}

double TextColumn::baseline(const ColumnBand &band, ColumnLine place) const
{
    return Typesetter::baseline(layout(place.leaf), style(place.leaf), place.line)
           + shift(band, place);
}

double TextColumn::shift(const ColumnBand &band, ColumnLine place) const
{
    return band.padding - Typesetter::lineTop(layout(place.leaf), style(place.leaf), place.line);
}

std::optional<QRectF> TextColumn::pictureArea(const ColumnBand &band, ColumnLine place,
                                              const Span &image) const
{
    const BlockStyle &own = style(place.leaf);
    const auto size = styles().pictureSize(image, styles().frame(own, m_width).width);
    if (!size || rangeIn(place, image.range).isEmpty())
        return std::nullopt;
    const qsizetype start = document().leaf(place.leaf).range.start;
    const double left = line(place).cursorToX(static_cast<int>(image.range.start - start));
    const double top = baseline(band, place) - inlineObjectAscent(own, size->height());
    return QRectF({left, top}, *size);
}

qsizetype TextColumn::bandAt(qsizetype position) const
{
    const auto endsBefore = [this](const ColumnBand &band, qsizetype wanted) {
        const ColumnLine last = band.lines.last();
        const QTextLine textLine = line(last);
        const qsizetype end =
            document().leaf(last.leaf).range.start + textLine.textStart() + textLine.textLength();
        // The end of a leaf still belongs to it.
        return band.lastOfLeaf ? end < wanted : end <= wanted;
    };
    return std::lower_bound(m_bands.begin(), m_bands.end(), position, endsBefore) - m_bands.begin();
}

} // namespace Sidegloss
