// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/flowlayout.h"

#include "lib/layout/cjk.h"
#include "lib/layout/inlineobjects.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype cachedStyles = 3000;
constexpr qsizetype sampledWidth = 600;

float sampledRoughWidth(QStringView text)
{
    const qsizetype sample = std::min(text.size(), sampledWidth);
    if (sample == 0)
        return 0;
    return static_cast<float>(roughWidth(text.first(sample)) * static_cast<double>(text.size())
                              / static_cast<double>(sample));
}

TextRange rangeOf(const QTextCursor &cursor)
{
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

} // namespace

FlowLayout::FlowLayout(QTextDocument *document, const Document &article,
                       const Typography &typography, const Theme &theme)
    : QAbstractTextDocumentLayout(document)
    , m_article(article)
    , m_typesetter(std::make_unique<Typesetter>(article, typography, theme))
    , m_styles(cachedStyles)
{
    makeUnits();
    // Without any handler Qt takes U+FFFC for a letter.
    registerHandler(QTextFormat::UserObject, this);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::makeUnits()
{
    std::optional<qsizetype> row;
    const QList<qsizetype> &leaves = m_article.leaves();
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        const Block &block = m_article.blocks()[leaves[i]];
        m_roughWidths.push_back(sampledRoughWidth(sliced(m_article.text(), block.range)));
        const bool sameRow = row && block.kind == BlockKind::TableCell && block.parent == row;
        if (!sameRow)
            m_firstLeaves.push_back(i);
        m_unitOfLeaf.push_back(static_cast<qsizetype>(m_firstLeaves.size()) - 1);
        row = block.kind == BlockKind::TableCell ? block.parent : std::nullopt;
    }
    m_firstLeaves.push_back(leaves.size());
}

bool FlowLayout::isReady() const
{
    return !m_states.empty() && document()->blockCount() == m_article.leaves().size();
}

double FlowLayout::columnWidth() const
{
    const Typography &typography = m_typesetter->styles().typography();
    const double page = document()->pageSize().width();
    return std::max(4 * typography.size,
                    std::min(page - 2 * m_margins.side, typography.measure * typography.size));
}

double FlowLayout::columnLeft() const
{
    return std::max(0.0, std::floor((document()->pageSize().width() - columnWidth()) / 2));
}

