// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/plaintextwriter.h"

#include "lib/document/documentbuilder.h"

#include <cstdlib>

namespace Sidegloss {

namespace {

/// Lists further in are items of the one at this depth.
constexpr qsizetype deepestList = 8;

} // namespace

bool PlainList::isContinuedBy(const PlainList &item) const
{
    return std::abs(item.indent - indent) <= 1 && item.sign == sign
           && (!sign.isNull() || item.number == number + 1);
}

void PlainTextWriter::setQuoteDepth(qsizetype depth)
{
    if (depth == m_quoteDepth)
        return;
    endLists();
    for (; m_quoteDepth > depth; --m_quoteDepth)
        m_builder.closeBlock();
    for (; m_quoteDepth < depth; ++m_quoteDepth)
        openBlock(BlockKind::Quote);
}

void PlainTextWriter::writeHeading(int level, QStringView text)
{
    endLists();
    openBlock(BlockKind::Heading, {.level = level});
    appendText(text);
    m_inline.writeTo(m_builder, m_noFootnotes);
    m_builder.closeBlock();
}

void PlainTextWriter::writeRule()
{
    endLists();
    openBlock(BlockKind::Rule);
    m_builder.closeBlock();
}

void PlainTextWriter::beginItem(const PlainList &item, bool tight)
{
    endParagraph();
    while (!m_lists.isEmpty() && m_lists.last().indent > item.indent + 1)
        endList();
    const bool isInside = !m_lists.isEmpty() && item.indent > m_lists.last().indent + 1
                          && m_lists.size() < deepestList;
    const bool goesOn = !m_lists.isEmpty() && !isInside && m_lists.last().isContinuedBy(item);
    if (goesOn) {
        m_builder.closeBlock();
        m_lists.last() = item;
    } else {
        if (!isInside && !m_lists.isEmpty())
            endList();
        openBlock(BlockKind::List,
                  {.ordered = item.sign.isNull(), .start = item.number, .tight = tight});
        m_lists.append(item);
    }
    openBlock(BlockKind::ListItem);
    beginParagraph();
}

void PlainTextWriter::endListsBeside(qsizetype indent)
{
    while (!m_lists.isEmpty() && std::abs(m_lists.last().textIndent - indent) > 1)
        endList();
}

void PlainTextWriter::endLists()
{
    endParagraph();
    while (!m_lists.isEmpty())
        endList();
}

void PlainTextWriter::endList()
{
    endParagraph();
    m_builder.closeBlock();
    m_builder.closeBlock();
    m_lists.removeLast();
}

void PlainTextWriter::beginParagraph()
{
    endParagraph();
    openBlock(BlockKind::Paragraph);
    m_isInParagraph = true;
}

void PlainTextWriter::endParagraph()
{
    if (!m_isInParagraph)
        return;
    m_inline.writeTo(m_builder, m_noFootnotes);
    m_builder.closeBlock();
    m_isInParagraph = false;
}

void PlainTextWriter::openBlock(BlockKind kind, const BlockAttributes &attributes)
{
    m_builder.setSourceLine(m_line);
    m_builder.openBlock(kind, attributes);
}

void PlainTextWriter::appendText(QStringView text)
{
    // The first line is known by its block.
    if (!m_inline.isEmpty())
        m_inline.setSourceLine(m_line);
    m_inline.appendText(text);
}

void PlainTextWriter::appendSpeaker(QStringView label)
{
    m_inline.openSpan(SpanKind::Strong);
    m_inline.appendText(label);
    m_inline.closeSpan();
}

} // namespace Sidegloss
