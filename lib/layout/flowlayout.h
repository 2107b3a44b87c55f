// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/heightindex.h"
#include "lib/layout/highlightstyle.h"
#include "lib/layout/leafpainter.h"
#include "lib/layout/typesetter.h"

#include <QAbstractTextDocumentLayout>
#include <QCache>
#include <QDeadlineTimer>

namespace Sidegloss {

/// Lays out and paints a RenderedDocument's text in one column, centred on the page. Lazy: a leaf
/// is set when it is first seen or asked for; until then its height is an estimate. Rows of tables
/// count as one thing. Coordinates are the document's, in pixels; positions are the document's
/// text's.
class FlowLayout : public QAbstractTextDocumentLayout, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    struct Margins
    {
        double side = 40; ///< At least, beside the column.
        double top = 30;
        double bottom = 90;
    };

    /// \a document gets one block for each leaf of \a article (see RenderedDocument).
    FlowLayout(QTextDocument *document, const Document &article, const Typography &typography,
               const Theme &theme);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    /// A new theme alone moves nothing; typography makes all heights estimates again.
    void setAppearance(const Typography &typography, const Theme &theme);
    void setMargins(const Margins &margins);
    void setHighlights(QList<Highlight> highlights);
    const QList<Highlight> &highlights() const { return m_highlights; }
    /// What a search found, painted over the marks; in order, without overlap.
    void setMatches(QList<PaintedSelection> matches);

    const Typesetter &typesetter() const { return *m_typesetter; }
    const BlockStyles &styles() const { return m_typesetter->styles(); }
    double columnLeft() const;
    double columnWidth() const;

    /// Sets the leaf if need be.
    SetLeaf setLeaf(qsizetype leaf) const;
    /// The line of \a position: its pitch's height over the column's width.
    QRectF lineRect(qsizetype position) const;
    /// The bands that a selection of \a range paints, for what is near; sets those leaves.
    QList<QRectF> rangeRects(TextRange range) const;

    /// Sets everything between \a top and \a bottom.
    void ensure(double top, double bottom);
    /// Emits documentSizeChanged() now if it is due; it comes by itself a little later.
    void publishSize();
    /// Goes on setting outwards from \a y until the deadline; false once nothing is left.
    bool layOutMore(double y, QDeadlineTimer deadline);

    /// A place that stays while what is above it gets its true height.
    struct Place
    {
        qsizetype unit = 0;
        double offset = 0;
    };
    Place placeAt(double y) const;
    double yOf(Place place) const;
    /// Estimates included: sets nothing. 0–1 of the document's height.
    double roughTop(qsizetype position) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

protected:
    void documentChanged(int from, int removed, int added) override;
    void resizeInlineObject(QTextInlineObject item, int position,
                            const QTextFormat &format) override;
    void drawInlineObject(QPainter *painter, const QRectF &rect, QTextInlineObject object,
                          int position, const QTextFormat &format) override;

private:
    enum class State : quint8 { Estimated, Measured, Set };

    void makeUnits();
    void reset();
    bool isReady() const;
    const BlockStyle &styleOf(qsizetype leaf) const;
    void setUnit(qsizetype unit) const;
    qsizetype unitOf(qsizetype leaf) const { return m_unitOfLeaf[static_cast<size_t>(leaf)]; }
    qsizetype unitAt(double y) const;
    double unitTop(qsizetype unit) const { return m_margins.top + m_heights.top(unit); }
    State &state(qsizetype unit) const { return m_states[static_cast<size_t>(unit)]; }
    qsizetype leafAt(const QPointF &point) const;
    void announceSize() const;
    QList<PaintedSelection> selectionsIn(TextRange range, const PaintContext &context) const;
    QList<Highlight> highlightsIn(TextRange range) const;
    void paintUnit(QPainter &painter, LeafPainter &leafPainter, qsizetype unit,
                   const PaintContext &context) const;

    Document m_article;
    std::unique_ptr<Typesetter> m_typesetter;
    Margins m_margins;
    QList<Highlight> m_highlights;
    QList<PaintedSelection> m_matches;
    QList<qsizetype> m_highlightEnds; ///< The furthest end up to each highlight.
    std::vector<float> m_roughWidths; ///< By leaf, in em.
    std::vector<qsizetype> m_unitOfLeaf;
    std::vector<qsizetype> m_firstLeaves; ///< By unit, and one behind the last.
    double m_setWidth = -1;               ///< The column's width that states refer to.
    mutable HeightIndex m_heights;
    mutable std::vector<State> m_states;
    mutable QCache<qsizetype, BlockStyle> m_styles;
    mutable bool m_sizeAnnounced = true;
};

} // namespace Sidegloss
