// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/numbering.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longestNumbering = 40;

struct Pattern
{
    NumberingStyle style;
    QStringView firsts;            ///< What it may begin with: most lines are done with it.
    QRegularExpression expression; ///< Captures the number, or those of a dotted one.
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption
                                           | QRegularExpression::CaseInsensitiveOption);
}

/// A kind of part by its words; in Latin script what follows the number begins a title.
Pattern named(NumberingStyle style, const QString &latin, const QString &han)
{
    return {style, u"第PTBCKSAptbcksa",
            expression(u"^(?:(?:%1)\\s+([0-9]{1,3}|[ivxlc]{1,6}|one|two|three|four|five|six|seven|"
                       "eight|nine|ten)(?:\\s*[:.—–-]\\s*|\\s+(?-i:(?=[\\p{Lu}\\p{Lo}\"“„«‘]))|$)"
                       "|第\\s*([一二三四五六七八九十百零〇两0-9]{1,4})\\s*(?:%2)"
                       "(?:[\\s:：、.—–·-]+|$))"_s.arg(latin, han))};
}

const std::array<Pattern, 9> &patterns()
{
    using enum NumberingStyle;
    static const std::array<Pattern, 9> all = {
        Pattern{Dotted, u"0123456789",
                expression(u"^([0-9]{1,3}(?:\\.[0-9]{1,3}){1,4})\\.?\\s+"
                           "(?-i:(?=[\\p{Lu}\\p{Lo}\"“„«‘]))"_s)},
        Pattern{Decimal, u"0123456789",
                expression(u"^([0-9]{1,3})(?:[.)](?:\\s+|(?=\\p{Lo}))|[、．]\\s*)(?=\\S)"_s)},
        Pattern{Roman, u"IVX", expression(u"^(?-i:([IVX]{1,6}))\\.\\s+(?=\\S)"_s)},
        Pattern{Han, u"一二三四五六七八九十百",
                expression(u"^([一二三四五六七八九十百]{1,4})[、．.]\\s*(?=\\S)"_s)},
        Pattern{HanInBrackets, u"（(",
                expression(u"^[（(]([一二三四五六七八九十百]{1,4})[）)]\\s*(?=\\S)"_s)},
        named(Part, u"part|teil|partie|book|buch"_s, u"部分?|卷|编|編|篇"_s),
        named(Chapter, u"chapter|kapitel|chapitre"_s, u"章|回|讲|講|课|課"_s),
        named(Section, u"section|abschnitt"_s, u"节|節|条|條"_s),
        Pattern{Item, u"（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳abcdefghijklmnopqrstuvwxyz",
                expression(u"^(?:[（(][0-9]{1,3}[）)]|[a-z]\\)\\s|[①-⑳])()\\s*(?=\\S)"_s)},
    };
    return all;
}

int hanValue(QStringView numeral)
{
    int value = 0;
    int digit = 0;
    for (const QChar c : numeral) {
        const qsizetype found = QStringView(u"〇一二三四五六七八九").indexOf(c);
        const int unit = c == u'百' ? 100 : c == u'十' ? 10 : 0;
        if (unit > 0) {
            value += std::max(digit, 1) * unit;
            digit = 0;
        } else {
            digit = c == u'两' ? 2 : static_cast<int>(std::max<qsizetype>(found, 0));
        }
    }
    return value + digit;
}

int romanValue(QStringView numeral)
{
    const auto valueOf = [](QChar c) {
        constexpr std::array values = {1, 5, 10, 50, 100};
        const qsizetype found = QStringView(u"ivxlc").indexOf(c.toLower());
        return found < 0 ? 0 : values[static_cast<size_t>(found)];
    };
    int value = 0;
    for (qsizetype i = 0; i < numeral.size(); ++i) {
        const int now = valueOf(numeral[i]);
        const int next = i + 1 < numeral.size() ? valueOf(numeral[i + 1]) : 0;
        value += now < next ? -now : now;
    }
    return value;
}

int valueOf(QStringView numeral)
{
    static const QStringList words{u"one"_s, u"two"_s,   u"three"_s, u"four"_s, u"five"_s,
                                   u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s};
    if (numeral.isEmpty())
        return 0;
    if (numeral.front().isDigit())
        return numeral.toInt();
    if (numeral.front().unicode() > 0x7F)
        return hanValue(numeral);
    const qsizetype word = words.indexOf(numeral, 0, Qt::CaseInsensitive);
    return word < 0 ? romanValue(numeral) : static_cast<int>(word) + 1;
}

} // namespace

std::optional<Numbering> readNumbering(QStringView content)
{
    if (content.isEmpty())
        return std::nullopt;
    const QStringView head = content.first(std::min(content.size(), longestNumbering));
    for (const Pattern &pattern : patterns()) {
        if (!pattern.firsts.contains(head.front()))
            continue;
        const QRegularExpressionMatch match = pattern.expression.matchView(head);
        if (!match.hasMatch())
            continue;
        const QStringView written =
            match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(2);
        const qsizetype lastDot = written.lastIndexOf(u'.');
        return Numbering{pattern.style, valueOf(written.sliced(lastDot + 1)),
                         static_cast<int>(written.count(u'.')) + 1, match.capturedEnd()};
    }
    return std::nullopt;
}

} // namespace Sidegloss
