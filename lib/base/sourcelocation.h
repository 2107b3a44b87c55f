// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Sidegloss {

/// Where in a file something is, as much of it as is known.
struct SourceLocation
{
    QString part = {};                  ///< Of a book: the path of the file in it.
    std::optional<qsizetype> line = {}; ///< Of the file, or of its part; from 1.
    std::optional<qint64> byte = {};    ///< Of the file, from 1, as cmp(1) counts.
    QString found = {}; ///< The bytes that stand there as Latin-1, where they tell something.

    friend bool operator==(const SourceLocation &, const SourceLocation &) = default;
};

/// What there is too much of.
struct Excess
{
    enum class Of {
        Bytes,     ///< Of the file, or of its part.
        Files,     ///< In an archive.
        PathBytes, ///< Of the name of a file in an archive.
        PathDepth, ///< Folders in one another.
    };

    Of what = Of::Bytes;
    qint64 most = 0;                   ///< So much is taken.
    std::optional<qint64> actual = {}; ///< So much there is, where that is known.

    friend bool operator==(const Excess &, const Excess &) = default;
};

} // namespace Sidegloss
