// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

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
    QString text;         ///< Well-formed UTF-16 without a byte order mark; line ends are U+000A.
    QString encoding;     ///< A TextEncoding's name.
    bool assumed = false; ///< Neither UTF-8 nor marked nor known by a hint: guessed from the bytes.
    qsizetype replaced = 0; ///< Malformed sequences that became U+FFFD.
};

/// Never fails. What the reader chose decides, then a byte order mark; else it is UTF-8 where
/// (nearly) all of it is; else UTF-16 that shows by its zero bytes; else what is declared; else
/// what detection finds among the legacy encodings, windows-1252 at the last.
DecodedText decodeText(QByteArrayView bytes, const EncodingHint &hint = {});

/// Whether \a bytes begin with the byte order mark of UTF-8, UTF-16 or UTF-32.
bool hasByteOrderMark(QByteArrayView bytes);

/// Whether \a bytes without a mark are UTF-16 by the pattern of their zero bytes.
bool looksLikeUtf16(QByteArrayView bytes);

} // namespace Sidegloss
