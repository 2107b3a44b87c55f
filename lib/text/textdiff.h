// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Sidegloss {

/// A piece of two texts that are compared.
struct DiffRun
{
    enum class Kind {
        Same,     ///< In both.
        Removed,  ///< In the first only.
        Inserted, ///< In the second only.
    };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

/// What became of \a before, word by word (Han character by Han character): joined, the runs that
/// aren't Inserted are \a before, those that aren't Removed are \a after. Neighbours differ in
/// kind, none is empty, and at one place Removed stands first. Two long texts with hardly a word in
/// common are taken as one removed and one inserted: time and memory are bounded.
QList<DiffRun> wordDiff(const QString &before, const QString &after);

/// The same with long runs of Same shortened to what stands next to a change, about \a context
/// characters each side, and … in their place; as they are where nothing changed.
QList<DiffRun> abridged(const QList<DiffRun> &runs, qsizetype context);

} // namespace Sidegloss
