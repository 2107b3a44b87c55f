// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/find/expressionfinder.h"
#include "lib/find/wordsfinder.h"

#include <variant>

namespace Sidegloss {

/// A search through one document from its start to its end, in steps: whoever calls chooses the
/// thread and when to stop. Movable, and used by one thread at a time.
class TextFinder
{
public:
    static std::expected<TextFinder, BadExpression> create(const Document &document,
                                                           const FindQuery &query);

    bool isAtEnd() const;
    /// Everything that begins before has been found.
    qsizetype position() const;
    /// The next places, in order, without overlap; may be none. For words a step takes far less
    /// than a millisecond; for an expression a second at the worst.
    QList<TextRange> next();
    /// An expression that would have taken too long somewhere: there may be more to find.
    bool isTooHard() const;

private:
    using Finder = std::variant<WordsFinder, ExpressionFinder>;
    explicit TextFinder(Finder finder);

    Finder m_finder;
};

/// All places of \a query in \a document; none for a bad expression.
QList<TextRange> findAll(const Document &document, const FindQuery &query);

} // namespace Sidegloss
