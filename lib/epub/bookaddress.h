// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Sidegloss {

/// A place in a book: a file of its archive, and an element in it.
struct BookAddress
{
    QString path;
    QString fragment = {}; ///< Percent-decoded; empty for the file as a whole.

    friend bool operator==(const BookAddress &, const BookAddress &) = default;
};

/// \a path as the archive has it, without `.` and `..`; nothing where it is absolute, leads out of
/// the archive or is no path at all.
std::optional<QString> pathInBook(const QString &path);

/// Where \a address leads, written in the file at \a base; nothing where it leads out of the book.
std::optional<BookAddress> addressInBook(const QString &address, const QString &base);

/// The link that leads to \a place inside of a document, `#…`.
QString innerDestination(const BookAddress &place);

/// What the document calls the beginning of the file at \a path; with a name in it and nothing
/// between, that place.
QString targetPrefix(const QString &path);

} // namespace Sidegloss
