// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/target.h"

#include <QJsonValue>

namespace Sidegloss {

/// W3C Web Annotation Data Model, sections 3.2 and 4: what annotationjson says for targets.
/// Only for targets in a document; a reply's is its parent's urn.
QJsonObject toJson(const Target &target);

/// An address that is no document of ours stays in Target::unknown, as `source`.
Target targetFromJson(const QJsonValue &json);

} // namespace Sidegloss
