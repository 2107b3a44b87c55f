// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/span.h"

#include <QList>
#include <QString>

namespace Sidegloss {

class DocumentBuilder;
class FootnoteNumbers;

/// The inline content of one leaf, gathered piece by piece from a Markdown parser, so that what the
/// parser cuts up (it stops at every `_` and `&`) can be looked at whole: bare addresses become
/// links, `[^1]` footnote references, outside of code and links.
class InlineContent
{
public:
    void appendText(const QString &text);
    /// Text in which nothing is looked for, as in code.
    void appendLiteral(const QString &text);
    void openSpan(SpanKind kind, const QString &destination = {}, const QString &title = {});
    void closeSpan();
    void appendSoftBreak() { m_pieces.append({.type = Type::SoftBreak, .content = {}}); }
    void appendHardBreak() { m_pieces.append({.type = Type::HardBreak, .content = {}}); }
    void appendImage(const QString &destination, const QString &title, const QString &alternative);
    /// An address doesn't go on behind here: a raw tag stood between.
    void separate() { m_isSeparated = true; }

    /// Writes the content into the open leaf and is empty afterwards.
    void writeTo(DocumentBuilder &builder, FootnoteNumbers &footnotes);

private:
    enum class Type { Text, Literal, OpenSpan, CloseSpan, SoftBreak, HardBreak, Image };

    struct Piece
    {
        Type type = Type::Text;
        Span content;      ///< OpenSpan, Image.
        QString text = {}; ///< Text, Literal.
    };

    void write(const Piece &piece, DocumentBuilder &builder, FootnoteNumbers &footnotes);

    QList<Piece> m_pieces;
    bool m_isSeparated = false;
    QList<SpanKind> m_open;
    int m_links = 0;
};

} // namespace Sidegloss
