// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/strangers.h"

namespace Sidegloss {

QString strangerOf(Gender gender)
{
    const QChar mark = gender == Gender::Female ? u'f' : gender == Gender::Male ? u'm' : u'?';
    return QString(QChar::Null) + mark;
}

bool isStranger(const QString &name)
{
    return name.startsWith(QChar::Null);
}

double strangerFit(const QString &stranger, Gender gender)
{
    constexpr double fits = 0.5;
    const bool isOther = gender != Gender::Unknown && stranger != strangerOf(Gender::Unknown)
                         && stranger != strangerOf(gender);
    return isOther ? 0 : fits;
}

std::optional<QString> named(const std::optional<QString> &name)
{
    return name && isStranger(*name) ? std::nullopt : name;
}

} // namespace Sidegloss
