// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/bandpainter.h"
#include "lib/print/drawntext.h"
#include "lib/print/pageplan.h"
#include "lib/print/pdfpictures.h"
#include "lib/print/printjob.h"

#include <QByteArray>

namespace Sidegloss {

/// Turns \a pages, as QPdfWriter wrote them, into the annotated PDF: text put right, annotations,
/// outline, links, the words of pictures, metadata, attachments. Throws what qpdf throws.
QByteArray assemblePdf(const QByteArray &pages, const DrawnText &drawn, const PagePlan &plan,
                       const QList<DrawnLink> &links, const QList<DrawnPicture> &pictures,
                       const PrintJob &job);

} // namespace Sidegloss
