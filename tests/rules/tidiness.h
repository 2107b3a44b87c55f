// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/sourcetree.h"

#include <QStringList>

namespace Sidegloss {

/// House rules that one file breaks, each as a sentence: its first lines name authors and licence,
/// a header is guarded, nothing is left for later, tests neither wait nor skip.
[[nodiscard]] QStringList tidinessViolations(const SourceFile &file);

/// Those of @p files whose first include isn't their own header, though one of their name is among
/// the files, each as a sentence. A header that a source includes first is known to compile alone.
[[nodiscard]] QStringList ownHeaderViolations(const QList<SourceFile> &files);

/// Those of @p entries (names at the top of the repository) that don't belong there.
[[nodiscard]] QStringList strangersAtTheTop(const QStringList &entries);

} // namespace Sidegloss
