// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/textselection.h"

#include "lib/layout/slicewindow.h"

#include <QTextCursor>

#include <algorithm>

namespace Sidegloss {

std::optional<TextRange> TextSelection::range() const
{
    if (m_anchor == m_position)
        return {};
    return TextRange{std::min(m_anchor, m_position), std::max(m_anchor, m_position)};
}

void TextSelection::follow(const QTextCursor &cursor, const SliceWindow &window)
{
    const bool sameAnchor = cursor.anchor() == window.shown(m_anchor);
    const bool samePosition = cursor.position() == window.shown(m_position);
    if (sameAnchor && samePosition)
        return;
    if (!sameAnchor || !cursor.hasSelection())
        m_anchor = window.position(cursor.anchor());
    if (!samePosition || !cursor.hasSelection())
        m_position = window.position(cursor.position());
}

QTextCursor TextSelection::cursorIn(QTextDocument *document, const SliceWindow &window) const
{
    QTextCursor cursor(document);
    cursor.setPosition(window.shown(m_anchor));
    cursor.setPosition(window.shown(m_position), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace Sidegloss
