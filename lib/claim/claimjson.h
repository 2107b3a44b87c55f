// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/claim/claim.h"
#include "lib/claim/person.h"

#include <QJsonObject>

namespace Sidegloss {

/// The form that the store and the journal keep; the speaker stands as its urn:uuid.
/// fromJson(toJson(c)) == c.
QJsonObject toJson(const Claim &claim);
Result<Claim> claimFromJson(const QJsonObject &json);

QJsonObject toJson(const Person &person);
Result<Person> personFromJson(const QJsonObject &json);

} // namespace Sidegloss
