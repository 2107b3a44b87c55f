// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Sidegloss {

/// What is started.
enum class StartKind {
    BareWindow,  ///< A QWidget with nothing in it.
    TextBrowser, ///< Qt's own, showing the article.
    Program,     ///< Sidegloss, opening the article.
};

struct Start
{
    double painted = 0; ///< Milliseconds from before the process was made until its first picture.
    double memory = 0;  ///< MiB at most until then.
};

/// Starts this program anew, as \a kind; what measureStart() in there prints. Nothing: it failed.
std::optional<Start> start(StartKind kind, const QString &article, const QString &library);

/// True iff the arguments are those of start(): then main() ends in runStart().
bool isStart(int argc, char **argv);
[[noreturn]] void runStart(int argc, char **argv);

} // namespace Sidegloss
