// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Sidegloss {

/// A text that is made to keep the quote finder busy: the same piece over and over.
struct HostileQuotation
{
    const char *name;
    QString piece; ///< %1 in it is the number of the repetition.

    /// About \a size characters; each line is a block, as plainDocument() has them.
    QString make(qsizetype size) const;
};

QList<HostileQuotation> hostileQuotations();

} // namespace Sidegloss
