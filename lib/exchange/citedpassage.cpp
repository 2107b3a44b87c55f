// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/exchange/citedpassage.h"

#include "lib/document/link.h"
#include "lib/exchange/markdown.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// What \a passage has of each leaf.
QStringList paragraphsIn(const Document &document, TextRange passage)
{
    QStringList paragraphs;
    for (qsizetype i = document.leafAt(passage.start).value_or(0); i < document.leaves().size();
         ++i) {
        const TextRange leaf = document.leaf(i).range;
        if (leaf.start >= passage.end)
            break;
        const TextRange part{std::max(leaf.start, passage.start), std::min(leaf.end, passage.end)};
        QString words = part.start < part.end ? document.text(part) : QString();
        words.remove(QChar(QChar::ObjectReplacementCharacter));
        if (!words.trimmed().isEmpty())
            paragraphs.append(words);
    }
    return paragraphs;
}

/// "Author: Title (date), section", each where it is known. Never empty: articles have titles.
QString origin(const Document &document, TextRange passage)
{
    const Metadata &metadata = document.metadata();
    QString line = metadata.title;
    if (!metadata.authors.isEmpty())
        line.prepend(metadata.authors.join(u", "_s) + u": "_s);
    if (!metadata.date.isEmpty())
        line += u" (%1)"_s.arg(metadata.date);
    const std::optional<qsizetype> section = document.sectionAt(passage.start);
    const QString title = section ? document.sections()[*section].title : QString();
    if (!title.isEmpty() && title != metadata.title)
        line += u", "_s + title;
    return line;
}

QString inMarkdown(const QStringList &paragraphs, const QString &origin, const QString &address)
{
    QString text;
    for (const QString &paragraph : paragraphs) {
        text += text.isEmpty() ? QString() : u">\n"_s;
        QStringList lines;
        for (const QString &line : paragraph.split(u'\n'))
            lines.append(u"> "_s + escapedMarkdown(line));
        text += lines.join(u"  \n"_s) + u'\n';
    }
    text += u"\n— "_s + escapedMarkdown(origin);
    if (isWebLink(address))
        text += u", <%1>"_s.arg(address);
    else if (!address.isEmpty())
        text += u", "_s + escapedMarkdown(address);
    return text + u'\n';
}

QString inHtml(const QStringList &paragraphs, const QString &origin, const QString &address)
{
    QString html = u"<blockquote>"_s;
    for (const QString &paragraph : paragraphs)
        html += u"<p>%1</p>"_s.arg(paragraph.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    html += u"</blockquote><p>— "_s + origin.toHtmlEscaped();
    const QString escaped = address.toHtmlEscaped();
    if (isWebLink(address))
        html += u", <a href=\"%1\">%1</a>"_s.arg(escaped);
    else if (!address.isEmpty())
        html += u", "_s + escaped;
    return html + u"</p>"_s;
}

} // namespace

CitedPassage citedPassage(const Document &document, TextRange passage, const QString &address)
{
    // As it is opened: what is in it can't end the link around it.
    const std::optional<Link> link = readLink(address);
    const bool leadsToWeb = link && link->kind == Link::Kind::Web;
    const QString shown = leadsToWeb ? link->address() : address;
    const QStringList paragraphs = paragraphsIn(document, passage);
    const QString line = origin(document, passage);
    QString plain = paragraphs.join(u'\n') + u"\n\n— "_s + line;
    if (!shown.isEmpty())
        plain += u", "_s + shown;
    return {plain, inMarkdown(paragraphs, line, shown), inHtml(paragraphs, line, shown)};
}

} // namespace Sidegloss
