// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/parse/source.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace Sidegloss {

/// The files of an article's images, as far as it may show them: what lies below the article's own
/// folder, in its book, or in its own text (`data:`). Nothing else is ever opened: no symbolic link
/// is followed, no FIFO or device waited for, nothing fetched. A shared value; may be asked in any
/// thread.
class ArticleImages
{
public:
    /// Of an article that has none.
    ArticleImages() = default;
    /// Of the article read from \a source.
    explicit ArticleImages(const Source &source);

    /// What lies at \a destination, as the Document has it; nothing for what may not be shown,
    /// isn't there, or is over a limit.
    std::optional<QByteArray> read(const QString &destination) const;

private:
    class Place;
    class Folder;
    class Book;

    std::shared_ptr<const Place> m_place;
};

} // namespace Sidegloss
