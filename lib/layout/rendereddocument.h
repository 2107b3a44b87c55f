// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/pictures.h"
#include "lib/layout/slicewindow.h"
#include "lib/layout/theme.h"
#include "lib/layout/typography.h"

#include <memory>

class QTextDocument;

namespace Sidegloss {

class FlowLayout;

/// A QTextDocument made from a Document, with its FlowLayout: one text block for each leaf, U+2028
/// for U+000A inside one. Of a long document it holds only the slices around what is seen, which
/// move when asked, and a very long leaf is several blocks; the layout's window() alone knows which
/// position is where. Where the window is the whole document and no leaf is cut, **a QTextDocument
/// position is a Document::text() position**. Its page has no width yet: a QTextEdit gives it one,
/// or setPageSize().
class RenderedDocument
{
public:
    RenderedDocument(const Document &article, const Typography &typography, const Theme &theme,
                     const SliceLimits &limits = {}, const Pictures &pictures = {});
    ~RenderedDocument();
    RenderedDocument(RenderedDocument &&) noexcept;
    RenderedDocument &operator=(RenderedDocument &&) noexcept;

    QTextDocument &textDocument() const { return *m_document; }
    FlowLayout &layout() const { return *m_layout; }

    /// Holds \a position, and more on either side.
    void bring(qsizetype position);
    /// Holds what stands between \a top and \a bottom of the layout, and more on either side, and
    /// sets it. Heights above may change with that: see FlowLayout::Place.
    void ensure(double top, double bottom);

    void setAppearance(const Typography &typography, const Theme &theme);
    /// Undoes what a QTextEdit does to the document's font when its own changes.
    void restoreDefaultFont();

private:
    bool hold(qsizetype firstSlice, qsizetype lastSlice);
    void fill(const SliceWindow &window);

    Slices m_slices;
    std::unique_ptr<QTextDocument> m_document;
    FlowLayout *m_layout;
};

} // namespace Sidegloss
