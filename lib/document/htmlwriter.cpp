// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/htmlwriter.h"

#include "lib/document/inlinehtml.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString alignmentAttribute(ColumnAlignment alignment)
{
    switch (alignment) {
    case ColumnAlignment::Left:
        return u" align=\"left\""_s;
    case ColumnAlignment::Center:
        return u" align=\"center\""_s;
    case ColumnAlignment::Right:
        return u" align=\"right\""_s;
    case ColumnAlignment::Default:
        break;
    }
    return {};
}

class BodyWriter
{
public:
    explicit BodyWriter(const Document &document)
        : m_document(document)
    {}

    QString write()
    {
        qsizetype leaf = 0;
        for (qsizetype i = 0; i < m_document.blocks().size(); ++i) {
            const Block &block = m_document.blocks()[i];
            closeUpTo(block.parent);
            if (isLeaf(block.kind))
                writeLeaf(i, leaf++);
            else
                open(i);
        }
        closeUpTo(std::nullopt);
        if (m_inFootnotes)
            m_html += "</section>\n"_L1;
        return std::move(m_html);
    }

private:
    enum class RowGroup { None, Head, Body };

    static QLatin1StringView endTag(RowGroup group)
    {
        return group == RowGroup::Head   ? "</thead>\n"_L1
               : group == RowGroup::Body ? "</tbody>\n"_L1
                                         : ""_L1;
    }

    void startLine()
    {
        if (!m_html.isEmpty() && !m_html.endsWith(u'\n'))
            m_html += u'\n';
    }

    void closeUpTo(std::optional<qsizetype> parent)
    {
        while (!m_open.isEmpty() && m_open.last() != parent)
            close(m_open.takeLast());
    }

    void open(qsizetype index)
    {
        const Block &block = m_document.blocks()[index];
        m_open.append(index);
        startLine();
        if (block.kind == BlockKind::FootnoteBody && !std::exchange(m_inFootnotes, true))
            m_html += "<section class=\"footnotes\">\n"_L1;
        m_html += startTag(block);
        // A tight item's text stands on the tag's line.
        if (block.kind == BlockKind::ListItem)
            m_html += taskBox(block.attributes.checked);
        else
            m_html += u'\n';
        if (block.kind == BlockKind::TableRow)
            openRowGroup(block);
    }

    void openRowGroup(const Block &row)
    {
        const RowGroup group = row.attributes.header ? RowGroup::Head : RowGroup::Body;
        const RowGroup before = std::exchange(m_rowGroup, group);
        if (group == before)
            return;
        const QString tag = group == RowGroup::Head ? u"<thead>\n"_s : u"<tbody>\n"_s;
        m_html.insert(m_html.lastIndexOf("<tr>"_L1), endTag(before) + tag);
    }

    void close(qsizetype index)
    {
        const Block &block = m_document.blocks()[index];
        if (block.kind != BlockKind::ListItem)
            startLine();
        m_html += endTag(block);
        m_html += u'\n';
    }

    QString startTag(const Block &block) const
    {
        const BlockAttributes &attributes = block.attributes;
        switch (block.kind) {
        case BlockKind::List:
            if (!attributes.ordered)
                return u"<ul>"_s;
            return attributes.start == 1 ? u"<ol>"_s : u"<ol start=\"%1\">"_s.arg(attributes.start);
        case BlockKind::ListItem:
            return u"<li>"_s;
        case BlockKind::Quote:
            return u"<blockquote>"_s;
        case BlockKind::Table:
            return u"<table>"_s;
        case BlockKind::TableRow:
            return u"<tr>"_s;
        case BlockKind::FootnoteBody:
            return u"<div class=\"footnote\" id=\"fn-%1\">"_s.arg(attributes.start);
        default:
            return {};
        }
    }

