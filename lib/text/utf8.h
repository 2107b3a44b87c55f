// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <functional>

namespace Sidegloss {

/// By Unicode's table 3-7; a step of many bytes at a time.
bool isWellFormedUtf8(QByteArrayView bytes);

/// Where the code point begins that the byte at \a position is part of.
qsizetype codePointStart(QByteArrayView utf8, qsizetype position);
/// The code point that begins at \a position of well-formed UTF-8. REQUIRES: one does.
char32_t codePointAt(QByteArrayView utf8, qsizetype position);
/// The code point that ends at \a position. REQUIRES: one does.
char32_t codePointBefore(QByteArrayView utf8, qsizetype position);

/// Where the line begins that \a position of \a bytes stands in.
qsizetype lineStart(QByteArrayView bytes, qsizetype position);

/// Where the line ends that \a position of \a bytes stands in: at its U+000A, or at the end of all.
qsizetype endOfLine(QByteArrayView bytes, qsizetype position);

/// How many bytes \a codePoint takes in UTF-8.
constexpr qsizetype utf8Size(char32_t codePoint)
{
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/// How many code units well-formed UTF-8 takes in UTF-16, without the memory that they take.
qsizetype utf16Size(QByteArrayView utf8);

/// Writes well-formed UTF-8 in UTF-16 to \a units, where there is room for as many as \a utf8 has
/// bytes. How many they are; quicker than what has to look for faults.
qsizetype toUtf16(QByteArrayView utf8, char16_t *units);

/// Gives \a text in UTF-8 to \a take, about a megabyte at a time, with how many code units of it
/// are done by then, until that says false: the whole of a large text in UTF-8 takes memory, and
/// time that can't be cancelled.
void inUtf8Steps(QStringView text,
                 const std::function<bool(const QByteArray &utf8, qsizetype done)> &take);

} // namespace Sidegloss
