// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Sidegloss {

/// Follows a Markdown source line by line through its fenced code blocks (CommonMark, section 4.5).
class CodeFence
{
public:
    void read(QByteArrayView line);

    /// Whether what was read last is inside of a block, or its first line.
    bool isOpen() const { return !m_fence.isEmpty(); }

private:
    QByteArray m_fence;
};

/// The columns of white space before a line's text; a tab goes to the next column of four.
qsizetype indentation(QByteArrayView line);

} // namespace Sidegloss
