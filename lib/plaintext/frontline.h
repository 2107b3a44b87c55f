// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Sidegloss {

/// A line near an article's beginning that says nothing but who wrote it and when.
struct FrontLine
{
    QStringList authors;
    QString date; ///< As written.

    friend bool operator==(const FrontLine &, const FrontLine &) = default;
};

/// `By Ada Ferris, 4 March 2025`, `Von …`, `文／…`, `作者：…`, a date by itself; nothing for all
/// other lines.
std::optional<FrontLine> readFrontLine(QStringView content);

} // namespace Sidegloss
