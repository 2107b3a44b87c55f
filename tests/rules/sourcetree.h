// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Sidegloss {

/// A source file of this repository.
struct SourceFile
{
    QString path; ///< relative to the repository, with slashes: lib/text/textrange.h
    QString text;
};

/// All C++ files below @p folder of the repository @p root, sorted by path.
[[nodiscard]] QList<SourceFile> sourceFiles(const QString &root, const QString &folder);

} // namespace Sidegloss
