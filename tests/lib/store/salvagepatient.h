// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/salvage.h"
#include "tests/testlib/librarycontent.h"
#include "tests/testlib/librarypages.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/Database.h>

#include <QFile>

namespace Sidegloss {

/// A copy of a library, to be damaged, and what is salvaged of it.
class Patient
{
public:
    explicit Patient(const QString &original)
    {
        QFile::copy(original, m_library.path());
        QFile::setPermissions(m_library.path(), QFile::ReadOwner | QFile::WriteOwner);
    }

    QString path() const { return m_library.path(); }
    QString newPath() const { return m_library.directory() + QStringLiteral("/new.sqlite"); }

    void zero(qint64 page) const
    {
        LibraryPages pages(path());
        pages.zero(page);
        pages.write(path());
    }
    void zeroRoot(const QString &tree) const
    {
        zero(LibraryPages(path()).pagesOf(tree).first().number);
    }
    /// Runs SQL that keeps to none of the library's rules.
    void alter(const std::string &sql) const
    {
        SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    }

    Result<SalvageReport> salvage() const { return salvageLibrary(path(), newPath()); }
    Store open(Store::Mode mode = Store::Mode::ReadOnly) const
    {
        return Store::open(newPath(), mode).value();
    }

private:
    TemporaryLibrary m_library{TemporaryLibrary::Where::InMemory};
};

inline QByteArray contentAt(const QString &path)
{
    return Store::open(path, Store::Mode::ReadOnly).and_then(contentOf).value();
}

/// For QVERIFY2.
inline const char *reasonOf(const auto &result)
{
    static QByteArray reason;
    reason = result ? QByteArray() : result.error().detail.toUtf8();
    return reason.constData();
}

} // namespace Sidegloss
