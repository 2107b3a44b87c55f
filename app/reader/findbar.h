// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Sidegloss {

class Appearance;
class ReaderView;

/// A row to search the article: words, how many places there are, and the way through them.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(const Appearance &appearance, ReaderView &view, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FindBar)

    /// Shows the bar with the keys in it; a short selection becomes the words to find.
    void open();
    void dismiss();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name);
    void search();
    void showCount();
    void applyAppearance();

    const Appearance &m_appearance;
    ReaderView &m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_case;
};

} // namespace Sidegloss
