// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/metadata.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

/// The name by which notices know a part of a book: \a title, or \a path where it has none; of a
/// long one the beginning.
QString partName(const QString &title, const QString &path);

/// What is wrong with parts of a book: the first few by name, of the others how many.
class PartFaults
{
public:
    /// \a kind: PartMissing, PartTooLarge or PartDamaged. \a part: a partName().
    void add(NoticeKind kind, const QString &part, std::optional<qsizetype> line = {});

    QList<Notice> notices() const;

private:
    QList<Notice> m_named;
    qsizetype m_more = 0;
    QString m_firstOfMore; ///< Its part.
};

} // namespace Sidegloss
