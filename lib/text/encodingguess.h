// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textencoding.h"

#include <QByteArrayView>
#include <QList>

namespace Sidegloss {

/// The legacy encodings that \a bytes may be in, the likeliest first: what uchardet says, weighed
/// against how plausible the text is that each would make of them, which decides where there is
/// little of it. Empty where no such encoding is available.
QList<TextEncoding> likelyEncodings(QByteArrayView bytes);

/// Whether \a bytes may be in \a encoding, as somebody says: false only where another encoding
/// makes far better text of them.
bool isPlausible(QByteArrayView bytes, const TextEncoding &encoding);

} // namespace Sidegloss
