// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/markdownevents.h"

#include "lib/markdown/markdownblocks.h"
#include "lib/markup/entity.h"
#include "lib/markup/htmltext.h"
#include "lib/text/utf8.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int stop = -1; // md4c up to 0.5.2 goes on where a callback returns what is positive.
constexpr qsizetype blockCost = 4;
constexpr std::chrono::seconds timeLimit(20);

std::optional<SpanKind> simpleSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return SpanKind::Emphasis;
    case MD_SPAN_STRONG:
        return SpanKind::Strong;
    case MD_SPAN_CODE:
        return SpanKind::Code;
    case MD_SPAN_DEL:
        return SpanKind::Strikethrough;
    default:
        return std::nullopt;
    }
}

} // namespace

MarkdownBudget::MarkdownBudget(qsizetype inputSize)
    : m_left(4 * inputSize + (1 << 20))
    , m_deadline(timeLimit)
{}

bool MarkdownBudget::spend(qsizetype output)
{
    m_left -= output;
    const bool isLate = ++m_calls % 1024 == 0 && m_deadline.hasExpired();
    if (isLate)
        m_left = -1;
    return m_left >= 0;
}

MarkdownEvents::MarkdownEvents(const ChineseMarkdown &source, DocumentBuilder &builder,
                               FootnoteNumbers &footnotes, MarkdownBudget &budget)
    : m_source(source)
    , m_builder(builder)
    , m_footnotes(footnotes)
    , m_budget(budget)
    , m_utf8(source.prepared())
    , m_signs(source.signs())
{}

bool MarkdownEvents::run(qsizetype firstLine)
{
    m_line = firstLine;
    m_lineEnd = endOfLine(m_utf8, 0);
    const auto self = [](void *user) { return static_cast<MarkdownEvents *>(user); };
    static constexpr auto target = self;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        return target(user)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) {
        return target(user)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        return target(user)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *user) {
        return target(user)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        return target(user)->text(type, QByteArrayView(text, static_cast<qsizetype>(size)));
    };
    const int result = md_parse(m_utf8.data(), static_cast<MD_SIZE>(m_utf8.size()), &parser, this);
    // Inside of tables md4c forgets that a callback stopped it.
    if (result == 0 && m_budget.spend(0) && !m_builder.isFull())
        return true;
    m_builder.setSourceLine(m_line);
    return false;
}

/// md4c doesn't say where a block begins: it is opened once that is known from what stands in it.
/// Its attributes are written where they are kept: to copy what was just written takes longer.
BlockAttributes &MarkdownEvents::openBlock(BlockKind kind)
{
    OpenedBlock &opened = m_opened.emplace_back();
    opened.kind = kind;
    return opened.attributes;
}

void MarkdownEvents::openBlocks()
{
    for (const auto &[kind, attributes] : std::as_const(m_opened))
        m_builder.openBlock(kind, attributes);
    m_opened.clear();
}

void MarkdownEvents::flush()
{
    openBlocks();
    m_inline.writeTo(m_builder, m_footnotes);
}

/// Finds the line by \a bytes, which are a piece of md4c's source mostly.
void MarkdownEvents::noteLine(QByteArrayView bytes)
{
    constexpr std::less<> precedes;
    if (precedes(bytes.data(), m_utf8.data()) || !precedes(bytes.data(), m_utf8.end()))
        return;
    const qsizetype offset = bytes.data() - m_utf8.data();
    const qsizetype before = m_line;
    for (; m_lineEnd < offset; ++m_line)
        m_lineEnd = endOfLine(m_utf8, m_lineEnd + 1);
    if (!m_opened.empty()) {
        m_builder.setSourceLine(m_line);
        openBlocks();
        m_inline.writeThrough(m_builder, m_footnotes);
    } else if (m_inRawHtml && m_rawHtml.isEmpty()) {
        m_builder.setSourceLine(m_line);
    } else if (m_line > before && !m_inRawHtml) {
        m_inline.setSourceLine(m_line);
    }
}

