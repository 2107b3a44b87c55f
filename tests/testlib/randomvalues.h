// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"
#include "lib/annotation/tag.h"
#include "lib/claim/claim.h"
#include "lib/claim/person.h"

#include <QRandomGenerator>

namespace Sidegloss {

/// Values of our types with anything in them that may be in them. The seed is printed; set
/// SIDEGLOSS_SEED to see a run again.
class RandomValues
{
public:
    RandomValues();
    explicit RandomValues(quint32 seed);

    int below(int bound) { return m_generator.bounded(bound); }
    bool chance() { return below(2) == 0; }

    QString text();      ///< Up to a few words in several scripts; may be empty.
    QString word();      ///< Not empty, no slash.
    QStringList words(); ///< Up to three, each once.
    QDateTime instant();
    QDate date();
    QJsonObject members(); ///< Members that no type of ours has.

    Annotation annotation(DocumentId document, RevisionId revision);
    Claim claim();
    Person person();
    Tag tag();

private:
    Body body();
    Selector selector();
    Evidence evidence();

    template<typename Value>
    std::optional<Value> maybe(Value value)
    {
        return chance() ? std::optional(std::move(value)) : std::nullopt;
    }

    QRandomGenerator m_generator;
};

} // namespace Sidegloss
