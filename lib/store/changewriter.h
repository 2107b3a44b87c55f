// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/storedchange.h"

namespace Sidegloss {

class AnnotationStore;
class ClaimStore;
class TagStore;

/// Writes what a change did into the tables of the items. Throws Failure (Conflict,
/// InvalidArgument) where it doesn't fit what they hold; needs a transaction that is then undone.
class ChangeWriter
{
public:
    ChangeWriter(AnnotationStore &annotations, ClaimStore &claims, TagStore &tags)
        : m_annotations(annotations)
        , m_claims(claims)
        , m_tags(tags)
    {}

    /// The change as it is to be journalled: a tag that was there by use alone is made by the first
    /// edit of it, so that undoing that takes it away again.
    StoredChange asMade(const Change &change);
    void write(const StoredChange &change, const QString &time);

private:
    AnnotationStore &tableOf(AnnotationId) { return m_annotations; }
    ClaimStore &tableOf(ClaimId) { return m_claims; }
    ClaimStore &tableOf(PersonId) { return m_claims; }
    TagStore &tableOf(TagId) { return m_tags; }

    template<typename Item>
    void writeEdit(const Edit<Item> &edit, const StoredEdit &stored, const QString &time);
    template<typename Item>
    void checkReferences(const Edit<Item> &edit);

    AnnotationStore &m_annotations;
    ClaimStore &m_claims;
    TagStore &m_tags;
};

} // namespace Sidegloss
