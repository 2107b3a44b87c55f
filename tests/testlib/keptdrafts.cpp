// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/keptdrafts.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace Sidegloss {

QStringList keptDrafts(const QString &path)
{
    SQLite::Database library(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement query(library, "SELECT markdown FROM draft ORDER BY time");
    QStringList words;
    while (query.executeStep())
        words.append(QString::fromUtf8(query.getColumn(0).getText()));
    return words;
}

} // namespace Sidegloss
