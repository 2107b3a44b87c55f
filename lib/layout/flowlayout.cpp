// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Heights, and what is set when. flowpainting.cpp: what is painted and hit, and what Qt asks for.

#include "lib/layout/flowlayout.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype cachedStyles = 3000;

} // namespace

FlowLayout::FlowLayout(QTextDocument *document, const Slices &slices, const Typography &typography,
                       const Theme &theme, const Pictures &pictures)
    : QAbstractTextDocumentLayout(document)
    , m_slices(slices)
    , m_pictures(new PictureCache(pictures, this))
    , m_typesetter(std::make_unique<Typesetter>(article(), typography, theme, pictures))
    , m_styles(cachedStyles)
{
    connect(m_pictures, &PictureCache::arrived, this, [this] { Q_EMIT update(); });
    // Without any handler Qt takes U+FFFC for a letter.
    registerHandler(QTextFormat::UserObject, this);
}

FlowLayout::~FlowLayout() = default;

bool FlowLayout::isReady() const
{
    return !m_states.empty() && document()->blockCount() == m_window.pieces().size();
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

void FlowLayout::setWindow(const SliceWindow &window)
{
    m_window = window;
    m_units = FlowUnits(article(), window);
    m_styles.clear();
    if (m_setWidth > 0) {
        estimateWindow();
        announceSize();
    }
    Q_EMIT windowMoved();
}

void FlowLayout::reset()
{
    m_setWidth = columnWidth();
    m_styles.clear();
    m_heights.setSlices(estimatedSlices());
    estimateWindow();
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

std::vector<double> FlowLayout::estimatedSlices() const
{
    std::vector<double> heights;
    for (qsizetype slice = 0; slice < m_slices.count(); ++slice) {
        const double width = sampledRoughWidth(sliced(article().text(), m_slices.range(slice)));
        heights.push_back(styles().roughHeight(m_slices.leafCount(slice), width, m_setWidth));
    }
    return heights;
}

void FlowLayout::estimateWindow()
{
    std::vector<double> heights;
    for (qsizetype unit = 0; unit < m_units.count(); ++unit) {
        const qsizetype piece = m_units.firstPiece(unit);
        heights.push_back(
            styles().roughHeight(m_window.pieces()[piece], m_units.roughWidth(piece), m_setWidth));
    }
    m_states.assign(heights.size(), State::Estimated);
    std::vector<qsizetype> firstUnits;
    for (qsizetype slice = m_window.firstSlice(); slice < m_window.endSlice(); ++slice) {
        const qsizetype piece = m_window.firstPiece(slice);
        firstUnits.push_back(piece < m_window.pieces().size() ? m_units.unitOf(piece) : 0);
    }
    m_heights.setWindow(m_window.firstSlice(), std::move(firstUnits), std::move(heights));
}

void FlowLayout::documentChanged(int, int, int)
{
    // Qt reports every change of page size or default font this way. The text only changes before
    // a window is set, and never shows in between.
    if (document()->blockCount() != m_window.pieces().size() || document()->pageSize().width() <= 0)
        return;
    if (m_states.empty() || columnWidth() != m_setWidth)
        reset();
    else
        Q_EMIT update();
}

void FlowLayout::setAppearance(const Typography &typography, const Theme &theme)
{
    const bool sameType = typography == m_typesetter->styles().typography();
    m_typesetter =
        std::make_unique<Typesetter>(article(), typography, theme, m_pictures->pictures());
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
    if (isReady())
        reset();
}

const BlockStyle &FlowLayout::styleOf(qsizetype piece) const
{
    if (const BlockStyle *known = m_styles.object(piece))
        return *known;
    auto *style = new BlockStyle(m_typesetter->styles().of(m_window.pieces()[piece]));
    m_styles.insert(piece, style);
    return *style;
}

void FlowLayout::setUnit(qsizetype unit) const
{
    if (state(unit) == State::Set)
        return;
    const qsizetype first = m_units.firstPiece(unit);
    const qsizetype end = m_units.endPiece(unit);
    const bool isStacked = styles().isStacked(styleOf(first), m_setWidth);
    double height = 0;
    double ofLeaf = 0;
    QTextBlock block = document()->findBlockByNumber(static_cast<int>(first));
    for (qsizetype i = first; i < end; ++i, block = block.next()) {
        const Piece &piece = m_window.pieces()[i];
        const BlockStyle style = styleOf(i);
        const double lines = m_typesetter->setLines(*block.layout(), piece, style, m_setWidth);
        const bool goesOn = i > first && piece.leaf == m_window.pieces()[i - 1].leaf;
        ofLeaf = (goesOn || isStacked ? ofLeaf : 0) + lines + 2 * style.padding;
        height = std::max(height, ofLeaf);
    }
    height += styleOf(first).spaceAbove;
    const bool changed = std::abs(height - m_heights.height(unit)) > 0.01;
    state(unit) = State::Set;
    if (!changed)
        return;
    m_heights.setHeight(unit, height);
    announceSize();
}

SetLeaf FlowLayout::setPiece(qsizetype index) const
{
    const qsizetype unit = m_units.unitOf(index);
    setUnit(unit);
    const QList<Piece> &pieces = m_window.pieces();
    const qsizetype first = m_units.firstPiece(unit);
    const BlockStyle style = styleOf(index);
    QTextBlock block = document()->findBlockByNumber(static_cast<int>(index));
    SetLeaf set{pieces[index].leaf,
                pieces[index].range,
                style,
                m_typesetter->styles().frame(style, m_setWidth),
                block.layout(),
                {columnLeft(), unitTop(unit) + styleOf(first).spaceAbove + style.padding},
                m_setWidth};
    const bool isStacked = styles().isStacked(style, m_setWidth);
    for (qsizetype i = index; i > first && (isStacked || pieces[i - 1].leaf == set.leaf); --i) {
        block = block.previous();
        const BlockStyle &before = styleOf(i - 1);
        set.origin.ry() += Typesetter::height(*block.layout(), before) + 2 * before.padding;
    }
    return set;
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

void FlowLayout::ensure(double top, double bottom)
{
    if (!isReady())
        return;
    for (qsizetype unit = unitAt(top); unit < m_units.count() && unitTop(unit) <= bottom; ++unit)
        setUnit(unit);
}

bool FlowLayout::layOutMore(double y, QDeadlineTimer deadline)
{
    if (!isReady())
        return false;
    const qsizetype middle = unitAt(y);
    qsizetype before = middle;
    qsizetype after = middle;
    while (before >= 0 || after < m_units.count()) {
        for (qsizetype *next : {&before, &after}) {
            if (*next < 0 || *next >= m_units.count())
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

double FlowLayout::roughY(qsizetype position) const
{
    const auto share = [&](TextRange range) {
        return range.isEmpty() ? 0
                               : static_cast<double>(position - range.start)
                                     / static_cast<double>(range.length());
    };
    if (m_window.holds(position)) {
        const qsizetype piece = m_window.pieceAt(position);
        const qsizetype unit = m_units.unitOf(piece);
        return unitTop(unit) + share(m_window.pieces()[piece].range) * m_heights.height(unit);
    }
    const qsizetype slice = m_slices.at(position);
    return m_margins.top + m_heights.sliceTop(slice)
           + share(m_slices.range(slice)) * m_heights.sliceHeight(slice);
}

qsizetype FlowLayout::roughPosition(double y) const
{
    const qsizetype slice = sliceAt(y);
    const TextRange range = m_slices.range(slice);
    const double share = (y - m_margins.top - m_heights.sliceTop(slice))
                         / std::max(1.0, m_heights.sliceHeight(slice));
    return range.start
           + static_cast<qsizetype>(std::clamp(share, 0.0, 1.0)
                                    * static_cast<double>(range.length()));
}

FlowLayout::Place FlowLayout::placeAt(double y) const
{
    if (!isReady())
        return {};
    if (!m_window.holdsSlice(sliceAt(y)))
        return {roughPosition(y), 0};
    const qsizetype unit = unitAt(y);
    return {m_window.pieces()[m_units.firstPiece(unit)].range.start, y - unitTop(unit)};
}

double FlowLayout::yOf(Place place) const
{
    return isReady() ? roughY(place.position) + place.offset : 0;
}

double FlowLayout::roughTop(qsizetype position) const
{
    return isReady() ? roughY(position) / documentSize().height() : 0;
}

QSizeF FlowLayout::documentSize() const
{
    return {document()->pageSize().width(), m_heights.total() + m_margins.top + m_margins.bottom};
}

} // namespace Sidegloss
