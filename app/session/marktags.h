// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"
#include "lib/base/result.h"

#include <QList>
#include <QStringList>

namespace Sidegloss {

class DocumentSession;

/// The paths of all tags of the library, to be offered.
QStringList knownTags(const DocumentSession &session);

/// The tags of several marks.
struct SharedTags
{
    QStringList all;  ///< Every one of the marks has them, in the order of the first.
    QStringList some; ///< Only some have them, by name.
};

SharedTags sharedTags(const DocumentSession &session, const QList<AnnotationId> &ids);

/// Makes \a tags what the marks have in common: each gets those that it lacks and loses those that
/// all had and that aren't among them; what only some have stays. One step of undo. NotFound where
/// one of the marks is gone.
Result<> setSharedTags(DocumentSession &session, const QList<AnnotationId> &ids,
                       const QStringList &tags);

} // namespace Sidegloss
