// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace Sidegloss {

/// Where a book's package document lies, by `META-INF/container.xml` (EPUB 3.3, section 4.2.6.3.1);
/// nothing where it doesn't say, or names a place outside of the book.
std::optional<QString> packagePath(const QString &containerXml);

/// The files that are locked, by `META-INF/encryption.xml` (EPUB 3.3, section 4.2.6.3.2). Fonts
/// that are only made unreadable for other programs don't count.
QSet<QString> lockedPaths(const QString &encryptionXml);

} // namespace Sidegloss
