// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtEndian>

#include <bit>

namespace Sidegloss {

/// Eight bytes of a text are looked at together as one number, the first in its lowest bits: where
/// a few bytes are sought that is quicker than one after the other, on any machine.
constexpr qsizetype byteWordSize = 8;

inline quint64 byteWord(const void *bytes)
{
    return qFromLittleEndian<quint64>(bytes);
}

/// \a byte eight times.
constexpr quint64 everyByte(uchar byte)
{
    return byte * 0x0101'0101'0101'0101U;
}

/// Marks by its highest bit the first byte of \a word that is 0, and maybe some behind it. Nothing
/// where none is.
constexpr quint64 zeroBytes(quint64 word)
{
    return (word - everyByte(0x01)) & ~word & everyByte(0x80);
}

/// Marks by its highest bit each byte of \a word that isn't ASCII.
constexpr quint64 foreignBytes(quint64 word)
{
    return word & everyByte(0x80);
}

/// How many bytes come before the first one that is marked; all eight where none is.
constexpr qsizetype bytesBefore(quint64 marks)
{
    return std::countr_zero(marks) / 8;
}

} // namespace Sidegloss
