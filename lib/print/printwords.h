// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/claim/claim.h"

#include <QDate>
#include <QString>

#include <functional>

namespace Sidegloss {

/// What stands on paper in the reader's language beside what the article and its notes say. All of
/// it must be set; %1 is where a text with a place takes it.
struct PrintWords
{
    QString source;    ///< Before the article's address.
    QString retrieved; ///< %1: a date.
    QString claim;
    QString note;       ///< A note without a colour's meaning.
    QString claims;     ///< Heading of the index.
    QString claimIndex; ///< %1: a page.
    QString page;       ///< %1: a page's number.
    QString reviewOn;   ///< %1: a date.
    QString unplaced;   ///< Heading of the notes whose passage isn't found.
    QString evidence;

    std::function<QString(const QString &)> color; ///< The meaning of a mark's colour.
    std::function<QString(ClaimKind)> kind;
    std::function<QString(Verdict)> verdict;
    std::function<QString(QDate)> date;
};

} // namespace Sidegloss
