// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"
#include "lib/annotation/tag.h"
#include "lib/base/result.h"

#include <QJsonObject>

namespace Sidegloss {

/// The W3C JSON form (Web Annotation Data Model, section 3), as stored, journalled and exported.
/// `target.source` is the document's urn:uuid; an export puts the source link there instead. The
/// revision stands in `target."sidegloss:revision"`. A reply's target is its parent's urn alone;
/// its document and revision then stand in members of the annotation. No `@context`: that is the
/// export's. fromJson(toJson(a)) == a for every annotation that has a parent if and only if it is
/// Replying, and then neither selectors nor colour.
QJsonObject toJson(const Annotation &annotation);
Result<Annotation> annotationFromJson(const QJsonObject &json);

QJsonObject toJson(const Tag &tag);
Result<Tag> tagFromJson(const QJsonObject &json);

} // namespace Sidegloss
