// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace Sidegloss {

/// What the character codes of a font in a PDF stand for (ISO 32000-2, section 9.10.3).
using ToUnicodeMap = QMap<quint32, QString>;

/// Reads the bfchar and bfrange sections of a /ToUnicode stream with two-byte codes; what is
/// malformed is left out.
ToUnicodeMap readToUnicode(const QByteArray &stream);

/// The stream of \a map. Codes of two bytes.
QByteArray writeToUnicode(const ToUnicodeMap &map);

} // namespace Sidegloss
