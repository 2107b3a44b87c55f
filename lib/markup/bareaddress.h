// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

namespace Sidegloss {

/// An address that stands in a text without any mark of a link.
struct BareAddress
{
    TextRange range;
    QLatin1StringView
        scheme; ///< What the address goes without: `http://` or `mailto:`, or nothing.

    friend bool operator==(const BareAddress &, const BareAddress &) = default;
};

/// The bare addresses in \a text (http, https, www., e-mail), in order, also directly behind
/// Chinese text. One ends before white space, a bracket, a quotation mark, a wide character, and
/// leaves out the punctuation and the closing parenthesis of the sentence around it, and a closing
/// `_` whose opening one stands before the address. Else as GitHub Flavored Markdown, section 6.9,
/// has it. Linear in the length of \a text.
QList<BareAddress> findBareAddresses(QStringView text);

} // namespace Sidegloss
