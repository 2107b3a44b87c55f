// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QAccessibleInterface;
class QObject;

namespace Sidegloss {

/// What of the tree below \a root, that is seen, one can act on but not hear of: its role and class
/// for each such node without a name.
QStringList unnamedNodes(QAccessibleInterface *root);

/// How many nodes of the tree below \a root are seen and can be acted on.
int interactiveNodes(QAccessibleInterface *root);

} // namespace Sidegloss
