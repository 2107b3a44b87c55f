// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/pagefootnotes.h"

#include "lib/epub/bookaddress.h"
#include "lib/epub/semantics.h"
#include "lib/html/htmlelement.h"
#include "lib/html/htmlnode.h"
#include "lib/html/htmlrole.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool isBody(const GumboNode &node)
{
    return hasSemantics(node, {"footnote"_L1, "endnote"_L1, "rearnote"_L1});
}

bool isNotesSection(const GumboNode &node)
{
    return hasSemantics(node, {"footnotes"_L1, "endnotes"_L1, "rearnotes"_L1});
}

QHash<QString, const GumboNode *> bodiesOn(const GumboNode &page)
{
    QHash<QString, const GumboNode *> bodies;
    walk(page, [&](const GumboNode &node) {
        if (!isElement(node))
            return false;
        const QString id = isBody(node) ? attributeOf(node, "id") : QString();
        if (!id.isEmpty() && !bodies.contains(id))
            bodies.insert(id, &node);
        return id.isEmpty();
    });
    return bodies;
}

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// A link to the page itself without words is the way back, whatever it says of itself.
bool leadsBack(const GumboNode &node)
{
    return hasSemantics(node, {"backlink"_L1})
           || (tagOf(node) == GUMBO_TAG_A && attributeOf(node, "href").startsWith(u'#')
               && !hasLetter(textOf(node)));
}

/// How much of \a text is what the footnote was called, with what parts it from its words.
qsizetype calledLength(const QString &text, const QString &label)
{
    const auto first = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    const qsizetype start = first - text.begin();
    if (label.isEmpty() || !QStringView(text).sliced(start).startsWith(label))
        return 0;
    qsizetype end = start + label.size();
    while (end < text.size() && u".):]"_s.contains(text[end]))
        ++end;
    return end < text.size() && text[end].isSpace() ? end : 0;
}

void takeBody(const PageFootnote &footnote, HtmlEdits &edits)
{
    const QString label = textOf(*footnote.references.first());
    bool isAtStart = true;
    walk(*footnote.body, [&](const GumboNode &node) {
        if (&node != footnote.body && isElement(node) && leadsBack(node)
            && !edits.footnoteReferences.contains(&node)) {
            edits.leftOut.insert(&node);
            return false;
        }
        if (isText(node) && isAtStart) {
            const QString text = QString::fromUtf8(node.v.text.text);
            isAtStart = text.trimmed().isEmpty();
            if (const qsizetype length = calledLength(text, label))
                edits.skipped.insert(&node, length);
        }
        return isElement(node);
    });
    edits.shown.insert(footnote.body);
}

/// Whether nothing is in \a section but headings and \a bodies.
bool isEmptied(const GumboNode &section, const QSet<const GumboNode *> &bodies)
{
    bool isEmpty = true;
    walk(section, [&](const GumboNode &node) {
        const bool isText = Sidegloss::isText(node);
        if (isText && !QString::fromUtf8(node.v.text.text).trimmed().isEmpty())
            isEmpty = false;
        return isElement(node) && isEmpty && !bodies.contains(&node)
               && roleOf(node) != HtmlRole::Heading;
    });
    return isEmpty;
}

} // namespace

QList<PageFootnote> findFootnotes(const GumboNode &page, const QString &path)
{
    const QHash<QString, const GumboNode *> bodies = bodiesOn(page);
    QList<PageFootnote> found;
    if (bodies.isEmpty())
        return found;
    QHash<const GumboNode *, qsizetype> indexes;
    walk(page, [&](const GumboNode &node) {
        if (!isElement(node))
            return false;
        if (tagOf(node) != GUMBO_TAG_A || !hasSemantics(node, {"noteref"_L1}))
            return true;
        const auto place = addressInBook(attributeOf(node, "href"), path);
        const GumboNode *body =
            place && place->path == path ? bodies.value(place->fragment) : nullptr;
        if (!body)
            return true;
        const auto known = indexes.constFind(body);
        if (known == indexes.cend()) {
            indexes.insert(body, found.size());
            found.append(PageFootnote{body, {&node}});
        } else {
            found[*known].references.append(&node);
        }
        return true;
    });
    return found;
}

void takeFootnotes(const QList<PageFootnote> &footnotes, int first, const GumboNode &page,
                   HtmlEdits &edits)
{
    QSet<const GumboNode *> bodies;
    for (const PageFootnote &footnote : footnotes) {
        bodies.insert(footnote.body);
        for (const GumboNode *reference : footnote.references)
            edits.footnoteReferences.insert(reference, first);
        ++first;
    }
    for (const PageFootnote &footnote : footnotes)
        takeBody(footnote, edits);
    if (bodies.isEmpty())
        return;
    walk(page, [&](const GumboNode &node) {
        const bool isSection = isElement(node) && isNotesSection(node);
        if (isSection && isEmptied(node, bodies))
            edits.leftOut.insert(&node);
        return isElement(node) && !isSection;
    });
}

} // namespace Sidegloss
