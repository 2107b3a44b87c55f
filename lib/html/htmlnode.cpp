// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlnode.h"

#include "lib/html/htmlrole.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Gumbo has names in lower case, and its own search compares them by the language of the system.
const GumboAttribute *findAttribute(const GumboNode &node, const char *name)
{
    if (!isElement(node))
        return nullptr;
    const GumboVector &all = node.v.element.attributes;
    for (unsigned i = 0; i < all.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(all.data[i]);
        // Most differ in their first letter.
        if (*attribute->name == *name && std::strcmp(attribute->name, name) == 0)
            return attribute;
    }
    return nullptr;
}

/// Whether the style sheet in an attribute gives \a property the value.
bool hasStyle(QLatin1StringView style, QLatin1StringView property, QLatin1StringView value)
{
    for (const QLatin1StringView declaration : style.tokenize(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0
            || declaration.first(colon).trimmed().compare(property, Qt::CaseInsensitive) != 0)
            continue;
        if (declaration.sliced(colon + 1).trimmed().startsWith(value, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT;
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
           || node.type == GUMBO_NODE_CDATA;
}

GumboTag tagOf(const GumboNode &node)
{
    const bool isHtml = isElement(node) && node.v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
    return isHtml ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

QString elementName(const GumboNode &node)
{
    if (!isElement(node))
        return {};
    if (node.v.element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(node.v.element.tag));
    GumboStringPiece name = node.v.element.original_tag;
    gumbo_tag_from_original_text(&name);
    return QString::fromUtf8(name.data, static_cast<qsizetype>(name.length)).toLower();
}

std::span<const GumboNode *const> childrenOf(const GumboNode &node)
{
    if (!isElement(node))
        return {};
    const GumboVector &children = node.v.element.children;
    return {reinterpret_cast<const GumboNode *const *>(children.data), children.length};
}

QByteArrayView attributeBytes(const GumboNode &node, const char *name)
{
    const GumboAttribute *attribute = findAttribute(node, name);
    return attribute ? QByteArrayView(attribute->value) : QByteArrayView();
}

QString attributeOf(const GumboNode &node, const char *name)
{
    return QString::fromUtf8(attributeBytes(node, name));
}

bool hasAttribute(const GumboNode &node, const char *name)
{
    return findAttribute(node, name) != nullptr;
}

QStringList classesOf(const GumboNode &node)
{
    return attributeOf(node, "class").toLower().simplified().split(u' ', Qt::SkipEmptyParts);
}

int numberIn(const GumboNode &node, const char *name, int otherwise, int least, int most)
{
    const QString value = attributeOf(node, name).trimmed();
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    return isNumber ? static_cast<int>(std::clamp<qlonglong>(number, least, most)) : otherwise;
}

bool isHidden(const GumboNode &node)
{
    if (!isElement(node) || node.v.element.attributes.length == 0)
        return false;
    const QLatin1StringView style(attributeBytes(node, "style"));
    const QLatin1StringView ariaHidden(attributeBytes(node, "aria-hidden"));
    return hasAttribute(node, "hidden")
           || ariaHidden.trimmed().compare("true"_L1, Qt::CaseInsensitive) == 0
           || hasStyle(style, "display"_L1, "none"_L1)
           || hasStyle(style, "visibility"_L1, "hidden"_L1);
}

bool isCopy(const GumboNode &node)
{
    constexpr unsigned copied =
        GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED;
    return (node.parse_flags & copied) != 0;
}

bool isLink(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_A && hasAttribute(node, "href") && !isCopy(node);
}

qsizetype lineOf(const GumboNode &node)
{
    return isElement(node) ? node.v.element.start_pos.line
           : isText(node)  ? node.v.text.start_pos.line
                           : 0;
}

void walk(const GumboNode &root, const std::function<bool(const GumboNode &)> &enter,
          const std::function<void(const GumboNode &)> &leave)
{
    struct Place
    {
        const GumboNode *node;
        std::size_t next;
    };
    QList<Place> open;
    const auto begin = [&](const GumboNode &node) {
        if (enter(node))
            open.append({&node, 0});
        else
            leave(node);
    };
    begin(root);
    while (!open.isEmpty()) {
        Place &place = open.last();
        const auto children = childrenOf(*place.node);
        if (place.next < children.size())
            begin(*children[place.next++]);
        else
            leave(*open.takeLast().node);
    }
}

const GumboNode *findElement(const GumboNode &root,
                             const std::function<bool(const GumboNode &)> &fits)
{
    const GumboNode *found = nullptr;
    walk(root, [&](const GumboNode &node) {
        if (!found && isElement(node) && fits(node))
            found = &node;
        return !found && isElement(node);
    });
    return found;
}

QString textOf(const GumboNode &node)
{
    constexpr qsizetype enough = 4096;
    constexpr int mostNodes = 4096;
    QString text;
    int nodes = 0;
    walk(node, [&](const GumboNode &inner) {
        if (text.size() > enough || ++nodes > mostNodes)
            return false;
        if (isText(inner))
            text += QString::fromUtf8(inner.v.text.text);
        if (!isElement(inner) || isHidden(inner))
            return false;
        const HtmlRole role = roleOf(inner);
        if (role != HtmlRole::Inline && role <= HtmlRole::LastBlock)
            text += u' ';
        return role != HtmlRole::Dropped || &inner == &node;
    });
    text = text.simplified();
    return text.first(std::min(text.size(), enough));
}

} // namespace Sidegloss
