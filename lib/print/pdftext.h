// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPDF;

namespace Sidegloss {

class DrawnText;

/// Makes the text of \a pdf, as QPdfWriter wrote it, be searched and copied as it was drawn: of the
/// characters that share a glyph QPdfWriter names the lowest, such as a radical for 人, and none at
/// all outside the Basic Multilingual Plane. Where two characters that were both drawn share a
/// glyph, the more frequent one is named for both. Throws what qpdf throws.
void correctText(QPDF &pdf, const DrawnText &drawn);

} // namespace Sidegloss
