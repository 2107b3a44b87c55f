// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

// Given names of many languages, as they are written in Latin letters, separated by spaces. A name
// that both have stands in neither list.

QStringView womensNames();
QStringView mensNames();

} // namespace Sidegloss
