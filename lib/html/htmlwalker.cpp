// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlwalker.h"

#include "lib/html/htmlelement.h"
#include "lib/html/htmlnode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype nodeLimit = 2'000'000;
/// A form with less text in it is for filling in.
constexpr qsizetype shortForm = 2000;

/// Opening and closing mark, outer and inner.
QString quotationMarks(const QString &language)
{
    if (language.startsWith("de"_L1))
        return u"„“‚‘"_s;
    return language.startsWith("fr"_L1) ? u"«»“”"_s : u"“”‘’"_s;
}

} // namespace

void HtmlWalker::write(const GumboNode &root, HtmlEdits edits)
{
    m_edits = std::move(edits);
    walk(
        root, [&](const GumboNode &node) { return enter(node); },
        [&](const GumboNode &node) {
            if (!m_open.isEmpty() && m_open.last().node == &node)
                leave();
        });
    m_flow.endLine();
    m_edits = {};
}

bool HtmlWalker::enter(const GumboNode &node)
{
    m_builder.setSourceLine(lineOf(node));
    if (!isWithinLimit())
        return false;
    const bool isLeftOut = m_edits.leftOut.contains(&node);
    if (isText(node) && !isLeftOut)
        m_flow.appendText(QString::fromUtf8(node.v.text.text).sliced(m_edits.skipped.value(&node)));
    if (!isElement(node))
        return false;
    addHeadings(node);
    // What begins a line doesn't belong to the one before.
    const bool isBlock = roleOf(node) <= HtmlRole::LastBlock;
    if (!isBlock)
        nameTargets(node);
    const std::optional<Opened> opened =
        isLeftOut || (isHidden(node) && !m_edits.shown.contains(&node)) ? std::nullopt : open(node);
    if (isBlock)
        nameTargets(node);
    if (opened)
        m_open.append({*opened, &node});
    return opened.has_value();
}

bool HtmlWalker::isWithinLimit()
{
    if (m_builder.isFull() || m_nodes > nodeLimit)
        return false;
    if (++m_nodes > nodeLimit)
        m_builder.addNotice({NoticeKind::ElementsCut, {}, m_builder.sourceLine()});
    return m_nodes <= nodeLimit;
}

void HtmlWalker::addHeadings(const GumboNode &node)
{
    const QList<AddedHeading> added = m_edits.added.value(&node);
    for (const AddedHeading &heading : added) {
        m_flow.openLeaf(BlockKind::Heading, {.level = heading.level});
        m_flow.appendText(heading.title);
        m_flow.closeLeaf();
    }
}

/// What links may call the place of \a node: names mean the first of their elements, no copy.
void HtmlWalker::nameTargets(const GumboNode &node)
{
    if (isCopy(node))
        return;
    const QString id = attributeOf(node, "id");
    if (!id.isEmpty())
        m_builder.addLinkTarget(m_edits.targetPrefix + id);
    const QString name = tagOf(node) == GUMBO_TAG_A ? attributeOf(node, "name") : QString();
    if (!name.isEmpty() && name != id)
        m_builder.addLinkTarget(m_edits.targetPrefix + name);
}

QString HtmlWalker::destinationOf(const QString &address) const
{
    return m_edits.destination ? m_edits.destination(address) : address;
}

std::optional<HtmlWalker::Opened> HtmlWalker::open(const GumboNode &node)
{
    if (const int number = m_edits.footnoteReferences.value(&node)) {
        m_flow.appendFootnoteReference(number);
        return std::nullopt;
    }
    const HtmlRole role = roleOf(node);
    if (role == HtmlRole::Dropped) {
        writeDrawing(node);
        return std::nullopt;
    }
    if (role > HtmlRole::LastBlock)
        return openInline(node, role);
    if (role == HtmlRole::Form && textOf(node).size() < shortForm)
        return std::nullopt;
    if (m_flow.isInLeaf() && role != HtmlRole::Rule) {
        m_flow.endLine();
        return Opened::Line;
    }
    if (const auto level = m_edits.headingLevels.constFind(&node);
        level != m_edits.headingLevels.cend())
        return openHeading(*level);
    return openBlock(node, role);
}

