// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/bookmarks.h"

#include "app/annotations/annotationmodel.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longest = 120;

/// The leaf at \a position that has words, or the next one that has.
std::optional<TextRange> leafWithWords(const Document &document, qsizetype position)
{
    std::optional<qsizetype> leaf = document.leafAt(position);
    if (!leaf)
        return std::nullopt;
    for (qsizetype i = *leaf; i < document.leaves().size(); ++i) {
        const TextRange range = document.leaf(i).range;
        if (!sliced(document.text(), range).trimmed().isEmpty())
            return range;
    }
    return std::nullopt;
}

/// Where the sentence starts that holds \a at, in a \a text of which \a isCut says whether it began
/// before: then a sentence without a start there starts at \a at.
qsizetype startOfSentence(QStringView text, qsizetype at, bool isCut)
{
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text.data(), text.size());
    sentences.setPosition(at);
    qsizetype start = at;
    if (!sentences.isAtBoundary() || at == text.size())
        start = std::max<qsizetype>(sentences.toPreviousBoundary(), 0);
    if (start == 0 && isCut)
        start = at;
    while (start + 1 < text.size() && text[start].isSpace())
        ++start;
    return start > 0 && text[start].isLowSurrogate() ? start - 1 : start;
}

/// So many code units of \a text from \a start, without half a character or space at the end.
QStringView wholeCharacters(QStringView text, qsizetype start, qsizetype length)
{
    if (start + length < text.size() && text[start + length].isLowSurrogate())
        --length;
    while (length > 0 && text[start + length - 1].isSpace())
        --length;
    return text.sliced(start, length);
}

} // namespace

QList<Bookmark> bookmarksAmong(const AnnotationModel &annotations)
{
    QList<Bookmark> bookmarks;
    for (const AnchoredAnnotation &item : annotations.items()) {
        if (item.anchor && item.annotation.isBookmark())
            bookmarks.append({item.annotation.id, item.anchor->range});
    }
    return bookmarks;
}

TextRange bookmarkedWords(const Document &document, qsizetype position)
{
    const std::optional<TextRange> leaf = leafWithWords(document, position);
    if (!leaf)
        return {};
    const qsizetype at = std::max(position, leaf->start);
    const qsizetype from = std::max(leaf->start, at - longest);
    const QStringView text =
        sliced(document.text(), TextRange{from, std::min(leaf->end, at + longest)});
    const qsizetype start = startOfSentence(text, at - from, from > leaf->start);
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text.data(), text.size());
    sentences.setPosition(start);
    const qsizetype end = sentences.toNextBoundary();
    const qsizetype most = std::min((end < 0 ? text.size() : end) - start, longest);
    const QStringView words = wholeCharacters(text, start, most);
    return {from + start, from + start + std::max<qsizetype>(words.size(), 1)};
}

} // namespace Sidegloss
