// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/document.h"

#include <QByteArray>

namespace Sidegloss {

/// What tells whether two texts are revisions of one article: the first 8 bytes of the SHA-256 of
/// each leaf that isn't empty, sorted. Of no use once \a progress is cancelled.
QByteArray fingerprint(const Document &document, const Progress &progress = {});

/// The share of blocks that two fingerprints have in common, 0–1, measured by the smaller one; a
/// block that stands there twice counts twice. 0 where one has no blocks.
double sharedBlocks(const QByteArray &one, const QByteArray &other);

} // namespace Sidegloss
