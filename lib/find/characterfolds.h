// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/find/findquery.h"

#include <QHash>
#include <QString>

#include <array>
#include <memory>

namespace Sidegloss {

/// What each character counts as in a search: curly quotation marks as straight ones, full width as
/// half width (Kana the other way round), any white space as a space, ligatures as their letters,
/// precomposed letters as letter and accent; what can't be seen, pictures and footnote marks as
/// nothing. Case and accents by choice: an accent is one of a Latin, Greek, Cyrillic, Hebrew or
/// Arabic letter, never one that makes another letter (й, が).
/// Remembers what it has worked out: one object a thread.
class CharacterFolds
{
public:
    explicit CharacterFolds(const FindOptions &options);

    /// Valid until the next call.
    QStringView of(char32_t codePoint)
    {
        if (codePoint > 0xffff)
            return other(codePoint);
        const Page *page = m_pages[codePoint >> 8].get();
        m_single = page ? (*page)[codePoint & 0xff] : elsewhere;
        return m_single == elsewhere ? other(codePoint) : QStringView(&m_single, 1);
    }
    /// Whether the character belongs to the letter before it and counts for itself.
    bool isCountedMark(char32_t codePoint);

private:
    using Page = std::array<char16_t, 256>;

    /// Not a character: stands in a page for what isn't exactly one code unit.
    static constexpr char16_t elsewhere = 0xffff;

    QStringView other(char32_t codePoint);
    void fillPage(char16_t high);
    QString folded(char32_t codePoint) const;
    QString withoutAccents(const QString &decomposed) const;

    FindOptions m_options;
    std::array<std::unique_ptr<Page>, 256> m_pages; ///< Of the first plane.
    QHash<char32_t, QString> m_others;              ///< What isn't in a page.
    char16_t m_single = 0;
};

} // namespace Sidegloss
