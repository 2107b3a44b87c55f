// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/inlinehtml.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

class InlineWriter
{
public:
    InlineWriter(const Document &document, QString &html)
        : m_document(document)
        , m_html(html)
    {}

    void write(qsizetype leaf)
    {
        const TextRange range = m_document.leaf(leaf).range;
        const QList<Span> spans = m_document.spansOf(leaf);
        QList<Span> open;
        m_position = range.start;
        for (const Span &span : spans) {
            while (!open.isEmpty() && open.size() > span.depth)
                closeSpan(open.takeLast());
            writeText(span.range.start);
            openSpan(span);
            open.append(span);
        }
        while (!open.isEmpty())
            closeSpan(open.takeLast());
        writeText(range.end);
    }

private:
    void writeText(qsizetype upTo)
    {
        const QString text = m_document.text({m_position, upTo}).toHtmlEscaped();
        m_html += QString(text).replace(u'\n', "<br />\n"_L1);
        m_position = upTo;
    }

    void openSpan(const Span &span)
    {
        switch (span.kind) {
        case SpanKind::Emphasis:
            m_html += "<em>"_L1;
            break;
        case SpanKind::Strong:
            m_html += "<strong>"_L1;
            break;
        case SpanKind::Strikethrough:
            m_html += "<del>"_L1;
            break;
        case SpanKind::Code:
            m_html += "<code>"_L1;
            break;
        case SpanKind::Link:
            m_html += "<a"_L1 + destinationAttribute("href"_L1, span) + titleAttribute(span) + u'>';
            break;
        case SpanKind::Image:
            writeImage(span);
            break;
        case SpanKind::FootnoteReference:
            writeReference(span);
            break;
        }
    }

    void closeSpan(const Span &span)
    {
        writeText(span.range.end);
        switch (span.kind) {
        case SpanKind::Emphasis:
            m_html += "</em>"_L1;
            break;
        case SpanKind::Strong:
            m_html += "</strong>"_L1;
            break;
        case SpanKind::Strikethrough:
            m_html += "</del>"_L1;
            break;
        case SpanKind::Code:
            m_html += "</code>"_L1;
            break;
        case SpanKind::Link:
            m_html += "</a>"_L1;
            break;
        case SpanKind::Image:
        case SpanKind::FootnoteReference:
            break;
        }
    }

    void writeImage(const Span &span)
    {
        m_html += "<img"_L1 + destinationAttribute("src"_L1, span) + " alt=\""_L1
                  + span.alternative.toHtmlEscaped() + u'"' + titleAttribute(span) + " />"_L1;
        m_position = span.range.end;
    }

    void writeReference(const Span &span)
    {
        m_html += "<sup><a href=\""_L1 + span.destination.toHtmlEscaped() + "\">"_L1
                  + span.alternative.toHtmlEscaped() + "</a></sup>"_L1;
        m_position = span.range.end;
    }

    static QString destinationAttribute(QLatin1StringView name, const Span &span)
    {
        const QString href = hrefOf(span.destination);
        if (href.isEmpty() && !span.destination.isEmpty())
            return {};
        return u' ' + name + "=\""_L1 + href.toHtmlEscaped() + u'"';
    }

    static QString titleAttribute(const Span &span)
    {
        return span.title.isEmpty() ? QString()
                                    : " title=\""_L1 + span.title.toHtmlEscaped() + u'"';
    }

    const Document &m_document;
    QString &m_html;
    qsizetype m_position = 0;
};

} // namespace

void writeInlineHtml(const Document &document, qsizetype leaf, QString &html)
{
    InlineWriter(document, html).write(leaf);
}

QString hrefOf(const QString &destination)
{
    // Browsers skip control characters and spaces in a scheme.
    QString scheme;
    for (const QChar c : destination) {
        if (c == u':')
            break;
        if (c > u' ')
            scheme += c.toLower();
        if (scheme.size() > 10)
            break;
    }
    const QStringList refused{u"javascript"_s, u"vbscript"_s, u"data"_s, u"file"_s};
    if (destination.contains(u':') && refused.contains(scheme))
        return {};
    QString href;
    for (const char byte : destination.toUtf8()) {
        const bool isKept = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
                            || (byte >= 'A' && byte <= 'Z')
                            || "-_.~!*'(),%#@?=;:/+&$"_L1.contains(QLatin1Char(byte));
        if (isKept)
            href += QLatin1Char(byte);
        else
            href += u'%' + QString::fromLatin1(QByteArray(1, byte).toHex().toUpper());
    }
    return href;
}

} // namespace Sidegloss
