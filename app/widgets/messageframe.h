// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QToolButton;

namespace Sidegloss {

class Appearance;

/// What messages in a row of the window look like, and their keys: Return presses the button that
/// has the focus, Escape closes.
class MessageFrame : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Note, Warning, Error };

    explicit MessageFrame(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MessageFrame)

protected:
    void setTone(Tone tone);
    /// The button that calls dismiss().
    QToolButton *closeButton() const { return m_close; }
    /// Shows the message, which is \a words, and has screen readers read it out.
    void announce(const QString &words);
    /// The reader is done with the message.
    virtual void dismiss() = 0;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QColor toneColor() const;

    const Appearance &m_appearance;
    Tone m_tone = Tone::Note;
    QToolButton *m_close;
};

} // namespace Sidegloss
