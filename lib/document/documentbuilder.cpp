// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"

#include "lib/document/documentdata.h"
#include "lib/document/leafwriter.h"
#include "lib/document/linktargets.h"
#include "lib/document/sourcemap.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct OpenBlock
{
    std::optional<qsizetype> index; ///< None: beyond the limits, its content goes to the parent.
    qsizetype firstLeaf = 0;
};

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

QString headingTitle(QStringView text)
{
    QString title = text.toString();
    title.remove(QChar(QChar::ObjectReplacementCharacter));
    return std::move(title).simplified();
}

/// \a headings: indexes into \a blocks.
QList<Section> sectionsOf(const QString &text, const QList<Block> &blocks,
                          const QList<qsizetype> &headings)
{
    QList<Section> sections;
    QList<qsizetype> open;
    const auto closeDownTo = [&](int level, qsizetype end) {
        while (!open.isEmpty() && sections[open.last()].level >= level)
            sections[open.takeLast()].range.end = end;
    };
    sections.reserve(headings.size());
    for (const qsizetype heading : headings) {
        const Block &block = blocks[heading];
        closeDownTo(block.attributes.level, block.range.start);
        const std::optional<qsizetype> parent =
            open.isEmpty() ? std::nullopt : std::optional(open.last());
        open.append(sections.size());
        sections.append({.title = headingTitle(sliced(text, block.range)),
                         .level = block.attributes.level,
                         .range = block.range,
                         .heading = block.range,
                         .parent = parent});
    }
    closeDownTo(0, text.size());
    return sections;
}

QString firstTitle(const QList<Section> &sections)
{
    for (const Section &section : sections) {
        if (section.level == 1 && !section.title.isEmpty())
            return section.title;
    }
    return {};
}

} // namespace

struct DocumentBuilder::State
{
    State(Limits given, Progress told, qsizetype expectedText)
        : limits(given)
        , progress(std::move(told))
        , expected(std::max<qsizetype>(expectedText, 1))
    {}

    Limits limits;
    Progress progress;
    qsizetype expected;
    qsizetype reported = 0;
    std::shared_ptr<Document::Data> data = std::make_shared<Document::Data>();
    QList<qsizetype> headings; ///< Indexes into the blocks.
    QList<OpenBlock> open;
    int depth = 0;
    std::optional<LeafWriter> leaf;
    std::optional<Cue> cue;
    bool isLeafImplicit = false;
    bool hasRest = false; ///< The last leaf is the one that takes the rest.
    LinkTargets targets;
    SourceMap source;
    std::optional<Notice> nestingCut;
    std::optional<Notice> textCut;
    std::optional<Notice> blocksCut; ///< All that comes goes into the last leaf.
    std::optional<Notice> spansCut;

    void cutSpans()
    {
        if (!spansCut)
            spansCut = cut(NoticeKind::SpansCut);
    }

