// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sidegloss {

/// The encoding that \a page, of HTML or XML, names in its XML declaration, in `<meta charset>` or
/// in
/// `<meta http-equiv>`, as written there; empty where it names none near its beginning.
QString declaredEncoding(QByteArrayView page);

} // namespace Sidegloss
