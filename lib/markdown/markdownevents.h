// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/documentbuilder.h"
#include "lib/markdown/chinesemarkdown.h"
#include "lib/markup/bareaddress.h"
#include "lib/markup/footnotenumbers.h"
#include "lib/markup/inlinecontent.h"

#include <QDeadlineTimer>
#include <QHash>

#include <md4c.h>

#include <vector>

namespace Sidegloss {

/// What stops a hostile source: output that outgrows its input, or time.
class MarkdownBudget
{
public:
    explicit MarkdownBudget(qsizetype inputSize);

    /// False once the budget is spent.
    bool spend(qsizetype output);

private:
    qsizetype m_left;
    int m_calls = 0;
    QDeadlineTimer m_deadline;
};

/// Turns the events of one run of md4c into calls of a DocumentBuilder.
class MarkdownEvents
{
public:
    MarkdownEvents(const ChineseMarkdown &source, DocumentBuilder &builder,
                   FootnoteNumbers &footnotes, MarkdownBudget &budget);

    /// \a firstLine: the source's, from 1. False where the budget stopped it: at the builder's
    /// sourceLine().
    bool run(qsizetype firstLine);

private:
    struct OpenedBlock
    {
        BlockKind kind = BlockKind::Paragraph;
        BlockAttributes attributes = {};
    };

    int enterBlock(MD_BLOCKTYPE type, const void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, const void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, QByteArrayView bytes);

    BlockAttributes &openBlock(BlockKind kind);
    void openBlocks();
    void noteLine(QByteArrayView bytes);
    void openCell(const MD_BLOCK_TD_DETAIL &detail);
    void openLink(const MD_SPAN_A_DETAIL &detail);
    void openImage(const MD_SPAN_IMG_DETAIL &detail);
    void appendInline(MD_TEXTTYPE type, QByteArrayView bytes);
    bool isEscaped(QByteArrayView bytes) const;
    bool goesOn(QByteArrayView bytes) const;
    void appendEscaped(QByteArrayView bytes);
    void appendCode(MD_TEXTTYPE type, QByteArrayView bytes);
    void appendRawTag(const QString &tag);
    void writeRawHtml();
    void flush();

    QUtf8StringView original(QByteArrayView bytes);
    QString decoded(MD_TEXTTYPE type, QByteArrayView bytes);
    QString resolved(const QString &entity);
    QString attribute(const MD_ATTRIBUTE &attribute);

    const ChineseMarkdown &m_source;
    DocumentBuilder &m_builder;
    FootnoteNumbers &m_footnotes;
    MarkdownBudget &m_budget;

    QByteArrayView m_utf8;   ///< What md4c reads.
    AddressSigns m_signs;    ///< In m_utf8.
    qsizetype m_line = 1;    ///< Of the source,
    qsizetype m_lineEnd = 0; ///< and where it ends in m_utf8.
    InlineContent m_inline;
    std::vector<OpenedBlock> m_opened; ///< Not yet in the builder.
    QByteArray m_original;             ///< What original() gave last, where that was not in m_utf8.
    QHash<QString, QString> m_entities;
    bool m_inCodeBlock = false;
    bool m_inRawHtml = false;
    QString m_rawHtml;
    QString m_skippedTag; ///< An inline script or style sheet, until its end tag.
    bool m_inTable = false;
    bool m_inTableHead = false;
    int m_column = 0;

    int m_images = 0;
    QString m_imageDestination;
    QString m_imageTitle;
    QString m_alternative;
};

} // namespace Sidegloss
