// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/spanformats.h"

#include "lib/document/link.h"
#include "lib/layout/cjk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

using Formats = QList<QTextLayout::FormatRange>;

constexpr qsizetype longestDotted = 12;

void append(Formats &formats, TextRange range, const QTextCharFormat &format)
{
    if (!range.isEmpty())
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length()), format});
}

/// The runs of \a range whose characters stand in the square grid, or those that don't.
QList<TextRange> runs(QStringView text, TextRange range, bool ideographic)
{
    QList<TextRange> found;
    for (qsizetype i = range.start; i < range.end;) {
        const CodePointAt c = codePointAt(text, i);
        const bool wanted = (isIdeographic(c.value) || isHangul(c.value)) == ideographic;
        if (wanted && !found.isEmpty() && found.last().end == i)
            found.last().end += c.length;
        else if (wanted)
            found.append({i, i + c.length});
        i += c.length;
    }
    return found;
}

qsizetype hanIn(QStringView text, TextRange range)
{
    qsizetype count = 0;
    for (qsizetype i = range.start; i < range.end;) {
        const CodePointAt c = codePointAt(text, i);
        count += isHan(c.value) || isKana(c.value) ? 1 : 0;
        i += c.length;
    }
    return count;
}

/// Words with an apostrophe: a Chinese font gives it a full em.
QList<TextRange> apostropheWords(QStringView text)
{
    QList<TextRange> words;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != u'’' || !isWordLetter(text[i - 1].unicode())
            || !isWordLetter(text[i + 1].unicode()))
            continue;
        qsizetype start = i;
        while (start > 0 && isWordLetter(text[start - 1].unicode()))
            --start;
        qsizetype end = i + 1;
        while (end < text.size() && (isWordLetter(text[end].unicode()) || text[end] == u'’'))
            ++end;
        words.append({start, end});
        i = end;
    }
    return words;
}

class Formatter
{
public:
    Formatter(QStringView text, const BlockStyle &style, const FontChoice &fonts,
              const Theme &theme)
        : m_text(text)
        , m_style(style)
        , m_fonts(fonts)
        , m_theme(theme)
    {}

    Formats formats(const QList<Span> &spans)
    {
        addLatinFace();
        if (m_style.soft)
            append(m_formats, {0, m_text.size()}, inked(m_theme.soft));
        for (const Span &span : spans)
            addSpan(span);
        return std::move(m_formats);
    }

private:
    static QTextCharFormat inked(const QColor &color)
    {
        QTextCharFormat format;
        format.setForeground(color);
        return format;
    }

    QTextCharFormat latinFace() const
    {
        QTextCharFormat format;
        format.setFontFamilies(m_fonts.latinFamilies(m_style.script));
        return format;
    }

    void addLatinFace()
    {
        if (m_style.script == BlockScript::Latin || m_style.kind == BlockKind::Code)
            return;
        const TextRange whole{0, m_text.size()};
        const QList<TextRange> words =
            m_fonts.hasChosenLatin() ? runs(m_text, whole, false) : apostropheWords(m_text);
        for (const TextRange word : words)
            append(m_formats, word, latinFace());
    }

    void addSpan(const Span &span)
    {
        QTextCharFormat format;
        switch (span.kind) {
        case SpanKind::Emphasis:
            addEmphasis(span.range);
            return;
        case SpanKind::Strong:
            format.setFontWeight(QFont::Bold);
            break;
        case SpanKind::Strikethrough:
            format.setFontStrikeOut(true);
            format.setForeground(m_theme.soft);
            break;
        case SpanKind::Code: {
            const QFont code = m_fonts.code(m_style.script);
            format.setFontFamilies(code.families());
            format.setProperty(QTextFormat::FontPixelSize, qRound(m_style.em * 0.88));
            break;
        }
        case SpanKind::Link:
            if (!isLink(span.destination))
                return;
            format.setForeground(m_theme.accent);
            format.setFontUnderline(true);
            format.setUnderlineColor(mixed(m_theme.accent, m_theme.page, 0.4));
            break;
        case SpanKind::Image:
        case SpanKind::FootnoteReference:
            return;
        }
        append(m_formats, span.range, format);
    }

    void addEmphasis(TextRange range)
    {
        QTextCharFormat italic =
            m_style.script == BlockScript::Latin ? QTextCharFormat() : latinFace();
        italic.setFontItalic(true);
        for (const TextRange run : runs(m_text, range, false))
            append(m_formats, run, italic);

        QTextCharFormat han;
        if (!m_fonts.kaiFamily().isEmpty())
            han.setFontFamilies(QStringList{m_fonts.kaiFamily()} + m_style.font.families());
        else if (hanIn(m_text, range) > longestDotted)
            han.setForeground(m_theme.soft);
        else
            return;
        for (const TextRange run : runs(m_text, range, true))
            append(m_formats, run, han);
    }

    QStringView m_text;
    const BlockStyle &m_style;
    const FontChoice &m_fonts;
    const Theme &m_theme;
    Formats m_formats;
};

} // namespace

QList<TextRange> dottedRanges(QStringView text, const QList<Span> &spans, const FontChoice &fonts)
{
    QList<TextRange> dotted;
    if (!fonts.kaiFamily().isEmpty())
        return dotted;
    for (const Span &span : spans) {
        if (span.kind == SpanKind::Emphasis && hanIn(text, span.range) <= longestDotted)
            dotted += runs(text, span.range, true);
    }
    return dotted;
}

QList<QTextLayout::FormatRange> spanFormats(QStringView text, const QList<Span> &spans,
                                            const BlockStyle &style, const FontChoice &fonts,
                                            const Theme &theme)
{
    return Formatter(text, style, fonts, theme).formats(spans);
}

} // namespace Sidegloss
