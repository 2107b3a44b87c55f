// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/namekind.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QStringList>
#include <QStringView>

namespace Sidegloss {

/// Capitalised words in a row, cleaned of honorifics, offices and words that begin sentences.
struct LatinName
{
    TextRange range;
    QStringList parts;
    bool person = false; ///< An honorific, an office or a known given name says so.
    NameKind kind = NameKind::Unknown;
};

/// The names of this form in the part \a leaf of \a text. They may directly adjoin Chinese letters.
QList<LatinName> findLatinNames(QStringView text, TextRange leaf,
                                SpeechLanguage language = SpeechLanguage::Any);

} // namespace Sidegloss
