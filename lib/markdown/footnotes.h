// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Sidegloss {

/// A footnote's definition: what stands behind `[^label]:`, its indentation taken away.
struct FootnoteDefinition
{
    QByteArray label;
    QByteArray body;
};

/// A Markdown source apart from its footnotes.
struct FootnoteSource
{
    QByteArray text;
    QList<FootnoteDefinition> definitions; ///< As they stand; the first of a label counts.
};

/// Takes the footnote definitions out of \a markdown (UTF-8), fenced code left alone.
FootnoteSource takeFootnotes(const QByteArray &markdown);

} // namespace Sidegloss
