// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/exchange/csv.h"

#include "lib/base/instant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto lineEnd = "\r\n"_L1;

QString row(const QStringList &values)
{
    QStringList fields;
    for (const QString &value : values)
        fields.append(csvField(value));
    return fields.join(u',') + lineEnd;
}

bool looksLikeFormula(const QString &value)
{
    const auto first =
        std::ranges::find_if(value, [](QChar c) { return c != u' ' && c != u'"' && c != u'\''; });
    return first != value.cend() && QStringView(u"=+-@\t\r").contains(*first);
}

QString sectionTitle(const ExportContent &content, const AnchoredAnnotation &item)
{
    if (!item.anchor)
        return {};
    const auto section = content.document.sectionAt(item.anchor->range.start);
    return section ? content.document.sections()[*section].title : QString();
}

QStringList place(const ExportContent &content, const AnchoredAnnotation &item)
{
    if (!item.anchor)
        return {QString(), QString()};
    const TextRange range = content.document.codePoints().fromUtf16(item.anchor->range);
    return {QString::number(range.start), QString::number(range.end)};
}

/// Of a claim; where a quotation is corrected, who speaks and what it is.
QStringList claimValues(const ExportContent &content, const Annotation &annotation)
{
    if (const auto says = annotation.correction())
        return {QString(), says->speaker.value_or(QString()), says->kind, QString(), QString()};
    const auto id = annotation.claim();
    const Claim *claim = id ? content.claim(*id) : nullptr;
    if (!claim)
        return {QString(), QString(), QString(), QString(), QString()};
    return {claim->statement, content.speakerOf(*claim),
            claim->kind ? wordFor(*claim->kind) : QString(), wordFor(claim->verdict),
            claim->reviewOn ? claim->reviewOn->toString(Qt::ISODate) : QString()};
}

QString rowOf(const ExportContent &content, const AnchoredAnnotation &item)
{
    const Annotation &annotation = item.annotation;
    const auto quote = annotation.target.quote();
    QStringList values{annotation.id.toUrn(),
                       annotation.target.replyTo ? annotation.target.replyTo->toUrn() : QString(),
                       annotation.target.color, quote ? quote->exact : QString(),
                       sectionTitle(content, item)};
    values += place(content, item);
    values += {annotation.note(), annotation.tags().join(u"; "_s)};
    values += claimValues(content, annotation);
    values += {annotation.creator,
               instantToText(annotation.created),
               instantToText(annotation.modified),
               content.record.metadata.title,
               content.record.publicSource(),
               content.colorNames.value(annotation.target.color),
               wordFor(annotation.motivation)};
    return row(values);
}

} // namespace

QString csvField(const QString &value)
{
    QString field = looksLikeFormula(value) ? u'\'' + value : value;
    const bool needsQuotes = std::ranges::any_of(
        field, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (!needsQuotes)
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray writeCsv(const ExportContent &content)
{
    QString csv = row(
        {u"id"_s,      u"reply to"_s,    u"colour"_s,    u"quote"_s,   u"section"_s,  u"start"_s,
         u"end"_s,     u"note"_s,        u"tags"_s,      u"claim"_s,   u"speaker"_s,  u"kind"_s,
         u"verdict"_s, u"review on"_s,   u"author"_s,    u"created"_s, u"modified"_s, u"title"_s,
         u"source"_s,  u"colour name"_s, u"motivation"_s});
    for (const AnchoredAnnotation &item : content.annotations)
        csv += rowOf(content, item);
    return csv.toUtf8();
}

} // namespace Sidegloss
