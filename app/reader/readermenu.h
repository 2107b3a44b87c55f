// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"
#include "lib/document/link.h"

#include <optional>

class QMenu;

namespace Sidegloss {

class ReaderView;

/// The context menu of \a view, for its selection and for the link and the mark that were pointed
/// at. Owned by \a view.
QMenu *makeReaderMenu(ReaderView &view, const std::optional<WrittenLink> &link,
                      std::optional<AnnotationId> mark);

} // namespace Sidegloss
