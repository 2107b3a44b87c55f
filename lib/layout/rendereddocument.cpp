// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/rendereddocument.h"

#include "lib/layout/flowlayout.h"

#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Sidegloss {

namespace {

// In slices, on either side of what is seen: how many are held, and when the window moves on.
constexpr qsizetype heldBeside = 2;
constexpr qsizetype leastBeside = 1;
/// A view is never as high as that.
constexpr qsizetype mostSeen = 5;

} // namespace

RenderedDocument::RenderedDocument(const Document &article, const Typography &typography,
                                   const Theme &theme, const SliceLimits &limits,
                                   const Pictures &pictures)
    : m_slices(article, limits)
    , m_document(std::make_unique<QTextDocument>())
    , m_layout(new FlowLayout(m_document.get(), m_slices, typography, theme, pictures))
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDefaultFont(m_layout->styles().fonts().text(BlockScript::Latin));
    m_document->setDocumentLayout(m_layout);
    hold(0, 0);
}

RenderedDocument::~RenderedDocument() = default;
RenderedDocument::RenderedDocument(RenderedDocument &&) noexcept = default;
RenderedDocument &RenderedDocument::operator=(RenderedDocument &&) noexcept = default;

void RenderedDocument::bring(qsizetype position)
{
    const qsizetype slice = m_slices.at(position);
    hold(slice, slice);
}

void RenderedDocument::ensure(double top, double bottom)
{
    // What was estimated too high shows more than was asked for.
    constexpr int mostRounds = 3;
    for (int round = 0; round < mostRounds; ++round) {
        const FlowLayout::Place place = m_layout->placeAt(top);
        if (!hold(m_layout->sliceAt(top), m_layout->sliceAt(bottom)))
            break;
        const double moved = m_layout->yOf(place) - top;
        top += moved;
        bottom += moved;
    }
    m_layout->ensure(top, bottom);
}

/// False where the window is right as it is.
bool RenderedDocument::hold(qsizetype firstSlice, qsizetype lastSlice)
{
    lastSlice = std::min(lastSlice, firstSlice + mostSeen - 1);
    const auto first = [&](qsizetype beside) {
        return std::max<qsizetype>(0, firstSlice - beside);
    };
    const auto end = [&](qsizetype beside) {
        return std::min(m_slices.count(), lastSlice + 1 + beside);
    };
    const SliceWindow &now = m_layout->window();
    if (now.firstSlice() <= first(leastBeside) && end(leastBeside) <= now.endSlice())
        return false;
    fill(SliceWindow(m_slices, first(heldBeside), end(heldBeside)));
    return true;
}

void RenderedDocument::fill(const SliceWindow &window)
{
    // For those who look on, the text is the whole article's and never changes.
    const QSignalBlocker quiet(m_document.get());
    m_document->clear();
    // At once: a block of its own for each piece takes twice as long.
    QString text;
    QList<int> headings;
    int count = 0;
    for (const Piece &piece : window.pieces()) {
        if (count > 0)
            text += QChar::ParagraphSeparator;
        text += m_layout->typesetter().layoutText(piece);
        if (m_slices.document().leaf(piece.leaf).kind == BlockKind::Heading)
            headings.append(count);
        ++count;
    }
    QTextCursor cursor(m_document.get());
    cursor.beginEditBlock();
    cursor.insertText(text);
    for (const int number : headings) {
        const Block &block = m_slices.document().leaf(window.pieces()[number].leaf);
        QTextBlockFormat format;
        format.setHeadingLevel(block.attributes.level);
        cursor.setPosition(m_document->findBlockByNumber(number).position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
    m_layout->setWindow(window);
}

void RenderedDocument::setAppearance(const Typography &typography, const Theme &theme)
{
    m_layout->setAppearance(typography, theme);
    restoreDefaultFont();
}

void RenderedDocument::restoreDefaultFont()
{
    m_document->setDefaultFont(m_layout->styles().fonts().text(BlockScript::Latin));
}

} // namespace Sidegloss
