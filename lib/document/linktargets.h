// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/span.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Sidegloss {

/// The named places of a document while it is being written.
class LinkTargets
{
public:
    /// What comes next is called \a name.
    void announce(const QString &name) { m_ahead.append(name); }
    /// What was announced stands at \a position; of several places of one name the first counts.
    void place(qsizetype position)
    {
        if (!m_ahead.isEmpty())
            placeAhead(position);
    }

    /// Those that one of \a spans leads to: pages name far more places than that.
    QHash<QString, qsizetype> linkedBy(const QList<Span> &spans) const;

private:
    void placeAhead(qsizetype position);

    QStringList m_ahead;
    QHash<QString, qsizetype> m_placed;
};

} // namespace Sidegloss
