// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QColor>

namespace Sidegloss {

class Appearance;
struct Theme;

/// Ink on page turned round: the bubble stands off from the text in every theme.
struct BubbleColors
{
    QColor body;
    QColor words;
    QColor keys;
    QColor hover;
};
BubbleColors bubbleColors(const Theme &theme);

/// A word, and the key that does the same.
class BubbleButton : public QAbstractButton
{
    Q_OBJECT

public:
    BubbleButton(const Appearance &appearance, const QString &words, const QString &key,
                 QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont keyFont() const;

    const Appearance &m_appearance;
    QString m_key;
};

/// A thin upright line.
class BubbleSeparator : public QWidget
{
    Q_OBJECT

public:
    BubbleSeparator(const Appearance &appearance, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
};

} // namespace Sidegloss