    QString endTag(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::List:
            return block.attributes.ordered ? u"</ol>"_s : u"</ul>"_s;
        case BlockKind::ListItem:
            return u"</li>"_s;
        case BlockKind::Quote:
            return u"</blockquote>"_s;
        case BlockKind::Table:
            return endTag(std::exchange(m_rowGroup, RowGroup::None)) + u"</table>"_s;
        case BlockKind::TableRow:
            return u"</tr>"_s;
        case BlockKind::FootnoteBody:
            return u"</div>"_s;
        default:
            return {};
        }
    }

    static QLatin1StringView taskBox(std::optional<bool> checked)
    {
        if (!checked)
            return {};
        return *checked ? "<input type=\"checkbox\" disabled=\"\" checked=\"\" /> "_L1
                        : "<input type=\"checkbox\" disabled=\"\" /> "_L1;
    }

    bool isInTightList(const Block &block) const
    {
        if (block.kind != BlockKind::Paragraph || !block.parent)
            return false;
        const Block &item = m_document.blocks()[*block.parent];
        return item.kind == BlockKind::ListItem && item.parent
               && m_document.blocks()[*item.parent].attributes.tight;
    }

    void writeLeaf(qsizetype index, qsizetype leaf)
    {
        const Block &block = m_document.blocks()[index];
        if (block.kind == BlockKind::Paragraph && isInTightList(block)) {
            if (!m_html.endsWith("<li>"_L1) && !m_html.endsWith("/> "_L1))
                startLine();
            writeInlineHtml(m_document, leaf, m_html);
            return;
        }
        if (block.kind == BlockKind::Paragraph && block.range.isEmpty() && block.parent
            && m_document.blocks()[*block.parent].kind == BlockKind::ListItem)
            return;
        startLine();
        writeBlockLeaf(block, leaf);
        m_html += u'\n';
    }

    void writeBlockLeaf(const Block &block, qsizetype leaf)
    {
        switch (block.kind) {
        case BlockKind::Rule:
            m_html += "<hr />"_L1;
            break;
        case BlockKind::Code:
            writeCode(block);
            break;
        case BlockKind::Heading:
            writeElement(u"h%1"_s.arg(block.attributes.level), {}, leaf);
            break;
        case BlockKind::TableCell:
            writeElement(block.attributes.header ? u"th"_s : u"td"_s,
                         alignmentAttribute(block.attributes.alignment), leaf);
            break;
        default:
            writeElement(u"p"_s, {}, leaf);
        }
    }

    void writeElement(const QString &name, const QString &attributes, qsizetype leaf)
    {
        m_html += u'<' + name + attributes + u'>';
        writeInlineHtml(m_document, leaf, m_html);
        m_html += "</"_L1 + name + u'>';
    }

    void writeCode(const Block &block)
    {
        const QString language =
            block.attributes.info.section(u' ', 0, 0, QString::SectionSkipEmpty);
        m_html += "<pre><code"_L1;
        if (!language.isEmpty())
            m_html += " class=\"language-"_L1 + language.toHtmlEscaped() + u'"';
        m_html += u'>';
        if (!block.range.isEmpty())
            m_html += m_document.text(block.range).toHtmlEscaped() + u'\n';
        m_html += "</code></pre>"_L1;
    }

    const Document &m_document;
    QString m_html;
    QList<qsizetype> m_open;
    RowGroup m_rowGroup = RowGroup::None;
    bool m_inFootnotes = false;
};

} // namespace

QString toHtmlBody(const Document &document)
{
    return BodyWriter(document).write();
}

QString toHtml(const Document &document)
{
    const Metadata &metadata = document.metadata();
    const QString language = metadata.language.isEmpty()
                                 ? QString()
                                 : " lang=\""_L1 + metadata.language.toHtmlEscaped() + u'"';
    return "<!DOCTYPE html>\n<html"_L1 + language
           + ">\n<head>\n<meta charset=\"utf-8\" />\n<title>"_L1 + metadata.title.toHtmlEscaped()
           + "</title>\n</head>\n<body>\n"_L1 + toHtmlBody(document) + "</body>\n</html>\n"_L1;
}

} // namespace Sidegloss
