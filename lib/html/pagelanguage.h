// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidegloss {

/// The language, BCP 47, that a page or book declares. Chinese by its script (zh-Hans, zh-Hant);
/// empty for plain `zh`, as it doesn't say which.
QString pageLanguage(const QString &declared);

} // namespace Sidegloss
