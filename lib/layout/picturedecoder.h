// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <optional>

namespace Sidegloss {

/// The size in pixels, upright, of the picture that \a file is: PNG, JPEG, GIF (its first frame) or
/// WebP. Nothing for any other file, and for a picture that would take more memory than a page has
/// use for, whatever the file's own size. Thread-safe, as is decodePicture().
std::optional<QSize> pictureSize(const QByteArray &file);

/// The picture, upright, no larger than \a most and never larger than it is; null where it is
/// broken. What a file that is cut off still shows is shown.
QImage decodePicture(const QByteArray &file, QSize most);

} // namespace Sidegloss
