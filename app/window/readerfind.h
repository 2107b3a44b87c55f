// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Sidegloss {

class Appearance;
class ArticleSearch;
class DocumentSession;
class FindBar;
class ReaderView;

/// Joins the find bar and its search with the text: what is found is marked there, the place shown
/// is gone to, and when the bar goes, it is selected to read or mark on from.
class ReaderFind : public QObject
{
    Q_OBJECT

public:
    /// \a page is the bar's parent; all must outlive it.
    ReaderFind(const Appearance &appearance, ReaderView &reader, QWidget *page);
    Q_DISABLE_COPY_MOVE(ReaderFind)

    FindBar *bar() const { return m_bar; }
    ArticleSearch &search() const { return *m_search; }

    /// Null for none. Ends the search.
    void setSession(DocumentSession *session);
    /// Seeks what is selected, where that is short.
    void open();
    /// The next (1) or previous (-1) place; opens the bar where there is no search.
    void step(int by);

Q_SIGNALS:
    /// The first place that isn't seen is about to be gone to.
    void leaving();

private:
    void showMatches();
    void showCurrent();

    ReaderView &m_reader;
    ArticleSearch *m_search;
    FindBar *m_bar;
    bool m_hasLeft = false;
};

} // namespace Sidegloss
