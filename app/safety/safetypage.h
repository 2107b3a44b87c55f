// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;

namespace Sidegloss {

class Appearance;
class BackupModel;
class LibraryCare;
class LibraryStatus;
class PanelHeader;
class RestorePanel;

/// The page of the library's safety: whether it is sound, its backups, and how to go back to one.
/// Needs no library that can be opened.
class SafetyPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    SafetyPage(const Appearance &appearance, LibraryCare &care, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SafetyPage)

    /// "last backup today 16:02", for the header.
    QString summary() const;

Q_SIGNALS:
    void restoreRequested(const QString &backup);
    void summaryChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void joinCare();
    /// With the backup at \a path as the current one, else that of before.
    void reload(const QString &path = {});
    void showState();
    void chooseOther();
    void applyAppearance();

    const Appearance &m_appearance;
    LibraryCare &m_care;
    BackupModel *m_model;
    LibraryStatus *m_status;
    PanelHeader *m_header;
    QPushButton *m_backUp;
    QLabel *m_place;
    QListView *m_list;
    RestorePanel *m_panel;
    QWidget *m_content;
    QBoxLayout *m_columns;
};

} // namespace Sidegloss
