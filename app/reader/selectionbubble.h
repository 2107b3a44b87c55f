// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace Sidegloss {

class Appearance;
class ColourDots;
class DocumentSession;
class ReaderView;
class Workspace;

/// What one may do with a selection, right beside it: the colours, Note, Claim, Tag, Copy. It
/// stands below the selection, else above, else at its side, and never covers it; where there is no
/// room at all it stays away. The keys stay in the text.
class SelectionBubble : public QWidget
{
    Q_OBJECT

public:
    /// A child of \a view's viewport.
    SelectionBubble(const Appearance &appearance, ReaderView &view);
    Q_DISABLE_COPY_MOVE(SelectionBubble)

    /// Null for none; hides the bubble.
    void setSession(DocumentSession *session);

    /// Where a bubble of \a size has its place beside \a selection within \a area.
    static std::optional<QPoint> placeFor(QSize size, const QList<QRectF> &selection,
                                          const QRect &area);

Q_SIGNALS:
    void colourChosen(const QString &colour);
    void noteRequested();
    void claimRequested();
    void tagRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCommand(const QString &words, const QString &key, void (SelectionBubble::*signal)());
    void settle(std::optional<TextRange> range);
    void place();

    void nameColours();

    const Appearance &m_appearance;
    ReaderView &m_view;
    ColourDots *m_colours;
    QPointer<Workspace> m_workspace;
};

} // namespace Sidegloss
