// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/pagelines.h"

#include "lib/html/htmlnode.h"
#include "lib/html/htmlrole.h"
#include "lib/html/htmltable.h"

#include <algorithm>
#include <cstring>

namespace Sidegloss {

namespace {

bool isBlock(const GumboNode &node)
{
    return isElement(node) && roleOf(node) > HtmlRole::Dropped
           && roleOf(node) <= HtmlRole::LastBlock;
}

class PageLineReader
{
public:
    explicit PageLineReader(const QSet<QString> &names)
        : m_names(names)
    {}

    PageLines read(const GumboNode &page)
    {
        walk(
            page, [this](const GumboNode &node) { return enter(node); },
            [this](const GumboNode &node) { leave(node); });
        return std::move(m_page);
    }

private:
    bool enter(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_TEXT)
            m_text += static_cast<qsizetype>(std::strlen(node.v.text.text));
        if (!isElement(node))
            return false;
        const HtmlRole role = roleOf(node);
        if (!m_line)
            takeLine(node, role);
        if (!m_frame && closesOff(node, role))
            m_frame = &node;
        notePlace(node);
        return role != HtmlRole::Dropped && !isHidden(node);
    }

    void leave(const GumboNode &node)
    {
        if (m_line == &node)
            m_line = nullptr;
        if (m_frame == &node)
            m_frame = nullptr;
        if (m_closed == &node)
            m_closed = nullptr;
    }

    void takeLine(const GumboNode &node, HtmlRole role)
    {
        if (!m_closed
            && (role == HtmlRole::Code || (role == HtmlRole::Table && !isLayoutTable(node))))
            m_closed = &node;
        const bool isHeading = role == HtmlRole::Heading;
        const bool isParagraph =
            !m_frame && (role == HtmlRole::Paragraph || role == HtmlRole::Block)
            && std::ranges::none_of(childrenOf(node),
                                    [](const GumboNode *child) { return isBlock(*child); });
        if (m_closed || isHidden(node) || !(isHeading || isParagraph))
            return;
        m_line = &node;
        m_page.lines.append({&node, isHeading ? tagOf(node) - GUMBO_TAG_H1 + 1 : 0, m_text});
    }

    /// Whether no heading can be put into it.
    static bool closesOff(const GumboNode &node, HtmlRole role)
    {
        switch (role) {
        case HtmlRole::Heading:
        case HtmlRole::List:
        case HtmlRole::Term:
        case HtmlRole::Description:
        case HtmlRole::Quote:
        case HtmlRole::Code:
        case HtmlRole::Paragraph:
            return true;
        case HtmlRole::Table:
            return !isLayoutTable(node);
        default:
            return false;
        }
    }

    void notePlace(const GumboNode &node)
    {
        if (m_names.isEmpty())
            return;
        for (const QString &name : {attributeOf(node, "id"), attributeOf(node, "name")}) {
            if (name.isEmpty() || !m_names.contains(name) || m_page.places.contains(name))
                continue;
            const qsizetype line = m_page.lines.size() - (m_line ? 1 : 0);
            m_page.places.insert(name, {m_frame ? m_frame : &node, line,
                                        m_line ? m_page.lines.last().textBefore : m_text});
        }
    }

    const QSet<QString> &m_names;
    PageLines m_page;
    qsizetype m_text = 0;
    const GumboNode *m_line = nullptr;   ///< The line that is being read.
    const GumboNode *m_frame = nullptr;  ///< The outermost element that closesOff().
    const GumboNode *m_closed = nullptr; ///< One whose headings are none.
};

} // namespace

PageLines readPageLines(const GumboNode &page, const QSet<QString> &names)
{
    return PageLineReader(names).read(page);
}

} // namespace Sidegloss
