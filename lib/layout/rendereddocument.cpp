// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/rendereddocument.h"

#include "lib/layout/flowlayout.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace Sidegloss {

namespace {

void fill(QTextDocument &document, const Typesetter &typesetter)
{
    const Document &article = typesetter.document();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    QTextBlockFormat heading;
    QTextBlockFormat plain;
    for (qsizetype leaf = 0; leaf < article.leaves().size(); ++leaf) {
        const Block &block = article.leaf(leaf);
        heading.setHeadingLevel(block.attributes.level);
        const QTextBlockFormat &format = block.kind == BlockKind::Heading ? heading : plain;
        if (leaf == 0)
            cursor.setBlockFormat(format);
        else
            cursor.insertBlock(format);
        cursor.insertText(typesetter.layoutText(leaf));
    }
    cursor.endEditBlock();
}

} // namespace

RenderedDocument::RenderedDocument(const Document &article, const Typography &typography,
                                   const Theme &theme)
    : m_document(std::make_unique<QTextDocument>())
    , m_layout(new FlowLayout(m_document.get(), article, typography, theme))
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDefaultFont(m_layout->styles().fonts().text(BlockScript::Latin));
    m_document->setDocumentLayout(m_layout);
    fill(*m_document, m_layout->typesetter());
}

RenderedDocument::~RenderedDocument() = default;
RenderedDocument::RenderedDocument(RenderedDocument &&) noexcept = default;
RenderedDocument &RenderedDocument::operator=(RenderedDocument &&) noexcept = default;

void RenderedDocument::setAppearance(const Typography &typography, const Theme &theme)
{
    m_layout->setAppearance(typography, theme);
    restoreDefaultFont();
}

void RenderedDocument::restoreDefaultFont()
{
    m_document->setDefaultFont(m_layout->styles().fonts().text(BlockScript::Latin));
}

} // namespace Sidegloss
