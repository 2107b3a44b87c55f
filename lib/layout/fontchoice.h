// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/typography.h"

#include <QFont>
#include <QStringView>

namespace Sidegloss {

/// What a block is mostly written in; decides which font comes first in it.
enum class BlockScript { Latin, Chinese, Japanese, Korean };

/// The regional forms of Han characters.
enum class HanVariant { Simplified, Taiwan, HongKong, Japanese, Korean };

/// By the letters of \a text; where it has none, by \a language (BCP 47).
BlockScript scriptOf(QStringView text, const QString &language);
/// The forms that readers of \a language expect; Simplified where it says nothing.
HanVariant hanVariantOf(const QString &language);

/// The fonts of one document, chosen among those installed: per block by its script, as “ ” … — are
/// wide in a Chinese font and narrow in a Latin one, and every character comes from the first
/// family that has it. Every font names families for both, so that nothing is left to the system's
/// locale. Digits keep one width everywhere (`locl` is off).
class FontChoice
{
public:
    FontChoice(const QString &language, const Typography &typography);

    /// For running text, at the typography's size.
    QFont text(BlockScript script) const;
    /// Fixed width, somewhat smaller, so that its letters look as large as the text's.
    QFont code(BlockScript script) const;
    /// The families of \a script's words in Latin letters: where a Chinese block needs real
    /// italics.
    QStringList latinFamilies(BlockScript script) const;
    /// A Kai face, the Chinese counterpart of italics; empty where none is installed.
    QString kaiFamily() const { return m_kai; }
    /// True iff the reader chose the Latin family, which then also sets Latin words in Chinese
    /// text.
    bool hasChosenLatin() const { return m_chosen; }

private:
    HanVariant variantFor(BlockScript script) const;
    QFont font(const QStringList &families, HanVariant variant, double size) const;

    HanVariant m_variant;
    double m_size;
    bool m_sans;
    bool m_chosen;
    QString m_latin;
    QString m_mono;
    QString m_kai;
};

} // namespace Sidegloss
