// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QFont>

namespace Sidegloss {

class Appearance;

/// What a PassageButton shows.
struct Passage
{
    QString words;
    QString title;    ///< Of the article.
    QString color;    ///< Of the mark: its W3C styleClass.
    QString language; ///< Of the article, BCP 47.
};

/// A quoted passage as a button: its words in serif behind a bar of the mark's colour, the
/// article's title below. As high as its words need.
class PassageButton : public QAbstractButton
{
    Q_OBJECT

public:
    PassageButton(const Appearance &appearance, const Passage &passage, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PassageButton)

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    QRect wordsRect(int width) const;

    const Appearance &m_appearance;
    QFont m_wordsFont;
    QString m_title;
    QString m_color;
};

} // namespace Sidegloss
