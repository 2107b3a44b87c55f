// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textencoding.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Sidegloss {

/// How a text would begin in an encoding.
struct EncodingPreview
{
    TextEncoding encoding;
    QString
        sample; ///< At most 60 characters on one line, from where the encoding makes a difference.
    bool isLikely;
};

/// Of every available encoding: the likely ones first, the likeliest before the others, then the
/// rest family by family.
QList<EncodingPreview> encodingPreviews(QByteArrayView bytes);

} // namespace Sidegloss
