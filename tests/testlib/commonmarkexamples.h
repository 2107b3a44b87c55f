// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Sidegloss {

/// An example of the CommonMark specification.
struct CommonMarkExample
{
    int number = 0; ///< From 1, as the specification counts them.
    QString section;
    QByteArray markdown;
    QByteArray html;
};

/// The examples in the specification's source at \a path (spec.txt); none where it can't be read.
QList<CommonMarkExample> commonMarkExamples(const QString &path);

} // namespace Sidegloss
