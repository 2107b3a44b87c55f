// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Sidegloss {

/// A footnote's definition: what stands behind `[^label]:`, its indentation taken away.
struct FootnoteDefinition
{
    QString label;
    QString body;
};

/// A Markdown source apart from its footnotes.
struct FootnoteSource
{
    QString text;
    QList<FootnoteDefinition> definitions; ///< As they stand; the first of a label counts.
};

/// Takes the footnote definitions out of \a markdown, fenced code left alone.
FootnoteSource takeFootnotes(const QString &markdown);

} // namespace Sidegloss
