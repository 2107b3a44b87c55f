// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <gumbo.h>

#include <functional>
#include <span>

namespace Sidegloss {

/// The tag of an HTML element; GUMBO_TAG_UNKNOWN for text, for custom elements and for what belongs
/// to SVG or MathML.
GumboTag tagOf(const GumboNode &node);

/// Whether \a node is an element, of whatever kind; a template's content is none.
bool isElement(const GumboNode &node);

/// Whether \a node is text, blank text included.
bool isText(const GumboNode &node);

/// The element's name in lower case; empty for what is none.
QString elementName(const GumboNode &node);

std::span<const GumboNode *const> childrenOf(const GumboNode &node);

/// Empty where there is none; \a name in lower case.
QString attributeOf(const GumboNode &node, const char *name);
/// The same in UTF-8 and not copied, for questions that are asked of every element.
QByteArrayView attributeBytes(const GumboNode &node, const char *name);
bool hasAttribute(const GumboNode &node, const char *name);

/// The words of the attribute `class`, in lower case.
QStringList classesOf(const GumboNode &node);

/// A whole number in the attribute, \a otherwise where there is none; clamped to the range.
int numberIn(const GumboNode &node, const char *name, int otherwise, int least, int most);

/// Whether the page itself keeps \a node from being seen or heard: `hidden`, `display:none`,
/// `aria-hidden="true"`.
bool isHidden(const GumboNode &node);

/// Whether \a node isn't in the source: the parser goes on with an element that was closed too late
/// or never.
bool isCopy(const GumboNode &node);

/// Whether \a node links somewhere, and is no copy.
bool isLink(const GumboNode &node);

/// Where the element's start tag or the text stands, from 1; 0 for what gumbo added.
qsizetype lineOf(const GumboNode &node);

/// Calls \a enter for \a root and what is below it, in the order of the source, and \a leave behind
/// each node's descendants; those of a node for which \a enter is false are passed over. However
/// deep the tree, the stack doesn't grow.
void walk(
    const GumboNode &root, const std::function<bool(const GumboNode &)> &enter,
    const std::function<void(const GumboNode &)> &leave = [](const GumboNode &) {});

/// The first element below \a root for which \a fits, or null.
const GumboNode *findElement(const GumboNode &root,
                             const std::function<bool(const GumboNode &)> &fits);

/// The text below \a node, white space simplified, what is hidden or a script left out; of a long
/// one the beginning.
QString textOf(const GumboNode &node);

} // namespace Sidegloss
