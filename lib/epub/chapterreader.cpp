// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/chapterreader.h"

#include "lib/document/documentbuilder.h"
#include "lib/epub/semantics.h"
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
/// Of the trees that are kept for their footnotes; those of others stay where they stand.
constexpr std::size_t memoryOfNotes = std::size_t(1) << 28;

bool isBody(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_BODY;
}

/// The numbers and lists of the printed book's pages, and lists that are for programs.
QSet<const GumboNode *> leftOut(const GumboNode &page)
{
    QSet<const GumboNode *> found;
    walk(page, [&](const GumboNode &node) {
        if (!isElement(node))
            return false;
        const bool isList =
            tagOf(node) == GUMBO_TAG_NAV && hasSemantics(node, {"page-list"_L1, "landmarks"_L1});
        if (isList || hasSemantics(node, {"pagebreak"_L1}))
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
    , m_keepable(memoryOfNotes)
{}

void ChapterReader::read(QStringView xhtml, const QString &path)
{
    m_builder.addLinkTarget(path);
    HtmlSource source = prepareHtml(xhtml);
    if (source.cutLine)
        noteOnce(NoticeKind::NestingCut, source.cutLine);
    const std::size_t memory = std::min(m_memoryLeft, HtmlTree::mostMemory);
    std::optional<HtmlTree> tree = HtmlTree::read(std::move(source.utf8), memory);
    m_memoryLeft -= tree ? tree->memory() : memory;
    if (!tree) {
        noteOnce(NoticeKind::MarkupUnread);
        writeHtmlAsText(xhtml, m_builder);
        return;
    }
    const GumboNode *body = findElement(tree->root(), isBody);
    const GumboNode &page = body ? *body : tree->root();
    HtmlEdits edits{.leftOut = leftOut(page), .targetPrefix = targetPrefix(path)};
    edits.destination = [this, path](const QString &address) { return destination(address, path); };
    m_headings.edit(page, path, edits);
    const QList<PageFootnote> footnotes =
        tree->memory() <= m_keepable ? findFootnotes(page, path) : QList<PageFootnote>();
    takeFootnotes(footnotes, m_nextFootnote, page, edits);
    HtmlEdits ofPage = edits;
    for (const PageFootnote &footnote : footnotes)
        ofPage.leftOut.insert(footnote.body);
    m_walker.write(page, std::move(ofPage));
    if (footnotes.isEmpty())
        return;
    m_keepable -= tree->memory();
    m_nextFootnote += static_cast<int>(footnotes.size());
    m_notes.push_back({m_builder.sourcePart(), *std::move(tree), footnotes, std::move(edits)});
}

void ChapterReader::writeFootnotes()
{
    int number = 0;
    for (const Notes &notes : m_notes) {
        m_builder.setSourcePart(notes.part);
        for (const PageFootnote &footnote : notes.footnotes) {
            m_builder.openBlock(BlockKind::FootnoteBody, {.start = ++number});
            m_walker.write(*footnote.body, notes.edits);
            m_builder.closeBlock();
        }
    }
    m_notes.clear();
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
