// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/typesetter.h"

#include "lib/layout/spacing.h"
#include "lib/layout/spanformats.h"

#include <algorithm>

namespace Sidegloss {

namespace {

// In em of the block's font. Ideographs reach from 0.12 below the baseline to 0.88 above it,
// capitals to about 0.7; this centres the one closely and the other nearly, and is the same for all
// lines.
constexpr double baselineBelowMiddle = 0.37;
constexpr double bandAscent = 1.02;
constexpr double bandDescent = 0.28;

QTextLayout::FormatRange baseFormat(const QString &text, const BlockStyle &style)
{
    QTextCharFormat format;
    format.setFont(style.font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    return {0, static_cast<int>(text.size()), format};
}

QTextOption optionFor(const BlockStyle &style)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (style.kind == BlockKind::Code)
        option.setTabStopDistance(4 * 0.6 * style.em);
    return option;
}

/// What a line that begins at \a start hangs out is room it may use.
void breakLines(QTextLayout &layout, double width, const Spacing &spacing)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width + spacing.hangingAt(line.textStart()));
    layout.endLayout();
}

QList<int> lineStarts(const QTextLayout &layout)
{
    QList<int> starts;
    for (int i = 0; i < layout.lineCount(); ++i)
        starts.append(layout.lineAt(i).textStart());
    return starts;
}

/// Spreads the slack and sets the lines again with the same breaks; where they would change,
/// nothing. Twice: formats cut words from spaces and so undo their kerning, which is put right the
/// second time.
void justify(QTextLayout &layout, const QList<QTextLayout::FormatRange> &formats, Spacing &spacing,
             double width, double em)
{
    const QList<int> breaks = lineStarts(layout);
    const QList<QTextLayout::FormatRange> ragged = layout.formats();
    for (int round = 0; round < 2 && spacing.justify(layout, width); ++round) {
        layout.setFormats(formats + spacing.formats());
        // Room for what is lost in kerning, yet less than any word or ideograph takes.
        breakLines(layout, width + 0.2 * em, spacing);
        if (lineStarts(layout) == breaks)
            continue;
        layout.setFormats(ragged);
        breakLines(layout, width, spacing);
        return;
    }
}

double alignmentOffset(const QTextLine &line, const BlockStyle &style, double width)
{
    const double slack = width - line.naturalTextWidth();
    if (style.alignment & Qt::AlignRight)
        return slack;
    return style.alignment & Qt::AlignHCenter ? slack / 2 : 0;
}

} // namespace

Typesetter::Typesetter(const Document &document, const Typography &typography, const Theme &theme)
    : m_document(document)
    , m_theme(theme)
    , m_styles(document, typography)
{}

QString Typesetter::layoutText(const Piece &piece) const
{
    // Qt takes some characters for borders of blocks and frames, which would shift all positions.
    QString text = m_document.text(piece.range);
    for (QChar &c : text) {
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c == u'\r')
            c = u' ';
        else if (c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

double Typesetter::setLines(QTextLayout &layout, const Piece &piece, const BlockStyle &style,
                            double columnWidth) const
{
    const BlockStyles::Frame frame = m_styles.frame(style, columnWidth);
    const QString text = layoutText(piece);
    const QList<QTextLayout::FormatRange> formats =
        QList{baseFormat(text, style)}
        + spanFormats(text, spansIn(m_document, piece), style, m_styles.fonts(), m_theme);
    Spacing spacing(text, style, m_metrics);

    layout.setFont(style.font);
    layout.setTextOption(optionFor(style));
    layout.setFormats(formats + spacing.formats());
    breakLines(layout, frame.width, spacing);
    if (style.justified)
        justify(layout, formats, spacing, frame.width, style.em);

    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition({frame.left + alignmentOffset(line, style, frame.width)
                              - spacing.hangingAt(line.textStart()),
                          baseline(style, i) - line.ascent()});
    }
    return std::max(1, layout.lineCount()) * style.pitch;
}

double Typesetter::baseline(const BlockStyle &style, int line)
{
    return (line + 0.5) * style.pitch + baselineBelowMiddle * style.em;
}

double Typesetter::bandTop(const BlockStyle &style, int line)
{
    const double middle = baseline(style, line) - (bandAscent - bandDescent) / 2 * style.em;
    return middle - bandHeight(style) / 2;
}

double Typesetter::bandHeight(const BlockStyle &style)
{
    return std::min((bandAscent + bandDescent) * style.em, style.pitch - 1);
}

} // namespace Sidegloss
