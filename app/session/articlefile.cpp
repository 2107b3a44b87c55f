// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/articlefile.h"

#include "app/settings/chosenencodings.h"
#include "lib/parse/parser.h"

#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

Result<Source> readFileOrResource(const QString &path, const Progress &progress)
{
    if (!path.startsWith(":/"_L1))
        return readSource(path, progress);
    QFile resource(path);
    if (!resource.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, path);
    return Source{resource.readAll(), path};
}

/// In the encoding that the reader chose.
Result<Source> readChosen(const QString &path, const Progress &progress)
{
    return readFileOrResource(path, progress).transform([](Source &&source) {
        source.encoding = ChosenEncodings::of(source.bytes);
        return std::move(source);
    });
}

} // namespace

Result<Document> readArticleFile(const QString &path, const Progress &progress)
{
    return readChosen(path, progress.part(0, 0.05)).and_then([&](Source &&source) {
        return parse(std::move(source), progress.part(0.05, 1));
    });
}

Pictures picturesOf(const Document &document, const ArticleImages &images, const Progress &progress)
{
    const auto read = [images](const QString &destination) { return images.read(destination); };
    return {document, read, progress};
}

Result<Article> readIllustratedFile(const QString &path, const Progress &progress)
{
    Result<Source> source = readChosen(path, progress.part(0, 0.05));
    if (!source)
        return std::unexpected(source.error());
    const ArticleImages images(*source);
    const Result<Document> document = parseText(*std::move(source), progress.part(0.05, 0.95));
    return document.transform([&](const Document &read) {
        return Article{read, picturesOf(read, images, progress.part(0.95, 1))};
    });
}

Result<QList<EncodingPreview>> encodingChoices(const QString &path)
{
    return readFileOrResource(path, {}).transform(
        [](const Source &source) { return encodingPreviews(source.bytes); });
}

Result<> chooseEncoding(const QString &path, const QString &name)
{
    const Result<Source> source = readFileOrResource(path, {});
    if (!source)
        return std::unexpected(source.error());
    ChosenEncodings::choose(source->bytes, name);
    return {};
}

} // namespace Sidegloss
