// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/metadata.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// One file of those that are a book when they are read in a row.
struct SpineItem
{
    QString path;         ///< In the archive.
    bool isImage = false; ///< Else a page of XHTML.

    friend bool operator==(const SpineItem &, const SpineItem &) = default;
};

/// What a book says of itself and what it is made of (EPUB 3.3, section 5; Open Packaging Format
/// 2.0.1 for EPUB 2).
struct PackageDocument
{
    Metadata metadata;      ///< Title, authors, date, language, source.
    QList<SpineItem> spine; ///< Each file once.
    QStringList unreadable; ///< What the spine names that is no file of the book's, or of no format
                            ///< that is read.
    QString navigationPath; ///< Of EPUB 3's navigation document; empty where there is none.
    QString ncxPath;        ///< Of EPUB 2's; as above.
    std::optional<qsizetype> faultLine; ///< Where its XML breaks off.
};

/// \a path: where it lies in the archive.
///
/// title: the main one, else the first. authors: who is one by his role, else all creators. date:
/// that of publication, else the first. source: `dc:source`, else an identifier, that is a web
/// address.
PackageDocument readPackageDocument(const QString &xml, const QString &path);

} // namespace Sidegloss
