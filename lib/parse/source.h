// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"

#include <QByteArray>
#include <QString>

namespace Sidegloss {

/// A file's bytes and where they came from.
struct Source
{
    QByteArray bytes;
    QString path;          ///< Absolute.
    QString encoding = {}; ///< What the reader wants it read as; empty: it is found out.
};

/// Reads a regular file whole, checked on the opened descriptor: NotFound, NotAFile (a directory,
/// FIFO or device; never blocks on one), Unreadable, TooLarge, or Cancelled.
Result<Source> readSource(const QString &path, const Progress &progress = {});

} // namespace Sidegloss
