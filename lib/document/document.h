// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/block.h"
#include "lib/document/cue.h"
#include "lib/document/metadata.h"
#include "lib/document/quote.h"
#include "lib/document/section.h"
#include "lib/document/span.h"
#include "lib/text/codepoints.h"
#include "lib/text/textrange.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Sidegloss {

/// What was read from a file, never changed afterwards. A shared value: copies are cheap, and may
/// be read in any thread. Made by a DocumentBuilder only.
///
/// `text()` is the canonical text: the leaf blocks in reading order, joined by one U+000A each
/// (cells of a table row by U+0009). Every position in the program refers to it, in UTF-16 code
/// units.
class Document
{
public:
    Document();

    const QString &text() const;
    QString text(TextRange range) const;

    /// Pre-order; see Block.
    const QList<Block> &blocks() const;
    /// Indexes into blocks() of the leaves, in reading order; their ranges don't overlap.
    const QList<qsizetype> &leaves() const;
    const QList<Span> &spans() const;
    const QList<Section> &sections() const;
    const QList<Quote> &quotes() const;
    /// Where the links inside of the document lead that go neither to a section nor a footnote: by
    /// name, the decoded fragment.
    const QHash<QString, qsizetype> &linkTargets() const;
    /// Of a transcript; empty elsewhere.
    const QList<Cue> &cues() const;
    const Metadata &metadata() const;
    const QList<Notice> &notices() const;
    const CodePoints &codePoints() const;

    /// SHA-256 of text() in UTF-8: the identity of an article, wherever its file lies. Found when
    /// it is first asked for, in time that grows with the text, and kept; of no use once \a
    /// progress is cancelled.
    QByteArray textHash(const Progress &progress = {}) const;

    /// The leaf that holds \a position, its end included; an index into leaves(). Nothing in an
    /// empty document.
    std::optional<qsizetype> leafAt(qsizetype position) const;
    const Block &leaf(qsizetype index) const { return blocks()[leaves()[index]]; }
    /// The innermost section at \a position; an index into sections().
    std::optional<qsizetype> sectionAt(qsizetype position) const;
    /// The last cue that has begun at \a position; an index into cues().
    std::optional<qsizetype> cueAt(qsizetype position) const;
    /// The spans of the leaf with index \a leaf in leaves(), in pre-order.
    QList<Span> spansOf(qsizetype leaf) const;

    /// The leaves that begin before \a length, a longer one cut: what is true at a position of it,
    /// and every index, is so in the whole. Without quotes and a hash.
    Document beginning(qsizetype length) const;
    Document withQuotes(QList<Quote> quotes) const;
    Document withMetadata(Metadata metadata) const;

private:
    friend class DocumentBuilder;
    struct Data;
    explicit Document(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

} // namespace Sidegloss
