// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/marks/quotationstack.h"

#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// Deeper ones aren't listed: a text of nothing but opening marks would list itself over and over.
constexpr qsizetype deepest = 16;

bool isNarrowSingle(MarkFamily family)
{
    return family == MarkFamily::SingleHigh || family == MarkFamily::SingleLow
           || family == MarkFamily::Apostrophe;
}

} // namespace

std::optional<MarkFamily> QuotationStack::innermostDouble() const
{
    for (qsizetype i = m_stack.size() - 1; i >= 0 && i >= m_stack.size() - deepest; --i) {
        if (!isNarrowSingle(m_stack[i].family))
            return m_stack[i].family;
    }
    return {};
}

void QuotationStack::open(MarkFamily family, qsizetype position)
{
    m_stack.append({family, position});
    ++m_counts[static_cast<size_t>(family)];
}

QuotationStack::Open QuotationStack::takeLast()
{
    const Open opened = m_stack.takeLast();
    --m_counts[static_cast<size_t>(opened.family)];
    return opened;
}

void QuotationStack::add(const Open &opened, TextRange outer, qsizetype innerEnd)
{
    TextRange inner{opened.position + 1, innerEnd};
    while (inner.start < inner.end && m_text[inner.start].isSpace())
        ++inner.start;
    while (inner.start < inner.end && m_text[inner.end - 1].isSpace())
        --inner.end;
    if (!inner.isEmpty())
        m_found.append({inner, outer, m_text[opened.position], {}});
}

void QuotationStack::pop(qsizetype end, bool closed)
{
    const Open opened = takeLast();
    add(opened, {opened.position, end + (closed ? 1 : 0)}, end);
}

void QuotationStack::closeNearest(Families families, qsizetype position)
{
    if (std::ranges::none_of(families, [this](MarkFamily family) { return isOpen(family); }))
        return;
    while (!std::ranges::contains(families, m_stack.last().family)) {
        const Open unclosed = m_stack.last();
        const qsizetype behind = unclosed.position + 1;
        const bool isApostrophe =
            isNarrowSingle(unclosed.family) && !(behind < m_text.size() && isCjk(m_text[behind]));
        if (isApostrophe)
            takeLast();
        else
            pop(position, false);
    }
    pop(position, true);
}

QList<Quotation> QuotationStack::nested()
{
    std::ranges::sort(m_found, {},
                      [](const Quotation &quotation) { return quotation.outer.start; });
    QList<Quotation> nested;
    QList<qsizetype> around;
    for (Quotation &quotation : m_found) {
        while (!around.isEmpty() && nested[around.last()].outer.end <= quotation.outer.start)
            around.removeLast();
        if (around.size() >= deepest)
            continue;
        if (!around.isEmpty())
            quotation.parent = around.last();
        around.append(nested.size());
        nested.append(quotation);
    }
    return nested;
}

QList<Quotation> QuotationStack::finish(qsizetype leafEnd)
{
    while (!m_stack.isEmpty()) {
        const MarkFamily family = m_stack.last().family;
        if (family == MarkFamily::Apostrophe || family == MarkFamily::SingleLow)
            takeLast();
        else
            pop(leafEnd, false);
    }
    return nested();
}

} // namespace Sidegloss
