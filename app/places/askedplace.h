// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QString>

#include <optional>

namespace Sidegloss {

/// A place of the article as one types it.
struct AskedPlace
{
    enum class Kind {
        Share, ///< "40 %", of the text
        Time,  ///< "12:30", in a transcript
    };
    Kind kind = Kind::Share;
    QString name; ///< As it is shown: "40 %", "12:30".
    qsizetype position = 0;

    friend bool operator==(const AskedPlace &, const AskedPlace &) = default;
};

/// What \a typed names: a share of the text, the cue that is said at a time. Nothing where it is
/// something else, a time where there are none.
std::optional<AskedPlace> askedPlace(const Document &document, const QString &typed);

} // namespace Sidegloss
