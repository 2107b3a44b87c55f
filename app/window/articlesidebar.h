// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

class QSplitter;

namespace Sidegloss {

class Appearance;
class ArticleSearch;
class DocumentSession;
class FindList;
class QuotesView;
class SectionsView;

/// What stands beside an article: its sections above its quotations, or in their place what a
/// search found.
class ArticleSideBar : public QStackedWidget
{
    Q_OBJECT

public:
    /// \a search must outlive it.
    ArticleSideBar(Appearance &appearance, ArticleSearch &search, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ArticleSideBar)

    void setSession(DocumentSession *session);
    SectionsView *sections() const { return m_sections; }
    QuotesView *quotes() const { return m_quotes; }
    FindList *found() const { return m_found; }
    void showFound(bool shown);

    /// How its panels share the height, of QSplitter::saveState().
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

private:
    SectionsView *m_sections;
    QuotesView *m_quotes;
    FindList *m_found;
    QSplitter *m_panels;
};

} // namespace Sidegloss
