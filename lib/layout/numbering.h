// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QHash>

#include <optional>

namespace Sidegloss {

/// The numbers that a document's list items and footnotes are shown with. Counted when one of them
/// is first asked for: a long document opens no later for it. Not thread-safe. Blocks are indexes
/// into Document::blocks().
class Numbering
{
public:
    explicit Numbering(const Document &document)
        : m_document(document)
    {}

    qsizetype item(qsizetype list, qsizetype item) const;
    /// Of the list's last item.
    qsizetype lastNumber(qsizetype list) const;
    bool hasTasks(qsizetype list) const { return itemsOf(list).hasTasks; }
    qsizetype footnoteBody(qsizetype body) const;
    /// Of the footnote that the reference \a span leads to; 0 where it leads to none.
    qsizetype footnote(const Span &span) const;

private:
    struct ListItems
    {
        QList<qsizetype> items; ///< In order.
        bool hasTasks = false;
    };
    const ListItems &itemsOf(qsizetype list) const;

    Document m_document;
    mutable QHash<qsizetype, ListItems> m_lists;                  ///< By List.
    mutable std::optional<QList<qsizetype>> m_footnoteBodies;     ///< In order.
    mutable std::optional<QHash<QString, qsizetype>> m_footnotes; ///< Numbers by destination.
};

} // namespace Sidegloss
