// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFuture>

namespace Sidegloss {

/// \a desktop, the desktop's font, and behind it a sans for Han that suits the interface: without
/// one named, what is taken depends on the process's locale alone. Found in another thread: Qt
/// looks at all that is installed when the first font is asked for.
QFuture<QFont> findInterfaceFont(const QFont &desktop);

} // namespace Sidegloss
