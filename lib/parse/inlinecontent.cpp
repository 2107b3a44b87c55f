// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/inlinecontent.h"

#include "lib/document/documentbuilder.h"
#include "lib/parse/bareaddress.h"
#include "lib/parse/footnotenumbers.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

void writeWithReferences(QStringView text, DocumentBuilder &builder, FootnoteNumbers &footnotes)
{
    qsizetype from = 0;
    while (true) {
        const qsizetype start = text.indexOf("[^"_L1, from);
        const qsizetype end = start < 0 ? -1 : text.indexOf(u']', start);
        if (end < 0)
            break;
        const std::optional<int> number =
            footnotes.mention(text.sliced(start + 2, end - start - 2));
        if (!number) {
            builder.appendText(text.sliced(from, start + 2 - from));
            from = start + 2;
            continue;
        }
        builder.appendText(text.sliced(from, start - from));
        builder.appendFootnoteReference(*number);
        from = end + 1;
    }
    builder.appendText(text.sliced(from));
}

void writeText(const QString &text, DocumentBuilder &builder, FootnoteNumbers &footnotes)
{
    qsizetype from = 0;
    for (const auto &[range, scheme] : findBareAddresses(text)) {
        writeWithReferences(QStringView(text).sliced(from, range.start - from), builder, footnotes);
        const QStringView address = sliced(text, range);
        builder.openSpan(SpanKind::Link, scheme + address.toString());
        builder.appendText(address);
        builder.closeSpan();
        from = range.end;
    }
    writeWithReferences(QStringView(text).sliced(from), builder, footnotes);
}

} // namespace

void InlineContent::appendText(const QString &text)
{
    const bool joins = !m_isSeparated && !m_pieces.isEmpty() && m_pieces.last().type == Type::Text;
    m_isSeparated = false;
    if (joins)
        m_pieces.last().text += text;
    else
        m_pieces.append({.type = Type::Text, .content = {}, .text = text});
}

void InlineContent::appendLiteral(const QString &text)
{
    m_pieces.append({.type = Type::Literal, .content = {}, .text = text});
}

void InlineContent::openSpan(SpanKind kind, const QString &destination, const QString &title)
{
    m_pieces.append({.type = Type::OpenSpan,
                     .content = {.kind = kind,
                                 .range = {},
                                 .destination = destination,
                                 .title = title,
                                 .alternative = {}}});
}

void InlineContent::closeSpan()
{
    m_pieces.append({.type = Type::CloseSpan, .content = {}});
}

void InlineContent::appendImage(const QString &destination, const QString &title,
                                const QString &alternative)
{
    m_pieces.append({.type = Type::Image,
                     .content = {.kind = SpanKind::Image,
                                 .range = {},
                                 .destination = destination,
                                 .title = title,
                                 .alternative = alternative}});
}

void InlineContent::writeTo(DocumentBuilder &builder, FootnoteNumbers &footnotes)
{
    for (const Piece &piece : std::as_const(m_pieces))
        write(piece, builder, footnotes);
    m_pieces.clear();
    m_isSeparated = false;
}

void InlineContent::write(const Piece &piece, DocumentBuilder &builder, FootnoteNumbers &footnotes)
{
    const Span &content = piece.content;
    switch (piece.type) {
    case Type::Text:
        if (m_links > 0)
            builder.appendText(piece.text);
        else
            writeText(piece.text, builder, footnotes);
        break;
    case Type::Literal:
        builder.appendText(piece.text);
        break;
    case Type::OpenSpan:
        m_open.append(content.kind);
        m_links += content.kind == SpanKind::Link ? 1 : 0;
        builder.openSpan(content.kind, content.destination, content.title);
        break;
    case Type::CloseSpan:
        m_links -= m_open.takeLast() == SpanKind::Link ? 1 : 0;
        builder.closeSpan();
        break;
    case Type::SoftBreak:
        builder.appendSoftBreak();
        break;
    case Type::HardBreak:
        builder.appendHardBreak();
        break;
    case Type::Image:
        builder.appendImage(content.destination, content.title, content.alternative);
        break;
    }
}

} // namespace Sidegloss
