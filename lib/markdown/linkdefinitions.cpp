// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/linkdefinitions.h"

#include "lib/markdown/codefence.h"

#include <QSet>

#include <md4c.h>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longestLabel = 999;
constexpr int mostLines = 3; // The label, the destination and the title, each on its own.

/// The text of a label that begins at \a start, behind its bracket; empty where none ends.
QStringView labelAt(QStringView text, qsizetype start)
{
    const qsizetype most = std::min(text.size(), start + longestLabel + 1);
    for (qsizetype i = start; i < most && text[i] != u'['; ++i) {
        if (text[i] == u']' && text[i - 1] != u'\\')
            return text.sliced(start, i - start);
    }
    return {};
}

QString labelKey(QStringView label)
{
    return label.toString().simplified().toCaseFolded();
}

/// Whether nothing is left of \a markdown to be shown.
bool isOnlyDefinitions(QStringView markdown)
{
    MD_PARSER parser{};
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *) {
        return type == MD_BLOCK_DOC ? 0 : -1;
    };
    parser.leave_block = [](auto...) { return 0; };
    parser.enter_span = parser.leave_span = [](auto...) { return 0; };
    parser.text = [](auto...) { return 0; };
    const QByteArray utf8 = markdown.toUtf8();
    return md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, nullptr) == 0;
}

qsizetype endOfLine(QStringView text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

} // namespace

LinkDefinitions::LinkDefinitions(QStringView markdown)
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
    const QStringView line = m_source.sliced(start, end - start).trimmed();
    if (!line.startsWith(u'['))
        return;
    const QStringView label = labelAt(line, 1);
    if (label.isEmpty() || !line.sliced(label.size() + 2).startsWith(u':'))
        return;
    const QString key = labelKey(label);
    if (!m_places.contains(key))
        m_places.insert(key, {.start = start});
}

QString LinkDefinitions::usedIn(QStringView markdown)
{
    QString definitions;
    QSet<QString> seen;
    for (qsizetype i = markdown.indexOf(u'['); i >= 0; i = markdown.indexOf(u'[', i + 1)) {
        const QString key = labelKey(labelAt(markdown, i + 1));
        const auto place = m_places.find(key);
        if (place == m_places.end() || seen.contains(key))
            continue;
        seen.insert(key);
        if (!place->text)
            place->text = definitionAt(place->start);
        definitions.append(*place->text).append(u'\n');
    }
    return definitions;
}

QStringView LinkDefinitions::definitionAt(qsizetype start) const
{
    QList<QStringView> candidates;
    for (qsizetype from = start; from < m_source.size() && candidates.size() < mostLines;) {
        const qsizetype end = endOfLine(m_source, from);
        candidates.prepend(m_source.sliced(start, end - start));
        from = end + 1;
    }
    const auto longest = std::ranges::find_if(candidates, isOnlyDefinitions);
    return longest == candidates.end() ? QStringView() : *longest;
}

} // namespace Sidegloss
