// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/store.h"

#include <QTemporaryDir>

namespace Sidegloss {

/// A library in a directory of its own that is gone with this object.
class TemporaryLibrary
{
public:
    /// InMemory: on a file system in memory, where there is one.
    enum class Where { OnDisk, InMemory };
    explicit TemporaryLibrary(Where where = Where::OnDisk);

    QString directory() const { return m_directory.path(); }
    QString path() const { return m_directory.filePath(QStringLiteral("library.sqlite")); }

    /// Fails the program where the library can't be opened.
    Store open(Store::Mode mode = Store::Mode::ReadWrite) const;

private:
    QTemporaryDir m_directory;
};

/// An annotation of the words at \a range in the article that \a record is.
Annotation markOn(const DocumentRecord &record, const Document &document, TextRange range);

/// A change that makes \a annotation in its article.
Change making(const Annotation &annotation);

/// Everything that a library shows, as text: equal texts are equal libraries. Times of opening
/// apart.
QString dumpOf(const Store &store);

} // namespace Sidegloss
