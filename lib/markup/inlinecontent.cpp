// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/inlinecontent.h"

#include "lib/document/documentbuilder.h"
#include "lib/markup/bareaddress.h"
#include "lib/markup/footnotenumbers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// What may be a footnote's label: no bracket is part of one.
QStringView labelAt(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(start);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'[' || c == u']'; });
    return rest.first(end - rest.begin());
}

void writeWithReferences(QStringView text, DocumentBuilder &builder, FootnoteNumbers &footnotes)
{
    qsizetype written = 0;
    qsizetype from = footnotes.isEmpty() ? -1 : text.indexOf("[^"_L1);
    while (from >= 0) {
        const QStringView label = labelAt(text, from + 2);
        const qsizetype end = from + 2 + label.size();
        const std::optional<int> number =
            end < text.size() && text[end] == u']' ? footnotes.mention(label) : std::nullopt;
        if (number) {
            builder.appendText(text.sliced(written, from - written));
            builder.appendFootnoteReference(*number);
            written = end + 1;
        }
        from = text.indexOf("[^"_L1, end);
    }
    builder.appendText(text.sliced(written));
}

void writeText(QStringView text, DocumentBuilder &builder, FootnoteNumbers &footnotes)
{
    qsizetype from = 0;
    const QList<BareAddress> addresses = findBareAddresses(text);
    for (const auto &[range, scheme] : addresses) {
        writeWithReferences(text.sliced(from, range.start - from), builder, footnotes);
        const QStringView address = sliced(text, range);
        builder.openSpan(SpanKind::Link, scheme + address.toString());
        builder.appendText(address);
        builder.closeSpan();
        from = range.end;
    }
    writeWithReferences(text.sliced(from), builder, footnotes);
}

} // namespace

/// Lets the piece before go on to the end of the text, if it is of the same type; else begins one.
void InlineContent::join(Type type)
{
    if (!m_isSeparated && !m_pieces.empty() && m_pieces.back().type == type)
        m_pieces.back().textEnd = m_text.size();
    else
        append(type);
    m_isSeparated = false;
}

/// What text is written into at once; none where it is gathered first.
DocumentBuilder *InlineContent::leaf()
{
    if (m_leaf && !m_pieces.empty())
        write(*m_leaf, *m_footnotes);
    return m_leaf;
}

void InlineContent::appendText(QStringView text)
{
    m_text += text;
    join(Type::Text);
    m_pieces.back().mayHoldAddress = true;
}

void InlineContent::appendText(QUtf8StringView text, bool mayHoldAddress, bool goesOn)
{
    const bool isPlain = m_links > 0 || (!mayHoldAddress && !goesOn);
    if (isPlain && m_leaf && m_pieces.empty() && m_footnotes->isEmpty())
        return m_leaf->appendText(text);
    m_text += text;
    join(Type::Text);
    m_pieces.back().mayHoldAddress |= mayHoldAddress;
}

void InlineContent::appendLiteral(QStringView text)
{
    if (DocumentBuilder *builder = leaf())
        return builder->appendText(text);
    m_text += text;
    join(Type::Literal);
}

void InlineContent::appendLiteral(QUtf8StringView text)
{
    if (DocumentBuilder *builder = leaf())
        return builder->appendText(text);
    m_text += text;
    join(Type::Literal);
}

void InlineContent::openSpan(SpanKind kind, QString destination, QString title)
{
    if (DocumentBuilder *builder = leaf())
        return openSpan(kind, std::move(destination), std::move(title), *builder);
    m_spans.push_back({.kind = kind,
                       .range = {},
                       .destination = std::move(destination),
                       .title = std::move(title)});
    append(Type::OpenSpan);
}

void InlineContent::closeSpan()
{
    if (DocumentBuilder *builder = leaf())
        return closeSpan(*builder);
    append(Type::CloseSpan);
}

void InlineContent::appendSoftBreak()
{
    if (DocumentBuilder *builder = leaf())
        return builder->appendSoftBreak();
    append(Type::SoftBreak);
}

void InlineContent::appendHardBreak()
{
    if (DocumentBuilder *builder = leaf())
        return builder->appendHardBreak();
    append(Type::HardBreak);
}

void InlineContent::appendImage(const QString &destination, const QString &title,
                                const QString &alternative)
{
    if (DocumentBuilder *builder = leaf())
        return builder->appendImage(destination, title, alternative);
    m_spans.push_back({.kind = SpanKind::Image,
                       .range = {},
                       .destination = destination,
                       .title = title,
                       .alternative = alternative});
    append(Type::Image);
}

void InlineContent::setSourceLine(qsizetype line)
{
    if (DocumentBuilder *builder = leaf())
        return builder->setSourceLine(line);
    m_sourceLines.push_back(line);
    append(Type::SourceLine);
}

void InlineContent::writeTo(DocumentBuilder &builder, FootnoteNumbers &footnotes)
{
    if (!m_pieces.empty())
        write(builder, footnotes);
    m_leaf = nullptr;
}

void InlineContent::writeThrough(DocumentBuilder &builder, FootnoteNumbers &footnotes)
{
    if (!m_pieces.empty())
        write(builder, footnotes);
    m_leaf = &builder;
    m_footnotes = &footnotes;
}

void InlineContent::write(DocumentBuilder &builder, FootnoteNumbers &footnotes)
{
    qsizetype from = 0;
    auto span = m_spans.begin();
    auto sourceLine = m_sourceLines.cbegin();
    for (const auto &[type, textEnd, mayHoldAddress] : std::as_const(m_pieces)) {
        const QStringView text = QStringView(m_text).sliced(from, textEnd - from);
        from = textEnd;
        switch (type) {
        case Type::Text:
            if (m_links > 0)
                builder.appendText(text);
            else if (mayHoldAddress)
                writeText(text, builder, footnotes);
            else
                writeWithReferences(text, builder, footnotes);
            break;
        case Type::Literal:
            builder.appendText(text);
            break;
        case Type::OpenSpan:
            openSpan(span->kind, std::move(span->destination), std::move(span->title), builder);
            ++span;
            break;
        case Type::CloseSpan:
            closeSpan(builder);
            break;
        case Type::SoftBreak:
            builder.appendSoftBreak();
            break;
        case Type::HardBreak:
            builder.appendHardBreak();
            break;
        case Type::Image:
            builder.appendImage(span->destination, span->title, span->alternative);
            ++span;
            break;
        case Type::SourceLine:
            builder.setSourceLine(*sourceLine++);
            break;
        }
    }
    m_pieces.clear();
    m_text.truncate(0);
    m_spans.clear();
    m_sourceLines.clear();
    m_isSeparated = false;
}

void InlineContent::openSpan(SpanKind kind, QString &&destination, QString &&title,
                             DocumentBuilder &builder)
{
    m_open.push_back(kind);
    m_links += kind == SpanKind::Link ? 1 : 0;
    builder.openSpan(kind, std::move(destination), std::move(title));
}

void InlineContent::closeSpan(DocumentBuilder &builder)
{
    // md4c closes what it never opened in [](*)*.
    if (m_open.empty())
        return;
    m_links -= m_open.back() == SpanKind::Link ? 1 : 0;
    m_open.pop_back();
    builder.closeSpan();
}

} // namespace Sidegloss
