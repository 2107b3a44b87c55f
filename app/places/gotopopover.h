// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/documentsession.h"
#include "app/widgets/popover.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace Sidegloss {

class PlaceModel;

/// Where to go in the article: one types a part of a heading or of a bookmark's words, a share
/// ("40 %") or, in a transcript, a time ("12:30"). Enter or a click goes there; Del in the list
/// takes a bookmark away.
class GoToPopover : public Popover
{
    Q_OBJECT

public:
    explicit GoToPopover(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(GoToPopover)

    /// Null: nowhere.
    void setSession(DocumentSession *session);
    /// In the middle of the upper edge of \a page, with the section that holds \a position chosen.
    void ask(const QWidget &page, qsizetype position);

Q_SIGNALS:
    void placeChosen(qsizetype position);
    void failed(const Sidegloss::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpList();
    void showTyped(const QString &typed);
    void showState();
    bool pressedInField(const QKeyEvent &key);
    bool pressedInList(const QKeyEvent &key);
    void choose(const QModelIndex &index);
    void removeBookmark();
    void applyAppearance();

    const Appearance &m_appearance;
    QPointer<DocumentSession> m_session;
    PlaceModel *m_places;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace Sidegloss
