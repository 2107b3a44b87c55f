// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>

namespace Sidegloss {

/// TextualBody with purpose commenting; its format is text/markdown.
struct CommentBody
{
    QString markdown;
    QJsonObject unknown = {}; ///< Members we don't know, given back as they came; likewise below.
    friend bool operator==(const CommentBody &, const CommentBody &) = default;
};

/// TextualBody with purpose tagging.
struct TagBody
{
    QString path; ///< Levels separated by '/', none of them empty.
    QJsonObject unknown = {};
    friend bool operator==(const TagBody &, const TagBody &) = default;
};

/// SpecificResource with purpose identifying: the annotation is an appearance of this claim.
struct ClaimBody
{
    ClaimId claim;
    QJsonObject unknown = {};
    friend bool operator==(const ClaimBody &, const ClaimBody &) = default;
};

/// SpecificResource with purpose classifying: what the passage is as a quotation, and who says it.
/// What the body leaves open is as the article shows it.
struct QuotationBody
{
    /// A kind of quotation (key, direct, scare, title, block, turn) or `none`: no quotation. Empty:
    /// left open. Other words stand for what we don't know yet.
    QString kind;
    std::optional<QString> speaker; ///< A name; an empty one: nobody is named. None: left open.
    QJsonObject unknown = {};

    bool isNone() const { return kind == QLatin1StringView("none"); }
    friend bool operator==(const QuotationBody &, const QuotationBody &) = default;
};

/// Any other body, kept as it came.
struct ForeignBody
{
    QJsonObject json;
    friend bool operator==(const ForeignBody &, const ForeignBody &) = default;
};

using Body = std::variant<CommentBody, TagBody, ClaimBody, QuotationBody, ForeignBody>;

} // namespace Sidegloss
