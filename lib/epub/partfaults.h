// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/metadata.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

/// What is wrong with parts of a book: the first few by name, of the others how many.
class PartFaults
{
public:
    /// \a kind: PartMissing, PartTooLarge or PartDamaged.
    void add(NoticeKind kind, const QString &part, std::optional<qsizetype> line = {});

    QList<Notice> notices() const;

private:
    QList<Notice> m_named;
    qsizetype m_more = 0;
};

} // namespace Sidegloss
