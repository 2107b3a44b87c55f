// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidegloss {

/// How closely a text is looked at.
struct FindOptions
{
    bool matchCase = false;
    bool matchAccents = false; ///< Off: é is e, ß is ss, ø is o. Without effect on expressions.
    bool wholeWords = false;
    bool isExpression = false; ///< The words are a regular expression of Perl's kind.

    friend bool operator==(const FindOptions &, const FindOptions &) = default;
};

/// What is sought in an article.
struct FindQuery
{
    QString words;
    FindOptions options = {};

    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

} // namespace Sidegloss
