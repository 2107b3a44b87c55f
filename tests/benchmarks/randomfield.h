// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/nametagger.h"

#include <vector>

namespace Sidegloss {

/// A stretch of text, place by place, and what each place is in a name.
struct TaggedPlaces
{
    std::vector<PlaceFeatures> places;
    std::vector<size_t> tags; ///< NameTag, as many.
};

/// The weights of a linear-chain conditional random field that are most probable by \a texts:
/// stochastic gradient descent with steps by feature (Duchi, Hazan and Singer, "Adaptive
/// Subgradient Methods", 2011), averaged. Learned twice: what weighs little is left out of the
/// second round. The same texts give the same table.
NameTagger::Table learnNames(const std::vector<TaggedPlaces> &texts);

} // namespace Sidegloss
