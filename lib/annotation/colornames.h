// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/tag.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Sidegloss {

/// What the colours of marks are called, by W3C styleClass, where the reader has named them. The
/// empty name stands for the usual one.
using ColorNames = QHash<QString, QString>;

// A colour is something like a tag that each mark has one of, so a library keeps its name as it
// keeps tags: with undo and history, and united with another library by its id. Its path is none
// that anybody tags with.

/// The tag that says that \a color is called \a name. Of a colour it has the same id in every
/// library.
Tag colorTag(const QString &color, const QString &name);
/// The colour that \a tag names; empty where it is a tag as any other.
QString colorNamedBy(const Tag &tag);
/// What those of \a tags say that name colours.
ColorNames colorNamesIn(const QList<Tag> &tags);

} // namespace Sidegloss
