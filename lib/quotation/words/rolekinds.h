// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// Whether whoever has the \a role may be called by the \a noun, which says less or the same in
/// another word: the scientist of a botanist, der Anwalt of a Verteidiger, l’élu of a maire.
bool isWiderRole(QStringView noun, QStringView role);

/// Whether it may be true of any role: most nouns say nothing of the kind.
bool isWideRole(QStringView noun);

} // namespace Sidegloss
