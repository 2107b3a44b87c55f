// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"

#include <QList>

#include <optional>

namespace Sidegloss {

class AnnotationModel;

/// Where a card belongs: above the text, beside its passage, or below among those to be repaired.
enum class CardGroup { Article, Passage, Orphan };

/// A card of the margin: an annotation that says something, with its replies.
struct CardEntry
{
    AnnotationId id;
    CardGroup group = CardGroup::Passage;
    qsizetype position = 0; ///< Passage: where it starts.
    QList<AnnotationId> replies;
    bool empty = false; ///< A mark without words; has a card only while it is current.
};

/// The cards of an article in order. A mark without note, tag, claim or reply has none, unless it
/// is the one that is \a asked for; a correction of a quotation without such words never has one.
class CardList
{
public:
    CardList() = default;
    CardList(const AnnotationModel &annotations, std::optional<AnnotationId> asked);

    /// Drops every card but that of \a id.
    void keepOnly(AnnotationId id);

    const QList<CardEntry> &entries() const { return m_entries; }
    qsizetype size() const { return m_entries.size(); }
    /// The card of an annotation, or the one that holds it as a reply.
    std::optional<qsizetype> indexOf(AnnotationId id) const;
    /// Cards and their replies, as the arrow keys walk them.
    QList<AnnotationId> walk() const;
    /// The first of the Passage group, and the one behind its last.
    qsizetype firstPassage() const { return m_firstPassage; }
    qsizetype endOfPassages() const { return m_endOfPassages; }

private:
    void addReplies(const AnnotationModel &annotations, const QList<const Annotation *> &replies);
    void findPassages();

    QList<CardEntry> m_entries;
    qsizetype m_firstPassage = 0;
    qsizetype m_endOfPassages = 0;
};

} // namespace Sidegloss
