// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace Sidegloss {

class Appearance;
class DocumentSession;
class PanelHeader;
class SectionDelegate;
class SectionModel;

/// The table of contents beside the text: a click or Enter goes to a section, the one being read is
/// marked; a click on its sign, Left and Right fold and unfold one. The filter keeps the sections
/// whose title holds what is typed, and those above them.
class SectionsView : public QWidget
{
    Q_OBJECT

public:
    explicit SectionsView(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SectionsView)

    void setSession(DocumentSession *session);
    /// An index in Document::sections(); none before the first heading.
    void setCurrentSection(std::optional<qsizetype> section);
    /// Shows the filter's field and gives it the focus.
    void startFilter();

Q_SIGNALS:
    /// An index in Document::sections().
    void sectionActivated(qsizetype section);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTree();
    void setUpFilter();
    void stopFilter();
    /// True iff \a point lies on the sign of a section, which it folds or unfolds.
    bool foldAt(const QPoint &point);
    /// The section, or the one above it that isn't folded away.
    QModelIndex shownAbove(QModelIndex index) const;
    void activate(const QModelIndex &index);
    void applyAppearance();

    const Appearance &m_appearance;
    SectionModel *m_model;
    QSortFilterProxyModel *m_proxy;
    PanelHeader *m_header;
    QToolButton *m_filterButton;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    SectionDelegate *m_delegate;
    QLabel *m_state;
};

} // namespace Sidegloss
