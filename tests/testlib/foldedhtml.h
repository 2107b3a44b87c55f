// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Sidegloss {

/// \a html in a form in which two pages of the same content are equal: the attributes of each tag
/// sorted, white space folded to one space and dropped beside the tags of blocks; that inside of
/// <pre> is kept. What the CommonMark specification's own test program leaves out of account, too.
QString foldedHtml(QStringView html);

/// The tags of \a html as they stand in its folded form, in order.
QStringList tagsOf(QStringView html);

} // namespace Sidegloss
