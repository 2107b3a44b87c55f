// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/linkdefinitions.h"

#include "lib/markdown/codefence.h"
#include "lib/text/utf8.h"

#include <QSet>

#include <md4c.h>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longestLabel = 4 * 999; // In bytes: 999 characters.
constexpr int mostLines = 3; // The label, the destination and the title, each on its own.

/// The text of a label that begins at \a start, behind its bracket; empty where none ends.
QByteArrayView labelAt(QByteArrayView text, qsizetype start)
{
    const qsizetype most = std::min(text.size(), start + longestLabel + 1);
    for (qsizetype i = start; i < most && text[i] != '['; ++i) {
        if (text[i] == ']' && text[i - 1] != '\\')
            return text.sliced(start, i - start);
    }
    return {};
}

QString labelKey(QByteArrayView label)
{
    return QString::fromUtf8(label).simplified().toCaseFolded();
}

/// Whether nothing is left of \a markdown to be shown.
bool isOnlyDefinitions(QByteArrayView markdown)
{
    MD_PARSER parser{};
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *) {
        return type == MD_BLOCK_DOC ? 0 : -1;
    };
    parser.leave_block = [](auto...) { return 0; };
    parser.enter_span = parser.leave_span = [](auto...) { return 0; };
    parser.text = [](auto...) { return 0; };
    return md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, nullptr) == 0;
}

} // namespace

LinkDefinitions::LinkDefinitions(QByteArrayView markdown)
    : m_source(markdown)
{
    CodeFence fence;
    for (qsizetype start = 0; start < markdown.size();) {
        const qsizetype end = endOfLine(markdown, start);
        fence.read(markdown.sliced(start, end - start));
        if (!fence.isOpen())
            readLine(start, end);
        start = end + 1;
    }
}

void LinkDefinitions::readLine(qsizetype start, qsizetype end)
{
    const QByteArrayView line = m_source.sliced(start, end - start).trimmed();
    if (!line.startsWith('['))
        return;
    const QByteArrayView label = labelAt(line, 1);
    if (label.isEmpty() || !line.sliced(label.size() + 2).startsWith(':'))
        return;
    const QString key = labelKey(label);
    if (!m_places.contains(key))
        m_places.insert(key, {.start = start});
}

QByteArray LinkDefinitions::usedIn(QByteArrayView markdown)
{
    QByteArray definitions;
    QSet<QString> seen;
    for (qsizetype i = markdown.indexOf('['); i >= 0; i = markdown.indexOf('[', i + 1)) {
        const QString key = labelKey(labelAt(markdown, i + 1));
        const auto place = m_places.find(key);
        if (place == m_places.end() || seen.contains(key))
            continue;
        seen.insert(key);
        if (!place->text)
            place->text = definitionAt(place->start);
        definitions.append(*place->text).append('\n');
    }
    return definitions;
}

QByteArrayView LinkDefinitions::definitionAt(qsizetype start) const
{
    QList<QByteArrayView> candidates;
    for (qsizetype from = start; from < m_source.size() && candidates.size() < mostLines;) {
        const qsizetype end = endOfLine(m_source, from);
        candidates.prepend(m_source.sliced(start, end - start));
        from = end + 1;
    }
    const auto longest = std::ranges::find_if(candidates, isOnlyDefinitions);
    return longest == candidates.end() ? QByteArrayView() : *longest;
}

} // namespace Sidegloss
