// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/find/characterfolds.h"

#include "lib/text/eastasianwidth.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return first <= c && c <= last;
}

/// Soft hyphens, joiners, marks of direction, variation selectors, objects.
bool isUnseen(char32_t c)
{
    return c == 0xad || c == 0x34f || c == 0x61c || isBetween(c, 0x200b, 0x200f)
           || isBetween(c, 0x202a, 0x202e) || isBetween(c, 0x2060, 0x206f)
           || isBetween(c, 0xfe00, 0xfe0f) || c == 0xfeff || c == QChar::ObjectReplacementCharacter
           || isBetween(c, 0xe0100, 0xe01ef);
}

bool isAccent(char32_t c)
{
    return isBetween(c, 0x300, 0x36f) || isBetween(c, 0x483, 0x487) || isBetween(c, 0x591, 0x5bd)
           || c == 0x5bf || isBetween(c, 0x5c1, 0x5c2) || isBetween(c, 0x5c4, 0x5c5)
           || isBetween(c, 0x610, 0x61a) || isBetween(c, 0x64b, 0x65f) || c == 0x670
           || isBetween(c, 0x6d6, 0x6dc) || isBetween(c, 0x1ab0, 0x1aff)
           || isBetween(c, 0x1dc0, 0x1dff) || isBetween(c, 0x20d0, 0x20ff)
           || isBetween(c, 0xfe20, 0xfe2f);
}

/// Letters whose accent is part of their body.
QStringView plainLetters(char32_t c)
{
    static constexpr std::pair<char32_t, QStringView> letters[] = {
        {U'Æ', u"AE"}, {U'Ð', u"D"}, {U'Ø', u"O"}, {U'ß', u"ss"}, {U'æ', u"ae"},
        {U'ð', u"d"},  {U'ø', u"o"}, {U'Đ', u"D"}, {U'đ', u"d"},  {U'Ħ', u"H"},
        {U'ħ', u"h"},  {U'ı', u"i"}, {U'Ł', u"L"}, {U'ł', u"l"},  {U'Œ', u"OE"},
        {U'œ', u"oe"}, {U'Ŧ', u"T"}, {U'ŧ', u"t"}, {U'ƀ', u"b"},  {U'ẞ', u"SS"},
    };
    const auto found = std::ranges::find(letters, c, &std::pair<char32_t, QStringView>::first);
    return found == std::end(letters) ? QStringView() : found->second;
}

char16_t plainSign(char32_t c)
{
    switch (c) {
    case U'‘':
    case U'’':
    case U'‚':
    case U'‛':
    case U'＇':
        return u'\'';
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'＂':
        return u'"';
    case U'\u2010':
    case U'\u2011':
        return u'-';
    default:
        return QChar::isSpace(c) ? u' ' : u'\0';
    }
}

bool isCompatible(char32_t c)
{
    const QChar::Decomposition tag = QChar::decompositionTag(c);
    return tag == QChar::Wide || tag == QChar::Narrow || isBetween(c, 0xfb00, 0xfb06);
}

} // namespace

CharacterFolds::CharacterFolds(const FindOptions &options)
    : m_options(options)
{}

QString CharacterFolds::withoutAccents(const QString &decomposed) const
{
    QString plain;
    for (const QChar c : decomposed) {
        const bool ownLetter = c == QChar(0x306) && (plain == u"и" || plain == u"И");
        if (ownLetter || !isAccent(c.unicode()))
            plain += c;
    }
    return plain;
}

QString CharacterFolds::folded(char32_t c) const
{
    if (isUnseen(c))
        return {};
    if (const char16_t sign = plainSign(c))
        return QString(QChar(sign));
    QString text = QString::fromUcs4(&c, 1);
    if (isHangul(c))
        return text;
    text = text.normalized(isCompatible(c) ? QString::NormalizationForm_KD
                                           : QString::NormalizationForm_D);
    if (!m_options.matchAccents) {
        const QStringView letters = plainLetters(c);
        text = letters.isEmpty() ? withoutAccents(text) : letters.toString();
    }
    if (m_options.matchCase)
        return text;
    for (QChar &unit : text)
        unit = unit.toCaseFolded();
    return text.size() == 2 && text[0].isHighSurrogate()
               ? QString(QChar::fromUcs4(QChar::toCaseFolded(c)))
               : text;
}

void CharacterFolds::fillPage(char16_t high)
{
    auto page = std::make_unique<Page>();
    for (char16_t low = 0; low < page->size(); ++low) {
        const auto c = static_cast<char16_t>(high * page->size() + low);
        const QString text = QChar::isSurrogate(c) ? QString(QChar(c)) : folded(c);
        if (text.size() == 1) {
            (*page)[low] = text[0].unicode();
        } else {
            (*page)[low] = elsewhere;
            m_others.insert(c, text);
        }
    }
    m_pages[high] = std::move(page);
}

QStringView CharacterFolds::other(char32_t c)
{
    const bool isInPage = c <= 0xffff;
    if (isInPage && !m_pages[c >> 8]) {
        fillPage(static_cast<char16_t>(c >> 8));
        return of(c);
    }
    auto known = m_others.constFind(c);
    if (known == m_others.constEnd())
        known = m_others.insert(c, isInPage ? QString(QChar(elsewhere)) : folded(c));
    return *known;
}

bool CharacterFolds::isCountedMark(char32_t c)
{
    return QChar::isMark(c) && !of(c).isEmpty();
}

} // namespace Sidegloss
