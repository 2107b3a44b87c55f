// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlelement.h"

#include "lib/html/htmlnode.h"
#include "lib/html/htmlrole.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool isCheckbox(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_INPUT
           && attributeOf(node, "type").compare("checkbox"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QString imageDestination(const GumboNode &image)
{
    const QString source = attributeOf(image, "src").trimmed();
    if (!source.isEmpty() && !source.startsWith("data:"_L1, Qt::CaseInsensitive))
        return source;
    for (const char *name : {"data-src", "data-original", "data-lazy-src", "data-url"}) {
        const QString lazy = attributeOf(image, name).trimmed();
        if (!lazy.isEmpty())
            return lazy;
    }
    return source;
}

const GumboNode *drawnImage(const GumboNode &drawing)
{
    if (elementName(drawing) != "svg"_L1)
        return nullptr;
    const auto isWrapper = [](const GumboNode &node) {
        const QString name = elementName(node);
        return name == "svg"_L1 || name == "g"_L1 || name == "title"_L1 || name == "desc"_L1
               || name == "metadata"_L1;
    };
    const GumboNode *image = nullptr;
    bool isAlone = true;
    walk(drawing, [&](const GumboNode &node) {
        const bool isImage = elementName(node) == "image"_L1;
        isAlone = isAlone && (!isElement(node) || isWrapper(node) || (isImage && !image));
        if (isImage && !image)
            image = &node;
        return isAlone && isElement(node) && !isImage && isWrapper(node);
    });
    return isAlone ? image : nullptr;
}

std::optional<bool> taskOf(const GumboNode &item)
{
    for (const GumboNode *child : childrenOf(item)) {
        if (isCheckbox(*child))
            return hasAttribute(*child, "checked");
        if (tagOf(*child) != GUMBO_TAG_P && tagOf(*child) != GUMBO_TAG_LABEL)
            continue;
        for (const GumboNode *inner : childrenOf(*child)) {
            if (isCheckbox(*inner))
                return hasAttribute(*inner, "checked");
        }
    }
    return std::nullopt;
}

bool isTight(const GumboNode &list)
{
    const auto isParagraph = [](const GumboNode *node) { return tagOf(*node) == GUMBO_TAG_P; };
    return std::ranges::none_of(childrenOf(list), [&](const GumboNode *item) {
        return std::ranges::any_of(childrenOf(*item), isParagraph);
    });
}

QString codeLanguage(const GumboNode &listing)
{
    QStringList classes = classesOf(listing);
    for (const GumboNode *child : childrenOf(listing))
        classes += classesOf(*child);
    for (const QString &name : std::as_const(classes)) {
        for (const QLatin1StringView prefix : {"language-"_L1, "lang-"_L1}) {
            if (name.startsWith(prefix))
                return name.sliced(prefix.size());
        }
    }
    return {};
}

bool hasDescription(const GumboNode &term)
{
    const auto siblings = childrenOf(*term.parent).subspan(term.index_within_parent + 1);
    const auto next =
        std::ranges::find_if(siblings, [](const GumboNode *node) { return isElement(*node); });
    return next != siblings.end() && roleOf(**next) == HtmlRole::Description;
}

ColumnAlignment alignmentOf(const GumboNode &cell)
{
    const QString style = attributeOf(cell, "style").toLower().remove(u' ');
    const QString align = attributeOf(cell, "align").trimmed().toLower();
    const auto is = [&](QLatin1StringView value) {
        return align == value || style.contains("text-align:"_L1 + value);
    };
    return is("left"_L1)     ? ColumnAlignment::Left
           : is("center"_L1) ? ColumnAlignment::Center
           : is("right"_L1)  ? ColumnAlignment::Right
                             : ColumnAlignment::Default;
}

} // namespace Sidegloss
