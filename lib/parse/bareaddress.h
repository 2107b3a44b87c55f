// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QList>
#include <QStringView>

namespace Sidegloss {

/// The bare http(s) addresses in \a text, in order, also directly behind Chinese text. One ends
/// before white space, a bracket, a quotation mark, a wide character, and leaves out the
/// punctuation and the closing parenthesis of the sentence around it, and a closing
/// `_` whose opening one stands before the address.
QList<TextRange> findBareAddresses(QStringView text);

} // namespace Sidegloss
