// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/turns/speakerlabel.h"

#include "lib/quotation/names/latinwords.h"
#include "lib/quotation/turns/turnlabels.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longestLabel = 40;
constexpr qsizetype longestWithRole = 90; ///< "Helen Dacre (Secretary of State for …):"

bool saysSomething(QStringView label)
{
    for (qsizetype i = 0; i < label.size(); ++i) {
        const auto word = hanWordAt(label.sliced(i));
        if (word && (word->role == WordRole::Verb || word->role == WordRole::Pronoun))
            return true;
    }
    return roleOf(label.sliced(label.lastIndexOf(u' ') + 1)) == WordRole::Verb;
}

/// "al-Hamdani", "d’Arcy"
bool hasParticle(QStringView word)
{
    constexpr qsizetype longest = 3;
    const auto mark =
        std::ranges::find_if(word, [](QChar c) { return c == u'-' || c == u'’' || c == u'\''; });
    const qsizetype length = mark - word.begin();
    return length <= longest && length + 1 < word.size() && word[length + 1].isUpper();
}

bool looksLikeName(QStringView label)
{
    if (label.isEmpty() || isNeverSpeaker(label) || saysSomething(label))
        return false;
    if (isHan(label.front())) {
        return label.size() <= 12 && std::ranges::all_of(label, [](QChar c) {
                   return isHan(c) || c == u'·' || c == u'•';
               });
    }
    qsizetype words = 0;
    bool capital = false;
    for (const QStringView word : label.tokenize(u' ', Qt::SkipEmptyParts)) {
        const bool particle = word.size() <= 3 && word.front().isLower();
        if (word == u'&' && words > 0) // Sound & Circuit
            continue;
        const bool letters = std::ranges::all_of(
            word, [](QChar c) { return isNarrowLetter(c) || QStringView(u".-'’·").contains(c); });
        const bool isCapital = word.front().isUpper() || hasParticle(word);
        if (!letters || !(isCapital || particle) || ++words > 5)
            return false;
        capital = capital || isCapital;
    }
    return capital;
}

/// Without what somebody is, behind a comma: "Nadège Lartigue, adjointe aux mobilités".
QStringView withoutRole(QStringView label)
{
    const qsizetype comma = label.indexOf(u", ");
    if (comma < 0)
        return label;
    const QStringView name = label.first(comma);
    const bool isName =
        name.contains(u' ')
        && std::ranges::all_of(name.split(u' ', Qt::SkipEmptyParts), [](QStringView word) {
               return word.front().isUpper() || isParticle(word);
           });
    return isName && roleOf(name.first(name.indexOf(u' '))) == WordRole::Other ? name : label;
}

/// Without what only a transcript adds: a time or a remark in brackets.
QStringView withoutRemark(QStringView label)
{
    for (const QStringView open : {u"(", u"（", u"["}) {
        const qsizetype at = label.indexOf(open);
        if (at > 0)
            label = label.first(at);
    }
    label = label.trimmed();
    // 消费者代表 姬秀芬
    const qsizetype space = label.indexOf(u' ');
    const bool isHanRole = space > 0 && isHan(label.front()) && space + 1 < label.size()
                           && isHan(label[space + 1]) && label.indexOf(u' ', space + 1) < 0;
    return isHanRole ? label.sliced(space + 1) : withoutRole(label);
}

/// The length of a time in brackets and the spaces behind it: "[00:42] ".
qsizetype timeLength(QStringView line)
{
    constexpr qsizetype longest = 12;
    const qsizetype close = line.first(std::min(longest, line.size())).indexOf(u']');
    if (!line.startsWith(u'[') || close < 0)
        return 0;
    const QStringView time = line.sliced(1, close - 1);
    const bool isTime = time.contains(u':') && std::ranges::all_of(time, [](QChar c) {
                            return c.isDigit() || c == u':' || c == u'.';
                        });
    qsizetype end = close + 1;
    while (isTime && end < line.size() && line[end].isSpace())
        ++end;
    return isTime ? end : 0;
}

/// Whether a dash at \a i ends a label in capitals: "LAURENCE – Bienvenue".
bool isDashAt(QStringView line, qsizetype i)
{
    return (line[i] == u'–' || line[i] == u'—') && i > 1 && line[i - 1] == u' '
           && line.first(i).toString().toUpper() == line.first(i);
}

/// The bracketed name that \a head begins with, and where it ends.
std::optional<SpeakerLabel> bracketedLabel(QStringView head)
{
    if (!head.startsWith(u'[') && !head.startsWith(u'【'))
        return std::nullopt;
    const qsizetype close = std::max(head.indexOf(u']'), head.indexOf(u'】'));
    if (close <= 1)
        return std::nullopt;
    return SpeakerLabel{head.sliced(1, close - 1).trimmed().toString(), close + 1};
}

bool isColonAt(QStringView line, qsizetype i)
{
    if (line[i] == u'：')
        return true;
    const bool isTime = i + 1 < line.size() && line[i + 1].isDigit();
    return line[i] == u':' && !isTime && !line.sliced(i).startsWith(u"://");
}

} // namespace

std::optional<SpeakerLabel> speakerLabelAt(QStringView line)
{
    if (const qsizetype time = timeLength(line)) {
        auto label = speakerLabelAt(line.sliced(time));
        if (label)
            label->speech += time;
        return label;
    }
    const QStringView head = line.first(std::min(line.size(), longestWithRole));
    std::optional<SpeakerLabel> label = bracketedLabel(head);
    const bool bracketed = label.has_value();
    for (qsizetype i = bracketed ? label->speech : 0; i < head.size(); ++i) {
        if (bracketed && !head[i].isSpace() && head[i] != u':' && head[i] != u'：')
            break;
        if (!isColonAt(line, i) && (bracketed || isHan(head.front()) || !isDashAt(line, i)))
            continue;
        if (!bracketed)
            label = SpeakerLabel{withoutRemark(head.first(i)).toString()};
        label->speech = i + 1;
        break;
    }
    if (!label || label->name.size() > longestLabel
        || (turnLabelOf(label->name) == TurnLabel::None && !looksLikeName(label->name)))
        return std::nullopt;
    while (label->speech < line.size() && line[label->speech].isSpace())
        ++label->speech;
    return label;
}

} // namespace Sidegloss
