// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/settings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Sidegloss {

/// What the window was started with: `sidegloss [OPTIONS] [FILE…]`.
struct WindowOptions
{
    enum class Page { Reader, Claims, Trash, Safety };

    QStringList files;
    QString library;
    QString author;
    QString language;                 ///< Of the interface, such as zh_CN; empty: the desktop's.
    std::optional<ThemeChoice> theme; ///< For this run only.
    QSize size;
    QString screenshot;       ///< A picture of the window to write, instead of staying open.
    Page page = Page::Reader; ///< To start on.
};

/// Why there are no options: what to print, and the exit code (0 for --help and --version, else 2).
struct WindowUsage
{
    QString text;
    int exitCode = 2;
};

/// \a arguments without the program's name. Options stand anywhere; `--` ends them.
std::expected<WindowOptions, WindowUsage> windowOptions(const QStringList &arguments);

} // namespace Sidegloss
