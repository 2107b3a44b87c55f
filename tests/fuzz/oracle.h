// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>

namespace Sidegloss {

// What a fuzz target takes its input by, and judges the outcome with. Whatever is broken ends the
// program, which libFuzzer reports with the input.

QByteArray bytesOf(const std::uint8_t *data, std::size_t size);
/// The input as UTF-8: well-formed, whatever the bytes are.
QString textOf(const std::uint8_t *data, std::size_t size);

/// Ends the program unless \a holds.
void expect(bool holds, const char *sentence);
/// Ends the program unless \a findings is empty.
void expectNone(const QStringList &findings);
/// Ends the program unless \a document keeps all rules, its code points and its page included.
void expectSound(const Document &document);

/// parse() of \a bytes as the file at \a path. Ends the program where what comes out is unsound, or
/// out of proportion to what went in.
void expectSoundParse(const QByteArray &bytes, const QString &path);

} // namespace Sidegloss
