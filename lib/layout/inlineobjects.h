// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/layout/blockstyles.h"
#include "lib/layout/theme.h"

class QImage;
class QPainter;

namespace Sidegloss {

/// What stands for one U+FFFC: a picture, its place with its words where it can't be shown, or the
/// number of a footnote.
struct InlineObject
{
    Span span;    ///< An Image or a FootnoteReference.
    QString text; ///< The picture's alternative text, the footnote's number.
};

/// The object at \a position of \a document, which holds a U+FFFC there; nothing for a U+FFFC that
/// the author wrote.
std::optional<InlineObject> inlineObjectAt(const Document &document, const BlockStyles &styles,
                                           qsizetype position);

/// Width and height on a line of \a style, at most \a available wide.
QSizeF inlineObjectSize(const InlineObject &object, const BlockStyles &styles,
                        const BlockStyle &style, double available);
/// How much of \a height reaches above the baseline.
double inlineObjectAscent(const BlockStyle &style, double height);

/// The number, or the words.
void paintInlineObject(QPainter &painter, const QRectF &rect, const InlineObject &object,
                       const BlockStyle &style, const Theme &theme);

/// \a picture, or an empty frame where it is null; toned down on a dark page.
void paintPicture(QPainter &painter, const QRectF &rect, const QImage &picture, const Theme &theme);

} // namespace Sidegloss
