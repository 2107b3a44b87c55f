// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// The values of the one `key: value` pair that \a yaml (UTF-8, YAML 1.1) is: a scalar, the items
/// of a list, of a person written as a mapping the `name`. Null and empty ones are left out.
/// Nothing where it is no such pair, or no YAML at all.
std::optional<QStringList> yamlValues(const QByteArray &yaml);

} // namespace Sidegloss
