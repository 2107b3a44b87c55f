// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/articlefile.h"

#include "app/settings/chosenencodings.h"
#include "lib/parse/parser.h"

#include <QFile>

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

} // namespace

Result<Document> readArticleFile(const QString &path, const Progress &progress)
{
    Result<Source> source = readFileOrResource(path, progress.part(0, 0.05));
    if (!source)
        return std::unexpected(source.error());
    source->encoding = ChosenEncodings::of(source->bytes);
    return parse(*std::move(source), progress.part(0.05, 1));
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
