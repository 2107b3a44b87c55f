// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/body.h"

#include <QJsonArray>
#include <QJsonValue>

namespace Sidegloss {

/// W3C Web Annotation Data Model, section 3.2: what annotationjson says for bodies.
QJsonObject toJson(const Body &body);

/// A textual body that comments (the default purpose) or tags, a claim's urn, what a passage is as
/// a quotation (an address below https://sidegloss.org/ns#quotation, with `sidegloss:speaker`), or
/// a ForeignBody. An address alone becomes a ForeignBody with an id.
Body bodyFromJson(const QJsonValue &json);

} // namespace Sidegloss
