// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/pagemeasures.h"

#include "lib/html/htmlnode.h"
#include "lib/html/htmlrole.h"
#include "lib/text/eastasianwidth.h"

namespace Sidegloss {

namespace {

/// Fewer words than this are a label, not a sentence.
constexpr int shortLine = 24;

int countWords(QStringView text)
{
    int count = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool isIdeographic = isCjk(c.unicode());
        count += isIdeographic && c.isLetter() ? 1 : 0;
        const bool isPart = c.isLetterOrNumber() && !isIdeographic;
        if (isPart && !inWord)
            count += 2;
        inWord = isPart;
    }
    return count;
}

/// Adds up words by elements; those of a line between two blocks are looked at together.
class PageMeasuring
{
public:
    explicit PageMeasuring(const QSet<const GumboNode *> &leftOut)
        : m_leftOut(leftOut)
    {}

    PageMeasures run(const GumboNode &root)
    {
        walk(
            root, [&](const GumboNode &node) { return enter(node); },
            [&](const GumboNode &node) { leave(node); });
        return std::move(m_measures);
    }

private:
    struct Open
    {
        const GumboNode *node;
        PageMeasure measure;
        bool isBlock;
    };

    bool enter(const GumboNode &node)
    {
        if (m_leftOut.contains(&node))
            return false;
        if (isText(node))
            take(QString::fromUtf8(node.v.text.text));
        const HtmlRole role = roleOf(node);
        if (!isElement(node) || role == HtmlRole::Dropped || isHidden(node))
            return false;
        if (role == HtmlRole::Break)
            endLine();
        if (role == HtmlRole::Image && !m_open.isEmpty())
            ++m_open.last().measure.images;
        const bool isBlock = role <= HtmlRole::LastBlock;
        if (isBlock)
            endLine();
        m_linkDepth += isLink(node) ? 1 : 0;
        m_open.append({&node, {}, isBlock});
        return true;
    }

    void leave(const GumboNode &node)
    {
        if (m_open.isEmpty() || m_open.last().node != &node)
            return;
        if (m_open.last().isBlock)
            endLine();
        const Open closed = m_open.takeLast();
        m_linkDepth -= isLink(node) ? 1 : 0;
        PageMeasure measure = closed.measure;
        measure.links += isLink(node) ? 1 : 0;
        m_measures.elements.insert(&node, measure);
        if (!m_open.isEmpty())
            add(measure);
    }

    void add(const PageMeasure &measure)
    {
        PageMeasure &sum = m_open.last().measure;
        sum.words += measure.words;
        sum.linkedWords += measure.linkedWords;
        sum.prose += measure.prose;
        sum.links += measure.links;
        sum.images += measure.images;
        sum.elements += measure.elements + 1;
    }

    void take(QStringView text)
    {
        const int words = countWords(text);
        if (words == 0 || m_open.isEmpty())
            return;
        m_lineWords += words;
        m_lineLinkedWords += m_linkDepth > 0 ? words : 0;
        m_open.last().measure.words += words;
        m_open.last().measure.linkedWords += m_linkDepth > 0 ? words : 0;
    }

    /// The line's prose goes to the innermost block.
    void endLine()
    {
        const bool isProse = m_lineWords >= shortLine && 2 * m_lineLinkedWords < m_lineWords;
        for (qsizetype i = m_open.size() - 1; isProse && i >= 0; --i) {
            if (!m_open[i].isBlock)
                continue;
            m_open[i].measure.prose += m_lineWords - m_lineLinkedWords;
            m_measures.lastProse = m_open[i].node;
            break;
        }
        m_lineWords = 0;
        m_lineLinkedWords = 0;
    }

    const QSet<const GumboNode *> &m_leftOut;
    PageMeasures m_measures;
    QList<Open> m_open;
    int m_linkDepth = 0;
    int m_lineWords = 0;
    int m_lineLinkedWords = 0;
};

} // namespace

PageMeasures measurePage(const GumboNode &root, const QSet<const GumboNode *> &leftOut)
{
    return PageMeasuring(leftOut).run(root);
}

} // namespace Sidegloss
