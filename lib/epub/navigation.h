// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/epub/bookaddress.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Sidegloss {

/// An entry of a book's table of contents.
struct NavigationPoint
{
    QString title; ///< White space simplified; never empty.
    int level = 1; ///< Its nesting, from 1.
    BookAddress target;

    friend bool operator==(const NavigationPoint &, const NavigationPoint &) = default;
};

/// The table of contents in EPUB 3's navigation document at \a path (EPUB 3.3, section 7.4), in its
/// order. An entry that leads nowhere leads where the next one does, such as a part to its first
/// chapter; one that leads out of the book is left out.
QList<NavigationPoint> readNavigationDocument(QStringView xhtml, const QString &path);

/// The same of EPUB 2's, an NCX (Open Packaging Format 2.0.1, section 2.4.1).
QList<NavigationPoint> readNcx(const QString &xml, const QString &path);

} // namespace Sidegloss
