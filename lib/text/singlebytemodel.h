// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Sidegloss {

struct TextEncoding;

/// How surprising \a bytes are as a text in \a encoding, in nats, comparable with
/// doubleByteSurprise(): the letters of its family's languages are likely; symbols within words, a
/// capital behind a small letter and words of two scripts aren't. None for encodings in which a
/// character may be more than one byte.
std::optional<double> singleByteSurprise(QByteArrayView bytes, const TextEncoding &encoding);

} // namespace Sidegloss
