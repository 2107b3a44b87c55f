// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace Sidegloss {

/// The words of a \a list with spaces between.
inline QSet<QString> wordSet(QStringView list)
{
    QSet<QString> words;
    for (const QStringView word : list.tokenize(u' ', Qt::SkipEmptyParts))
        words.insert(word.toString());
    return words;
}

} // namespace Sidegloss
