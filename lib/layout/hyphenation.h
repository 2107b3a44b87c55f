// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/hyphenationpatterns.h"

#include <QFont>

#include <memory>
#include <optional>

namespace Sidegloss {

/// Where words of a language may be cut at the end of a line. What isn't a plain word never is:
/// addresses, numbers, words in capitals and, but for German, names.
class Hyphenation
{
public:
    /// By the dictionary that this machine has for \a language (BCP 47), read once; null where it
    /// has none.
    static std::shared_ptr<const Hyphenation> of(const QString &language);

    Hyphenation(HyphenationPatterns patterns, bool cutsNames);

    /// The last place at which the word around \a position may be cut, no further than \a position;
    /// nothing where there is none. In code units of \a text.
    std::optional<qsizetype> lastCut(QStringView text, qsizetype position) const;
    bool isCut(QStringView text, qsizetype position) const;

private:
    /// Offsets into \a word, ascending.
    QList<qsizetype> cutsOf(QStringView word) const;

    HyphenationPatterns m_patterns;
    bool m_cutsNames;
};

/// What is painted behind a cut word, and how wide it is.
inline constexpr QChar hyphen = u'-';
double hyphenWidth(const QFont &font);

} // namespace Sidegloss
