// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStringListModel;

namespace Sidegloss {

class Appearance;
class ElidedLabel;
class LibraryCare;

/// Where the library lies and whether it is sound: the button that has it checked in full, and what
/// was found, in the reader's terms.
class LibraryStatus : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LibraryStatus(const Appearance &appearance, LibraryCare &care, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LibraryStatus)

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showState();
    void fitList();
    QString words() const;
    QStringList details() const;
    void applyAppearance();

    const Appearance &m_appearance;
    LibraryCare &m_care;
    ElidedLabel *m_path;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QPushButton *m_salvage;
    QStringListModel *m_findings;
    QListView *m_list;
};

} // namespace Sidegloss
