// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/html/htmledits.h"

#include <QList>
#include <QString>

#include <gumbo.h>

namespace Sidegloss {

/// A footnote or endnote that stands on the page that refers to it.
struct PageFootnote
{
    const GumboNode *body = nullptr;
    QList<const GumboNode *> references;
};

/// The footnotes of \a page, read from \a path, in the order of their first mention: what says that
/// it is one and is mentioned by a link that says that it mentions one.
QList<PageFootnote> findFootnotes(const GumboNode &page, const QString &path);

/// Lets \a footnotes be written apart from \a page, the first as number \a first: numbers stand for
/// their references, and their bodies, to be written by themselves, lose what leads back and what
/// they were called. Of a section of footnotes nothing stays if nothing else is in it.
void takeFootnotes(const QList<PageFootnote> &footnotes, int first, const GumboNode &page,
                   HtmlEdits &edits);

} // namespace Sidegloss