std::optional<HtmlWalker::Opened> HtmlWalker::openBlock(const GumboNode &node, HtmlRole role)
{
    switch (role) {
    case HtmlRole::Heading:
        return openHeading(tagOf(node) - GUMBO_TAG_H1 + 1);
    case HtmlRole::Code:
        m_flow.openLeaf(BlockKind::Code, {.info = codeLanguage(node)});
        return Opened::Leaf;
    case HtmlRole::List:
        return openList(node);
    case HtmlRole::Item:
        m_flow.openContainer(BlockKind::ListItem, {.checked = taskOf(node)});
        return Opened::Container;
    case HtmlRole::Quote:
        m_flow.openContainer(BlockKind::Quote);
        return Opened::Container;
    case HtmlRole::Table:
        return openTable(node);
    case HtmlRole::Row:
        return openRow(node);
    case HtmlRole::Cell:
        return openCell(node);
    case HtmlRole::Caption:
        if (m_table)
            return std::nullopt;
        m_flow.endLine();
        return Opened::Line;
    case HtmlRole::Term:
        return openTerm(node);
    case HtmlRole::Rule:
        m_flow.appendRule();
        return std::nullopt;
    case HtmlRole::Frame:
        writeFrame(node);
        return std::nullopt;
    default:
        m_flow.endLine();
        return Opened::Line;
    }
}

HtmlWalker::Opened HtmlWalker::openHeading(int level)
{
    if (level == 0) {
        m_flow.endLine();
        return Opened::Line;
    }
    m_flow.openLeaf(BlockKind::Heading, {.level = level});
    return Opened::Leaf;
}

HtmlWalker::Opened HtmlWalker::openList(const GumboNode &list)
{
    constexpr int most = 999'999'999; // As in CommonMark.
    const bool isOrdered = tagOf(list) == GUMBO_TAG_OL;
    m_flow.openContainer(BlockKind::List,
                         {.ordered = isOrdered,
                          .start = isOrdered ? numberIn(list, "start", 1, -most, most) : 1,
                          .tight = isTight(list)});
    return Opened::Container;
}

HtmlWalker::Opened HtmlWalker::openTerm(const GumboNode &term)
{
    m_flow.endLine();
    m_flow.openSpan(SpanKind::Strong);
    const QString label = textOf(term);
    const bool isLabel = label.endsWith(u':') || label.endsWith(u'：');
    return isLabel && hasDescription(term) ? Opened::Label : Opened::Term;
}

/// A caption stands above its table, which has no place for it.
HtmlWalker::Opened HtmlWalker::openTable(const GumboNode &table)
{
    m_flow.endLine();
    if (m_table || isLayoutTable(table))
        return Opened::Line;
    for (const GumboNode *child : childrenOf(table)) {
        if (roleOf(*child) == HtmlRole::Caption)
            m_flow.appendText(textOf(*child));
    }
    m_table.emplace();
    m_hasBodyRow = false;
    m_flow.openContainer(BlockKind::Table);
    return Opened::Table;
}

HtmlWalker::Opened HtmlWalker::openRow(const GumboNode &row)
{
    if (!m_table) {
        m_flow.endLine();
        return Opened::Line;
    }
    m_table->startRow();
    const auto cells = childrenOf(row);
    const bool isAllHead = std::ranges::none_of(
        cells, [](const GumboNode *cell) { return tagOf(*cell) == GUMBO_TAG_TD; });
    m_isHeadRow =
        tagOf(*row.parent) == GUMBO_TAG_THEAD || (isAllHead && row.index_within_parent == 0);
    m_flow.openContainer(BlockKind::TableRow, {.header = m_isHeadRow});
    return Opened::Container;
}

