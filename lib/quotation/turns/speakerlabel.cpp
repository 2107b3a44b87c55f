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

/// The length of a time and the spaces behind it: "[00:42] ", "(1:02:10) ", "00:42 ".
qsizetype timeLength(QStringView line)
{
    constexpr qsizetype longest = 12;
    qsizetype end = 0;
    const bool isOpen = line.startsWith(u'[') || line.startsWith(u'(');
    if (isOpen)
        ++end;
    const qsizetype start = end;
    const auto isOfTime = [](QChar c) { return c.isDigit() || c == u':' || c == u'.'; };
    while (end < line.size() && end < longest && isOfTime(line[end]))
        ++end;
    if (end == start || !line[start].isDigit() || !line.sliced(start, end - start).contains(u':'))
        return 0;
    if (isOpen && (end == line.size() || line[end++] != (line.front() == u'[' ? u']' : u')')))
        return 0;
    const qsizetype time = end;
    while (end < line.size() && line[end].isSpace())
        ++end;
    return end > time || isOpen || end == line.size() ? end : 0;
}

/// Where a time at the end of \a line begins, or its end.
qsizetype timeAtEnd(QStringView line)
{
    const qsizetype space = line.trimmed().lastIndexOf(u' ');
    return space > 0 && timeLength(line.trimmed().sliced(space + 1)) > 0 ? space : line.size();
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

/// The length of a label that no colon ends.
qsizetype bareLength(QStringView line, qsizetype shown)
{
    const QStringView head = line.first(std::min(line.size(), longestWithRole));
    // "Q. Did you see it?", all of it in bold or not
    const bool isLetter =
        head.size() > 2 && head[0].isUpper() && head[1] == u'.' && head[2].isSpace();
    if (isLetter && (shown == 0 || turnLabelOf(head.first(1)) != TurnLabel::None))
        return turnLabelOf(head.first(1)) == TurnLabel::None ? 0 : 2;
    if (shown > 0)
        return shown <= head.size() ? shown : 0;
    for (const QStringView dash : {u" — ", u" – ", u" | "}) {
        if (const qsizetype at = head.indexOf(dash); at > 0)
            return at;
    }
    const qsizetype time = timeAtEnd(line);
    return time < std::min(line.size(), longestLabel) ? time : 0;
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

std::optional<SpeakerLabel> bareLabelAt(QStringView line, qsizetype shown)
{
    if (const qsizetype time = timeLength(line); time > 0 && shown == 0) {
        auto label = bareLabelAt(line.sliced(time), 0);
        if (label)
            label->speech += time;
        return label;
    }
    const qsizetype length = bareLength(line, shown);
    QStringView name = line.first(length).trimmed();
    while (name.endsWith(u'.') && !name.sliced(0, name.size() - 1).contains(u'.'))
        name.chop(1);
    name = withoutRemark(name);
    const bool isName = turnLabelOf(name) != TurnLabel::None || looksLikeName(name);
    if (length == 0 || name.size() > longestLabel || !isName)
        return std::nullopt;
    SpeakerLabel label{name.toString(), length};
    const auto isBetween = [](QChar c) { return c.isSpace() || QStringView(u"—–|").contains(c); };
    const auto skip = [&] {
        while (label.speech < line.size() && isBetween(line[label.speech]))
            ++label.speech;
    };
    skip();
    label.speech += timeLength(line.sliced(label.speech));
    skip();
    return label;
}

} // namespace Sidegloss
