// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"

#include "lib/document/documentbuilder.h"
#include "lib/document/languageguess.h"
#include "lib/epub/epubparser.h"
#include "lib/html/declaredencoding.h"
#include "lib/html/htmlparser.h"
#include "lib/markdown/markdownparser.h"
#include "lib/parse/codingline.h"
#include "lib/parse/format.h"
#include "lib/parse/sourcelink.h"
#include "lib/plaintext/plaintextparser.h"
#include "lib/quotation/quotefinder.h"
#include "lib/text/textdecoder.h"
#include "lib/text/utf8.h"
#include "lib/transcript/srtparser.h"
#include "lib/transcript/webvttparser.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longLine = 1 << 20;
constexpr qsizetype sampleSize = 1 << 12;

QString beginningOf(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8.first(std::min(utf8.size(), sampleSize)));
}

/// How many code units the text has, from how many its beginning has.
qsizetype expectedSize(QByteArrayView utf8)
{
    const QByteArrayView sample = utf8.first(std::min(utf8.size(), sampleSize));
    if (sample.size() == utf8.size())
        return utf8.size();
    return utf8.size() / sample.size() * QString::fromUtf8(sample).size();
}

bool isBlank(const DecodedText &decoded)
{
    return QStringView(beginningOf(decoded.utf8)).trimmed().isEmpty()
           && QStringView(decoded.text()).trimmed().isEmpty();
}

/// Counted from 1.
qsizetype lineAt(QByteArrayView utf8, qsizetype offset)
{
    return utf8.first(offset).count('\n') + 1;
}

struct LongLine
{
    qsizetype start = 0;  ///< In bytes.
    qsizetype length = 0; ///< In code units.
};

/// The longest line, if it is a long one.
std::optional<LongLine> longestLine(QByteArrayView utf8)
{
    LongLine longest;
    for (qsizetype start = 0; utf8.size() - start > longLine;) {
        // Lines that end before a long one could have ended needn't be told apart.
        qsizetype end = start + utf8.sliced(start, longLine + 1).lastIndexOf('\n');
        if (end < start) {
            end = utf8.indexOf('\n', start);
            if (end < 0)
                end = utf8.size();
            const qsizetype length = utf16Size(utf8.sliced(start, end - start));
            if (length > longest.length)
                longest = {start, length};
        }
        start = end + 1;
    }
    return longest.length > longLine ? std::optional(longest) : std::nullopt;
}

void addNotices(const DecodedText &decoded, DocumentBuilder &builder)
{
    if (isBlank(decoded))
        builder.addNotice({NoticeKind::Empty});
    if (decoded.assumed)
        builder.addNotice({NoticeKind::EncodingAssumed, decoded.encoding});
    if (decoded.replaced > 0)
        builder.addNotice(
            {NoticeKind::BytesReplaced, QString::number(decoded.replaced), decoded.replacedLine});
    if (const std::optional<LongLine> longest = longestLine(decoded.utf8))
        builder.addNotice({NoticeKind::LongLine, QString::number(longest->length),
                           lineAt(decoded.utf8, longest->start)});
}

void readMarkdown(const DecodedText &decoded, DocumentBuilder &builder)
{
    if (parseMarkdown(decoded.utf8, builder))
        return;
    const Metadata front = builder.metadata();
    const std::optional<qsizetype> line = builder.sourceLine();
    builder.build();
    builder.metadata() = front;
    addNotices(decoded, builder);
    builder.addNotice({NoticeKind::MarkupUnread, {}, line});
    parsePlainText(decoded.text(), builder);
}

Document readAs(Format format, const DecodedText &decoded, const Progress &progress)
{
    DocumentBuilder builder({}, progress, expectedSize(decoded.utf8));
    addNotices(decoded, builder);
    // Where all is one line, what follows would go through it several times before it looks.
    if (progress.isCancelled())
        return builder.build();
    switch (format) {
    case Format::Markdown:
        readMarkdown(decoded, builder);
        break;
    case Format::PlainText:
        parsePlainText(decoded.text(), builder);
        break;
    case Format::Html:
        parseHtml(decoded.text(), builder);
        break;
    case Format::Epub:
        break;
    case Format::WebVtt:
        parseWebVtt(decoded.text(), builder);
        break;
    case Format::SubRip:
        parseSrt(decoded.text(), builder);
        break;
    }
    return builder.build();
}

Document withFormat(const Document &document, Format format, const QString &encoding)
{
    Metadata metadata = document.metadata();
    metadata.mediaType = mediaTypeOf(format);
    metadata.encoding = encoding;
    return document.withMetadata(metadata);
}

Result<Document> readText(Source source, Format format, const Progress &progress)
{
    if (const std::optional<ForeignBytes> foreign = findForeignBytes(source.bytes))
        return failure({.kind = ErrorKind::Binary,
                        .subject = source.path,
                        .location = {.byte = foreign->offset + 1,
                                     .found = QString::fromLatin1(foreign->bytes)}});
    const QString declared =
        format == Format::Html ? declaredEncoding(source.bytes) : codingLine(source.bytes);
    const DecodedText decoded =
        decodeText(source.bytes, {.declared = declared, .chosen = source.encoding});
    source.bytes.clear();
    if (const Result<> goesOn = progress.goesOn(); !goesOn)
        return failure(goesOn.error().kind, source.path);
    format = formatByBeginning(format, beginningOf(decoded.utf8));
    return withFormat(readAs(format, decoded, progress), format, decoded.encoding);
}

Result<Document> readBook(const Source &source, const Progress &progress)
{
    return parseEpub(source.bytes, source.encoding, progress)
        .transform([](const Document &book) {
            return withFormat(book, Format::Epub, book.metadata().encoding);
        })
        .transform_error([&](const Error &error) { return error.withSubject(source.path); });
}

Document completed(const Document &document, const QString &path, const Progress &progress)
{
    Metadata metadata = document.metadata();
    if (metadata.title.isEmpty())
        metadata.title = QFileInfo(path).completeBaseName();
    if (metadata.source.isEmpty())
        metadata.source = findSourceLink(document, progress);
    if (metadata.language.isEmpty())
        metadata.language = guessLanguage(document);
    return document.withMetadata(metadata);
}

} // namespace

Result<Document> parseText(Source source, const Progress &progress)
{
    const QString path = source.path;
    const Format format = formatOf(path, source.bytes);
    const Progress reading = progress.part(0.1, 0.8);
    const Result<Document> read = format == Format::Epub
                                      ? readBook(std::exchange(source, {}), reading)
                                      : readText(std::exchange(source, {}), format, reading);
    if (!read)
        return read;
    const Document document = completed(*read, path, progress.part(0.8, 1));
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled, path);
    return document;
}

Result<Document> withFindings(const Document &document, const Progress &progress)
{
    const Document found = document.withQuotes(findQuotes(document, progress.part(0, 0.9)));
    found.textHash(progress.part(0.9, 1));
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled, {});
    return found;
}

Result<Document> parse(Source source, const Progress &progress)
{
    const QString path = source.path;
    const Result<Document> read = parseText(std::move(source), progress.part(0, 0.4));
    if (!read)
        return read;
    return withFindings(*read, progress.part(0.4, 1)).transform_error([&](const Error &error) {
        return error.withSubject(path);
    });
}

Result<Document> parseFile(const QString &path, const Progress &progress)
{
    return readSource(path, progress.part(0, 0.05)).and_then([&](Source &&source) {
        return parse(std::move(source), progress.part(0.05, 1));
    });
}

} // namespace Sidegloss
