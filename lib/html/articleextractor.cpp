// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/articleextractor.h"

#include "lib/html/htmlnode.h"
#include "lib/html/htmlrole.h"
#include "lib/html/pagemeasures.h"
#include "lib/html/pagepart.h"

#include <algorithm>

namespace Sidegloss {

namespace {

// In units of PageMeasure, where a word counts 2.
constexpr int leastArticle = 80;
constexpr int leastPart = 80;
constexpr int longestTitle = 120;
constexpr int mostElementsInTitle = 50;

QString comparable(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

bool contains(const GumboNode &ancestor, const GumboNode *node)
{
    while (node && node != &ancestor)
        node = node->parent;
    return node != nullptr;
}

const GumboNode *commonAncestor(const GumboNode &a, const GumboNode &b)
{
    const GumboNode *ancestor = &a;
    while (ancestor && !contains(*ancestor, &b))
        ancestor = ancestor->parent;
    return ancestor;
}

/// The siblings before (or behind) \a node and its ancestors, up to \a root.
QList<const GumboNode *> besides(const GumboNode *node, const GumboNode &root, bool isBefore)
{
    QList<const GumboNode *> found;
    for (; node && node != &root && node->parent; node = node->parent) {
        const auto siblings = childrenOf(*node->parent);
        const auto part = isBefore ? siblings.first(node->index_within_parent)
                                   : siblings.subspan(node->index_within_parent + 1);
        for (const GumboNode *sibling : part)
            found.append(sibling);
    }
    return found;
}

bool isHeading(const GumboNode &node)
{
    return roleOf(node) == HtmlRole::Heading;
}

class ArticleSearch
{
public:
    ArticleSearch(const GumboNode &page, const QStringList &titles)
        : m_page(page)
        , m_body(bodyOf(page))
    {
        for (const QString &title : titles) {
            const QString text = comparable(title);
            if (!text.isEmpty())
                m_titles.append(text);
        }
    }

    ArticlePlace run()
    {
        m_measures = measurePage(m_body);
        const int allProse = m_measures.of(m_body).prose;
        setTitle(findTitle());
        leaveOutParts(true);
        m_measures = measurePage(m_body, m_place.leftOut);
        if (4 * m_measures.of(m_body).prose < allProse) {
            m_place.leftOut.clear();
            leaveOutParts(false);
            m_measures = measurePage(m_body, m_place.leftOut);
        }
        if (m_measures.of(m_body).prose < leastArticle)
            return {&m_page, {}, m_place.title};
        m_place.root = findRoot();
        setTitle(findTitle());
        takeTitleIn();
        cutHead();
        cutInside();
        cutFoot();
        return m_place;
    }

private:
    static const GumboNode &bodyOf(const GumboNode &page)
    {
        const GumboNode *body =
            findElement(page, [](const GumboNode &node) { return tagOf(node) == GUMBO_TAG_BODY; });
        return body ? *body : page;
    }

    /// How well an element's text is the page's title; 0 for not at all.
    int likeTitle(const GumboNode &node) const
    {
        const PageMeasure measure = m_measures.of(node);
        if (measure.words == 0 || measure.words > longestTitle
            || measure.elements > mostElementsInTitle)
            return 0;
        const int rank = tagOf(node) == GUMBO_TAG_H1 ? 2 : isHeading(node) ? 1 : 0;
        const QString text = comparable(textOf(node));
        if (m_titles.contains(text))
            return 8 + rank;
        const bool isPart = std::ranges::any_of(m_titles, [&](const QString &title) {
            return title.startsWith(text) || text.endsWith(title) || title.contains(text);
        });
        if (rank > 0 && isPart && text.size() > 4)
            return 5 + rank;
        return rank == 2 ? 4 : 0;
    }

    void setTitle(const GumboNode *title)
    {
        m_place.title = title;
        m_aroundTitle.clear();
        for (; title; title = title->parent)
            m_aroundTitle.insert(title);
    }

    bool holdsTitle(const GumboNode &node) const { return m_aroundTitle.contains(&node); }

    /// The first of the elements that are most like it, before the end of the article.
    const GumboNode *findTitle() const
    {
        const GumboNode *best = nullptr;
        int bestLikeness = 0;
        walk(m_body, [&](const GumboNode &node) {
            if (!isElement(node) || m_place.leftOut.contains(&node)
                || !m_measures.elements.contains(&node))
                return false;
            const int likeness = likeTitle(node);
            // The innermost of elements with the same text.
            const bool isInside = best && contains(*best, &node);
            if (likeness > bestLikeness || (isInside && likeness == bestLikeness)) {
                best = &node;
                bestLikeness = likeness;
            }
            return true;
        });
        return best;
    }

    /// Leaves out what says that it is no part of the article. Class names alone don't count where
    /// they would take most of the page.
    void leaveOutParts(bool byName)
    {
        const int allProse = m_measures.of(m_body).prose;
        walk(m_body, [&](const GumboNode &node) {
            if (!isElement(node) || !m_measures.elements.contains(&node))
                return false;
            const int prose = m_measures.of(node).prose;
            const PagePart part = partOf(node);
            // A paragraph may be called the teaser of its own article.
            const bool isNamed = byName && part == PagePart::Leftover
                                 && (roleOf(node) != HtmlRole::Paragraph || prose == 0);
            const bool isLeftover = part == PagePart::Margin || isNamed;
            const bool holdsArticle = 2 * prose > allProse || holdsTitle(node);
            if (isLeftover && !holdsArticle) {
                m_place.leftOut.insert(&node);
                return false;
            }
            if (isHeading(node) && &node != m_place.title && isMarginHeading(textOf(node)))
                leaveOutSection(node, allProse);
            return !m_place.leftOut.contains(&node);
        });
    }

    /// Leaves out what stands under a heading: its parent, or if that holds more, the heading and
    /// what follows it.
    void leaveOutSection(const GumboNode &heading, int allProse)
    {
        const GumboNode &parent = *heading.parent;
        const bool holdsArticle = 2 * m_measures.of(parent).prose > allProse || holdsTitle(parent);
        if (!holdsArticle) {
            m_place.leftOut.insert(&parent);
            return;
        }
        m_place.leftOut.insert(&heading);
        for (const GumboNode *sibling :
             childrenOf(parent).subspan(heading.index_within_parent + 1)) {
            if (!isElement(*sibling))
                continue;
            if (2 * m_measures.of(*sibling).prose <= allProse && !isHeading(*sibling))
                m_place.leftOut.insert(sibling);
            return;
        }
    }

    /// Goes down while one child holds nearly all prose and no other a part that could be the
    /// article's.
    const GumboNode *findRoot() const
    {
        const GumboNode *root = &m_body;
        while (partOf(*root) != PagePart::Article) {
            const int prose = m_measures.of(*root).prose;
            const GumboNode *largest = nullptr;
            int second = 0;
            for (const GumboNode *child : childrenOf(*root)) {
                const int part = m_measures.of(*child).prose;
                const int best = largest ? m_measures.of(*largest).prose : 0;
                if (part > best) {
                    second = best;
                    largest = child;
                } else {
                    second = std::max(second, part);
                }
            }
            const bool isWhole = largest && 5 * m_measures.of(*largest).prose >= 4 * prose
                                 && second < leastPart && roleOf(*largest) != HtmlRole::Paragraph;
            if (!isWhole)
                return root;
            root = largest;
        }
        return root;
    }

    /// The root becomes what holds the title too, without what follows the old one there.
    void takeTitleIn()
    {
        if (!m_place.title || contains(*m_place.root, m_place.title))
            return;
        const GumboNode *whole = commonAncestor(*m_place.title, *m_place.root);
        const auto behind = besides(m_place.root, *whole, false);
        const bool isBehind =
            std::ranges::any_of(behind, [&](const GumboNode *node) { return holdsTitle(*node); });
        if (isBehind)
            return setTitle(nullptr);
        for (const GumboNode *node : behind)
            m_place.leftOut.insert(node);
        m_place.root = whole;
    }

    /// Before the title stand menus and labels; only a picture may belong to the article.
    void cutHead()
    {
        if (!m_place.title)
            return;
        for (const GumboNode *node : besides(m_place.title, *m_place.root, true)) {
            const PageMeasure measure = m_measures.of(*node);
            if (measure.prose < leastPart && (measure.images == 0 || measure.links > 1))
                m_place.leftOut.insert(node);
        }
    }

    bool isLinkList(const GumboNode &node) const
    {
        const PageMeasure measure = m_measures.of(node);
        return measure.links >= 3 && measure.prose == 0
               && 10 * measure.linkedWords >= 7 * measure.words;
    }

    void cutInside()
    {
        bool isUnderSources = false;
        walk(*m_place.root, [&](const GumboNode &node) {
            if (!isElement(node) || m_place.leftOut.contains(&node))
                return false;
            const HtmlRole role = roleOf(node);
            const bool isBlock = role <= HtmlRole::LastBlock && role != HtmlRole::Row
                                 && role != HtmlRole::Cell && &node != m_place.root;
            if (role == HtmlRole::Heading)
                isUnderSources = isSourcesHeading(textOf(node));
            if (!isBlock || holdsTitle(node))
                return true;
            if (isUnderSources)
                m_sources.insert(&node);
            const bool isLeftover =
                (isLinkList(node) && !isUnderSources) || isShortMarginLine(node);
            if (isLeftover)
                m_place.leftOut.insert(&node);
            return !isLeftover;
        });
    }

    bool isShortMarginLine(const GumboNode &node) const
    {
        const int words = m_measures.of(node).words;
        return words > 0 && words < leastPart && isMarginLine(textOf(node));
    }

    /// Behind the last sentence stand links to elsewhere, and whose page it is.
    void cutFoot()
    {
        const GumboNode *last = measurePage(*m_place.root, m_place.leftOut).lastProse;
        for (const GumboNode *node : besides(last, *m_place.root, false)) {
            const PageMeasure measure = m_measures.of(*node);
            const bool isLinks = measure.linkedWords > 0 && 2 * measure.linkedWords >= measure.words
                                 && measure.images == 0;
            if ((isLinks && !m_sources.contains(node)) || isShortMarginLine(*node))
                m_place.leftOut.insert(node);
        }
    }

    const GumboNode &m_page;
    const GumboNode &m_body;
    QStringList m_titles;
    PageMeasures m_measures;
    ArticlePlace m_place;
    QSet<const GumboNode *> m_aroundTitle; ///< With the title itself.
    QSet<const GumboNode *> m_sources;
};

} // namespace

ArticlePlace findArticle(const GumboNode &page, const QStringList &titles)
{
    return ArticleSearch(page, titles).run();
}

} // namespace Sidegloss
