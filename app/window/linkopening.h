// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/link.h"

#include <QObject>

namespace Sidegloss {

class MessageBar;

/// Opens links outside the article, once it was shown where they lead: the desktop's browser or
/// mail program gets nothing that wasn't on the screen.
class LinkOpening : public QObject
{
    Q_OBJECT

public:
    LinkOpening(MessageBar &bar, QObject *parent);

    /// Asks whether to open \a link, to the web or by mail, whose text is \a label: shows the host
    /// as it is registered, and in its own letters where they differ; what was left out; and that
    /// the label names another host.
    void ask(const Link &link, const QString &label);

private:
    void open(const Link &link);

    MessageBar &m_bar;
    QString m_question;
};

} // namespace Sidegloss
