// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/span.h"

#include <QString>
#include <QStringView>
#include <QUtf8StringView>

#include <vector>

namespace Sidegloss {

class DocumentBuilder;
class FootnoteNumbers;

/// The inline content of one leaf, gathered piece by piece from a Markdown parser, so that what the
/// parser cuts up (it stops at every escape and `&`) can be looked at whole: bare addresses become
/// links, `[^1]` footnote references, outside of code and links.
class InlineContent
{
public:
    void appendText(QStringView text);
    /// \a mayHoldAddress: false where it is known that no bare address has its sign in \a text.
    /// \a goesOn: false where it is known that what comes next isn't more text.
    void appendText(QUtf8StringView text, bool mayHoldAddress = true, bool goesOn = true);
    /// Text in which nothing is looked for, as in code.
    void appendLiteral(QStringView text);
    void appendLiteral(QUtf8StringView text);
    void openSpan(SpanKind kind, QString destination = {}, QString title = {});
    void closeSpan();
    void appendSoftBreak();
    void appendHardBreak();
    void appendImage(const QString &destination, const QString &title, const QString &alternative);
    /// Where in the source what follows stands; see DocumentBuilder::setSourceLine().
    void setSourceLine(qsizetype line);
    /// An address doesn't go on behind here: a raw tag stood between.
    void separate() { m_isSeparated = true; }

    /// False once anything came.
    bool isEmpty() const { return m_pieces.empty() && !m_leaf; }
    /// Writes the content into the open leaf and is empty afterwards.
    void writeTo(DocumentBuilder &builder, FootnoteNumbers &footnotes);
    /// Writes the content into the open leaf, and up to writeTo() what is appended as soon as it is
    /// known whole: most is read, and never gathered.
    void writeThrough(DocumentBuilder &builder, FootnoteNumbers &footnotes);

private:
    enum class Type { Text, Literal, OpenSpan, CloseSpan, SoftBreak, HardBreak, Image, SourceLine };

    struct Piece
    {
        Type type;
        qsizetype textEnd;           ///< In m_text, where the characters up to the piece's end end.
        bool mayHoldAddress = false; ///< Text.
    };

    void join(Type type);
    void append(Type type) { m_pieces.push_back({type, m_text.size()}); }
    DocumentBuilder *leaf();
    void write(DocumentBuilder &builder, FootnoteNumbers &footnotes);
    void openSpan(SpanKind kind, QString &&destination, QString &&title, DocumentBuilder &builder);
    void closeSpan(DocumentBuilder &builder);

    std::vector<Piece> m_pieces;
    QString m_text;            ///< Of all pieces.
    std::vector<Span> m_spans; ///< Of OpenSpan and Image, in their order; without ranges.
    std::vector<qsizetype> m_sourceLines; ///< Of SourceLine, in their order.
    bool m_isSeparated = false;

    DocumentBuilder *m_leaf = nullptr; ///< Where all is written through.
    FootnoteNumbers *m_footnotes = nullptr;
    std::vector<SpanKind> m_open;
    int m_links = 0;
};

} // namespace Sidegloss