int MarkdownEvents::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    if (!m_budget.spend(blockCost))
        return stop;
    if (!m_inline.isEmpty())
        flush();
    switch (type) {
    case MD_BLOCK_DOC:
        break;
    case MD_BLOCK_HTML:
        m_inRawHtml = true;
        break;
    case MD_BLOCK_CODE:
        m_inCodeBlock = true;
        openBlock(BlockKind::Code).info =
            attribute(static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)->info);
        break;
    case MD_BLOCK_TABLE:
        m_inTable = true;
        openBlock(BlockKind::Table);
        break;
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        m_inTableHead = type == MD_BLOCK_THEAD;
        break;
    case MD_BLOCK_TR:
        m_column = 0;
        openBlock(BlockKind::TableRow).header = m_inTableHead;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        openCell(*static_cast<const MD_BLOCK_TD_DETAIL *>(detail));
        break;
    default:
        readAttributes(type, detail, openBlock(kindOf(type)));
    }
    return 0;
}

void MarkdownEvents::openCell(const MD_BLOCK_TD_DETAIL &detail)
{
    BlockAttributes &attributes = openBlock(BlockKind::TableCell);
    attributes.header = m_inTableHead;
    attributes.alignment = alignmentOf(detail.align);
    attributes.column = m_column++;
}

int MarkdownEvents::leaveBlock(MD_BLOCKTYPE type)
{
    if (!m_budget.spend(0))
        return stop;
    flush();
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    case MD_BLOCK_HTML:
        writeRawHtml();
        break;
    case MD_BLOCK_CODE:
        m_inCodeBlock = false;
        m_builder.closeBlock();
        break;
    default:
        m_inTable = m_inTable && type != MD_BLOCK_TABLE;
        m_skippedTag.clear();
        m_builder.closeBlock();
    }
    return m_builder.isFull() ? stop : 0;
}

int MarkdownEvents::enterSpan(MD_SPANTYPE type, const void *detail)
{
    if (type == MD_SPAN_IMG)
        openImage(*static_cast<const MD_SPAN_IMG_DETAIL *>(detail));
    else if (m_images > 0)
        return 0;
    else if (type == MD_SPAN_A)
        openLink(*static_cast<const MD_SPAN_A_DETAIL *>(detail));
    else if (const std::optional<SpanKind> kind = simpleSpan(type))
        m_inline.openSpan(*kind);
    return m_budget.spend(0) ? 0 : stop;
}

void MarkdownEvents::openLink(const MD_SPAN_A_DETAIL &detail)
{
    m_budget.spend(detail.href.size + detail.title.size);
    m_inline.openSpan(SpanKind::Link, attribute(detail.href), attribute(detail.title));
}

void MarkdownEvents::openImage(const MD_SPAN_IMG_DETAIL &detail)
{
    if (m_images++ > 0)
        return;
    m_budget.spend(detail.src.size + detail.title.size);
    m_imageDestination = attribute(detail.src);
    m_imageTitle = attribute(detail.title);
    m_alternative.clear();
}

int MarkdownEvents::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG) {
        if (--m_images == 0)
            m_inline.appendImage(m_imageDestination, m_imageTitle, m_alternative);
    } else if (m_images == 0) {
        m_inline.closeSpan();
    }
    return 0;
}

int MarkdownEvents::text(MD_TEXTTYPE type, QByteArrayView bytes)
{
    noteLine(bytes);
    if (m_inRawHtml)
        m_rawHtml += decoded(type, bytes);
    else if (m_inCodeBlock)
        appendCode(type, bytes);
    else if (type == MD_TEXT_HTML)
        appendRawTag(decoded(type, bytes));
    else if (!m_skippedTag.isEmpty())
        return 0;
    else if (m_images > 0)
        m_alternative += decoded(type, bytes);
    else
        appendInline(type, bytes);
    return m_budget.spend(bytes.size()) ? 0 : stop;
}

void MarkdownEvents::appendInline(MD_TEXTTYPE type, QByteArrayView bytes)
{
    switch (type) {
    case MD_TEXT_BR:
        m_inline.appendHardBreak();
        break;
    case MD_TEXT_SOFTBR:
        m_inline.appendSoftBreak();
        break;
    case MD_TEXT_CODE:
        appendCode(type, bytes);
        break;
    case MD_TEXT_NORMAL:
        isEscaped(bytes)
            ? appendEscaped(bytes)
            : m_inline.appendText(original(bytes), m_signs.mayBeIn(bytes), goesOn(bytes));
        break;
    default:
        m_inline.appendText(decoded(type, bytes));
    }
}

