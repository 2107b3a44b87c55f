// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/pictures.h"

#include "lib/layout/picturedecoder.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Sidegloss {

namespace {

// Of an article with more the rest are shown by their words.
constexpr qsizetype mostPictures = 5000;
constexpr qsizetype mostBytes = qsizetype(1) << 30;

} // namespace

struct Pictures::Data
{
    Reader reader;
    QHash<QString, QSize> sizes; ///< By destination.
};

Pictures::Pictures(const Document &document, Reader reader, const Progress &progress)
{
    Data data{std::move(reader), {}};
    QSet<QString> seen;
    qsizetype bytes = 0;
    for (const Span &span : document.spans()) {
        if (span.kind != SpanKind::Image || seen.contains(span.destination))
            continue;
        if (seen.size() >= mostPictures || bytes > mostBytes || progress.isCancelled())
            break;
        seen.insert(span.destination);
        const std::optional<QByteArray> file = data.reader(span.destination);
        if (!file)
            continue;
        bytes += file->size();
        if (const auto size = pictureSize(*file))
            data.sizes.insert(span.destination, *size);
    }
    if (!data.sizes.isEmpty())
        m_data = std::make_shared<const Data>(std::move(data));
}

std::optional<QSize> Pictures::sizeOf(const QString &destination) const
{
    if (!m_data)
        return std::nullopt;
    const auto size = m_data->sizes.constFind(destination);
    return size == m_data->sizes.cend() ? std::nullopt : std::optional(*size);
}

QImage Pictures::decode(const QString &destination, QSize most) const
{
    if (!sizeOf(destination))
        return {};
    const std::optional<QByteArray> file = m_data->reader(destination);
    return file ? decodePicture(*file, most) : QImage();
}

std::optional<Span> imageAt(const Document &document, qsizetype position)
{
    const QList<Span> &spans = document.spans();
    auto span = std::ranges::lower_bound(spans, position, {},
                                         [](const Span &one) { return one.range.start; });
    for (; span != spans.end() && span->range.start == position; ++span) {
        if (span->kind == SpanKind::Image && !span->range.isEmpty())
            return *span;
    }
    return std::nullopt;
}

} // namespace Sidegloss
