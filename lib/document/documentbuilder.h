// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/document.h"

namespace Sidegloss {

/// Limits of every format's parser; what lies beyond is cut with a Notice, never refused. Those of
/// blocks and spans bound the memory that a Document takes beside its text.
struct Limits
{
    int depth = 100;                       ///< Containers and spans inside one another.
    qsizetype text = qsizetype(256) << 20; ///< Code units of canonical text.
    qsizetype blocks = 1 << 21;            ///< The last one takes all the text that is left.
    qsizetype spans = 1 << 20;             ///< The text of those beyond is kept.
};

/// The only maker of Documents, and the one place that knows the rules of the canonical text:
/// leaves don't overlap, spans and cues stay inside their leaf, spans nest, sections nest, white
/// space is folded, soft breaks fall away between East Asian wide characters. A parser calls
/// open/close in document order; what it forgets to close is closed for it.
class DocumentBuilder
{
public:
    /// \a progress is told how much of \a expected code units of text there are, and ends the
    /// building when it is cancelled.
    explicit DocumentBuilder(Limits limits = {}, Progress progress = {}, qsizetype expected = 1);
    ~DocumentBuilder();
    Q_DISABLE_COPY_MOVE(DocumentBuilder)

    /// Opens a container or leaf inside the open container. Inline content directly inside a
    /// container opens a paragraph by itself; an item or footnote closed without a leaf gets an
    /// empty paragraph.
    void openBlock(BlockKind kind, const BlockAttributes &attributes = {});
    void closeBlock();

    /// Ignored in a Code leaf.
    void openSpan(SpanKind kind, QString destination = {}, QString title = {});
    void closeSpan();

    /// Text of the open leaf. Outside Code leaves and Code spans runs of space and tab become one
    /// space, and none stands at a line's ends. NUL becomes U+FFFD, CRLF becomes LF.
    void appendText(QStringView text);
    /// The same in UTF-8. REQUIRES: it is well-formed.
    void appendText(QUtf8StringView text);
    /// One U+000A.
    void appendHardBreak();
    /// Nothing between two East Asian wide characters (Hangul apart), else one space.
    void appendSoftBreak();
    /// One U+FFFC with a FootnoteReference span over it; \a number counts from 1.
    void appendFootnoteReference(int number);
    /// One U+FFFC with an Image span over it.
    void appendImage(const QString &destination, const QString &title, const QString &alternative);

    /// Links to `#name` lead to what is appended next; of several places of one name the first
    /// counts.
    void addLinkTarget(const QString &name);

    /// What the open leaf gets between the two was said from \a start to \a end. A cue that is
    /// still open ends where another one or the leaf does; one without text is none. Ignored in a
    /// Code leaf.
    void openCue(std::chrono::milliseconds start, std::chrono::milliseconds end);
    void closeCue();

    Metadata &metadata() { return m_metadata; }
    /// A notice that names no part is of the current one. Its position, where it has none, is found
    /// when the document is built, by its part and line.
    void addNotice(const Notice &notice);
    /// Which part of a book what is appended next is from; no line of it is known yet.
    void setSourcePart(const QString &part);
    QString sourcePart() const;
    /// Where in the source what is appended next stands, from 1: by it notices are found in the
    /// text, and those that something was cut find their line.
    void setSourceLine(qsizetype line);
    std::optional<qsizetype> sourceLine() const;
    /// True once a limit cut something, or nobody waits for it any more: the parser may stop early.
    bool isFull() const;
    /// True once there are too many blocks: of what comes only the text counts.
    bool takesTextOnly() const;
    /// False as long as there is nothing but white space.
    bool hasText() const;

    /// The document so far, everything still open closed. The title, where metadata has none, is
    /// the first heading of level 1. The builder is empty afterwards. Of no use once progress is
    /// cancelled.
    Document build();

private:
    struct State;
    std::unique_ptr<State> m_state;
    Metadata m_metadata;
};

} // namespace Sidegloss
