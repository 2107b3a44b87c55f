// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/epub/chapterheadings.h"
#include "lib/epub/pagefootnotes.h"
#include "lib/html/htmltree.h"
#include "lib/html/htmlwalker.h"

#include <QSet>
#include <QStringView>

#include <cstddef>
#include <vector>

namespace Sidegloss {

class DocumentBuilder;

/// Writes the pages of a book into one document, one after the other, and their footnotes behind
/// them; notes on a page of their own are links. All together they may not be
/// more tangled than a book can be: pages beyond that come as plain text, with a Notice.
class ChapterReader
{
public:
    /// \a pages: the paths of all that will be read; links to anything else in the book lead
    /// nowhere.
    ChapterReader(DocumentBuilder &builder, ChapterHeadings headings, QSet<QString> pages);

    void read(QStringView xhtml, const QString &path);
    /// A page that is a picture.
    void readImage(const QString &path);
    /// Writes the footnotes of all pages, numbered through.
    void writeFootnotes();

private:
    struct Notes
    {
        QString part;
        HtmlTree tree;
        QList<PageFootnote> footnotes;
        HtmlEdits edits;
    };

    QString destination(const QString &address, const QString &path) const;
    void noteOnce(NoticeKind kind, std::optional<qsizetype> line = {});

    DocumentBuilder &m_builder;
    HtmlWalker m_walker;
    ChapterHeadings m_headings;
    QSet<QString> m_pages;
    std::size_t m_memoryLeft;
    QSet<NoticeKind> m_noted;
    std::size_t m_keepable;
    std::vector<Notes> m_notes;
    int m_nextFootnote = 1;
};

} // namespace Sidegloss
