// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace Sidegloss {

/// A page's source made ready for gumbo, which knows neither limits nor XML.
struct HtmlSource
{
    QByteArray utf8;
    std::optional<qsizetype> cutLine; ///< Where the first tag was left out, from 1.
};

/// Leaves out the tags of elements that would lie deeper than any page needs (gumbo's time is
/// quadratic in the depth) and attributes beyond a hundred in a tag. In XHTML, whose elements may
/// end in their own start tag as in `<title/>`, these get an end tag.
HtmlSource prepareHtml(QStringView html);

} // namespace Sidegloss
