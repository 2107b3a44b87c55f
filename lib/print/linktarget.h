// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Sidegloss {

/// What may stand as /URI in a PDF for the link \a destination of an article: a web or mail address
/// as readLink() has it, percent-encoded ASCII without parentheses or backslashes. Nothing for all
/// else: such a link is mere text on paper.
std::optional<QByteArray> linkTarget(const QString &destination);

} // namespace Sidegloss
