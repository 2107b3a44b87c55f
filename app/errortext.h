// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"

#include <QString>

namespace Sidegloss {

/// What went wrong, where, and what one can do about it: one or two sentences in the reader's
/// language, for the window and for the terminal. Control and direction characters of the subject
/// are shown as <U+202E>, and a long subject is cut in its middle.
QString errorText(const Error &error);

/// \a text with the characters that would change how what surrounds it is shown (C0, C1, bidi
/// controls, line separators) written out as <U+202E>.
QString withoutControls(const QString &text);

} // namespace Sidegloss
