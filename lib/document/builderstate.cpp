// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/builderstate.h"

#include <algorithm>
#include <ranges>
#include <utility>
#include <vector>

namespace Sidegloss {

namespace {

bool isLayout(QChar c)
{
    return c == u' ' || c == u'\n';
}

/// What is written next may have a separator before it.
qsizetype behindLayout(QStringView text, qsizetype position)
{
    while (position < text.size() && (isLayout(text[position]) || text[position] == u'\t'))
        ++position;
    return position;
}

} // namespace

DocumentBuilder::State::State(Limits given, Progress told, qsizetype expectedText)
    : limits(given)
    , room{given.text, given.spans, given.depth}
    , progress(std::move(told))
    , expected(std::max<qsizetype>(expectedText, 1))
{}

void DocumentBuilder::State::cutSpans()
{
    if (!spansCut)
        spansCut = cut(NoticeKind::SpansCut);
}

void DocumentBuilder::State::cutBlocksAtLimit()
{
    if (!blocksCut && data->blocks.size() + 1 >= limits.blocks)
        cutBlocks();
}

void DocumentBuilder::State::cutBlocks()
{
    blocksCut = cut(NoticeKind::BlocksCut);
    const auto isBare = [this](const OpenBlock &block) {
        return block.index && block.firstLeaf == data->leaves.size();
    };
    // Nothing will stand in the innermost ones any more.
    if (const auto bare = std::ranges::find_if(open, isBare); bare != open.end()) {
        data->blocks.resize(*bare->index);
        std::for_each(bare, open.end(), [](OpenBlock &block) { block.index.reset(); });
    }
    for (OpenBlock &block : open) {
        if (block.index)
            setRange(*block.index, block.firstLeaf);
        block.index.reset();
    }
    depth = 0;
}

Notice DocumentBuilder::State::cut(NoticeKind kind) const
{
    return {kind, {}, source.line(), source.part(), data->text.size()};
}

void DocumentBuilder::State::cutNesting()
{
    if (!nestingCut)
        nestingCut = cut(NoticeKind::NestingCut);
}

void DocumentBuilder::State::cutText()
{
    if (!textCut)
        textCut = cut(NoticeKind::TextCut);
}

bool DocumentBuilder::State::hasNotice(NoticeKind kind) const
{
    return std::ranges::any_of(data->notices,
                               [&](const Notice &notice) { return notice.kind == kind; });
}

void DocumentBuilder::State::placeNotices()
{
    for (Notice &notice : data->notices) {
        if (!notice.position)
            notice.position = placeOf(notice);
        if (notice.position)
            notice.position =
                behindLayout(data->text, std::min(*notice.position, data->text.size()));
    }
}

std::optional<qsizetype> DocumentBuilder::State::placeOf(const Notice &notice) const
{
    const bool isOfAll = !notice.line && notice.part.isEmpty();
    if (isOfAll || data->text.isEmpty())
        return std::nullopt;
    const auto range = source.find(notice.part, notice.line, data->text.size());
    if (!range)
        return std::nullopt;
    if (notice.kind != NoticeKind::BytesReplaced)
        return range->start;
    const qsizetype sign = data->text.indexOf(QChar(QChar::ReplacementCharacter), range->start);
    return range->start <= sign && sign < range->end ? sign : range->start;
}

std::optional<qsizetype> DocumentBuilder::State::parent() const
{
    for (auto block = open.crbegin(); block != open.crend(); ++block) {
        if (block->index)
            return block->index;
    }
    return std::nullopt;
}

bool DocumentBuilder::State::isIn(BlockKind kind) const
{
    const std::optional<qsizetype> container = parent();
    return container && data->blocks[*container].kind == kind;
}

bool DocumentBuilder::State::fits(BlockKind kind)
{
    if (textCut || blocksCut)
        return false;
    if (kind == BlockKind::ListItem)
        return isIn(BlockKind::List);
    if (kind == BlockKind::TableRow)
        return isIn(BlockKind::Table);
    // A list is nothing without its items, a table without its rows.
    const int needed = kind == BlockKind::List || kind == BlockKind::Table ? 2 : 1;
    if (depth + needed <= limits.depth)
        return true;
    cutNesting();
    return false;
}

void DocumentBuilder::State::openContainer(BlockKind kind, const BlockAttributes &attributes)
{
    cutBlocksAtLimit();
    if (!fits(kind)) {
        open.push_back({std::nullopt, data->leaves.size()});
        return;
    }
    const std::optional<qsizetype> container = parent();
    open.push_back({data->blocks.size(), data->leaves.size()});
    appendBlock(kind, container, attributes);
    ++depth;
}

/// Written where it stays: to copy what was just written takes longer.
void DocumentBuilder::State::appendBlock(BlockKind kind, std::optional<qsizetype> container,
                                         const BlockAttributes &attributes)
{
    Block &block = data->blocks.emplaceBack();
    block.kind = kind;
    block.range = {data->text.size(), data->text.size()};
    block.parent = container;
    block.attributes = attributes;
}

void DocumentBuilder::State::closeContainer()
{
    const OpenBlock closed = open.back();
    if (closed.index) {
        const BlockKind kind = data->blocks[*closed.index].kind;
        const bool needsLeaf = kind == BlockKind::ListItem || kind == BlockKind::FootnoteBody;
        if (needsLeaf && data->leaves.size() == closed.firstLeaf) {
            openLeaf(BlockKind::Paragraph, {});
            closeLeaf();
        }
        --depth;
        setRange(*closed.index, closed.firstLeaf);
    }
    open.pop_back();
}

void DocumentBuilder::State::setRange(qsizetype container, qsizetype firstLeaf)
{
    TextRange range{data->text.size(), data->text.size()};
    if (firstLeaf < data->leaves.size())
        range.start = data->blocks[data->leaves[firstLeaf]].range.start;
    data->blocks[container].range = range;
}

bool DocumentBuilder::State::startsCellBeside(const Block &previous,
                                              std::optional<qsizetype> row) const
{
    return previous.kind == BlockKind::TableCell && previous.parent == row;
}

void DocumentBuilder::State::openLeaf(BlockKind kind, const BlockAttributes &attributes)
{
    if (!data->leaves.isEmpty() && data->text.size() >= limits.text)
        cutText();
    if (textCut)
        return;
    cutBlocksAtLimit();
    if (hasRest) {
        data->text.append(u'\n');
        write(BlockKind::Paragraph);
    } else if (blocksCut) {
        openNewLeaf(BlockKind::Paragraph, {});
        hasRest = true;
    } else {
        openNewLeaf(kind, attributes);
    }
    targets.place(data->text.size());
}

void DocumentBuilder::State::openNewLeaf(BlockKind kind, const BlockAttributes &attributes)
{
    if (kind == BlockKind::TableCell && !isIn(BlockKind::TableRow))
        kind = BlockKind::Paragraph;
    const std::optional<qsizetype> container = parent();
    if (data->leaves.isEmpty()) {
        data->text.reserve(std::min(expected, limits.text));
    } else {
        const Block &previous = data->blocks.at(data->leaves.constLast());
        const bool isNextCell =
            kind == BlockKind::TableCell && startsCellBeside(previous, container);
        data->text.append(isNextCell ? u'\t' : u'\n');
        moveEmptyContainers(data->leaves.constLast() + 1);
    }
    data->leaves.append(data->blocks.size());
    if (kind == BlockKind::Heading)
        headings.append(data->blocks.size());
    appendBlock(kind, container, attributes);
    write(kind);
}

/// Closed ones that hold nothing, from \a first on, stand where the container begins that they are
/// in: at the leaf that is to come, if it is that one's first.
void DocumentBuilder::State::moveEmptyContainers(qsizetype first)
{
    const auto isNew = [first](const OpenBlock &block) { return block.index >= first; };
    const qsizetype count = data->blocks.size() - first;
    if (count <= std::ranges::count_if(open, isNew))
        return;
    std::vector<bool> moves(static_cast<size_t>(count));
    for (const OpenBlock &block : open | std::views::filter(isNew))
        moves[static_cast<size_t>(*block.index - first)] = true;
    for (qsizetype i = first; i < data->blocks.size(); ++i) {
        Block &block = data->blocks[i];
        const auto place = static_cast<size_t>(i - first);
        if (!moves[place] && block.parent >= first
            && moves[static_cast<size_t>(*block.parent - first)]) {
            block.range = {data->text.size(), data->text.size()};
            moves[place] = true;
        }
    }
}

void DocumentBuilder::State::write(BlockKind kind)
{
    leaf.emplace(data->text, data->spans, kind == BlockKind::Code, room);
}

bool DocumentBuilder::State::isInCode() const
{
    return leaf && data->blocks[data->leaves.constLast()].kind == BlockKind::Code;
}

void DocumentBuilder::State::closeCue()
{
    if (!cue)
        return;
    // What was held back of the white space before it stands in front of its text.
    const qsizetype from = std::min(cue->range.start, data->text.size());
    const QStringView text = QStringView(data->text).sliced(from);
    const auto first = std::ranges::find_if_not(text, isLayout);
    cue->range = {from + (first - text.begin()), data->text.size()};
    if (!cue->range.isEmpty())
        data->cues.append(*cue);
    cue.reset();
}

void DocumentBuilder::State::closeLeaf()
{
    if (!leaf)
        return;
    leaf->finish();
    closeCue();
    data->blocks[data->leaves.constLast()].range.end = data->text.size();
    if (leaf->isCut())
        cutText();
    if (leaf->areSpansCut())
        cutSpans();
    leaf.reset();
    isLeafImplicit = false;
    reportProgress();
}

void DocumentBuilder::State::reportProgress()
{
    constexpr qsizetype steps = 1000;
    if (data->text.size() < reported + expected / steps)
        return;
    if (reported == 0)
        reserveByBeginning();
    reported = data->text.size();
    progress.report(static_cast<double>(reported) / static_cast<double>(expected));
}

void DocumentBuilder::State::reserveByBeginning()
{
    constexpr qsizetype most = 1 << 18;
    const qsizetype times = expected / std::max<qsizetype>(data->text.size(), 1) + 1;
    data->blocks.reserve(std::min(most, data->blocks.size() * times));
    data->leaves.reserve(std::min(most, data->leaves.size() * times));
    data->spans.reserve(std::min(most, data->spans.size() * times));
    source.reserve(std::min(most, source.size() * times));
}

LeafWriter *DocumentBuilder::State::inlineContent()
{
    if (!leaf) {
        openLeaf(BlockKind::Paragraph, {});
        isLeafImplicit = true;
    }
    return leaf ? &*leaf : nullptr;
}

} // namespace Sidegloss
