// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/quote.h"

#include <QList>
#include <QStringView>

namespace Sidegloss {

/// \a quotes (in reading order) of \a text, where a key quote that says nothing of its speaker has
/// that of the same words elsewhere in the article. Of the first hundred key quotes only: each one
/// is sought in the whole text.
QList<Quote> withKeySpeakers(QList<Quote> quotes, QStringView text);

} // namespace Sidegloss
