// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// The shorter name that brackets directly behind a name introduce, which \a behind begins with:
/// " (BIR)", "（以下简称“澄川”）"; or nothing.
QStringView aliasAt(QStringView behind);

} // namespace Sidegloss
