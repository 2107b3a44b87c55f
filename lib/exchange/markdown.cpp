// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/exchange/markdown.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Brackets and angles escaped, unless they are already.
QString withoutLinks(QStringView line)
{
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size()) {
            escaped += line.sliced(i++, 2);
            continue;
        }
        if (QStringView(u"[]<`").contains(line[i]))
            escaped += u'\\';
        escaped += line[i];
    }
    return escaped;
}

/// What a note may not do: begin a heading, a quote, a fence, a rule or a table, or link.
QString escapedNote(const QString &note)
{
    static const QRegularExpression blockStart(
        u"^(\\s*(?:[-*+]\\s+|[0-9]{1,9}[.)]\\s+)*)(?=#|>|=|~{3}|[-*_]{2,}\\s*$|\\|)"_s);
    // Four spaces would make code, and in code an escape is no escape.
    static const QRegularExpression indent(u"^[ \\t]{4,}"_s);
    QStringList lines;
    for (const QStringView written : QStringView(note).tokenize(u'\n')) {
        QString line = withoutLinks(written.trimmed().isEmpty() ? QStringView() : written);
        line.replace(u'\r', u' ').replace(indent, u"   "_s);
        const auto match = blockStart.match(line);
        if (match.hasMatch())
            line.insert(match.capturedEnd(1), u'\\');
        lines.append(line);
    }
    return lines.join(u'\n').trimmed();
}

class Writer
{
public:
    Writer(const ExportContent &content, const MarkdownWords &words)
        : m_content(content)
        , m_words(words)
    {}

    QByteArray write();

private:
    void writeHeading(const AnchoredAnnotation &item);
    void writeItem(const AnchoredAnnotation &item);
    void writeClaim(const Claim &claim);
    void writeCorrections();
    QString headingOf(const AnchoredAnnotation &item) const;

    const ExportContent &m_content;
    const MarkdownWords &m_words;
    QString m_text;
    QString m_heading;
};

QString Writer::headingOf(const AnchoredAnnotation &item) const
{
    if (item.isOrphan())
        return m_words.unplaced;
    if (!item.anchor)
        return m_words.wholeArticle;
    const auto section = m_content.document.sectionAt(item.anchor->range.start);
    return section ? m_content.document.sections()[*section].title : m_words.wholeArticle;
}

void Writer::writeHeading(const AnchoredAnnotation &item)
{
    if (item.annotation.target.replyTo)
        return;
    const QString heading = headingOf(item);
    if (heading == m_heading)
        return;
    m_heading = heading;
    m_text += u"\n## "_s + escapedMarkdown(heading) + u'\n';
}

void Writer::writeClaim(const Claim &claim)
{
    QStringList facts;
    if (const QString speaker = m_content.speakerOf(claim); !speaker.isEmpty())
        facts.append(escapedMarkdown(speaker));
    if (claim.kind)
        facts.append(wordFor(*claim.kind));
    facts.append(wordFor(claim.verdict));
    if (claim.reviewOn)
        facts.append(claim.reviewOn->toString(Qt::ISODate));
    m_text += u"\n**%1:** %2 (%3)\n"_s.arg(m_words.claim, escapedMarkdown(claim.statement),
                                           facts.join(u", "_s));
}

void Writer::writeItem(const AnchoredAnnotation &item)
{
    const Annotation &annotation = item.annotation;
    if (const auto quote = annotation.target.quote()) {
        m_text += u'\n';
        for (const QString &line : quote->exact.split(u'\n'))
            m_text += u"> "_s + escapedMarkdown(line) + u'\n';
    }
    const auto id = annotation.claim();
    if (const Claim *claim = id ? m_content.claim(*id) : nullptr)
        writeClaim(*claim);
    if (const QString note = annotation.note(); !note.trimmed().isEmpty())
        m_text += u'\n' + escapedNote(note) + u'\n';
    QStringList last;
    for (const QString &tag : annotation.tags())
        last.append(u"\\#"_s + escapedMarkdown(tag));
    if (!annotation.creator.isEmpty())
        last.append(escapedMarkdown(annotation.creator));
    if (annotation.created.isValid())
        last.append(annotation.created.toUTC().date().toString(Qt::ISODate));
    if (!last.isEmpty())
        m_text += u"\n— "_s + last.join(u" · "_s) + u'\n';
}

void Writer::writeCorrections()
{
    QString lines;
    for (const AnchoredAnnotation &item : m_content.annotations) {
        const auto says = item.annotation.correction();
        const auto quote = item.annotation.target.quote();
        if (says && quote)
            lines += u"- %1 — %2\n"_s.arg(escapedMarkdown(quote->exact),
                                          escapedMarkdown(m_words.correction(*says)));
    }
    if (!lines.isEmpty())
        m_text += u"\n## "_s + escapedMarkdown(m_words.corrections) + u"\n\n"_s + lines;
}

QByteArray Writer::write()
{
    m_text = u"# "_s + escapedMarkdown(m_content.record.metadata.title) + u'\n';
    if (const QString source = m_content.record.sourceLink(); !source.isEmpty())
        m_text += u"\n%1: <%2>\n"_s.arg(m_words.source, source);
    for (const AnchoredAnnotation &item : m_content.annotations) {
        if (item.annotation.correction())
            continue;
        writeHeading(item);
        writeItem(item);
    }
    writeCorrections();
    return m_text.toUtf8();
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    const QString line = text.simplified();
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool isMarkup = QStringView(u"\\`*_[]<>&#|~!").contains(c);
        const bool startsItem = i == 0 && QStringView(u"-+=").contains(c);
        // "1." at the start would begin a numbered list.
        const bool endsNumber =
            (c == u'.' || c == u')') && i > 0 && i < 10
            && QStringView(line).first(i).trimmed().size() == i
            && std::ranges::all_of(QStringView(line).first(i), [](QChar d) { return d.isDigit(); });
        if (isMarkup || startsItem || endsNumber)
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QByteArray writeMarkdown(const ExportContent &content, const MarkdownWords &words)
{
    return Writer(content, words).write();
}

} // namespace Sidegloss
