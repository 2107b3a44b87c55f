// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/typesetter.h"

#include "lib/layout/inlineobjects.h"
#include "lib/layout/linebreaking.h"
#include "lib/layout/spacing.h"
#include "lib/layout/spanformats.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

// In em of the block's font. Ideographs reach from 0.12 below the baseline to 0.88 above it,
// capitals to about 0.7; this centres the one closely and the other nearly, and is the same for all
// lines.
constexpr double baselineBelowMiddle = 0.37;
constexpr double bandAscent = 1.02;
constexpr double bandDescent = 0.28;
constexpr double pictureAir = 0.15; // Above a picture.
constexpr double roundingError = 2.0 / 64;

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
    option.setTextDirection(style.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (style.kind == BlockKind::Code)
        option.setTabStopDistance(4 * 0.6 * style.em);
    return option;
}

/// Spreads the slack and sets the lines again with the same breaks; where they would change,
/// nothing. Twice: formats cut words from spaces and so undo their kerning, which is put right the
/// second time.
void justify(QTextLayout &layout, const QList<QTextLayout::FormatRange> &formats, Spacing &spacing,
             LineBreaking &breaking, const QList<LineEnd> &ends, double width, double em)
{
    const QList<QTextLayout::FormatRange> ragged = layout.formats();
    for (int round = 0; round < 2 && spacing.justify(layout, ends, width); ++round) {
        layout.setFormats(formats + spacing.formats());
        // Room for what is lost in kerning, yet less than any word or ideograph takes.
        if (breaking.repeat(ends, width + 0.2 * em))
            continue;
        layout.setFormats(ragged);
        breaking.breakLines(width);
        return;
    }
}

/// From a line's top where no picture needs more.
double plainBaseline(const BlockStyle &style)
{
    return style.pitch / 2 + baselineBelowMiddle * style.em;
}

double belowBaseline(const BlockStyle &style)
{
    return style.pitch - plainBaseline(style);
}

double alignmentOffset(const QTextLine &line, const BlockStyle &style, Qt::Alignment alignment,
                       double width)
{
    const double slack = width - line.naturalTextWidth();
    if (alignment & Qt::AlignHCenter)
        return slack / 2;
    return style.mirrored || alignment & Qt::AlignRight ? slack : 0;
}

} // namespace

Typesetter::Typesetter(const Document &document, const Typography &typography, const Theme &theme,
                       const Pictures &pictures)
    : m_document(document)
    , m_theme(theme)
    , m_styles(document, typography, pictures)
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
    LineBreaking breaking(layout, text, style, spacing);
    if (style.kind == BlockKind::Heading)
        breaking.breakEvenly(frame.width);
    else if (const QList<LineEnd> ends = breaking.breakLines(frame.width); style.justified)
        justify(layout, formats, spacing, breaking, ends, frame.width, style.em);

    // Stacked cells are no columns whose ends could stand below one another.
    const Qt::Alignment alignment =
        m_styles.isStacked(style, columnWidth) ? Qt::AlignLeft : style.alignment;
    QList<Span> images = spansIn(m_document, piece);
    images.removeIf([](const Span &span) { return span.kind != SpanKind::Image; });
    double top = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const double above =
            std::max(plainBaseline(style), pictureAscent(line, images, style, frame.width));
        const double indent = i == 0 && !style.rightToLeft ? style.firstIndent : 0;
        line.setPosition({frame.left + indent + alignmentOffset(line, style, alignment, frame.width)
                              - spacing.hangingAt(line.textStart()),
                          top + above - line.ascent()});
        top += above + belowBaseline(style);
    }
    return height(layout, style);
}

/// With a little air; 0 where there is no picture in the line.
double Typesetter::pictureAscent(const QTextLine &line, const QList<Span> &images,
                                 const BlockStyle &style, double available) const
{
    double highest = 0;
    for (const Span &image : images) {
        const bool isHere = line.textStart() <= image.range.start
                            && image.range.start < line.textStart() + line.textLength();
        const auto size = isHere ? m_styles.pictureSize(image, available) : std::nullopt;
        if (size)
            highest = std::max(highest,
                               inlineObjectAscent(style, size->height()) + pictureAir * style.em);
    }
    return highest;
}

double Typesetter::baseline(const QTextLayout &layout, const BlockStyle &style, int line)
{
    if (line >= layout.lineCount())
        return plainBaseline(style);
    // Qt rounds positions; where no picture stands above, the pitch tells exactly.
    const QTextLine set = layout.lineAt(line);
    const double rounded = set.y() + set.ascent();
    const double even = line * style.pitch + plainBaseline(style);
    return std::abs(rounded - even) < roundingError ? even : rounded;
}

double Typesetter::lineTop(const QTextLayout &layout, const BlockStyle &style, int line)
{
    return line == 0 ? 0 : lineBottom(layout, style, line - 1);
}

double Typesetter::lineBottom(const QTextLayout &layout, const BlockStyle &style, int line)
{
    return baseline(layout, style, line) + belowBaseline(style);
}

int Typesetter::lineAt(const QTextLayout &layout, const BlockStyle &style, double y)
{
    if (y < 0)
        return -1;
    int first = 0;
    int end = layout.lineCount();
    while (first < end) {
        const int middle = (first + end) / 2;
        if (lineBottom(layout, style, middle) <= y)
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

double Typesetter::height(const QTextLayout &layout, const BlockStyle &style)
{
    return lineBottom(layout, style, std::max(0, layout.lineCount() - 1));
}

double Typesetter::bandTop(const QTextLayout &layout, const BlockStyle &style, int line)
{
    const double middle = baseline(layout, style, line) - (bandAscent - bandDescent) / 2 * style.em;
    return middle - bandHeight(style) / 2;
}

double Typesetter::bandHeight(const BlockStyle &style)
{
    return std::min((bandAscent + bandDescent) * style.em, style.pitch - 1);
}

} // namespace Sidegloss
