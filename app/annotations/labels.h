// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/colornames.h"
#include "lib/claim/claim.h"
#include "lib/store/change.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Sidegloss {

/// The W3C styleClass names of our colours, in the order of the keys 1–5.
QStringList markColors();

// The reader's words for what lib only names. All are translated.

/// The meaning of a mark's colour: the reader's own word among \a names, else the usual one; an
/// unknown colour stands as it is.
QString colorLabel(const QString &color, const ColorNames &names);
QString kindLabel(ClaimKind kind);
QString verdictLabel(Verdict verdict);
QString stanceLabel(Stance stance);
/// One character that shows the verdict beside its word: a circle, the fuller the truer.
QString verdictGlyph(Verdict verdict);
/// What a change did, for "Undo …".
QString changeLabel(ChangeKind kind);

/// "1 Jan 2027", in the order that the language writes it.
QString dateLabel(QDate date);
/// Local time: "today 16:02", "yesterday 09:10", else the date.
QString timeLabel(const QDateTime &instant);
/// The same, with the time of day however long ago.
QString momentLabel(const QDateTime &instant);

} // namespace Sidegloss
