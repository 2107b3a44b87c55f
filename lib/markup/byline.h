// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Sidegloss {

/// True iff \a line begins with the words that announce who wrote an article: By, Von, 作者：.
bool startsAsByline(const QString &line);

/// The names in a by-line, without what announces them: `Von A und B`. Web addresses and what has a
/// digit are none.
QStringList namesInByline(const QString &byline);

} // namespace Sidegloss
