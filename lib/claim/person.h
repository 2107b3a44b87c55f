// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"

#include <QString>
#include <QStringList>

namespace Sidegloss {

/// Somebody who speaks in the articles.
struct Person
{
    PersonId id;
    QString name;
    QStringList aliases; ///< Other forms, in any script: 安德鲁利斯, Andrulis.
    QString role;
    QString organisation;
    QString link;

    /// True iff \a name is the name or an alias, white space and case apart.
    bool isCalled(QStringView name) const;

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace Sidegloss
