// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/messageframe.h"
#include "lib/document/metadata.h"

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace Sidegloss {

class FittedScrollArea;

/// The row above an article that was not read whole, or not for sure: the first notice as a
/// sentence, with a button that leads to its place in the article, and what else can be done; the
/// others in a list of such rows when they are asked for. Takes no focus by itself; goes away when
/// it is closed or another article comes.
class NoticeBanner : public MessageFrame
{
    Q_OBJECT

public:
    explicit NoticeBanner(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(NoticeBanner)

    /// An article's notices. What is only assumed stands in the status line, and a long line takes
    /// nothing from the reader: without others the banner hides.
    void setNotices(const QList<Notice> &notices);
    /// The sentences shown, one a line.
    QString text() const;

Q_SIGNALS:
    /// The place of a notice is to be shown: in Document::text().
    void placeRequested(qsizetype position);
    /// Another encoding is asked for.
    void readAsRequested();
    /// The banner had the focus and is gone.
    void leaveRequested();

protected:
    void dismiss() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRows(bool all);
    void addRow(int row, const Notice &notice);
    void addRest(int row, qsizetype count);
    void addSentence(int row, const QString &sentence);
    void clearRows();
    void orderTabs();
    void arrange();

    QList<Notice> m_notices; ///< Those that are for the banner.
    QStringList m_sentences; ///< Shown.
    bool m_isUnfolded = false;
    QGridLayout *m_rows;
    FittedScrollArea *m_list;
    QHBoxLayout *m_buttons;
    QPushButton *m_more;
    QPushButton *m_readAs;
    QGridLayout *m_layout;
    bool m_areButtonsBelow = false;
};

} // namespace Sidegloss
