// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/documentbuilder.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Sidegloss {

/// Between a page and a DocumentBuilder: paragraphs, line breaks and white space as CSS lays them
/// out. Containers, leaves and spans are opened once something visible stands in them; elements
/// that cut one another as in `<em>a<p>b</p></em>` come out nested.
class HtmlFlow
{
public:
    explicit HtmlFlow(DocumentBuilder &builder)
        : m_builder(builder)
    {}

    /// A list's content outside of its items gets an item of its own.
    void openContainer(BlockKind kind, const BlockAttributes &attributes = {});
    void closeContainer();

    /// Of \a kind Heading, Code or TableCell: until closeLeaf() blocks inside of it only break its
    /// line. A cell is there even if it is empty.
    void openLeaf(BlockKind kind, const BlockAttributes &attributes = {});
    void closeLeaf();
    bool isInLeaf() const { return m_leaf.has_value(); }

    void openSpan(SpanKind kind, const QString &destination = {}, const QString &title = {});
    void closeSpan();

    void appendText(QStringView text);
    void appendImage(const QString &destination, const QString &title, const QString &alternative);
    void appendFootnoteReference(int number);
    /// Two in a row part paragraphs; what stands before them or behind them at a leaf's end is
    /// layout.
    void appendBreak();
    /// The begin or end of a block.
    void endLine();
    /// What comes next stands on the same line, even if it is a block.
    void keepLine() { m_isLineKept = true; }
    void appendRule();

private:
    struct Container
    {
        BlockKind kind;
        BlockAttributes attributes;
        bool isImplicit;
    };

    bool isInCode() const { return m_leaf && m_leaf->kind == BlockKind::Code; }
    void openImplicitItem();
    void closeInnermost();
    void endParagraph();
    /// Opens what visible content needs.
    void prepare();
    void prepareInline();
    void appendFolded(QStringView line);

    DocumentBuilder &m_builder;
    QList<Container> m_containers;
    qsizetype m_openContainers = 0;
    std::optional<Container> m_leaf;
    bool m_isLeafOpen = false;
    bool m_hasContent = false; ///< Something visible stands in the open leaf.
    QList<Span> m_spans;
    qsizetype m_openSpans = 0;
    int m_codeSpans = 0;
    int m_breaks = 0;
    bool m_isLineKept = false;
};

} // namespace Sidegloss
