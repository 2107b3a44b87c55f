// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/layout/theme.h"
#include "lib/layout/typography.h"

#include <memory>

class QTextDocument;

namespace Sidegloss {

class FlowLayout;

/// A QTextDocument made from a Document, with its FlowLayout. One text block for each leaf, U+2028
/// for U+000A inside one: so that **a QTextDocument position is a Document::text() position**. Its
/// page has no width yet: a QTextEdit gives it one, or setPageSize().
class RenderedDocument
{
public:
    RenderedDocument(const Document &article, const Typography &typography, const Theme &theme);
    ~RenderedDocument();
    RenderedDocument(RenderedDocument &&) noexcept;
    RenderedDocument &operator=(RenderedDocument &&) noexcept;

    QTextDocument &textDocument() const { return *m_document; }
    FlowLayout &layout() const { return *m_layout; }

    void setAppearance(const Typography &typography, const Theme &theme);
    /// Undoes what a QTextEdit does to the document's font when its own changes.
    void restoreDefaultFont();

private:
    std::unique_ptr<QTextDocument> m_document;
    FlowLayout *m_layout;
};

} // namespace Sidegloss
