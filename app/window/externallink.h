// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Sidegloss {

/// An address that may be handed to the desktop: http, https or mailto, and nothing else.
struct ExternalLink
{
    QUrl url;      ///< Without user and password.
    QString host;  ///< As registered, in ASCII (xn--…); for mailto the address.
    QString shown; ///< The whole address, every character visible.
};

/// The link that an article's \a destination is; nothing where it must not be opened: another
/// scheme, no host, white space, controls or a backslash inside.
std::optional<ExternalLink> externalLink(const QString &destination);

/// The part after # of a link inside the article, percent-decoded.
std::optional<QString> innerLink(const QString &destination);

} // namespace Sidegloss
