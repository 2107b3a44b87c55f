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
    qsizetype line = 1; ///< Of the source, from 1; each line of it is one of the body.
};

/// A Markdown source apart from its footnotes.
struct FootnoteSource
{
    QByteArray text; ///< Line by line the source, empty where a footnote stood.
    QList<FootnoteDefinition> definitions; ///< As they stand; the first of a label counts.
};

/// Takes the footnote definitions out of \a markdown (UTF-8), fenced code left alone.
FootnoteSource takeFootnotes(const QByteArray &markdown);

} // namespace Sidegloss
