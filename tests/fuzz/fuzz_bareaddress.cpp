// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/bareaddress.h"
#include "tests/fuzz/oracle.h"

#include <algorithm>

using namespace Sidegloss;

/// Addresses in running text: in order, apart from one another, without white space.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textOf(data, size);
    qsizetype from = 0;
    for (const BareAddress &address : findBareAddresses(text)) {
        const TextRange range = address.range;
        expect(from <= range.start && range.start < range.end && range.end <= text.size(),
               "the addresses aren't in order");
        from = range.end;
        const QString whole = address.scheme + sliced(text, range).toString();
        expect(
            std::ranges::any_of(
                std::initializer_list<QStringView>{u"http://", u"https://", u"mailto:"},
                [&](QStringView scheme) { return whole.startsWith(scheme, Qt::CaseInsensitive); }),
            "an address has another scheme");
        expect(std::ranges::none_of(whole, [](QChar c) { return c.isSpace(); }),
               "an address holds white space");
    }
    return 0;
}
