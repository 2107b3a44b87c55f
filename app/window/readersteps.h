// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/annotations/annotationorder.h"
#include "app/session/documentsession.h"

#include <QObject>
#include <QPointer>

namespace Sidegloss {

class ReaderPage;

/// From one mark, note, claim, quotation or bookmark of a page to the next, and the bookmarks
/// themselves.
class ReaderSteps : public QObject
{
    Q_OBJECT

public:
    /// A child of \a page.
    explicit ReaderSteps(ReaderPage &page);
    Q_DISABLE_COPY_MOVE(ReaderSteps)

    void setSession(DocumentSession *session) { m_session = session; }

    /// The next (1) or previous (-1) one in reading order, from the current mark or from what is
    /// seen.
    void stepMark(Sought sought, int step);
    /// The same for quotations, from the selection, from the caret or from what is seen.
    void stepQuotation(int step);
    /// Keeps the place where one reads; or takes away the bookmarks there, and the one that one has
    /// come to.
    void toggleBookmark();

Q_SIGNALS:
    /// A short word on what to do first.
    void hinted(const QString &text);
    void failed(const Sidegloss::Error &error);

private:
    ReaderPage &m_page;
    QPointer<DocumentSession> m_session;
};

} // namespace Sidegloss
