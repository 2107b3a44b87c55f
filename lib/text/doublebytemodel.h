// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Sidegloss {

struct TextEncoding;

/// What a character of ASCII costs in every model, in nats: it tells nothing of an encoding.
inline constexpr double asciiCost = 4;

/// How surprising \a bytes are as a text of Chinese, Japanese or Korean in \a encoding, in nats:
/// the syllabaries and the standards' lists of common ideographs are likely. None for other
/// encodings.
std::optional<double> doubleByteSurprise(QByteArrayView bytes, const TextEncoding &encoding);

} // namespace Sidegloss
