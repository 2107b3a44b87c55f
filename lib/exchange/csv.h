// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/exchange/exportcontent.h"

#include <QByteArray>

namespace Sidegloss {

/// One row an annotation, after a row of names (RFC 4180, UTF-8, CRLF). A value that a spreadsheet
/// would take for a formula gets an apostrophe before it.
QByteArray writeCsv(const ExportContent &content);

/// \a value as a field of a row, guarded and quoted where it must be.
QString csvField(const QString &value);

} // namespace Sidegloss
