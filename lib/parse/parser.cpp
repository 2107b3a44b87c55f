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
#include "lib/transcript/srtparser.h"
#include "lib/transcript/webvttparser.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longLine = 1 << 20;

qsizetype longestLine(QStringView text)
{
    qsizetype longest = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0)
            end = text.size();
        longest = std::max(longest, end - from);
        from = end + 1;
    }
    return longest;
}

void addNotices(const DecodedText &decoded, DocumentBuilder &builder)
{
    if (QStringView(decoded.text).trimmed().isEmpty())
        builder.addNotice({NoticeKind::Empty});
    if (decoded.assumed)
        builder.addNotice({NoticeKind::EncodingAssumed, decoded.encoding});
    if (decoded.replaced > 0)
        builder.addNotice(
            {NoticeKind::BytesReplaced, QString::number(decoded.replaced), decoded.replacedLine});
    const qsizetype longest = longestLine(decoded.text);
    if (longest > longLine)
        builder.addNotice({NoticeKind::LongLine, QString::number(longest)});
}

void readMarkdown(const DecodedText &decoded, DocumentBuilder &builder)
{
    if (parseMarkdown(decoded.text, builder))
        return;
    const Metadata front = builder.metadata();
    builder.build();
    builder.metadata() = front;
    addNotices(decoded, builder);
    builder.addNotice({NoticeKind::MarkupUnread});
    parsePlainText(decoded.text, builder);
}

Document readAs(Format format, const DecodedText &decoded, const Progress &progress)
{
    DocumentBuilder builder({}, progress, decoded.text.size());
    addNotices(decoded, builder);
    switch (format) {
    case Format::Markdown:
        readMarkdown(decoded, builder);
        break;
    case Format::PlainText:
        parsePlainText(decoded.text, builder);
        break;
    case Format::Html:
        parseHtml(decoded.text, builder);
        break;
    case Format::Epub:
        break;
    case Format::WebVtt:
        parseWebVtt(decoded.text, builder);
        break;
    case Format::SubRip:
        parseSrt(decoded.text, builder);
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
    if (isBinary(source.bytes))
        return failure(ErrorKind::Binary, source.path);
    const QString declared =
        format == Format::Html ? declaredEncoding(source.bytes) : codingLine(source.bytes);
    const DecodedText decoded =
        decodeText(source.bytes, {.declared = declared, .chosen = source.encoding});
    source.bytes.clear();
    format = formatByBeginning(format, decoded.text);
    return withFormat(readAs(format, decoded, progress), format, decoded.encoding);
}

Result<Document> readBook(const Source &source, const Progress &progress)
{
    return parseEpub(source.bytes, source.encoding, progress)
        .transform([](const Document &book) {
            return withFormat(book, Format::Epub, book.metadata().encoding);
        })
        .transform_error(
            [&](const Error &error) { return Error{error.kind, source.path, error.detail}; });
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
    const Document described = document.withMetadata(metadata);
    return described.withQuotes(findQuotes(described, progress));
}

} // namespace

Result<Document> parse(Source source, const Progress &progress)
{
    const QString path = source.path;
    const Format format = formatOf(path, source.bytes);
    const Progress reading = progress.part(0.1, 0.4);
    const Result<Document> read = format == Format::Epub
                                      ? readBook(std::exchange(source, {}), reading)
                                      : readText(std::exchange(source, {}), format, reading);
    if (!read)
        return read;
    const Document document = completed(*read, path, progress.part(0.4, 1));
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled, path);
    return document;
}

Result<Document> parseFile(const QString &path, const Progress &progress)
{
    return readSource(path, progress.part(0, 0.05)).and_then([&](Source &&source) {
        return parse(std::move(source), progress.part(0.05, 1));
    });
}

} // namespace Sidegloss
