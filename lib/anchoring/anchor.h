// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/target.h"
#include "lib/document/document.h"

#include <optional>

namespace Sidegloss {

/// How an annotation's place in a document was found.
enum class AnchorMethod {
    Position, ///< Same revision: the position holds.
    Quote,    ///< Another revision: exact, prefix and suffix together stand in one place only.
};

/// Where an annotation is in *this* Document.
struct Anchor
{
    TextRange range;
    AnchorMethod method = AnchorMethod::Position;
    double score = 1; ///< 0–1; 1 is certain.

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// The place of \a target in \a document, whose stored revision is \a revision. Nothing where it
/// can't be told for sure: never a guess.
std::optional<Anchor> anchor(const Document &document, RevisionId revision, const Target &target);

} // namespace Sidegloss
