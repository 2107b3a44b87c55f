// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/document.h"

#include "lib/document/documentdata.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

Document::Document()
{
    static const auto empty = std::make_shared<Data>();
    m_data = empty;
}

Document::Document(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{}

const QString &Document::text() const
{
    return m_data->text;
}

QString Document::text(TextRange range) const
{
    return sliced(m_data->text, range).toString();
}

const QList<Block> &Document::blocks() const
{
    return m_data->blocks;
}

const QList<qsizetype> &Document::leaves() const
{
    return m_data->leaves;
}

const QList<Span> &Document::spans() const
{
    return m_data->spans;
}

const QList<Section> &Document::sections() const
{
    return m_data->sections;
}

const QList<Quote> &Document::quotes() const
{
    return m_data->quotes;
}

const QHash<QString, qsizetype> &Document::linkTargets() const
{
    return m_data->linkTargets;
}

const QList<Cue> &Document::cues() const
{
    return m_data->cues;
}

const Metadata &Document::metadata() const
{
    return m_data->metadata;
}

const QList<Notice> &Document::notices() const
{
    return m_data->notices;
}

const CodePoints &Document::codePoints() const
{
    return m_data->codePoints;
}

QByteArray Document::textHash(const Progress &progress) const
{
    return m_data->textHash->of(m_data->text, progress);
}

std::optional<qsizetype> Document::leafAt(qsizetype position) const
{
    const auto behind = std::ranges::partition_point(
        leaves(), [&](qsizetype block) { return blocks()[block].range.start <= position; });
    if (behind == leaves().begin())
        return std::nullopt;
    return behind - leaves().begin() - 1;
}

std::optional<qsizetype> Document::sectionAt(qsizetype position) const
{
    // A section ends where the next of its level begins, so the last one begun is the innermost.
    const auto behind = std::ranges::partition_point(
        sections(), [&](const Section &section) { return section.range.start <= position; });
    if (behind == sections().begin())
        return std::nullopt;
    return behind - sections().begin() - 1;
}

std::optional<qsizetype> Document::cueAt(qsizetype position) const
{
    const auto behind = std::ranges::partition_point(
        cues(), [&](const Cue &cue) { return cue.range.start <= position; });
    if (behind == cues().begin())
        return std::nullopt;
    return behind - cues().begin() - 1;
}

QList<Span> Document::spansOf(qsizetype leafIndex) const
{
    const TextRange range = leaf(leafIndex).range;
    const auto first = std::ranges::partition_point(
        spans(), [&](const Span &span) { return span.range.start < range.start; });
    const auto behind = std::partition_point(
        first, spans().end(), [&](const Span &span) { return span.range.start <= range.end; });
    return QList<Span>(first, behind);
}

Document Document::beginning(qsizetype length) const
{
    if (length >= text().size())
        return *this;
    auto data = std::make_shared<Data>();
    data->text = text().first(length);
    data->codePoints = CodePoints(data->text);
    data->metadata = metadata();
    const auto isIn = [&](const auto &item) { return item.range.start < length; };
    const auto taken = [&](const auto &all) {
        auto some = all.first(std::ranges::partition_point(all, isIn) - all.begin());
        for (auto &item : some)
            item.range.end = std::min(item.range.end, length);
        return some;
    };
    data->blocks = taken(blocks());
    data->spans = taken(spans());
    data->sections = taken(sections());
    for (Section &section : data->sections)
        section.heading.end = std::min(section.heading.end, length);
    data->cues = taken(cues());
    const auto leavesEnd = std::ranges::partition_point(
        leaves(), [&](qsizetype leaf) { return leaf < data->blocks.size(); });
    data->leaves = leaves().first(leavesEnd - leaves().begin());
    return Document(std::move(data));
}

Document Document::withQuotes(QList<Quote> quotes) const
{
    auto data = std::make_shared<Data>(*m_data);
    data->quotes = std::move(quotes);
    return Document(std::move(data));
}

Document Document::withMetadata(Metadata metadata) const
{
    auto data = std::make_shared<Data>(*m_data);
    data->metadata = std::move(metadata);
    return Document(std::move(data));
}

} // namespace Sidegloss
