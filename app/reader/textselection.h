// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <optional>

class QTextCursor;
class QTextDocument;

namespace Sidegloss {

class SliceWindow;

/// What is selected in the article, or where the caret stands, in positions of Document::text():
/// also of what the view doesn't hold at the moment. A QTextCursor shows the part of it that is in
/// the window.
class TextSelection
{
public:
    TextSelection() = default;
    TextSelection(qsizetype anchor, qsizetype position)
        : m_anchor(anchor)
        , m_position(position)
    {}

    qsizetype anchor() const { return m_anchor; }
    /// The caret.
    qsizetype position() const { return m_position; }
    /// Nothing where only the caret stands.
    std::optional<TextRange> range() const;

    /// Takes over what was done to the \a cursor that cursorIn() made: an end that stayed where it
    /// was put stays where it is in the article, be it outside the window.
    void follow(const QTextCursor &cursor, const SliceWindow &window);
    QTextCursor cursorIn(QTextDocument *document, const SliceWindow &window) const;

private:
    qsizetype m_anchor = 0;
    qsizetype m_position = 0;
};

} // namespace Sidegloss
