// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/plaintextparser.h"

#include "lib/document/documentbuilder.h"
#include "lib/markup/footnotenumbers.h"
#include "lib/markup/inlinecontent.h"
#include "lib/text/eastasianwidth.h"

namespace Sidegloss {

namespace {

/// In columns: what is shorter was broken on purpose, what is longer was never wrapped.
constexpr qsizetype shortLine = 45;
constexpr qsizetype longLine = 120;

qsizetype widthOf(QStringView line)
{
    qsizetype width = 0;
    for (const QChar c : line) {
        width += isWide(c.unicode()) ? 2 : 1;
        if (width > longLine)
            break;
    }
    return width;
}

class PlainTextReader
{
public:
    explicit PlainTextReader(DocumentBuilder &builder)
        : m_builder(builder)
    {}

    void readLine(QStringView line)
    {
        const QStringView content = line.trimmed();
        const qsizetype width = widthOf(content);
        const bool standsAlone = width > longLine;
        if (content.isEmpty() || standsAlone || line.startsWith(QChar(0x3000)))
            endParagraph();
        if (content.isEmpty())
            return;
        if (m_isOpen)
            m_lastWidth < shortLine ? m_inline.appendHardBreak() : m_inline.appendSoftBreak();
        m_inline.appendText(content.toString());
        m_isOpen = true;
        m_lastWidth = width;
        if (standsAlone)
            endParagraph();
    }

    void endParagraph()
    {
        if (!m_isOpen)
            return;
        m_builder.openBlock(BlockKind::Paragraph);
        m_inline.writeTo(m_builder, m_noFootnotes);
        m_builder.closeBlock();
        m_isOpen = false;
    }

private:
    DocumentBuilder &m_builder;
    InlineContent m_inline;
    FootnoteNumbers m_noFootnotes;
    bool m_isOpen = false;
    qsizetype m_lastWidth = 0;
};

} // namespace

void parsePlainText(QStringView text, DocumentBuilder &builder)
{
    PlainTextReader reader(builder);
    qsizetype from = 0;
    while (from < text.size() && !builder.isFull()) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0)
            end = text.size();
        reader.readLine(text.sliced(from, end - from));
        from = end + 1;
    }
    reader.endParagraph();
}

} // namespace Sidegloss
