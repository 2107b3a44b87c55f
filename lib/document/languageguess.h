// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

namespace Sidegloss {

/// The language of the text as BCP 47, by script and, among languages of Latin letters, by its
/// common words, or Sonnet where these don't tell. Chinese comes as zh-Hans or zh-Hant. Empty where
/// there is nothing to go by. What metadata() says isn't looked at.
QString guessLanguage(const Document &document);

} // namespace Sidegloss
