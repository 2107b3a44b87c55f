// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Sidegloss {

/// Where a word may be cut, by the patterns of a hyphenation dictionary: Franklin M. Liang, Word
/// Hy-phen-a-tion by Com-put-er, 1983. The format is that of libhyphen (its README.compound), whose
/// own reader takes seconds for the German one; patterns that would change the spelling are left
/// out. Thread-safe to read.
class HyphenationPatterns
{
public:
    /// Nothing where the file names an encoding that isn't known, or none.
    static std::optional<HyphenationPatterns> read(const QByteArray &dictionary);

    /// Offsets into \a word, which is in small letters, ascending.
    QList<qsizetype> cuts(QStringView word) const;

private:
    /// First the borders of a compound's words, then those of syllables in each.
    struct Level
    {
        QString letters; ///< Of all patterns; the keys below are views into it.
        QByteArray values;
        QHash<QStringView, qsizetype> patterns; ///< Where the values of each begin.
        qsizetype longest = 0;

        void read(QStringView lines);
        void add(QStringView pattern);
        QList<qsizetype> cuts(QStringView word) const;
    };

    std::vector<Level> m_levels;
};

} // namespace Sidegloss
