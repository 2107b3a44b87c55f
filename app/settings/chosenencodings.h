// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sidegloss {

/// In which encodings the reader wants texts read that don't say so themselves, kept in
/// $XDG_STATE_HOME/sidegloss/encodings.ini by what the files hold: a copy is read alike, an edited
/// one is looked at afresh. May be called in any thread.
namespace ChosenEncodings {

/// Empty where none was chosen for \a bytes.
QString of(QByteArrayView bytes);
/// An empty \a name takes the choice back.
void choose(QByteArrayView bytes, const QString &name);

} // namespace ChosenEncodings

} // namespace Sidegloss
