// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"

#include <QByteArray>
#include <QString>

namespace Sidegloss {

/// Where a subcommand writes: data to the standard output, words about it to the standard error. On
/// a terminal, control and direction characters (U+000A and U+0009 apart) of either are written out
/// as <U+001B>, so that a document can't command it.
class Terminal
{
public:
    explicit Terminal(bool quiet)
        : m_quiet(quiet)
    {}

    void print(const QString &text) const;
    void print(const QByteArray &utf8) const;
    /// A word for the reader; not with -q.
    void notice(const QString &line) const;
    void complain(const QString &line) const;
    void complain(const Error &error) const;

private:
    bool m_quiet = false;
};

} // namespace Sidegloss
