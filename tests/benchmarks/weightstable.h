// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/attribution/speakermodel.h"

#include <QByteArray>

namespace Sidegloss {

/// The source of speakerweights.cpp with these \a weights.
QByteArray weightsTable(const QList<ClueWeights> &weights);

} // namespace Sidegloss
