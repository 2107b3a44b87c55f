// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/margin/cardlist.h"
#include "lib/claim/claim.h"
#include "lib/document/document.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Sidegloss {

class DocumentSession;

/// What a card tells of the claim that its passage is an appearance of.
struct CardClaim
{
    ClaimId id;
    QString statement;
    QString speaker;
    std::optional<ClaimKind> kind;
    Verdict verdict = Verdict::Unchecked;
    std::optional<QDate> reviewOn;
    qsizetype supporting = 0;
    qsizetype contradicting = 0;
    qsizetype otherArticles = 0;
};

struct CardReply
{
    AnnotationId id;
    QString author; ///< Empty where it is the note's own.
    Document text;
    QString spoken;
};

/// All that a card shows, in words.
struct CardContent
{
    AnnotationId id;
    CardGroup group = CardGroup::Passage;
    QString color;
    QString title;
    QString time;
    QString exact;    ///< The words of the passage.
    QString markdown; ///< The note's source.
    Document note;
    std::optional<CardClaim> claim;
    QStringList tags; ///< The mark's, then the claim's.
    QList<CardReply> replies;

    /// The card as one sentence, for a screen reader.
    QString spoken() const;
};

/// Reads a note's Markdown by our own reader; never fails.
Document readNote(const QString &markdown);

/// The content of \a entry. REQUIRES: it is of the session's annotations.
CardContent contentOf(const DocumentSession &session, const CardEntry &entry);

} // namespace Sidegloss
