// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace Sidegloss {

/// The text in raw HTML, one string a paragraph: tags and comments gone, entities resolved, U+000A
/// for a line's end in the source, U+2028 for `<br>`. Scripts and style sheets are no text.
QStringList textOfHtml(QStringView html);

/// The lower-case name of a tag such as `<br/>` or `</P>`; empty for what is no tag.
QString tagName(QStringView tag);

} // namespace Sidegloss
