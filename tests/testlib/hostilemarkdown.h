// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Sidegloss {

/// A kind of input that is known to keep parsers of Markdown busy, or that is meant to.
struct HostileMarkdown
{
    const char *name;
    QByteArray (*make)(int count); ///< About twice as long for twice the count.
    int count;                     ///< What a reader must bear.
};

/// Those of the test programs of md4c and cmark at their sizes, and some against what Sidegloss
/// adds to them: front matter, footnotes, bare addresses, Chinese Markdown.
const QList<HostileMarkdown> &hostileMarkdown();

} // namespace Sidegloss