HtmlWalker::Opened HtmlWalker::openCell(const GumboNode &cell)
{
    if (!m_table) {
        m_flow.endLine();
        return Opened::Line;
    }
    m_flow.openLeaf(
        BlockKind::TableCell,
        {.header = m_isHeadRow, .alignment = alignmentOf(cell), .column = m_table->place(cell)});
    return Opened::Leaf;
}

std::optional<HtmlWalker::Opened> HtmlWalker::openInline(const GumboNode &node, HtmlRole role)
{
    switch (role) {
    case HtmlRole::Emphasis:
        return openSpan(SpanKind::Emphasis);
    case HtmlRole::Strong:
        return openSpan(SpanKind::Strong);
    case HtmlRole::Strikethrough:
        return openSpan(SpanKind::Strikethrough);
    case HtmlRole::CodeSpan:
        return openSpan(SpanKind::Code);
    case HtmlRole::Link:
        if (!isLink(node))
            return Opened::Nothing;
        return openSpan(SpanKind::Link, destinationOf(attributeOf(node, "href").trimmed()),
                        attributeOf(node, "title"));
    case HtmlRole::Quotation:
        writeQuotationMark(true);
        ++m_quotations;
        return Opened::Quotation;
    case HtmlRole::Break:
        m_flow.appendBreak();
        return std::nullopt;
    case HtmlRole::Image:
        writeImage(node);
        return std::nullopt;
    default:
        return Opened::Nothing;
    }
}

HtmlWalker::Opened HtmlWalker::openSpan(SpanKind kind, const QString &destination,
                                        const QString &title)
{
    m_flow.openSpan(kind, destination, title);
    return Opened::Span;
}

void HtmlWalker::leave()
{
    switch (m_open.takeLast().opened) {
    case Opened::Nothing:
        break;
    case Opened::Line:
        m_flow.endLine();
        break;
    case Opened::Container:
        m_flow.closeContainer();
        break;
    case Opened::Leaf:
        m_flow.closeLeaf();
        break;
    case Opened::Span:
        m_flow.closeSpan();
        break;
    case Opened::Term:
        m_flow.closeSpan();
        m_flow.endLine();
        break;
    case Opened::Label:
        m_flow.closeSpan();
        m_flow.appendText(u" ");
        m_flow.keepLine();
        break;
    case Opened::Quotation:
        --m_quotations;
        writeQuotationMark(false);
        break;
    case Opened::Table:
        m_flow.closeContainer();
        m_table.reset();
        break;
    }
}

/// A frame's page isn't in the file: what can be shown is where it is.
void HtmlWalker::writeFrame(const GumboNode &frame)
{
    const QString destination = attributeOf(frame, "src").trimmed();
    if (destination.isEmpty())
        return;
    const QString title = attributeOf(frame, "title").simplified();
    m_flow.endLine();
    m_flow.openSpan(SpanKind::Link, destination);
    m_flow.appendText(title.isEmpty() ? destination : title);
    m_flow.closeSpan();
    m_flow.endLine();
}

/// Images of a pixel count readers; they show nothing.
void HtmlWalker::writeImage(const GumboNode &image)
{
    const QString destination = imageDestination(image);
    const bool isSeen =
        numberIn(image, "width", 2, 0, 2) > 1 && numberIn(image, "height", 2, 0, 2) > 1;
    if (!destination.isEmpty() && isSeen)
        m_flow.appendImage(destinationOf(destination), attributeOf(image, "title"),
                           attributeOf(image, "alt").simplified());
}

void HtmlWalker::writeDrawing(const GumboNode &drawing)
{
    const GumboNode *image = drawnImage(drawing);
    const QString destination = image ? attributeOf(*image, "href").trimmed() : QString();
    if (!destination.isEmpty())
        m_flow.appendImage(destinationOf(destination), {},
                           attributeOf(drawing, "aria-label").simplified());
}

void HtmlWalker::writeQuotationMark(bool isOpening)
{
    const QString marks = quotationMarks(m_builder.metadata().language);
    m_flow.appendText(marks.sliced(m_quotations % 2 * 2 + (isOpening ? 0 : 1), 1));
}

} // namespace Sidegloss
