// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/body.h"
#include "lib/annotation/motivation.h"
#include "lib/annotation/target.h"
#include "lib/base/identifier.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// A W3C annotation (Web Annotation Data Model, 2017): a value, compared by content, identified by
/// its id alone. Knows no document; where it stands in one is an Anchor (lib/anchoring).
struct Annotation
{
    AnnotationId id;
    Motivation motivation = Motivation::Highlighting;
    QList<Body> bodies;
    Target target;
    QString creator;     ///< The author's name; may be empty.
    QDateTime created;   ///< UTC, to the millisecond.
    QDateTime modified;  ///< UTC, to the millisecond.
    QJsonObject unknown; ///< Members of the JSON form we don't know, given back as they came.

    /// The Markdown of the commenting body; empty where there is none.
    QString note() const;
    /// Sets, replaces or (empty text) removes the commenting body. The motivation follows, between
    /// Highlighting and Commenting.
    void setNote(const QString &markdown);

    /// Tag paths such as policy/subsidy, in order.
    QStringList tags() const;
    void setTags(const QStringList &paths);

    /// The claim this annotation is an appearance of.
    std::optional<ClaimId> claim() const;
    void setClaim(std::optional<ClaimId> claim);

    /// True iff it has a note, a tag or a claim.
    bool saysSomething() const;

    /// What the annotation says of a quotation, if it is the correction of one: it classifies, and
    /// has such a body.
    std::optional<QuotationBody> correction() const;
    bool isCorrection() const;
    /// Makes it one.
    void setCorrection(const QuotationBody &quotation);

    /// A place to come back to.
    bool isBookmark() const { return motivation == Motivation::Bookmarking; }
    /// What is painted over its passage: neither a bookmark nor the correction of a quotation.
    bool isMark() const { return !isBookmark() && !isCorrection(); }

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace Sidegloss
