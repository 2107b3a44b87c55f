// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QPDF;

namespace Sidegloss {

/// A picture that was drawn into a PDF.
struct DrawnPicture
{
    int page = 0;        ///< From 0.
    QString alternative; ///< The words that stand for it; may be empty.
};

/// Gives the pictures of \a pdf, which are \a pictures in the order of drawing, their words (ISO
/// 32000-1, section 14.9.3), which screen readers speak.
void addAlternatives(QPDF &pdf, const QList<DrawnPicture> &pictures);

} // namespace Sidegloss
