// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/names.h"

#include <optional>

namespace Sidegloss {

/// Whose words a quotation is, as its end says: "— Jonas Andrulis", "(Paul Vogt)".
struct Signature
{
    TextRange words;    ///< The quotation without it.
    qsizetype name = 0; ///< Id in Names.
};

/// The signature at the end of the part \a range of \a text, if there is one: behind a dash, or in
/// brackets, a name, perhaps with what its bearer is.
std::optional<Signature> signatureOf(QStringView text, TextRange range, const Names &names);

} // namespace Sidegloss
