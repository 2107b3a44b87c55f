// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/speakermodel.h"

namespace Sidegloss {

const QList<ClueWeight> &learnedClueWeights()
{
    static const QList<ClueWeight> weights;
    return weights;
}

} // namespace Sidegloss
