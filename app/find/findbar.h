// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/find/findquery.h"
#include "lib/text/textrange.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace Sidegloss {

class Appearance;
class ArticleSearch;
class ElidedLabel;

/// A row to search the article: the words and how closely to look, how many places there are, and
/// the way through them. How closely is remembered, as is whether the list of all is wanted.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(const Appearance &appearance, ArticleSearch &search, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FindBar)

    /// Shows the bar with the keys in it, and seeks from \a from on: \a words or, where there are
    /// none, what was sought last.
    void open(const QString &words, qsizetype from);
    void dismiss();
    /// To the next (1) or previous (-1) place.
    void step(int by);
    /// Whether the list of all places is wanted, where there is something to list.
    bool wantsList() const;

Q_SIGNALS:
    /// Gone, and the search with it; \a match was the place shown last.
    void dismissed(std::optional<Sidegloss::TextRange> match);
    void wantsListChanged();
    /// The keys are to go to the list.
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *addOption(const QString &label, const QString &tip, const QKeySequence &key);
    QToolButton *addButton(const QString &icon, const QString &name);
    void setUpWords();
    void setUpOptions();
    void setUpButtons();
    FindOptions options() const;
    void changeOptions();
    void search();
    void showState();
    QString stateText() const;
    void applyAppearance();

    const Appearance &m_appearance;
    ArticleSearch &m_search;
    QHBoxLayout *m_row;
    QLineEdit *m_words;
    QAction *m_case = nullptr;
    QAction *m_accents = nullptr;
    QAction *m_whole = nullptr;
    QAction *m_expression = nullptr;
    QAction *m_list = nullptr;
    ElidedLabel *m_count;
    qsizetype m_from = 0;
};

} // namespace Sidegloss
