// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlrole.h"

#include "lib/html/htmlnode.h"

#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

using Roles = std::array<HtmlRole, GUMBO_TAG_LAST + 1>;

consteval Roles makeRoles()
{
    Roles roles{};
    const auto give = [&](HtmlRole role, std::initializer_list<GumboTag> tags) {
        for (const GumboTag tag : tags)
            roles[tag] = role;
    };
    give(HtmlRole::Block,
         {GUMBO_TAG_HTML,     GUMBO_TAG_BODY,    GUMBO_TAG_ARTICLE,  GUMBO_TAG_SECTION,
          GUMBO_TAG_NAV,      GUMBO_TAG_ASIDE,   GUMBO_TAG_HGROUP,   GUMBO_TAG_HEADER,
          GUMBO_TAG_FOOTER,   GUMBO_TAG_MAIN,    GUMBO_TAG_ADDRESS,  GUMBO_TAG_DIV,
          GUMBO_TAG_CENTER,   GUMBO_TAG_DL,      GUMBO_TAG_FIGURE,   GUMBO_TAG_FIGCAPTION,
          GUMBO_TAG_TBODY,    GUMBO_TAG_THEAD,   GUMBO_TAG_TFOOT,    GUMBO_TAG_DETAILS,
          GUMBO_TAG_SUMMARY,  GUMBO_TAG_LEGEND,  GUMBO_TAG_FIELDSET, GUMBO_TAG_MARQUEE,
          GUMBO_TAG_MULTICOL, GUMBO_TAG_FRAMESET});
    give(HtmlRole::Paragraph, {GUMBO_TAG_P});
    give(HtmlRole::Heading,
         {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6});
    give(HtmlRole::List, {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_MENU, GUMBO_TAG_DIR});
    give(HtmlRole::Item, {GUMBO_TAG_LI});
    give(HtmlRole::Term, {GUMBO_TAG_DT});
    give(HtmlRole::Description, {GUMBO_TAG_DD});
    give(HtmlRole::Quote, {GUMBO_TAG_BLOCKQUOTE});
    give(HtmlRole::Code, {GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT});
    give(HtmlRole::Table, {GUMBO_TAG_TABLE});
    give(HtmlRole::Row, {GUMBO_TAG_TR});
    give(HtmlRole::Cell, {GUMBO_TAG_TD, GUMBO_TAG_TH});
    give(HtmlRole::Caption, {GUMBO_TAG_CAPTION});
    give(HtmlRole::Rule, {GUMBO_TAG_HR});
    give(HtmlRole::Form, {GUMBO_TAG_FORM});
    give(HtmlRole::Frame, {GUMBO_TAG_FRAME});
    give(HtmlRole::Break, {GUMBO_TAG_BR});
    give(HtmlRole::Image, {GUMBO_TAG_IMG});
    give(HtmlRole::Inline,
         {GUMBO_TAG_SPAN,  GUMBO_TAG_SMALL,   GUMBO_TAG_ABBR, GUMBO_TAG_ACRONYM, GUMBO_TAG_DATA,
          GUMBO_TAG_TIME,  GUMBO_TAG_SUB,     GUMBO_TAG_SUP,  GUMBO_TAG_U,       GUMBO_TAG_MARK,
          GUMBO_TAG_RUBY,  GUMBO_TAG_RB,      GUMBO_TAG_BDI,  GUMBO_TAG_BDO,     GUMBO_TAG_WBR,
          GUMBO_TAG_INS,   GUMBO_TAG_PICTURE, GUMBO_TAG_MAP,  GUMBO_TAG_LABEL,   GUMBO_TAG_BIG,
          GUMBO_TAG_BLINK, GUMBO_TAG_FONT,    GUMBO_TAG_NOBR, GUMBO_TAG_UNKNOWN});
    give(HtmlRole::Emphasis,
         {GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_CITE, GUMBO_TAG_DFN, GUMBO_TAG_VAR});
    give(HtmlRole::Strong, {GUMBO_TAG_STRONG, GUMBO_TAG_B});
    give(HtmlRole::Strikethrough, {GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_STRIKE});
    give(HtmlRole::CodeSpan, {GUMBO_TAG_CODE, GUMBO_TAG_SAMP, GUMBO_TAG_KBD, GUMBO_TAG_TT});
    give(HtmlRole::Link, {GUMBO_TAG_A});
    give(HtmlRole::Quotation, {GUMBO_TAG_Q});
    return roles;
}

/// Accelerated Mobile Pages have elements of their own for what HTML loads.
HtmlRole roleOfCustomElement(const QString &name)
{
    if (name == "amp-img"_L1 || name == "amp-anim"_L1)
        return HtmlRole::Image;
    const QStringList shown{u"amp-carousel"_s, u"amp-accordion"_s, u"amp-fit-text"_s,
                            u"amp-story"_s, u"amp-lightbox-gallery"_s};
    return name.startsWith("amp-"_L1) && !shown.contains(name) ? HtmlRole::Dropped
                                                               : HtmlRole::Inline;
}

} // namespace

HtmlRole roleOf(const GumboNode &node)
{
    static constexpr Roles roles = makeRoles();
    if (!isElement(node) || node.v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return HtmlRole::Dropped;
    const GumboTag tag = node.v.element.tag;
    return tag == GUMBO_TAG_UNKNOWN ? roleOfCustomElement(elementName(node)) : roles[tag];
}

} // namespace Sidegloss
