// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Sidegloss {

/// The simplified form of a traditional character that the word lists of this room need; any other
/// character as it is. One to one: what is found in folded text lies at the same place.
QChar foldHan(QChar c);
QString foldHan(QStringView text);

} // namespace Sidegloss
