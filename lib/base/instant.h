// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Sidegloss {

/// The form of instants in every file of ours: UTC with milliseconds and Z (ISO 8601), such as
/// 2026-03-01T09:30:00.250Z. Empty for an invalid time. Sorts as the times do.
QString instantToText(const QDateTime &instant);

/// Any ISO 8601 date and time with a zone, as UTC; invalid where \a text is none.
QDateTime instantFromText(const QString &text);

} // namespace Sidegloss
