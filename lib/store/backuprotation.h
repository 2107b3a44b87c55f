// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace Sidegloss {

/// Those of the backups made at \a instants that are kept: all of the last two days before \a now
/// (and later ones: a clock may be wrong), then the last of each of 12 days, of 10 weeks and of 9
/// months that have one; always the newest. Newest first. Days, weeks and months are UTC's.
QList<QDateTime> keptBackups(const QList<QDateTime> &instants, const QDateTime &now);

/// True iff a backup is to be made \a now where something \a changed since the \a last one: half an
/// hour apart, whatever the clock did meanwhile.
bool isBackupDue(const std::optional<QDateTime> &last, bool changed, const QDateTime &now);

} // namespace Sidegloss
