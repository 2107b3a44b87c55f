// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/footnotes.h"

#include "lib/markdown/codefence.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct DefinitionStart
{
    QByteArrayView label;
    QByteArrayView rest;
};

QByteArrayView withoutIndentation(QByteArrayView line, qsizetype most)
{
    qsizetype columns = 0;
    while (!line.isEmpty() && columns < most && (line[0] == ' ' || line[0] == '\t')) {
        columns += line[0] == '\t' ? 4 : 1;
        line = line.sliced(1);
    }
    return line;
}

std::optional<DefinitionStart> definitionStart(QByteArrayView line)
{
    const QByteArrayView content = line.trimmed();
    if (!content.startsWith("[^") || indentation(line) > 3)
        return std::nullopt;
    const qsizetype end = content.indexOf("]:");
    const QByteArrayView label = end < 0 ? QByteArrayView() : content.sliced(2, end - 2);
    if (label.isEmpty() || label.contains(' ') || label.contains('[') || label.contains(']'))
        return std::nullopt;
    return DefinitionStart{label, content.sliced(end + 2).trimmed()};
}

/// Whether a line can't be the lazy continuation of a footnote's paragraph.
bool startsBlock(QByteArrayView line)
{
    static const QRegularExpression start(
        u"^ {0,3}(#{1,6}(\\s|$)|>|```|~~~|[-+*]\\s|\\d{1,9}[.)]\\s|([-*_])( *\\3){2,}\\s*$)"_s);
    return start.match(QString::fromUtf8(line)).hasMatch();
}

class FootnoteTaker
{
public:
    FootnoteSource take(QByteArrayView markdown)
    {
        m_source.text.reserve(markdown.size() + 1);
        for (qsizetype start = 0; start <= markdown.size();) {
            qsizetype end = markdown.indexOf('\n', start);
            if (end < 0)
                end = markdown.size();
            takeLine(markdown.sliced(start, end - start));
            m_source.text.append('\n');
            ++m_line;
            start = end + 1;
        }
        m_source.text.chop(1);
        return std::move(m_source);
    }

private:
    void takeLine(QByteArrayView line)
    {
        if (m_inFootnote && continuesFootnote(line)) {
            m_source.definitions.last().body.append(withoutIndentation(line, 4)).append('\n');
            m_afterBlank = line.trimmed().isEmpty();
            return;
        }
        m_inFootnote = false;
        m_fence.read(line);
        const std::optional<DefinitionStart> start =
            m_fence.isOpen() ? std::nullopt : definitionStart(line);
        if (start) {
            m_inFootnote = true;
            m_afterBlank = start->rest.isEmpty();
            m_source.definitions.append(
                {start->label.toByteArray(), start->rest.toByteArray() + '\n', m_line});
        } else {
            m_source.text.append(line);
        }
    }

    bool continuesFootnote(QByteArrayView line) const
    {
        if (line.trimmed().isEmpty() || indentation(line) >= 4)
            return true;
        return !m_afterBlank && !definitionStart(line) && !startsBlock(line);
    }

    FootnoteSource m_source;
    CodeFence m_fence;
    qsizetype m_line = 1;
    bool m_inFootnote = false;
    bool m_afterBlank = false;
};

} // namespace

FootnoteSource takeFootnotes(const QByteArray &markdown)
{
    // A caret is looked for far quicker than two characters.
    if (!markdown.contains('^') || !markdown.contains("[^"))
        return {markdown, {}};
    return FootnoteTaker().take(markdown);
}

} // namespace Sidegloss
