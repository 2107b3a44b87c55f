// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textencoding.h"

#include <QByteArrayView>

#include <optional>

namespace Sidegloss {

/// The byte order mark that a text begins with.
struct ByteOrderMark
{
    TextEncoding encoding;
    qsizetype size; ///< Of the mark, in bytes.
};

std::optional<ByteOrderMark> byteOrderMark(QByteArrayView bytes);

/// What \a bytes without a mark are by their shape alone: ISO-2022 by its escape sequences; UTF-16
/// and UTF-32 by bytes that no text in another encoding has, where what they make is mostly letters
/// and punctuation. None for whatever is a text byte by byte.
std::optional<TextEncoding> encodingByShape(QByteArrayView bytes);

} // namespace Sidegloss
