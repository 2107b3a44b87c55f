// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Sidegloss {

class DocumentBuilder;

/// CommonMark 0.31 with tables, strike-through, task lists, bare addresses, footnotes and front
/// matter; \a utf8 is well-formed. False where a limit on time or output stopped it: what is in \a
/// builder then is only a part, up to its sourceLine(), and the text is better read as plain text.
[[nodiscard]] bool parseMarkdown(const QByteArray &utf8, DocumentBuilder &builder);

} // namespace Sidegloss
