// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/html/htmledits.h"
#include "lib/html/htmlflow.h"
#include "lib/html/htmlrole.h"
#include "lib/html/htmltable.h"

#include <gumbo.h>

#include <optional>

namespace Sidegloss {

/// Writes elements of a page into a DocumentBuilder, by their roles; of several pages together no
/// more elements than of one.
class HtmlWalker
{
public:
    explicit HtmlWalker(DocumentBuilder &builder)
        : m_builder(builder)
        , m_flow(builder)
    {}

    void write(const GumboNode &root, HtmlEdits edits = {});

private:
    enum class Opened { Nothing, Line, Container, Leaf, Span, Term, Label, Quotation, Table };

    struct OpenElement
    {
        Opened opened;
        const GumboNode *node;
    };

    bool enter(const GumboNode &node);
    bool isWithinLimit();
    void leave();
    void addHeadings(const GumboNode &node);
    void nameTargets(const GumboNode &node);
    QString destinationOf(const QString &address) const;
    std::optional<Opened> open(const GumboNode &node);
    std::optional<Opened> openBlock(const GumboNode &node, HtmlRole role);
    std::optional<Opened> openInline(const GumboNode &node, HtmlRole role);
    Opened openHeading(int level);
    Opened openTable(const GumboNode &table);
    Opened openRow(const GumboNode &row);
    Opened openCell(const GumboNode &cell);
    Opened openList(const GumboNode &list);
    Opened openTerm(const GumboNode &term);
    Opened openSpan(SpanKind kind, const QString &destination = {}, const QString &title = {});
    void writeFrame(const GumboNode &frame);
    void writeImage(const GumboNode &image);
    void writeDrawing(const GumboNode &drawing);
    void writeQuotationMark(bool isOpening);

    DocumentBuilder &m_builder;
    HtmlFlow m_flow;
    HtmlEdits m_edits;
    QList<OpenElement> m_open;
    std::optional<TableColumns> m_table;
    bool m_isHeadRow = false;
    bool m_hasBodyRow = false;
    qsizetype m_nodes = 0;
    int m_quotations = 0;
};

} // namespace Sidegloss
