// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sidegloss {

/// The encoding that a text names in a line for programs, as written: an XML declaration at its
/// beginning, `-*- coding: big5 -*-` for Emacs in its first two lines (Emacs manual, "Recognize
/// Coding"), `vim: set fileencoding=big5` for Vim in its first or last five. Empty where none does.
QString codingLine(QByteArrayView bytes);

} // namespace Sidegloss
