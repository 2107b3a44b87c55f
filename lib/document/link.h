// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Sidegloss {

/// A link as it stands in a text, wherever it leads.
struct WrittenLink
{
    QString destination; ///< As written.
    QString label;       ///< The text that is the link.

    friend bool operator==(const WrittenLink &, const WrittenLink &) = default;
};

/// A link that may be opened, drawn as one and exported; all others are mere text, wherever they
/// come from.
struct Link
{
    enum class Kind {
        Web,  ///< http or https.
        Mail, ///< mailto, with nothing but subject, text and further recipients.
        Inner ///< To a place in the document itself.
    };

    Kind kind = Kind::Inner;
    QUrl url = {};             ///< Web, Mail: what may be handed to the desktop, without a user.
    QString host = {};         ///< Web: as registered, in ASCII (xn--…). Mail: the first recipient.
    QString readableHost = {}; ///< Web: host in its own letters; empty where they are ASCII.
    QString shown = {};        ///< The whole of it to read, every character to be seen.
    bool hadUser = false;      ///< Web: a user or password stood before the host.
    QString fragment = {};     ///< Inner: what stands behind `#`, percent-decoded; may be empty.

    /// Web, Mail: url in ASCII, to be copied.
    QString address() const { return QString::fromLatin1(url.toEncoded()); }
};

/// The link that a \a destination, written in an article or note, is. Nothing for all but http,
/// https, mailto and `#…`: for another scheme, one in disguise, an address relative to nothing, one
/// without a host; nor for control characters anywhere, or a backslash or white space in front of
/// the path, which browsers and desktops read in ways of their own.
std::optional<Link> readLink(const QString &destination);

/// readLink() for one question.
bool isLink(const QString &destination);
/// True iff \a destination is a link to http or https.
bool isWebLink(const QString &destination);
/// Link::fragment of an Inner link, else nothing.
std::optional<QString> innerFragment(const QString &destination);

/// The host that \a label, a link's text, makes one expect, in ASCII; nothing where it is just
/// words.
std::optional<QString> hostInLabel(const QString &label);
/// True iff \a label makes one expect another host than that of \a link: not its own, nor one that
/// it is part of.
bool isMisleading(const QString &label, const Link &link);

} // namespace Sidegloss