void FlowLayout::reset()
{
    const qsizetype units = static_cast<qsizetype>(m_firstLeaves.size()) - 1;
    m_setWidth = columnWidth();
    m_styles.clear();
    m_states.assign(static_cast<size_t>(units), State::Estimated);
    std::vector<double> heights(static_cast<size_t>(units));
    for (qsizetype unit = 0; unit < units; ++unit) {
        const qsizetype leaf = m_firstLeaves[static_cast<size_t>(unit)];
        heights[static_cast<size_t>(unit)] = m_typesetter->styles().roughHeight(
            leaf, static_cast<double>(m_roughWidths[static_cast<size_t>(leaf)]), m_setWidth);
    }
    m_heights = HeightIndex(std::move(heights));
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

void FlowLayout::documentChanged(int, int, int)
{
    // Qt reports every change of page size or default font this way, the text itself never changes.
    if (document()->blockCount() != m_article.leaves().size()
        || document()->pageSize().width() <= 0)
        return;
    if (m_states.empty() || columnWidth() != m_setWidth)
        reset();
    else
        Q_EMIT update();
}

void FlowLayout::setAppearance(const Typography &typography, const Theme &theme)
{
    const bool sameType = typography == m_typesetter->styles().typography();
    m_typesetter = std::make_unique<Typesetter>(m_article, typography, theme);
    m_styles.clear();
    if (!sameType) {
        reset();
        return;
    }
    std::ranges::replace(m_states, State::Set, State::Measured);
    Q_EMIT update();
}

void FlowLayout::setMargins(const Margins &margins)
{
    m_margins = margins;
    reset();
}

void FlowLayout::setHighlights(QList<Highlight> highlights)
{
    m_highlights = std::move(highlights);
    std::ranges::stable_sort(m_highlights, [](const Highlight &a, const Highlight &b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start
                                              : a.range.end > b.range.end;
    });
    m_highlightEnds.clear();
    qsizetype furthest = 0;
    for (const Highlight &highlight : std::as_const(m_highlights))
        m_highlightEnds.append(furthest = std::max(furthest, highlight.range.end));
    Q_EMIT update();
}

void FlowLayout::setMatches(QList<PaintedSelection> matches)
{
    m_matches = std::move(matches);
    Q_EMIT update();
}

QList<PaintedSelection> FlowLayout::selectionsIn(TextRange range, const PaintContext &context) const
{
    QList<PaintedSelection> found;
    const auto first = std::ranges::upper_bound(
        m_matches, range.start, {}, [](const PaintedSelection &match) { return match.range.end; });
    for (auto i = first; i != m_matches.end() && i->range.start < range.end; ++i)
        found.append(*i);
    for (const Selection &selection : context.selections) {
        if (rangeOf(selection.cursor).intersects(range))
            found.append({rangeOf(selection.cursor), selection.format});
    }
    return found;
}

QList<Highlight> FlowLayout::highlightsIn(TextRange range) const
{
    QList<Highlight> found;
    auto i = std::ranges::lower_bound(m_highlights, range.end, {},
                                      [](const Highlight &h) { return h.range.start; })
             - m_highlights.cbegin();
    while (i > 0 && m_highlightEnds[i - 1] > range.start) {
        --i;
        if (m_highlights[i].range.intersects(range))
            found.prepend(m_highlights[i]);
    }
    return found;
}

const BlockStyle &FlowLayout::styleOf(qsizetype leaf) const
{
    if (const BlockStyle *known = m_styles.object(leaf))
        return *known;
    auto *style = new BlockStyle(m_typesetter->styles().of(leaf));
    m_styles.insert(leaf, style);
    return *style;
}

void FlowLayout::setUnit(qsizetype unit) const
{
    if (state(unit) == State::Set)
        return;
    const qsizetype first = m_firstLeaves[static_cast<size_t>(unit)];
    const qsizetype end = m_firstLeaves[static_cast<size_t>(unit) + 1];
    double height = 0;
    QTextBlock block = document()->findBlockByNumber(static_cast<int>(first));
    for (qsizetype leaf = first; leaf < end; ++leaf, block = block.next()) {
        const BlockStyle style = styleOf(leaf);
        const double lines = m_typesetter->setLines(*block.layout(), leaf, style, m_setWidth);
        height = std::max(height, lines + 2 * style.padding);
    }
    height += styleOf(first).spaceAbove;
    const bool changed = std::abs(height - m_heights.height(unit)) > 0.01;
    state(unit) = State::Set;
    if (!changed)
        return;
    m_heights.setHeight(unit, height);
    announceSize();
}

void FlowLayout::announceSize() const
{
    if (!m_sizeAnnounced)
        return;
    m_sizeAnnounced = false;
    // Later: the scroll bars must not move while something is being painted.
    QMetaObject::invokeMethod(const_cast<FlowLayout *>(this), &FlowLayout::publishSize,
                              Qt::QueuedConnection);
}

void FlowLayout::publishSize()
{
    if (m_sizeAnnounced)
        return;
    m_sizeAnnounced = true;
    Q_EMIT documentSizeChanged(documentSize());
}

SetLeaf FlowLayout::setLeaf(qsizetype leaf) const
{
    const qsizetype unit = unitOf(leaf);
    setUnit(unit);
    const BlockStyle style = styleOf(leaf);
    const double above = styleOf(m_firstLeaves[static_cast<size_t>(unit)]).spaceAbove;
    return {leaf,
            m_article.leaf(leaf).range,
            style,
            m_typesetter->styles().frame(style, m_setWidth),
            document()->findBlockByNumber(static_cast<int>(leaf)).layout(),
            {columnLeft(), unitTop(unit) + above + style.padding},
            m_setWidth};
}

qsizetype FlowLayout::unitAt(double y) const
{
    return m_heights.at(std::max(0.0, y - m_margins.top));
}

void FlowLayout::ensure(double top, double bottom)
{
    if (!isReady())
        return;
    for (qsizetype unit = unitAt(top); unit < m_heights.count() && unitTop(unit) <= bottom; ++unit)
        setUnit(unit);
}

bool FlowLayout::layOutMore(double y, QDeadlineTimer deadline)
{
    if (!isReady())
        return false;
    const qsizetype middle = unitAt(y);
    qsizetype before = middle;
    qsizetype after = middle;
    while (before >= 0 || after < m_heights.count()) {
        for (qsizetype *next : {&before, &after}) {
            if (*next < 0 || *next >= m_heights.count())
                continue;
            if (state(*next) == State::Estimated) {
                if (deadline.hasExpired())
                    return true;
                setUnit(*next);
            }
        }
        --before;
        ++after;
    }
    return false;
}

FlowLayout::Place FlowLayout::placeAt(double y) const
{
    if (!isReady())
        return {};
    const qsizetype unit = unitAt(y);
    return {unit, y - unitTop(unit)};
}

double FlowLayout::yOf(Place place) const
{
    return isReady() ? unitTop(std::min(place.unit, m_heights.count() - 1)) + place.offset : 0;
}

double FlowLayout::roughTop(qsizetype position) const
{
    const std::optional<qsizetype> leaf = m_article.leafAt(position);
    if (!isReady() || !leaf)
        return 0;
    const TextRange range = m_article.leaf(*leaf).range;
    const qsizetype unit = unitOf(*leaf);
    const double within = range.isEmpty() ? 0
                                          : static_cast<double>(position - range.start)
                                                / static_cast<double>(range.length());
    return (unitTop(unit) + within * m_heights.height(unit)) / documentSize().height();
}

QRectF FlowLayout::lineRect(qsizetype position) const
{
    const std::optional<qsizetype> leaf = m_article.leafAt(position);
    if (!isReady() || !leaf)
        return {};
    const SetLeaf set = setLeaf(*leaf);
    const QTextLine line = set.layout->lineForTextPosition(
        static_cast<int>(std::clamp(position, set.range.start, set.range.end) - set.range.start));
    const int number = line.isValid() ? line.lineNumber() : 0;
    return {set.origin.x(), set.origin.y() + number * set.style.pitch, m_setWidth, set.style.pitch};
}

QList<QRectF> FlowLayout::rangeRects(TextRange range) const
{
    constexpr qsizetype mostLeaves = 200;
    QList<QRectF> rects;
    const std::optional<qsizetype> first = m_article.leafAt(range.start);
    const std::optional<qsizetype> last = m_article.leafAt(range.end);
    if (!isReady() || !first || !last)
        return rects;
    for (qsizetype leaf = *first; leaf <= std::min(*last, *first + mostLeaves); ++leaf)
        rects += bandRects(setLeaf(leaf), range);
    return rects;
}

void FlowLayout::draw(QPainter *painter, const PaintContext &context)
{
    if (!isReady())
        return;
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF({}, documentSize());
    painter->save();
    LeafPainter leafPainter(*painter, m_article, styles(), m_typesetter->theme(), clip);
    // A band or line may reach a little beyond its unit.
    const qsizetype first = std::max<qsizetype>(0, unitAt(clip.top()) - 1);
    for (qsizetype unit = first; unit < m_heights.count() && unitTop(unit) <= clip.bottom(); ++unit)
        paintUnit(*painter, leafPainter, unit, context);
    painter->restore();
}

void FlowLayout::paintUnit(QPainter &painter, LeafPainter &leafPainter, qsizetype unit,
                           const PaintContext &context) const
{
    const qsizetype end = m_firstLeaves[static_cast<size_t>(unit) + 1];
    for (qsizetype leaf = m_firstLeaves[static_cast<size_t>(unit)]; leaf < end; ++leaf) {
        const SetLeaf set = setLeaf(leaf);
        leafPainter.paint(set, highlightsIn(set.range), selectionsIn(set.range, context));
        const qsizetype caret = context.cursorPosition;
        if (set.range.start <= caret && caret <= set.range.end) {
            painter.setPen(m_typesetter->theme().ink);
            set.layout->drawCursor(&painter, set.origin, static_cast<int>(caret - set.range.start),
                                   2);
        }
    }
}

qsizetype FlowLayout::leafAt(const QPointF &point) const
{
    const qsizetype unit = unitAt(point.y());
    setUnit(unit);
    const qsizetype first = m_firstLeaves[static_cast<size_t>(unit)];
    const auto left = [this](qsizetype leaf) {
        const BlockStyle &style = styleOf(leaf);
        return columnLeft() + styles().frame(style, m_setWidth).left - 0.3 * style.em;
    };
    qsizetype leaf = m_firstLeaves[static_cast<size_t>(unit) + 1] - 1;
    while (leaf > first && point.x() < left(leaf))
        --leaf;
    return leaf;
}

int FlowLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    if (!isReady())
        return accuracy == Qt::ExactHit ? -1 : 0;
    const SetLeaf set = setLeaf(leafAt(point));
    if (set.layout->lineCount() == 0)
        return static_cast<int>(set.range.start);
    const double y = point.y() - set.origin.y();
    const double x = point.x() - set.origin.x();
    const int row = static_cast<int>(std::floor(y / set.style.pitch));
    const QTextLine line = set.layout->lineAt(std::clamp(row, 0, set.layout->lineCount() - 1));
    const bool outside = row < 0 || row >= set.layout->lineCount() || x < line.x()
                         || x > line.x() + line.naturalTextWidth();
    if (accuracy == Qt::ExactHit && outside)
        return -1;
    const auto kind = accuracy == Qt::ExactHit ? QTextLine::CursorOnCharacter
                                               : QTextLine::CursorBetweenCharacters;
    return static_cast<int>(set.range.start) + line.xToCursor(x, kind);
}

