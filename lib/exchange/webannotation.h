// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/exchange/exportcontent.h"

#include <QByteArray>
#include <QJsonObject>

namespace Sidegloss {

/// \a annotation as others read it (W3C Web Annotation Data Model): with `@context`, and with
/// \a publicSource, the source link or the document's urn, as `target.source`; never a path.
QJsonObject publicAnnotation(const Annotation &annotation, const QString &publicSource);

/// An AnnotationCollection of one page with every annotation of \a content; the claims, which W3C
/// has no place for, stand beside them in `sidegloss:claims`, the reader's names of colours in
/// `sidegloss:colours`. UTF-8; the same content gives the same bytes.
QByteArray writeWebAnnotations(const ExportContent &content);

} // namespace Sidegloss
