// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/showjson.h"

#include "lib/document/quotewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void insertRange(QJsonObject &object, const Document &document, TextRange range)
{
    const TextRange points = document.codePoints().fromUtf16(range);
    object["start"_L1] = points.start;
    object["end"_L1] = points.end;
}

/// The sections from \a index on whose parent is \a parent; \a index is behind them afterwards.
QJsonArray sectionsBelow(const Document &document, std::optional<qsizetype> parent,
                         qsizetype &index)
{
    QJsonArray siblings;
    const QList<Section> &sections = document.sections();
    while (index < sections.size() && sections[index].parent == parent) {
        const Section &section = sections[index];
        QJsonObject object{{"title"_L1, section.title}, {"level"_L1, section.level}};
        insertRange(object, document, section.range);
        const qsizetype self = index++;
        object["children"_L1] = sectionsBelow(document, self, index);
        siblings.append(object);
    }
    return siblings;
}

QJsonArray quotesOf(const Document &document)
{
    QJsonArray quotes;
    for (const Quote &quote : document.quotes()) {
        QJsonObject object{
            {"text"_L1, document.text(quote.range)},
            {"speaker"_L1, quote.speaker ? QJsonValue(*quote.speaker) : QJsonValue()},
            {"confidence"_L1, quote.confidence},
            {"section"_L1,
             quote.section ? QJsonValue(document.sections()[*quote.section].title) : QJsonValue()},
            {"kind"_L1, wordFor(quote.kind)},
        };
        insertRange(object, document, quote.range);
        quotes.append(object);
    }
    return quotes;
}

/// Names blocks in reading order: an item's and a footnote's first paragraph go by their container.
class BlockNames
{
public:
    explicit BlockNames(const QList<Block> &blocks)
        : m_blocks(blocks)
    {}

    QLatin1StringView next(const Block &leaf)
    {
        switch (leaf.kind) {
        case BlockKind::Heading:
            return "heading"_L1;
        case BlockKind::Code:
            return "code"_L1;
        case BlockKind::TableCell:
            return "tableCell"_L1;
        case BlockKind::Rule:
            return "rule"_L1;
        case BlockKind::Cue:
            return "cue"_L1;
        default:
            return nextParagraph(leaf);
        }
    }

private:
    QLatin1StringView nextParagraph(const Block &leaf)
    {
        if (!leaf.parent || m_begun.contains(*leaf.parent))
            return "paragraph"_L1;
        m_begun.insert(*leaf.parent);
        switch (m_blocks[*leaf.parent].kind) {
        case BlockKind::ListItem:
            return "listItem"_L1;
        case BlockKind::FootnoteBody:
            return "footnote"_L1;
        default:
            return "paragraph"_L1;
        }
    }

    const QList<Block> &m_blocks;
    QSet<qsizetype> m_begun; ///< Containers whose first paragraph has passed.
};

QJsonArray blocksOf(const Document &document)
{
    QJsonArray blocks;
    BlockNames names(document.blocks());
    for (const qsizetype leaf : document.leaves()) {
        const Block &block = document.blocks()[leaf];
        QJsonObject object{{"kind"_L1, names.next(block)}};
        insertRange(object, document, block.range);
        blocks.append(object);
    }
    return blocks;
}

/// As TextTrackCue of HTML names its times, in seconds.
QJsonArray cuesOf(const Document &document)
{
    using Seconds = std::chrono::duration<double>;
    QJsonArray cues;
    for (const Cue &cue : document.cues()) {
        QJsonObject object{{"startTime"_L1, Seconds(cue.start).count()},
                           {"endTime"_L1, Seconds(cue.end).count()}};
        insertRange(object, document, cue.range);
        cues.append(object);
    }
    return cues;
}

} // namespace

QByteArray showJson(const Document &document)
{
    const Metadata &metadata = document.metadata();
    qsizetype section = 0;
    QJsonObject object{
        {"title"_L1, metadata.title},
        {"authors"_L1, QJsonArray::fromStringList(metadata.authors)},
        {"language"_L1, textOrNull(metadata.language)},
        {"source"_L1, textOrNull(metadata.source)},
        {"mediaType"_L1, metadata.mediaType},
        {"encoding"_L1, metadata.encoding},
        {"text"_L1, document.text()},
        {"sections"_L1, sectionsBelow(document, std::nullopt, section)},
        {"quotes"_L1, quotesOf(document)},
        {"blocks"_L1, blocksOf(document)},
    };
    if (!document.cues().isEmpty())
        object["cues"_L1] = cuesOf(document);
    return QJsonDocument(object).toJson();
}

} // namespace Sidegloss