/// Whether \a bytes, md4c's view of its source, begin with an escaped mark of a footnote: md4c
/// passes over the backslash without a word.
bool MarkdownEvents::isEscaped(QByteArrayView bytes) const
{
    if (!bytes.startsWith('[') && !bytes.startsWith('^'))
        return false;
    bool isOdd = false;
    for (const char *c = bytes.data(); c != m_utf8.data() && c[-1] == '\\'; --c)
        isOdd = !isOdd;
    return isOdd;
}

/// Whether more text may come behind \a bytes, md4c's view of its source, from an entity or an
/// escape.
bool MarkdownEvents::goesOn(QByteArrayView bytes) const
{
    return bytes.end() != m_utf8.end() && (*bytes.end() == '&' || *bytes.end() == '\\');
}

/// A bracket or caret that is escaped makes no footnote's reference.
void MarkdownEvents::appendEscaped(QByteArrayView bytes)
{
    m_inline.appendLiteral(QUtf8StringView(bytes.first(1)));
    m_inline.appendText(original(bytes.sliced(1)));
}

void MarkdownEvents::appendRawTag(const QString &tag)
{
    m_inline.separate();
    const QString name = tagName(tag);
    const bool isEnd = tag.startsWith("</"_L1);
    if (isEnd && name == m_skippedTag)
        m_skippedTag.clear();
    else if (!isEnd && (name == "script"_L1 || name == "style"_L1))
        m_skippedTag = name;
    else if (name == "br"_L1 && m_images == 0)
        m_inline.appendHardBreak();
}

void MarkdownEvents::writeRawHtml()
{
    m_inRawHtml = false;
    const QStringList paragraphs = textOfHtml(std::exchange(m_rawHtml, {}));
    for (const QString &paragraph : paragraphs) {
        m_builder.openBlock(BlockKind::Paragraph);
        qsizetype from = 0;
        for (qsizetype i = 0; i <= paragraph.size(); ++i) {
            const bool isEnd = i == paragraph.size();
            if (!isEnd && paragraph[i] != u'\n' && paragraph[i] != QChar::LineSeparator)
                continue;
            m_inline.appendText(paragraph.sliced(from, i - from));
            from = i + 1;
            if (!isEnd && paragraph[i] == u'\n')
                m_inline.appendSoftBreak();
            else if (!isEnd)
                m_inline.appendHardBreak();
        }
        flush();
        m_builder.closeBlock();
    }
}

void MarkdownEvents::appendCode(MD_TEXTTYPE type, QByteArrayView bytes)
{
    if (type != MD_TEXT_CODE)
        m_inline.appendLiteral(decoded(type, bytes));
    else if (m_inTable) // A pipe stands behind a backslash, in code too (GitHub's Markdown, 4.10).
        m_inline.appendLiteral(decoded(type, bytes).replace("\\|"_L1, "|"_L1));
    else
        m_inline.appendLiteral(original(bytes));
}

/// \a bytes without stand-ins.
QUtf8StringView MarkdownEvents::original(QByteArrayView bytes)
{
    if (!m_source.hasStandIn(bytes))
        return QUtf8StringView(bytes);
    m_original = m_source.restored(bytes);
    return QUtf8StringView(m_original);
}

QString MarkdownEvents::decoded(MD_TEXTTYPE type, QByteArrayView bytes)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        return QString(QChar(QChar::ReplacementCharacter));
    case MD_TEXT_ENTITY:
        return resolved(original(bytes).toString());
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        return u" "_s;
    default:
        return original(bytes).toString();
    }
}

QString MarkdownEvents::resolved(const QString &entity)
{
    const auto known = m_entities.constFind(entity);
    return known != m_entities.cend() ? *known : *m_entities.insert(entity, decodeEntity(entity));
}

QString MarkdownEvents::attribute(const MD_ATTRIBUTE &attribute)
{
    const bool isWhole = attribute.size > 0 && attribute.substr_offsets[1] == attribute.size;
    if (isWhole)
        return decoded(attribute.substr_types[0], {attribute.text, qsizetype(attribute.size)});
    QString value;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QByteArrayView bytes(attribute.text + from,
                                   static_cast<qsizetype>(attribute.substr_offsets[i + 1] - from));
        value += decoded(attribute.substr_types[i], bytes);
    }
    return value;
}

} // namespace Sidegloss
