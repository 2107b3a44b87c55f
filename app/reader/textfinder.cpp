// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/textfinder.h"

namespace Sidegloss {

namespace {

QChar folded(QChar c, CaseMatching matching)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0xff07:
        return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xff02:
        return u'"';
    case 0x3000:
        return u' ';
    default:
        break;
    }
    if (c.isSpace())
        return u' ';
    if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
        c = QChar(static_cast<char16_t>(c.unicode() - 0xfee0));
    return matching == CaseMatching::Ignored ? c.toCaseFolded() : c;
}

/// Folded text, one code unit for each that counts, and where each stood.
struct Projection
{
    QString text;
    QList<qsizetype> places; ///< Empty where nothing was left out.

    qsizetype place(qsizetype index) const { return places.isEmpty() ? index : places[index]; }
};

Projection projected(const QString &text, CaseMatching matching)
{
    const bool whole = !text.contains(QChar::ObjectReplacementCharacter);
    Projection projection;
    projection.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QChar::ObjectReplacementCharacter)
            continue;
        projection.text.append(folded(text[i], matching));
        if (!whole)
            projection.places.append(i);
    }
    return projection;
}

} // namespace

QList<TextRange> findAll(const QString &text, const QString &words, CaseMatching matching)
{
    QList<TextRange> found;
    const QString wanted = projected(words, matching).text;
    if (wanted.isEmpty())
        return found;
    const Projection projection = projected(text, matching);
    for (qsizetype at = projection.text.indexOf(wanted); at >= 0;
         at = projection.text.indexOf(wanted, at + wanted.size()))
        found.append({projection.place(at), projection.place(at + wanted.size() - 1) + 1});
    return found;
}

} // namespace Sidegloss
