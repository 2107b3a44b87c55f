// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"
#include "lib/document/metadata.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Sidegloss {

/// Where one was reading: kept by text, not by pixels.
struct ReadingPosition
{
    qsizetype position = 0; ///< Code point of the first line shown.
    QString context; ///< Up to 64 code points from there, to find the place in another revision.
    double progress = 0; ///< 0–1 of the text.

    friend bool operator==(const ReadingPosition &, const ReadingPosition &) = default;
};

/// An article as the library knows it.
struct DocumentRecord
{
    DocumentId id;
    RevisionId revision; ///< Of the text it was last remembered with.
    Metadata metadata;
    QString path;         ///< Where it was last seen; absolute.
    QDateTime lastOpened; ///< UTC.
    std::optional<ReadingPosition> readingPosition;

    /// The source link as it may be exported: to the web, without a user. Empty where there is
    /// none.
    QString sourceLink() const;
    /// What stands as `target.source` outside the library: the source link, else the id's urn.
    QString publicSource() const;

    friend bool operator==(const DocumentRecord &, const DocumentRecord &) = default;
};

} // namespace Sidegloss
