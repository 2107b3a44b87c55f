// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/paragraphflow.h"

#include "lib/plaintext/numbering.h"

namespace Sidegloss {

Join ParagraphFlow::joinOf(const LineCursor &cursor) const
{
    const TextLine &line = cursor.line();
    if (!m_writer.isInParagraph() || cursor.startsBlock() || line.startsTurn
        || isDrawnLine(line.content) || m_survey.labelAt(line))
        return Join::Paragraph;
    if (m_isLabelAlone)
        return Join::Wrapped;
    if (line.hasWideIndent || line.width > longestWrapped || m_above.width > longestWrapped)
        return Join::Paragraph;
    const bool isWrapped = isInItem(line) || m_survey.isWrapped(m_above, line);
    if (line.indent > m_above.indent)
        return isWrapped && m_mayHang ? Join::Wrapped : Join::Paragraph;
    if (isWrapped)
        return Join::Wrapped;
    const bool beginsParagraph = m_survey.isUnwrapped() || endsSentence(m_above.content)
                                 || readNumbering(line.content) || isBesideList(line);
    return beginsParagraph ? Join::Paragraph : Join::Line;
}

/// Who indents lines like an item's text means them for it, wherever they end.
bool ParagraphFlow::isInItem(const TextLine &line) const
{
    return !m_writer.lists().isEmpty() && line.indent == m_writer.lists().last().textIndent;
}

bool ParagraphFlow::isBesideList(const TextLine &line) const
{
    return !m_writer.lists().isEmpty() && line.indent <= m_writer.lists().last().indent;
}

bool ParagraphFlow::announces() const
{
    return m_above.content.endsWith(u':') || m_above.content.endsWith(u'：');
}

void ParagraphFlow::write(const TextLine &line, Join join)
{
    if (join == Join::Paragraph) {
        m_writer.beginParagraph();
        const auto label = m_survey.labelAt(line);
        m_isLabelAlone = label && label->speech == line.content.size();
        m_mayHang = label.has_value();
        if (label)
            m_writer.appendSpeaker(line.content.first(label->end));
        else if (line.startsTurn)
            m_writer.appendText(u"– ");
        m_writer.appendText(line.content.sliced(label ? label->end : 0));
    } else {
        join == Join::Wrapped ? m_writer.appendSoftBreak() : m_writer.appendHardBreak();
        m_writer.appendText(line.content);
        m_isLabelAlone = false;
    }
    m_above = line;
}

void ParagraphFlow::writeItem(TextLine line, const PlainList &item, qsizetype text, bool tight)
{
    m_writer.beginItem(item, tight);
    m_writer.appendText(line.content.sliced(text));
    m_isLabelAlone = false;
    m_mayHang = false;
    line.indent = item.textIndent;
    m_above = line;
}

} // namespace Sidegloss