    /// Leaves room for the leaf that takes the rest.
    void cutBlocksAtLimit()
    {
        if (blocksCut || data->blocks.size() + 1 < limits.blocks)
            return;
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

    Notice cut(NoticeKind kind) const
    {
        return {kind, {}, source.line(), source.part(), data->text.size()};
    }

    void cutNesting()
    {
        if (!nestingCut)
            nestingCut = cut(NoticeKind::NestingCut);
    }

    void cutText()
    {
        if (!textCut)
            textCut = cut(NoticeKind::TextCut);
    }

    bool hasNotice(NoticeKind kind) const
    {
        return std::ranges::any_of(data->notices,
                                   [&](const Notice &notice) { return notice.kind == kind; });
    }

    void placeNotices()
    {
        for (Notice &notice : data->notices) {
            if (!notice.position)
                notice.position = placeOf(notice);
            if (notice.position)
                notice.position =
                    behindLayout(data->text, std::min(*notice.position, data->text.size()));
        }
    }

    std::optional<qsizetype> placeOf(const Notice &notice) const
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

    std::optional<qsizetype> parent() const
    {
        for (auto block = open.crbegin(); block != open.crend(); ++block) {
            if (block->index)
                return block->index;
        }
        return std::nullopt;
    }

    bool isIn(BlockKind kind) const
    {
        const std::optional<qsizetype> container = parent();
        return container && data->blocks[*container].kind == kind;
    }

    bool fits(BlockKind kind)
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

    void openContainer(BlockKind kind, const BlockAttributes &attributes)
    {
        cutBlocksAtLimit();
        if (!fits(kind)) {
            open.append({std::nullopt, data->leaves.size()});
            return;
        }
        const std::optional<qsizetype> container = parent();
        open.append({data->blocks.size(), data->leaves.size()});
        const TextRange start{data->text.size(), data->text.size()};
        data->blocks.emplaceBack(kind, start, container, attributes);
        ++depth;
    }

    void closeContainer()
    {
        const OpenBlock closed = open.last();
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
        open.removeLast();
    }

    void setRange(qsizetype container, qsizetype firstLeaf)
    {
        TextRange range{data->text.size(), data->text.size()};
        if (firstLeaf < data->leaves.size())
            range.start = data->blocks[data->leaves[firstLeaf]].range.start;
        data->blocks[container].range = range;
    }

    bool startsCellBeside(const Block &previous, std::optional<qsizetype> row) const
    {
        return previous.kind == BlockKind::TableCell && previous.parent == row;
    }

    void openLeaf(BlockKind kind, const BlockAttributes &attributes)
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

    void openNewLeaf(BlockKind kind, const BlockAttributes &attributes)
    {
        if (kind == BlockKind::TableCell && !isIn(BlockKind::TableRow))
            kind = BlockKind::Paragraph;
        const std::optional<qsizetype> container = parent();
        if (data->leaves.isEmpty()) {
            data->text.reserve(std::min(expected, limits.text));
        } else {
            const Block &previous = data->blocks[data->leaves.last()];
            const bool isNextCell =
                kind == BlockKind::TableCell && startsCellBeside(previous, container);
            data->text.append(isNextCell ? u'\t' : u'\n');
        }
        data->leaves.append(data->blocks.size());
        if (kind == BlockKind::Heading)
            headings.append(data->blocks.size());
        const TextRange start{data->text.size(), data->text.size()};
        data->blocks.emplaceBack(kind, start, container, attributes);
        write(kind);
    }

    void write(BlockKind kind)
    {
        const LeafWriter::Room room{limits.text, limits.spans, limits.depth};
        leaf.emplace(data->text, data->spans, kind == BlockKind::Code, room);
    }

    bool isInCode() const
    {
        return leaf && data->blocks[data->leaves.last()].kind == BlockKind::Code;
    }

    void closeCue()
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

    void closeLeaf()
    {
        if (!leaf)
            return;
        leaf->finish();
        closeCue();
        data->blocks[data->leaves.last()].range.end = data->text.size();
        if (leaf->isCut())
            cutText();
        if (leaf->areSpansCut())
            cutSpans();
        leaf.reset();
        isLeafImplicit = false;
        reportProgress();
    }

    void reportProgress()
    {
        constexpr qsizetype steps = 1000;
        if (data->text.size() < reported + expected / steps)
            return;
        if (reported == 0)
            reserveByBeginning();
        reported = data->text.size();
        progress.report(static_cast<double>(reported) / static_cast<double>(expected));
    }

    /// Room for as much of everything as there will be if it goes on as it began: lists that grow
    /// while they are written are moved from place to place.
    void reserveByBeginning()
    {
        constexpr qsizetype most = 1 << 18;
        const qsizetype times = expected / std::max<qsizetype>(data->text.size(), 1) + 1;
        data->blocks.reserve(std::min(most, data->blocks.size() * times));
        data->leaves.reserve(std::min(most, data->leaves.size() * times));
        data->spans.reserve(std::min(most, data->spans.size() * times));
    }

    LeafWriter *inlineContent()
    {
        if (!leaf) {
            openLeaf(BlockKind::Paragraph, {});
            isLeafImplicit = true;
        }
        return leaf ? &*leaf : nullptr;
    }
};

DocumentBuilder::DocumentBuilder(Limits limits, Progress progress, qsizetype expected)
    : m_state(std::make_unique<State>(limits, std::move(progress), expected))
{}

DocumentBuilder::~DocumentBuilder() = default;

void DocumentBuilder::openBlock(BlockKind kind, const BlockAttributes &attributes)
{
    const bool isNested = m_state->leaf && !m_state->isLeafImplicit;
    m_state->closeLeaf();
    if (isNested)
        m_state->open.removeLast();
    if (!isLeaf(kind)) {
        m_state->openContainer(kind, attributes);
        return;
    }
    m_state->openLeaf(kind, attributes);
    m_state->open.append({std::nullopt, m_state->data->leaves.size()});
}

void DocumentBuilder::closeBlock()
{
    const bool isExplicitLeaf = m_state->leaf && !m_state->isLeafImplicit;
    m_state->closeLeaf();
    if (m_state->open.isEmpty())
        return;
    if (isExplicitLeaf)
        m_state->open.removeLast();
    else
        m_state->closeContainer();
}

void DocumentBuilder::openSpan(SpanKind kind, const QString &destination, const QString &title)
{
    LeafWriter *leaf = m_state->inlineContent();
    if (!leaf)
        return;
    leaf->openSpan(kind, destination, title);
    if (leaf->isNestingCut())
        m_state->cutNesting();
    if (leaf->areSpansCut())
        m_state->cutSpans();
}

void DocumentBuilder::closeSpan()
{
    if (m_state->leaf)
        m_state->leaf->closeSpan();
}

void DocumentBuilder::appendText(QStringView text)
{
    if (!m_state->leaf && text.trimmed().isEmpty() && !text.contains(QChar::Nbsp))
        return;
    LeafWriter *leaf = m_state->inlineContent();
    if (!leaf)
        return;
    leaf->appendText(text);
    if (leaf->isCut())
        m_state->cutText();
}

void DocumentBuilder::appendHardBreak()
{
    if (LeafWriter *leaf = m_state->inlineContent())
        leaf->appendHardBreak();
}

void DocumentBuilder::appendSoftBreak()
{
    if (m_state->leaf)
        m_state->leaf->appendSoftBreak();
}

void DocumentBuilder::appendImage(const QString &destination, const QString &title,
                                  const QString &alternative)
{
    if (LeafWriter *leaf = m_state->inlineContent())
        leaf->appendObject(SpanKind::Image, destination, title, alternative);
}

void DocumentBuilder::appendFootnoteReference(int number)
{
    const QString label = QString::number(number);
    if (LeafWriter *leaf = m_state->inlineContent())
        leaf->appendObject(SpanKind::FootnoteReference, "#fn-"_L1 + label, {}, label);
}

void DocumentBuilder::addLinkTarget(const QString &name)
{
    m_state->targets.announce(name);
    if (m_state->leaf)
        m_state->targets.place(m_state->data->text.size());
}

void DocumentBuilder::openCue(std::chrono::milliseconds start, std::chrono::milliseconds end)
{
    m_state->closeCue();
    if (!m_state->inlineContent() || m_state->isInCode())
        return;
    const qsizetype position = m_state->data->text.size();
    const auto begin = std::max(start, std::chrono::milliseconds::zero());
    m_state->cue = Cue{{position, position}, begin, std::max(begin, end)};
}

void DocumentBuilder::closeCue()
{
    m_state->closeCue();
}

void DocumentBuilder::addNotice(const Notice &notice)
{
    m_state->data->notices.append(notice);
    if (notice.part.isEmpty())
        m_state->data->notices.last().part = m_state->source.part();
}

void DocumentBuilder::setSourcePart(const QString &part)
{
    m_state->source.startPart(part, m_state->data->text.size());
}

QString DocumentBuilder::sourcePart() const
{
    return m_state->source.part();
}

void DocumentBuilder::setSourceLine(qsizetype line)
{
    m_state->source.setLine(line, m_state->data->text.size());
}

std::optional<qsizetype> DocumentBuilder::sourceLine() const
{
    return m_state->source.line();
}

bool DocumentBuilder::isFull() const
{
    return m_state->textCut.has_value() || (m_state->leaf && m_state->leaf->isCut())
           || m_state->progress.isCancelled();
}

bool DocumentBuilder::takesTextOnly() const
{
    return m_state->blocksCut.has_value();
}

bool DocumentBuilder::hasText() const
{
    return !QStringView(m_state->data->text).trimmed().isEmpty();
}

Document DocumentBuilder::build()
{
    m_state->closeLeaf();
    while (!m_state->open.isEmpty())
        m_state->closeContainer();
    m_state->targets.place(m_state->data->text.size());
    m_state->data->linkTargets = m_state->targets.linkedBy(m_state->data->spans);
    if (m_state->nestingCut && !m_state->hasNotice(NoticeKind::NestingCut))
        addNotice(*m_state->nestingCut);
    for (const std::optional<Notice> &cut : {m_state->blocksCut, m_state->spansCut}) {
        if (cut && !m_state->hasNotice(cut->kind))
            addNotice(*cut);
    }
    if (m_state->textCut) {
        m_state->textCut->detail = QString::number(m_state->data->text.size());
        addNotice(*m_state->textCut);
    }
    m_state->placeNotices();

    const std::unique_ptr<State> done = std::exchange(
        m_state, std::make_unique<State>(m_state->limits, m_state->progress, m_state->expected));
    const std::shared_ptr<Document::Data> data = std::move(done->data);
    data->text.squeeze();
    data->codePoints = CodePoints(data->text);
    data->sections = sectionsOf(data->text, data->blocks, done->headings);
    data->metadata = std::exchange(m_metadata, {});
    if (data->metadata.title.isEmpty())
        data->metadata.title = firstTitle(data->sections);
    return Document(data);
}

} // namespace Sidegloss
