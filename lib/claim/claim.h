// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"
#include "lib/claim/evidence.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sidegloss {

enum class ClaimKind { Fact, Figure, Forecast, Opinion, Promise, Quotation };
enum class Verdict { Unchecked, True, MostlyTrue, Mixed, MostlyFalse, False, Unprovable };
enum class ClaimState { Open, InWork, Checked, Published, Withdrawn };

/// A statement that can be checked, in the reader's own words. Rests on annotations (its
/// appearances, each with a ClaimBody) in any number of documents; they are found through the
/// store.
struct Claim
{
    ClaimId id;
    QString statement;
    std::optional<PersonId> speaker;
    std::optional<ClaimKind> kind;
    Verdict verdict = Verdict::Unchecked;
    ClaimState state = ClaimState::Open;
    std::optional<QDate> saidOn;   ///< A date without a zone.
    std::optional<QDate> reviewOn; ///< Due when the local date reaches it.
    QString reasoning;             ///< Markdown.
    QStringList tags;
    QList<Evidence> evidence;
    QString creator;
    QDateTime created;  ///< UTC.
    QDateTime modified; ///< UTC.

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// The words of the command line and of JSON: "mostly-true", "forecast", "in-work".
QString wordFor(ClaimKind kind);
QString wordFor(Verdict verdict);
QString wordFor(ClaimState state);
std::optional<ClaimKind> claimKindFromWord(QStringView word);
std::optional<Verdict> verdictFromWord(QStringView word);
std::optional<ClaimState> claimStateFromWord(QStringView word);

} // namespace Sidegloss
