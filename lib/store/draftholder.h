// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Sidegloss {

/// The process that writes a draft, told from any other that had or will have its number.
class DraftHolder
{
public:
    static DraftHolder self();
    /// Any text that isn't one of toText() is of a process that is gone.
    static DraftHolder fromText(const QString &text);
    QString toText() const;

    /// False once its process or its machine's run has ended. Of another machine nothing is known:
    /// true.
    bool isAlive() const;

    friend bool operator==(const DraftHolder &, const DraftHolder &) = default;

private:
    QString m_machine;
    QString m_boot;
    qint64 m_process = 0;
    QString m_started; ///< In the kernel's own measure, as it stands in /proc.
};

} // namespace Sidegloss
