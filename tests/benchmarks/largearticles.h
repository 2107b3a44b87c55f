// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Sidegloss {

/// An article of any length, made of the same part again and again.
struct LargeArticle
{
    QString fileName;
    QByteArray part;
    QString word; ///< Stands in each part.

    /// Writes \a bytes of it, in whole parts, to \a path; false where it can't.
    bool write(const QString &path, qsizetype bytes) const;
};

/// Prose, lists and one endless line, in Chinese and English.
const QList<LargeArticle> &largeArticles();

} // namespace Sidegloss
