// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/zipfiles.h"

#include <QByteArray>
#include <QList>

namespace Sidegloss {

/// E-books, each with the name of its file, that want the file at \a secret to be opened, something
/// to be fetched or a terminal to be commanded.
QList<ZippedFile> harmfulBooks(const QByteArray &secret);

} // namespace Sidegloss
