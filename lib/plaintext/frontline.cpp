// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/frontline.h"

#include "lib/markup/byline.h"
#include "lib/text/script.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longest = 100;
constexpr qsizetype mostWords = 4; ///< Of a name.

QRegularExpressionMatch dateIn(const QString &line)
{
    static const QRegularExpression date(
        u"[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}([-/.])[0-9]{1,2}\\1[0-9]{1,2}"
        "|[0-9]{1,2}\\.\\s?[0-9]{1,2}\\.\\s?[0-9]{4}"
        "|[0-9]{1,2}(?:\\.|st|nd|rd|th|er)?\\s(?:%1)\\.?,?\\s[0-9]{4}"
        "|(?:%1)\\.?\\s[0-9]{1,2}(?:st|nd|rd|th)?,?\\s[0-9]{4}"_s.arg(
            u"Jan(?:uary|uar)?|Jänner|Feb(?:ruary|ruar)?|Mar(?:ch)?|März|Apr(?:il)?|May|Mai|"
            "June?|Juni|July?|Juli|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|"
            "De[cz](?:ember)?|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|"
            "novembre|décembre"_s),
        QRegularExpression::CaseInsensitiveOption);
    return date.match(line);
}

/// What may stand beside a date and says no more.
bool isBesideDate(const QString &words)
{
    static const QRegularExpression pattern(
        u"^(?:(?:published(?: on)?|posted(?: on)?|date|updated|datum|veröffentlicht(?: am)?|stand|"
        "vom|am|publié le|日期|时间|時間|发布(?:时间|于)?|發布(?:時間|於)?)\\s*[:：]?\\s*)?"
        "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|"
        "mittwoch|(?:星期|周)[一二三四五六日天])?"
        "[\\s,，.|·()（）–—-]*(?:[0-9]{1,2}[:：.][0-9]{2}(?:[:：][0-9]{2})?\\s*(?:Uhr|am|pm|h)?)?"
        "[\\s,，.|·()（）–—-]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(words.trimmed()).hasMatch();
}

bool isName(QStringView name)
{
    if (!name.isEmpty() && isHan(name.front())) {
        return name.size() >= 2 && name.size() <= 12
               && std::ranges::all_of(name, [](QChar c) { return isHan(c) || c == u'·'; });
    }
    const QList<QStringView> words = name.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.size() <= mostWords && words.last().front().isUpper()
           && std::ranges::all_of(words, [](QStringView word) {
                  const bool isParticle = word.size() <= 3 && word.front().isLower();
                  return (word.front().isUpper() || isParticle)
                         && std::ranges::all_of(word, [](QChar c) {
                                return c.isLetter() || c.isMark()
                                       || QStringView(u".-'’").contains(c);
                            });
              });
}

} // namespace

std::optional<FrontLine> readFrontLine(QStringView content)
{
    if (content.size() > longest)
        return std::nullopt;
    QString line = content.toString();
    FrontLine front;
    if (const QRegularExpressionMatch date = dateIn(line); date.hasMatch()) {
        front.date = date.captured();
        line.remove(date.capturedStart(), date.capturedLength());
        if (isBesideDate(line))
            return front;
    }
    if (!startsAsByline(line))
        return std::nullopt;
    front.authors = namesInByline(line);
    const bool areNames =
        !front.authors.isEmpty()
        && std::ranges::all_of(front.authors, [](const QString &name) { return isName(name); });
    return areNames ? std::optional(front) : std::nullopt;
}

} // namespace Sidegloss
