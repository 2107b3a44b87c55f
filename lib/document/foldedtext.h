// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace Sidegloss {

/// How much of the beginning of \a text, which isn't empty, is folded already: words with one space
/// between them. It ends before what else is white space, and before a NUL.
qsizetype foldedSize(QStringView text);
/// In UTF-8.
qsizetype foldedSize(QByteArrayView text);

/// How much of the beginning of \a text is white space that is folded: space, tab, line ends.
qsizetype blankSize(QStringView text);
/// In UTF-8.
qsizetype blankSize(QByteArrayView text);

} // namespace Sidegloss
