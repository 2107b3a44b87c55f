// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"
#include "lib/annotation/tag.h"
#include "lib/claim/claim.h"
#include "lib/claim/person.h"
#include "lib/store/query.h"

#include <QList>
#include <QStringList>

namespace Sidegloss {

// What the rows of an item say that its JSON says too. Written and checked from here.

/// The columns of its own row between the id and the JSON, in order; of a tag, the first of them.
QList<ColumnValue> columnsOf(const Annotation &annotation);
QList<ColumnValue> columnsOf(const Claim &claim);
QList<ColumnValue> columnsOf(const Person &person);
QList<ColumnValue> columnsOf(const Tag &tag);

/// The paths of its rows in tagging, while it is live.
QStringList taggingsOf(const Annotation &annotation);
QStringList taggingsOf(const Claim &claim);

/// The claims of its rows in appearance, while it is live.
QStringList appearancesOf(const Annotation &annotation);

} // namespace Sidegloss
