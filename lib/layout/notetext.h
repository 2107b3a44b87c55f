// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/document/link.h"
#include "lib/layout/blockstyle.h"
#include "lib/layout/theme.h"
#include "lib/layout/typography.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace Sidegloss {

/// A note's text, set for a card: every block of the document, headings hardly larger than text,
/// links (those that may be opened) in the accent's colour. For short texts: all of it is laid out
/// at once.
class NoteText
{
public:
    /// \a width is that of the column; the typography's measure isn't used.
    NoteText(const Document &document, const Typography &typography, const Theme &theme,
             double width);
    NoteText(NoteText &&) noexcept;
    NoteText &operator=(NoteText &&) noexcept;
    ~NoteText();

    double height() const { return m_height; }
    /// With the top left corner at \a origin.
    void draw(QPainter &painter, QPointF origin, const QColor &ink) const;
    /// The link at \a point, from the top left corner.
    std::optional<WrittenLink> linkAt(QPointF point) const;

private:
    struct Leaf
    {
        BlockStyle style;
        std::unique_ptr<QTextLayout> layout;
        QList<Span> links;
        double top = 0;
        double height = 0;
    };

    void drawMarkers(QPainter &painter, QPointF origin, const Leaf &leaf) const;
    void drawDecoration(QPainter &painter, QPointF origin, const Leaf &leaf) const;

    std::vector<Leaf> m_leaves;
    Theme m_theme;
    double m_width;
    double m_height = 0;
};

} // namespace Sidegloss
