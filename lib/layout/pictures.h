// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/document.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Sidegloss {

/// The pictures of an article, as far as they can be shown. A shared value; may be asked in any
/// thread.
class Pictures
{
public:
    /// The file that an Image span's destination names; nothing where it may not be shown.
    using Reader = std::function<std::optional<QByteArray>(const QString &destination)>;

    /// None can be shown.
    Pictures() = default;
    /// Looks at all pictures of \a document, which takes time, to know how large they are.
    Pictures(const Document &document, Reader reader, const Progress &progress = {});

    /// In pixels; nothing for what is shown by its words only.
    std::optional<QSize> sizeOf(const QString &destination) const;

    /// Reads and decodes, which takes time: no larger than \a most; null where it can't be.
    QImage decode(const QString &destination, QSize most) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// The Image span over the U+FFFC at \a position.
std::optional<Span> imageAt(const Document &document, qsizetype position);

} // namespace Sidegloss
