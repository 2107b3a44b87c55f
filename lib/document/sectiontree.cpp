// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/sectiontree.h"

#include <utility>

namespace Sidegloss {

namespace {

/// Whether it is a title as it stands: words with one space between them.
bool isPlainTitle(QStringView text)
{
    bool isAfterWord = false;
    for (const QChar c : text) {
        const bool isSpace = c.isSpace();
        if (c == QChar::ObjectReplacementCharacter || (isSpace && (c != u' ' || !isAfterWord)))
            return false;
        isAfterWord = !isSpace;
    }
    return isAfterWord;
}

QString headingTitle(QStringView text)
{
    QString title = text.toString();
    if (isPlainTitle(title))
        return title;
    title.remove(QChar(QChar::ObjectReplacementCharacter));
    return std::move(title).simplified();
}

} // namespace

QList<Section> sectionsOf(const QString &text, const QList<Block> &blocks,
                          const QList<qsizetype> &headings)
{
    QList<Section> sections;
    QList<qsizetype> open;
    const auto closeDownTo = [&](int level, qsizetype end) {
        while (!open.isEmpty() && sections[open.last()].level >= level)
            sections[open.takeLast()].range.end = end;
    };
    sections.reserve(headings.size());
    for (const qsizetype heading : headings) {
        const Block &block = blocks[heading];
        closeDownTo(block.attributes.level, block.range.start);
        const std::optional<qsizetype> parent =
            open.isEmpty() ? std::nullopt : std::optional(open.last());
        open.append(sections.size());
        sections.append({.title = headingTitle(sliced(text, block.range)),
                         .level = block.attributes.level,
                         .range = block.range,
                         .heading = block.range,
                         .parent = parent});
    }
    closeDownTo(0, text.size());
    return sections;
}

} // namespace Sidegloss
