// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// Goes through a text line by line; lines end with U+000A.
class LineReader
{
public:
    explicit LineReader(QStringView text);

    bool atEnd() const { return m_position >= m_text.size(); }
    /// The line that take() will give, without its end. REQUIRES: !atEnd().
    QStringView line() const { return m_text.sliced(m_position, m_end - m_position); }
    /// Whether line() has nothing but white space.
    bool isAtBlank() const { return line().trimmed().isEmpty(); }
    QStringView take();

    /// Of line(), counted from 1.
    qsizetype number() const { return m_number; }
    /// Where line() begins in the text.
    qsizetype position() const { return m_position; }
    QStringView text(qsizetype start, qsizetype end) const;

private:
    void findEnd();

    QStringView m_text;
    qsizetype m_position = 0;
    qsizetype m_end = 0;
    qsizetype m_number = 1;
};

} // namespace Sidegloss
