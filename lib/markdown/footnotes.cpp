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
    QString label;
    QStringView rest;
};

QStringView withoutIndentation(QStringView line, qsizetype most)
{
    qsizetype columns = 0;
    while (!line.isEmpty() && columns < most && (line[0] == u' ' || line[0] == u'\t')) {
        columns += line[0] == u'\t' ? 4 : 1;
        line = line.sliced(1);
    }
    return line;
}

std::optional<DefinitionStart> definitionStart(QStringView line)
{
    const QStringView content = line.trimmed();
    if (!content.startsWith("[^"_L1) || indentation(line) > 3)
        return std::nullopt;
    const qsizetype end = content.indexOf("]:"_L1);
    const QStringView label = end < 0 ? QStringView() : content.sliced(2, end - 2);
    if (label.isEmpty() || label.contains(u' ') || label.contains(u'[') || label.contains(u']'))
        return std::nullopt;
    return DefinitionStart{label.toString(), content.sliced(end + 2).trimmed()};
}

/// Whether a line can't be the lazy continuation of a footnote's paragraph.
bool startsBlock(QStringView line)
{
    static const QRegularExpression start(
        u"^ {0,3}(#{1,6}(\\s|$)|>|```|~~~|[-+*]\\s|\\d{1,9}[.)]\\s|([-*_])( *\\3){2,}\\s*$)"_s);
    return start.matchView(line).hasMatch();
}

class FootnoteTaker
{
public:
    FootnoteSource take(const QString &markdown)
    {
        for (const QStringView line : QStringView(markdown).split(u'\n'))
            takeLine(line);
        m_source.text.chop(1);
        return std::move(m_source);
    }

private:
    void takeLine(QStringView line)
    {
        if (m_inFootnote && continuesFootnote(line)) {
            m_source.definitions.last().body += withoutIndentation(line, 4).toString() + u'\n';
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
            m_source.definitions.append({start->label, start->rest.toString() + u'\n'});
            m_source.text += u'\n';
        } else {
            m_source.text += line;
            m_source.text += u'\n';
        }
    }

    bool continuesFootnote(QStringView line) const
    {
        if (line.trimmed().isEmpty() || indentation(line) >= 4)
            return true;
        return !m_afterBlank && !definitionStart(line) && !startsBlock(line);
    }

    FootnoteSource m_source;
    CodeFence m_fence;
    bool m_inFootnote = false;
    bool m_afterBlank = false;
};

} // namespace

FootnoteSource takeFootnotes(const QString &markdown)
{
    // A caret is looked for far quicker than two characters.
    if (!markdown.contains(u'^') || !markdown.contains("[^"_L1))
        return {markdown, {}};
    return FootnoteTaker().take(markdown);
}

} // namespace Sidegloss