QSizeF FlowLayout::documentSize() const
{
    return {document()->pageSize().width(), m_heights.total() + m_margins.top + m_margins.bottom};
}

QRectF FlowLayout::frameBoundingRect(QTextFrame *) const
{
    return {{}, documentSize()};
}

QRectF FlowLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!isReady() || !block.isValid())
        return {};
    const SetLeaf set = setLeaf(block.blockNumber());
    // Its top left is where Qt adds the lines' own places.
    return {set.origin.x(), set.origin.y(), m_setWidth,
            std::max(1, set.layout->lineCount()) * set.style.pitch};
}

QSizeF FlowLayout::intrinsicSize(QTextDocument *, int position, const QTextFormat &)
{
    const std::optional<qsizetype> leaf = m_article.leafAt(position);
    if (!leaf)
        return {};
    const BlockStyle style = styleOf(*leaf);
    const auto object = inlineObjectAt(m_article, styles(), *leaf, position);
    return object ? inlineObjectSize(*object, style, styles().frame(style, m_setWidth).width)
                  : QSizeF();
}

void FlowLayout::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int position,
                            const QTextFormat &)
{
    const std::optional<qsizetype> leaf = m_article.leafAt(position);
    if (!leaf)
        return;
    if (const auto object = inlineObjectAt(m_article, styles(), *leaf, position))
        paintInlineObject(*painter, rect, *object, styleOf(*leaf), m_typesetter->theme());
}

void FlowLayout::resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format)
{
    const QSizeF size = intrinsicSize(document(), position, format);
    const std::optional<qsizetype> leaf = m_article.leafAt(position);
    const double ascent = leaf ? inlineObjectAscent(styleOf(*leaf), size.height()) : 0;
    item.setWidth(size.width());
    item.setAscent(ascent);
    item.setDescent(size.height() - ascent);
}

void FlowLayout::drawInlineObject(QPainter *painter, const QRectF &rect, QTextInlineObject,
                                  int position, const QTextFormat &format)
{
    drawObject(painter, rect, document(), position, format);
}

} // namespace Sidegloss
