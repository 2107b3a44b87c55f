// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gumbo.h>

namespace Sidegloss {

/// What an element of a page is to a Document.
enum class HtmlRole {
    Dropped, ///< Neither it nor what is in it is read.
    Block,   ///< Begins and ends a line; nothing else.
    Paragraph,
    Heading,
    List,
    Item,
    Term,        ///< dt
    Description, ///< dd
    Quote,
    Code, ///< pre
    Table,
    Row,
    Cell,
    Caption,
    Rule,
    Form, ///< Dropped, unless a page stands inside it as a whole.
    Frame,
    LastBlock = Frame,
    Break,
    Image,
    Inline, ///< Its text stands in the line; nothing else.
    Emphasis,
    Strong,
    Strikethrough,
    CodeSpan,
    Link,
    Quotation, ///< q, which has marks though the source has none.
};

/// The role of an element, by an allow-list: what isn't in it is Inline where it is a custom
/// element, and Dropped where it is of SVG or MathML, or loads or runs something.
HtmlRole roleOf(const GumboNode &node);

} // namespace Sidegloss
