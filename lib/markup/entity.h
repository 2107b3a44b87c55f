// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Sidegloss {

/// The character or characters that an HTML character reference such as `&amp;`, `&#228;` or
/// `&#x3C;` stands for (all names of HTML 5); the reference itself where it names nothing. A number
/// outside of Unicode, zero or a surrogate is U+FFFD.
QString decodeEntity(QStringView reference);

} // namespace Sidegloss
