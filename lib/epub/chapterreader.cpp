// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/chapterreader.h"

#include "lib/document/documentbuilder.h"
#include "lib/html/htmlastext.h"
#include "lib/html/htmlnode.h"
#include "lib/html/htmlsource.h"
#include "lib/html/htmltree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Of the trees of all pages, one after the other.
constexpr std::size_t memoryOfAll = std::size_t(1) << 30;

bool isBody(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_BODY;
}

bool hasType(const GumboNode &node, std::initializer_list<QLatin1StringView> types)
{
    const QStringList own = attributeOf(node, "epub:type").split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(types, [&](QLatin1StringView type) { return own.contains(type); });
}

/// The numbers and lists of the printed book's pages, and lists that are for programs.
QSet<const GumboNode *> leftOut(const GumboNode &page)
{
    QSet<const GumboNode *> found;
    walk(page, [&](const GumboNode &node) {
        if (!isElement(node))
            return false;
        const bool isList =
            tagOf(node) == GUMBO_TAG_NAV && hasType(node, {"page-list"_L1, "landmarks"_L1});
        if (isList || hasType(node, {"pagebreak"_L1})
            || attributeOf(node, "role") == "doc-pagebreak"_L1)
            found.insert(&node);
        return true;
    });
    return found;
}

} // namespace

ChapterReader::ChapterReader(DocumentBuilder &builder, ChapterHeadings headings,
                             QSet<QString> pages)
    : m_builder(builder)
    , m_walker(builder)
    , m_headings(std::move(headings))
    , m_pages(std::move(pages))
    , m_memoryLeft(memoryOfAll)
{}

void ChapterReader::read(QStringView xhtml, const QString &path)
{
    m_builder.addLinkTarget(path);
    HtmlSource source = prepareHtml(xhtml);
    if (source.cutLine)
        noteOnce(NoticeKind::NestingCut, source.cutLine);
    const std::size_t memory = std::min(m_memoryLeft, HtmlTree::mostMemory);
    const std::optional<HtmlTree> tree = HtmlTree::read(std::move(source.utf8), memory);
    m_memoryLeft -= tree ? tree->memory() : memory;
    if (!tree) {
        noteOnce(NoticeKind::MarkupUnread);
        writeHtmlAsText(xhtml, m_builder);
        return;
    }
    const GumboNode *body = findElement(tree->root(), isBody);
    const GumboNode &page = body ? *body : tree->root();
    HtmlEdits edits{.leftOut = leftOut(page), .targetPrefix = targetPrefix(path)};
    edits.destination = [&](const QString &address) { return destination(address, path); };
    m_headings.edit(page, path, edits);
    m_walker.write(page, std::move(edits));
}

void ChapterReader::readImage(const QString &path)
{
    m_builder.addLinkTarget(path);
    const QString title = m_headings.titleOf(path);
    m_builder.openBlock(BlockKind::Paragraph);
    m_builder.appendImage(path, {}, title);
    m_builder.closeBlock();
}

QString ChapterReader::destination(const QString &address, const QString &path) const
{
    const std::optional<BookAddress> place = addressInBook(address, path);
    if (!place)
        return address;
    return m_pages.contains(place->path) ? innerDestination(*place) : place->path;
}

void ChapterReader::noteOnce(NoticeKind kind, std::optional<qsizetype> line)
{
    if (m_noted.contains(kind))
        return;
    m_noted.insert(kind);
    m_builder.addNotice({kind, {}, line});
}

} // namespace Sidegloss
