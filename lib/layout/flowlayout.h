// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/flowunits.h"
#include "lib/layout/highlightstyle.h"
#include "lib/layout/leafpainter.h"
#include "lib/layout/picturecache.h"
#include "lib/layout/typesetter.h"
#include "lib/layout/windowheights.h"

#include <QAbstractTextDocumentLayout>
#include <QCache>
#include <QDeadlineTimer>

#include <optional>

namespace Sidegloss {

/// Lays out and paints a RenderedDocument's text in one column, centred on the page. Lazy: a piece
/// is set when it is first seen or asked for; until then its height is an estimate, and of slices
/// outside the window only their whole heights are known, as estimates. Rows of tables count as one
/// thing. Coordinates are the whole document's, in pixels. Positions are those of
/// Document::text(), but in what Qt asks for, where they are the QTextDocument's.
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

    /// \a document holds a window of \a slices (see RenderedDocument), none yet.
    FlowLayout(QTextDocument *document, const Slices &slices, const Typography &typography,
               const Theme &theme, const Pictures &pictures = {});
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    /// The document has one block for each of the window's pieces from now on. What is above it may
    /// get another height: see Place.
    void setWindow(const SliceWindow &window);
    const SliceWindow &window() const { return m_window; }
    qsizetype sliceAt(double y) const { return m_heights.sliceAt(y - m_margins.top); }

    /// A new theme alone moves nothing; typography makes all heights estimates again.
    void setAppearance(const Typography &typography, const Theme &theme);
    void setMargins(const Margins &margins);
    const Margins &margins() const { return m_margins; }
    void setHighlights(QList<Highlight> highlights);
    const QList<Highlight> &highlights() const { return m_highlights; }
    /// What a search found, painted over the marks; in order, without overlap. \a current, an index
    /// into them, is outlined.
    void setMatches(const QList<TextRange> &matches, std::optional<qsizetype> current);

    const Typesetter &typesetter() const { return *m_typesetter; }
    const BlockStyles &styles() const { return m_typesetter->styles(); }
    double columnLeft() const;
    double columnWidth() const;

    /// Sets the piece, an index into window().pieces(), if need be.
    SetLeaf setPiece(qsizetype piece) const;
    /// The line of \a position: its pitch's height over the column's width. An estimate outside the
    /// window.
    QRectF lineRect(qsizetype position) const;
    /// Where the baseline of that line stands. An estimate outside the window.
    double baseline(qsizetype position) const;
    /// The bands that a selection of \a range paints, for what is near and in the window; sets
    /// those pieces.
    QList<QRectF> rangeRects(TextRange range) const;
    /// What is nearest to \a point; outside the window about what is there. Qt::ExactHit: nothing
    /// where there is no text.
    std::optional<qsizetype> positionAt(const QPointF &point,
                                        Qt::HitTestAccuracy accuracy = Qt::FuzzyHit) const;

    /// Sets what is in the window between \a top and \a bottom.
    void ensure(double top, double bottom);
    /// Emits documentSizeChanged() now if it is due; it comes by itself a little later.
    void publishSize();
    /// Goes on setting the window outwards from \a y until the deadline; false once nothing is
    /// left.
    bool layOutMore(double y, QDeadlineTimer deadline);

    /// A place that stays while what is above it gets its true height, and while the window moves.
    struct Place
    {
        qsizetype position = 0;
        double offset = 0; ///< From where the position stands, in pixels.
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

Q_SIGNALS:
    void windowMoved();

protected:
    void documentChanged(int from, int removed, int added) override;
    void resizeInlineObject(QTextInlineObject item, int position,
                            const QTextFormat &format) override;
    void drawInlineObject(QPainter *painter, const QRectF &rect, QTextInlineObject object,
                          int position, const QTextFormat &format) override;

private:
    enum class State : quint8 { Estimated, Measured, Set };

    const Document &article() const { return m_slices.document(); }
    void reset();
    void estimateWindow();
    std::vector<double> estimatedSlices() const;
    bool isReady() const;
    const BlockStyle &styleOf(qsizetype piece) const;
    void setUnit(qsizetype unit) const;
    double unitTop(qsizetype unit) const { return m_margins.top + m_heights.top(unit); }
    qsizetype unitAt(double y) const { return m_heights.unitAt(y - m_margins.top); }
    State &state(qsizetype unit) const { return m_states[static_cast<size_t>(unit)]; }
    double roughY(qsizetype position) const;
    qsizetype roughPosition(double y) const;
    static int lineNumber(const SetLeaf &set, qsizetype position);
    qsizetype pieceAt(const QPointF &point) const;
    struct Hit
    {
        qsizetype piece = 0;
        int offset = 0; ///< In its text.
    };
    std::optional<Hit> hit(const QPointF &point, Qt::HitTestAccuracy accuracy) const;
    void announceSize() const;
    TextRange rangeOf(const QTextCursor &cursor) const;
    QList<PaintedSelection> matchesIn(TextRange range) const;
    QList<PaintedSelection> selectionsIn(TextRange range, const PaintContext &context) const;
    QList<Highlight> highlightsIn(TextRange range) const;
    void paintUnit(QPainter &painter, LeafPainter &leafPainter, qsizetype unit,
                   const PaintContext &context, double base) const;

    Slices m_slices;
    SliceWindow m_window;
    FlowUnits m_units;
    PictureCache *m_pictures;
    std::unique_ptr<Typesetter> m_typesetter;
    Margins m_margins;
    QList<Highlight> m_highlights;
    QList<TextRange> m_matches;
    std::optional<qsizetype> m_currentMatch;
    QList<qsizetype> m_highlightEnds; ///< The furthest end up to each highlight.
    double m_setWidth = -1;           ///< The column's width that states refer to.
    mutable WindowHeights m_heights;
    mutable std::vector<State> m_states;            ///< By unit.
    mutable QCache<qsizetype, BlockStyle> m_styles; ///< By piece.
    mutable bool m_sizeAnnounced = true;
};

} // namespace Sidegloss
