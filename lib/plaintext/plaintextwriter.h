// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/block.h"
#include "lib/markup/footnotenumbers.h"
#include "lib/markup/inlinecontent.h"

#include <QList>

#include <optional>

namespace Sidegloss {

class DocumentBuilder;

/// A list of a plain text; columns count from where quote bars end.
struct PlainList
{
    qsizetype indent = 0;     ///< Of its bullets or numbers.
    qsizetype textIndent = 0; ///< Of its last item's text.
    QChar sign;               ///< Its bullet; null for numbers.
    int number = 0;           ///< Of its last item.

    /// Whether \a item, as a list of one, is its next one. Numbers may be set flush right.
    bool isContinuedBy(const PlainList &item) const;
};

/// Writes the blocks of a plain text: at most one paragraph is open, inside the last item of nested
/// lists, inside of quotations.
class PlainTextWriter
{
public:
    explicit PlainTextWriter(DocumentBuilder &builder)
        : m_builder(builder)
    {}

    /// Where in the source what is written next stands.
    void setSourceLine(qsizetype line) { m_line = line; }

    void setQuoteDepth(qsizetype depth);
    void writeHeading(int level, QStringView text);
    void writeRule();

    /// The lists open here, the outermost first.
    const QList<PlainList> &lists() const { return m_lists; }
    /// Begins an item: of the open list at its indent that it goes on with, else of a new one.
    void beginItem(const PlainList &item, bool tight);
    /// Ends the lists that a paragraph at \a indent isn't in: it is in the one at whose text's
    /// indent it stands, else in none.
    void endListsBeside(qsizetype indent);
    void endLists();

    bool isInParagraph() const { return m_isInParagraph; }
    void beginParagraph();
    void endParagraph();
    void appendText(QStringView text);
    void appendSpeaker(QStringView label);
    void appendSoftBreak() { m_inline.appendSoftBreak(); }
    void appendHardBreak() { m_inline.appendHardBreak(); }

private:
    void endList();
    void openBlock(BlockKind kind, const BlockAttributes &attributes = {});

    DocumentBuilder &m_builder;
    InlineContent m_inline;
    FootnoteNumbers m_noFootnotes;
    qsizetype m_line = 0;
    qsizetype m_quoteDepth = 0;
    QList<PlainList> m_lists;
    bool m_isInParagraph = false;
};

} // namespace Sidegloss
