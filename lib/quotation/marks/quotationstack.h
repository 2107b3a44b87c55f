// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/marks/quotationmarks.h"

#include <array>
#include <initializer_list>

namespace Sidegloss {

/// What an open quotation was opened with; quotations of one family are closed alike.
enum class MarkFamily : quint8 {
    DoubleHigh,
    DoubleLow,
    DoubleRight,
    Straight,
    SingleHigh,
    SingleLow,
    Apostrophe,
    French,
    German,
    SingleFrench,
    SingleGerman,
    Corner,
    WhiteCorner,
    Title,
    SingleTitle,
    Count,
};

/// The quotations that are open at a place of a leaf, and those closed before it.
class QuotationStack
{
public:
    using Families = std::initializer_list<MarkFamily>;

    explicit QuotationStack(QStringView text)
        : m_text(text)
    {}

    bool isOpen(MarkFamily family) const { return m_counts[static_cast<size_t>(family)] > 0; }
    bool isTop(MarkFamily family) const
    {
        return !m_stack.isEmpty() && m_stack.last().family == family;
    }
    /// Of the open ones in double marks or in those of CJK, French and German.
    std::optional<MarkFamily> innermostDouble() const;

    void open(MarkFamily family, qsizetype position);
    /// Closes the innermost quotation of one of \a families, and with it those inside; does nothing
    /// where there is none.
    void closeNearest(Families families, qsizetype position);
    /// Closes what is open at the leaf's end; all quotations in reading order, nested.
    QList<Quotation> finish(qsizetype leafEnd);

private:
    struct Open
    {
        MarkFamily family;
        qsizetype position;
    };

    Open takeLast();
    void pop(qsizetype end, bool closed);
    void add(const Open &opened, TextRange outer, qsizetype innerEnd);
    QList<Quotation> nested();

    QStringView m_text;
    QList<Open> m_stack;
    std::array<qsizetype, static_cast<size_t>(MarkFamily::Count)> m_counts{};
    QList<Quotation> m_found;
};

} // namespace Sidegloss
