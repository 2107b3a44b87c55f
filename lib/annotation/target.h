// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/selector.h"
#include "lib/base/identifier.h"

#include <QList>

#include <optional>

namespace Sidegloss {

/// What an annotation is about: a passage of a revision of a document, the whole document (no
/// selectors), or another annotation (a reply).
struct Target
{
    DocumentId document;
    RevisionId revision; ///< The text that the selectors were made on.
    QList<Selector> selectors;
    QString color; ///< W3C styleClass: claim, question, evidence, quote, todo.
    std::optional<AnnotationId> replyTo; ///< The parent, for Motivation::Replying.
    QJsonObject unknown = {};            ///< Members we don't know, given back as they came.

    /// The first selector of its kind, if any.
    std::optional<TextQuoteSelector> quote() const;
    std::optional<TextPositionSelector> position() const;

    friend bool operator==(const Target &, const Target &) = default;
};

} // namespace Sidegloss
