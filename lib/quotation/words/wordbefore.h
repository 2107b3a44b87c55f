// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Sidegloss {

/// A word and where it stands.
struct PlacedWord
{
    QStringView letters;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The word that ends before \a end, with nothing but spaces (and a full stop) in between.
std::optional<PlacedWord> wordBefore(qsizetype end, QStringView text);

} // namespace Sidegloss
