// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QWidget>

#include <optional>

namespace Sidegloss {

class Appearance;
class DocumentSession;
class ReaderView;

/// Beside the paragraphs of a transcript, when they were said: quiet times at the left of the
/// column, on the baseline of each one's first line, no part of the text. A click on one, or Enter
/// on the current one, activates it; the arrow keys walk them. Hidden where the article has no
/// times. Lies over a view, whose side margin it makes wide enough.
class TimeGutter : public QWidget
{
    Q_OBJECT

public:
    TimeGutter(const Appearance &appearance, ReaderView &view);
    Q_DISABLE_COPY_MOVE(TimeGutter)

    /// Null: none.
    void setSession(DocumentSession *session);

    /// How many times there are, and which one the keys are at.
    qsizetype count() const { return m_cues.size(); }
    std::optional<qsizetype> current() const { return m_current; }
    /// When it was said and how it begins.
    QString name(qsizetype index) const;
    /// In the widget's coordinates; far off where it isn't seen.
    QRect timeRect(qsizetype index) const;
    void activate(qsizetype index);

Q_SIGNALS:
    void timeActivated(std::chrono::milliseconds time);
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Cue &cue(qsizetype index) const { return m_document.cues()[m_cues[index]]; }
    QFont labelFont() const;
    double widest() const;
    void fitMargin();
    void place();
    /// Those that may be seen, from the first up to, but without, the last.
    std::pair<qsizetype, qsizetype> visible() const;
    std::optional<qsizetype> indexAt(QPointF point) const;
    void setHovered(std::optional<qsizetype> index);
    void setCurrent(qsizetype index);

    const Appearance &m_appearance;
    ReaderView &m_view;
    Document m_document;
    QList<qsizetype> m_cues; ///< Indexes into Document::cues().
    std::optional<qsizetype> m_current;
    std::optional<qsizetype> m_hovered;
    std::optional<qsizetype> m_pressed;
};

} // namespace Sidegloss
