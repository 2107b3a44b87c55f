// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Sidegloss {

/// The sign that a line begins with as an item of a list.
struct Bullet
{
    QChar sign;
    qsizetype text = 0; ///< Where the item's text begins.
    /// Nothing but a list has this sign; `-` and `*` may mean something else on a single line.
    bool isPlain = false;
};

std::optional<Bullet> readBullet(QStringView content);

/// True iff \a content is words in capitals, of a script that has small letters as well.
bool isInCapitals(QStringView content);

/// True iff \a content may be a heading by itself: words, neither long nor ending as a sentence or
/// an announcement does.
bool looksLikeTitle(QStringView content);

} // namespace Sidegloss
