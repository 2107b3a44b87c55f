// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

#include <chrono>
#include <optional>

namespace Sidegloss {

/// The address that opens the recording at \a source where \a time has come: for YouTube and Vimeo
/// as they take it, for a media file as W3C's Media Fragments have it (section 4.2.1). A time that
/// \a source has already is replaced. Nothing for all other addresses: they can't be given one.
std::optional<QUrl> addressAt(const QUrl &source, std::chrono::seconds time);

} // namespace Sidegloss
