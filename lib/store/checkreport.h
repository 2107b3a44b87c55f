// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace Sidegloss {

/// One thing that is wrong with a library.
struct Finding
{
    enum class Kind {
        Structure,     ///< SQLite's own check says so, in the words of `detail`.
        Schema,        ///< The tables aren't those of its version.
        Unreadable,    ///< Rows that lie on a damaged page.
        Altered,       ///< Isn't what was written: its digest is of something else.
        Malformed,     ///< Digest and all, but no such item can be read from it.
        Contradiction, ///< Two places that say the same say different things.
        Reference,     ///< Refers to something that isn't there.
    };

    Kind kind = Kind::Structure;
    QString table; ///< Empty where it isn't about one.
    QString key;   ///< Of the row, as in DigestedTable; empty where that can't be told.
    QString detail;
    QString article; ///< The title of the article it belongs to, where that can be told.
    QString words;   ///< What the reader knows it by: the passage, statement, name or tag.

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What was looked at, and what was found.
struct CheckReport
{
    QList<Finding> findings;    ///< At most mostFindings.
    qint64 unlisted = 0;        ///< Further ones.
    QMap<QString, qint64> rows; ///< How many were read, by table; none in a quick check.
    qint64 version = 0;         ///< Of the library's schema.
    bool newer = false;         ///< Of a later program: only its structure was checked.

    bool isSound() const { return findings.isEmpty(); }
    void add(Finding finding);

    static constexpr qsizetype mostFindings = 1000;
};

/// The name of \a kind as JSON has it.
QLatin1StringView findingKindName(Finding::Kind kind);

/// For Error::detail.
QString summaryOf(const Finding &finding);

} // namespace Sidegloss
