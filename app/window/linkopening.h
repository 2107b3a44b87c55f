// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/link.h"
#include "lib/document/metadata.h"

#include <QObject>

#include <chrono>
#include <optional>

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
    /// Asks whether to open the source of an article, in the second that \a time falls in where
    /// its address can say so. Where there is no source it says how the article can name one.
    void askForSource(const Metadata &metadata, std::optional<std::chrono::milliseconds> time);

private:
    void ask(const Link &link, const QStringList &said, bool isMistaken);
    static QString withoutSource(const QString &mediaType);
    void open(const Link &link);

    MessageBar &m_bar;
    QString m_question;
};

} // namespace Sidegloss
