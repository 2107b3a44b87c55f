// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/messagebar.h"
#include "lib/document/metadata.h"

namespace Sidegloss {

/// The row above an article that was not read whole, or not for sure: the first notice as a
/// sentence and what can be done; the others when they are asked for. Takes no focus; goes away
/// when it is closed or another article comes.
class NoticeBanner : public MessageBar
{
    Q_OBJECT

public:
    explicit NoticeBanner(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(NoticeBanner)

    /// An article's notices. What is only assumed stands in the status line, and a long line takes
    /// nothing from the reader: without others the banner hides.
    void setNotices(const QList<Notice> &notices);

Q_SIGNALS:
    /// Another encoding is asked for.
    void readAsRequested();

private:
    /// At most \a count of the sentences, and how many more there are.
    void showFirst(qsizetype count);

    QStringList m_sentences;
    bool m_mayBeMisread = false; ///< Another encoding may help.
};

} // namespace Sidegloss
