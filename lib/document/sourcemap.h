// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Sidegloss {

/// Which lines of a source became which places in a Document's text, noted while it is written.
class SourceMap
{
public:
    /// What follows, from \a position on, is of another part of a book; no line of it is known yet.
    void startPart(const QString &part, qsizetype position);
    /// What follows, from \a position on, stands in \a line, from 1, of the current part; 0 and
    /// less are no lines.
    void setLine(qsizetype line, qsizetype position);

    /// How many places are known, of all parts.
    qsizetype size() const { return std::ssize(m_marks); }
    /// So many places need no more memory than is taken now.
    void reserve(qsizetype size) { m_marks.reserve(static_cast<size_t>(size)); }

    const QString &part() const { return m_parts.last().name; }
    std::optional<qsizetype> line() const { return m_line; }

    /// What became of \a line of \a part: up to where the next line begins that gave any text, at
    /// the latest to \a end. A line that gave none is sought at the one before it; without a \a
    /// line it is the whole part. Nothing where there is no such part.
    std::optional<TextRange> find(const QString &part, std::optional<qsizetype> line,
                                  qsizetype end) const;

private:
    struct Part
    {
        QString name;
        qsizetype start = 0;     ///< In the text.
        qsizetype firstMark = 0; ///< In m_marks.
    };

    struct Mark
    {
        qsizetype line;
        qsizetype position;
    };

    QList<Part> m_parts{{}};
    std::vector<Mark> m_marks;
    std::optional<qsizetype> m_line;
};

} // namespace Sidegloss
