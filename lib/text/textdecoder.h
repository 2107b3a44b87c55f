// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Sidegloss {

/// What is known of an encoding besides the bytes: labels as encodingByLabel() takes them. One that
/// names no available encoding counts as none.
struct EncodingHint
{
    QString declared = {}; ///< What the text says of itself. Followed where the bytes bear it out.
    QString chosen = {};   ///< What the reader says. Followed always.
};

/// What bytes were read as.
struct DecodedText
{
    /// The text in well-formed UTF-8, without a byte order mark; line ends are U+000A. The very
    /// bytes where they are that already.
    QByteArray utf8;
    QString encoding;     ///< A TextEncoding's name.
    bool assumed = false; ///< Neither UTF-8 nor marked nor known by a hint: guessed from the bytes.
    qsizetype replaced = 0; ///< NULs and malformed sequences that became U+FFFD.
    /// Of the first of these, from 1; none where U+FFFD is written in the text too.
    std::optional<qsizetype> replacedLine = {};

    QString text() const { return QString::fromUtf8(utf8); }
};

/// Never fails. What the reader chose decides, then a byte order mark; else the bytes' shape
/// (encodingByShape()); else it is UTF-8 where nearly all of it is; else what is declared; else
/// what detection finds among the legacy encodings. CR and CRLF become U+000A; U+0085, U+2028 and
/// U+2029 are characters like any other, as CommonMark has it.
DecodedText decodeText(const QByteArray &bytes, const EncodingHint &hint = {});

} // namespace Sidegloss
