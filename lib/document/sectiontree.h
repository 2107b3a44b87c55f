// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/block.h"
#include "lib/document/section.h"

#include <QList>
#include <QString>

namespace Sidegloss {

/// The sections that headings of \a text make: each up to the next heading of its level or higher.
/// \a headings: indexes into \a blocks, in order.
QList<Section> sectionsOf(const QString &text, const QList<Block> &blocks,
                          const QList<qsizetype> &headings);

} // namespace Sidegloss
