// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// What a document says of itself. Empty where it says nothing.
struct Metadata
{
    QString title;
    QStringList authors;
    QString date;      ///< As written.
    QString language;  ///< BCP 47, such as zh-Hans, de, en; empty where unknown.
    QString source;    ///< Address of the original.
    QString mediaType; ///< Such as text/markdown.
    QString encoding;  ///< IANA name of what the bytes were read as.

    friend bool operator==(const Metadata &, const Metadata &) = default;
};

/// What was assumed or left out while reading; the reader is told, the document opens all the same.
enum class NoticeKind {
    Empty,              ///< No text in the file.
    EmptyBook,          ///< Neither text nor pictures in any part of the book.
    EncodingAssumed,    ///< detail: the encoding's name.
    BytesReplaced,      ///< detail: how many malformed sequences became U+FFFD.
    NestingCut,         ///< Deeper than Limits::depth; the text is kept, the structure cut.
    TextCut,            ///< detail: code units kept.
    BlocksCut,          ///< More than Limits::blocks; the text is kept, in one paragraph.
    SpansCut,           ///< More than Limits::spans; the text is kept.
    MarkupUnread,       ///< Its marks would take too much to read, from the line on where that
                        ///< became clear: all is shown as plain text.
    ElementsCut,        ///< A page of more elements than are read; what follows is left out.
    LongLine,           ///< line, detail: its length in code units.
    CueTimesUnreadable, ///< line, detail: as written; what was said is kept, without its time.
    TextOutsideCues,    ///< line; kept, without a time.
    MoreCueFaults,      ///< line: the first; detail: how many more places of the two kinds above.
    PartMissing,        ///< part: it can't be read, and is left out.
    PartTooLarge,       ///< part: left out, as it takes more than a book may.
    PartDamaged,        ///< part: not as it was written; what can be read of it is kept.
    MorePartFaults,     ///< part: the first; detail: how many more of the three kinds above.
    ArchiveDamaged,     ///< A book's file is cut off or broken; detail: at which byte, from 1, or
                        ///< empty. What could be found in it is kept.
};

struct Notice
{
    NoticeKind kind;
    QString detail = {};
    std::optional<qsizetype> line = {}; ///< Where in the source it is, from 1.
    QString part = {};                  ///< Of a book: its title in the contents, or its file.
    /// Where in the document's text, in code units, one sees it, or what stands beside it.
    std::optional<qsizetype> position = {};

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace Sidegloss
