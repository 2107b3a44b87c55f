// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/linktargets.h"

#include "lib/document/link.h"

#include <utility>

namespace Sidegloss {

void LinkTargets::placeAhead(qsizetype position)
{
    for (const QString &name : std::as_const(m_ahead)) {
        const qsizetype before = m_placed.size();
        qsizetype &place = m_placed[name];
        if (m_placed.size() > before)
            place = position;
    }
    m_ahead.clear();
}

QHash<QString, qsizetype> LinkTargets::linkedBy(const QList<Span> &spans) const
{
    QHash<QString, qsizetype> linked;
    for (const Span &span : spans) {
        if (span.kind != SpanKind::Link || !span.destination.startsWith(u'#'))
            continue;
        const QString name = innerFragment(span.destination).value_or(QString());
        const auto target = m_placed.constFind(name);
        if (target != m_placed.cend())
            linked.insert(name, *target);
    }
    return linked;
}

} // namespace Sidegloss
