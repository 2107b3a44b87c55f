// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlflow.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// What HTML calls white space; the no-break space is none.
constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isBlankText(QStringView text)
{
    return std::ranges::all_of(text, isBlank);
}

/// White space as one space, as it isn't folded inside of code spans.
QString folded(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (!isBlank(c))
            result += c;
        else if (!result.endsWith(u' '))
            result += u' ';
    }
    return result;
}

} // namespace

void HtmlFlow::openContainer(BlockKind kind, const BlockAttributes &attributes)
{
    endParagraph();
    if (kind != BlockKind::ListItem)
        openImplicitItem();
    else if (!m_containers.isEmpty() && m_containers.last().isImplicit)
        closeInnermost();
    m_containers.append({kind, attributes, false});
}

void HtmlFlow::openImplicitItem()
{
    if (!m_containers.isEmpty() && m_containers.last().kind == BlockKind::List)
        m_containers.append({BlockKind::ListItem, {}, true});
}

void HtmlFlow::closeContainer()
{
    endParagraph();
    while (!m_containers.isEmpty() && m_containers.last().isImplicit)
        closeInnermost();
    if (!m_containers.isEmpty())
        closeInnermost();
}

void HtmlFlow::closeInnermost()
{
    m_containers.removeLast();
    if (m_openContainers <= m_containers.size())
        return;
    m_builder.closeBlock();
    m_openContainers = m_containers.size();
}

void HtmlFlow::openLeaf(BlockKind kind, const BlockAttributes &attributes)
{
    endParagraph();
    m_leaf = Container{kind, attributes, false};
    if (kind == BlockKind::TableCell)
        prepare();
}

void HtmlFlow::closeLeaf()
{
    m_leaf.reset();
    endParagraph();
}

void HtmlFlow::endParagraph()
{
    if (m_isLeafOpen)
        m_builder.closeBlock();
    m_isLeafOpen = false;
    m_hasContent = false;
    m_openSpans = 0;
    m_breaks = 0;
}

void HtmlFlow::openSpan(SpanKind kind, const QString &destination, const QString &title)
{
    m_spans.append(
        {.kind = kind, .range = {}, .destination = destination, .title = title, .alternative = {}});
    m_codeSpans += kind == SpanKind::Code ? 1 : 0;
}

void HtmlFlow::closeSpan()
{
    if (m_openSpans == m_spans.size()) {
        m_builder.closeSpan();
        --m_openSpans;
    }
    m_codeSpans -= m_spans.takeLast().kind == SpanKind::Code ? 1 : 0;
}

void HtmlFlow::prepare()
{
    if (m_breaks > 1 && !m_leaf)
        endParagraph();
    if (!m_isLeafOpen) {
        openImplicitItem();
        for (; m_openContainers < m_containers.size(); ++m_openContainers) {
            const Container &container = m_containers[m_openContainers];
            m_builder.openBlock(container.kind, container.attributes);
        }
        m_builder.openBlock(m_leaf ? m_leaf->kind : BlockKind::Paragraph,
                            m_leaf ? m_leaf->attributes : BlockAttributes());
        m_isLeafOpen = true;
    } else if (m_breaks > 0) {
        m_builder.appendHardBreak();
    }
    m_breaks = 0;
}

void HtmlFlow::prepareInline()
{
    prepare();
    m_isLineKept = false;
    m_hasContent = true;
    for (; m_openSpans < m_spans.size(); ++m_openSpans) {
        const Span &span = m_spans[m_openSpans];
        m_builder.openSpan(span.kind, span.destination, span.title);
    }
}

void HtmlFlow::appendText(QStringView text)
{
    if (isInCode()) {
        prepare();
        m_hasContent = true;
        m_builder.appendText(text);
        return;
    }
    if (m_codeSpans > 0)
        return appendFolded(folded(text));
    while (true) {
        const auto end = std::ranges::find(text, u'\n');
        appendFolded(text.first(end - text.begin()));
        if (end == text.end())
            return;
        if (m_isLeafOpen && m_breaks == 0)
            m_builder.appendSoftBreak();
        text = text.sliced(end - text.begin() + 1);
    }
}

void HtmlFlow::appendFolded(QStringView line)
{
    if (isBlankText(line)) {
        if (m_isLeafOpen && m_breaks == 0)
            m_builder.appendText(line);
        return;
    }
    // A paragraph of no-break spaces alone is layout.
    if (!m_isLeafOpen && line.trimmed().isEmpty())
        return;
    prepareInline();
    m_builder.appendText(line);
}

void HtmlFlow::appendImage(const QString &destination, const QString &title,
                           const QString &alternative)
{
    prepareInline();
    m_builder.appendImage(destination, title, alternative);
}

void HtmlFlow::appendFootnoteReference(int number)
{
    prepareInline();
    m_builder.appendFootnoteReference(number);
}

void HtmlFlow::appendBreak()
{
    if (isInCode())
        appendText(u"\n");
    else if (m_hasContent)
        ++m_breaks;
}

void HtmlFlow::endLine()
{
    if (m_isLineKept)
        return;
    if (!m_leaf)
        endParagraph();
    else if (m_hasContent && m_leaf->kind == BlockKind::Heading)
        m_builder.appendSoftBreak();
    else if (m_hasContent)
        m_breaks = std::max(m_breaks, 1);
}

void HtmlFlow::appendRule()
{
    if (m_leaf)
        return endLine();
    endParagraph();
    m_leaf = Container{BlockKind::Rule, {}, false};
    prepare();
    closeLeaf();
}

} // namespace Sidegloss
