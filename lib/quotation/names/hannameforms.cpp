// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hannameforms.h"

#include "lib/quotation/names/hangivennames.h"
#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/hanordinarywords.h"
#include "lib/quotation/words/hanfigures.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longestForeign = 8;
constexpr qsizetype longestAddressed = 5;

bool isOrdinary(QStringView text)
{
    return isOrdinaryHanWord(text) || isOrdinaryHanWord(text.first(2))
           || isOrdinaryHanWord(text.last(2));
}

/// A lone character that speaks of saying or the like ends no name of three.
bool isWordOfSpeech(QStringView character)
{
    const auto word = hanWordAt(character);
    return word && word->role != WordRole::Other;
}

/// 王教授, 罗师傅, 阿土伯: the address and what belongs to it.
QStringView addressedAtEnd(QStringView run)
{
    const qsizetype address = addressLength(run);
    const QStringView core = run.chopped(address);
    if (address == 0 || core.isEmpty())
        return {};
    if (core.size() > 1 && core.size() + address <= longestAddressed
        && QStringView(u"老小阿").contains(core.front()))
        return run;
    const QStringView surname = core.last(1);
    const bool admitted = admitsNameBehind(core.chopped(1))
                          || (core.size() > 1 && isFunctionCharacter(core[core.size() - 2]));
    return surnameLength(surname) == 1 && !isWordlikeSurname(surname.front()) && admitted
               ? run.last(1 + address)
               : QStringView();
}

} // namespace

bool isNeverGivenName(QStringView given)
{
    constexpr QStringView words[] = {u"本刊", u"本报", u"本网", u"本台", u"本社", u"本站", u"记者",
                                     u"今年", u"明年", u"去年", u"当年", u"次年", u"今日", u"明日",
                                     u"昨日", u"当日", u"近日", u"日前", u"有人", u"有些"};
    // 工钱一千
    const auto isFigure = [](QChar c) {
        return QStringView(u"一二两三四五六七八九十百千万亿半").contains(foldHan(c));
    };
    constexpr qsizetype ofTwo = 2;
    const bool isNumber = given.size() == ofTwo && std::ranges::all_of(given, isFigure)
                          && QStringView(u"百千万亿").contains(foldHan(given.back()));
    return isNumber || std::ranges::contains(words, foldHan(given));
}

QStringList hanNameParts(const QString &name)
{
    QString dotted = name;
    return dotted.replace(u'•', u'·').replace(u'・', u'·').split(u'·', Qt::SkipEmptyParts);
}

bool isHanNickname(QStringView text)
{
    if (text.size() != 2 || isOrdinaryHanWord(text))
        return false;
    // 阿珍, 小芹
    const bool byGivenName =
        QStringView(u"阿小").contains(text.front()) && isGivenNameCharacter(text.back());
    return byGivenName
           || (QStringView(u"老小阿").contains(text.front()) && surnameLength(text.last(1)) == 1
               && !isWordlikeSurname(text.back())); // 小区
}

bool looksLikeHanName(QStringView text)
{
    const qsizetype surname = surnameLength(text);
    const qsizetype given = text.size() - surname;
    const qsizetype longestGiven = isJapaneseSurname(text.first(surname)) ? 3 : 2;
    const bool isPlace = QStringView(u"村镇市街寺庙乡县屯寨").contains(foldHan(text.back()));
    // 万里 is a word, too, but 陶万里 somebody.
    const bool isWord = isDemonym(text) || isOrdinaryHanWord(text)
                        || isOrdinaryHanWord(text.first(2))
                        || isNeverGivenName(text.sliced(surname));
    if (surname == 0 || given < 1 || given > longestGiven || isWord || isPlace)
        return false;
    // Koreans may be called 在明.
    const bool isKorean = QStringView(u"金李朴崔文郑姜尹全卢").contains(text.front()) && given == 2
                          && text[1] == u'在' && isGivenNameCharacter(text[2]);
    // 有福
    const bool isBlessed =
        given == 2 && text[surname] == u'有' && isGivenNameCharacter(text[surname + 1]);
    return (isKorean || isBlessed
            || std::ranges::none_of(text.sliced(surname), isFunctionCharacter))
           && (given == 1 || !isWordOfSpeech(text.last(1)));
}

bool isLikeHanName(QStringView text)
{
    constexpr qsizetype length = 3;
    return text.size() == length && surnameLength(text) == 1 && isOrdinaryHanWord(text.first(2))
           && !isOrdinaryHanWord(text.last(2)) && !isOrdinaryHanWord(text)
           && !endsInProfession(text) && addressLength(text) == 0 && text.back() != u'地'
           && isGivenNameCharacter(text.back())
           && std::ranges::none_of(text.sliced(1), isFunctionCharacter)
           && !isWordOfSpeech(text.last(1));
}

bool admitsNameBehind(QStringView text)
{
    return text.isEmpty() || text.back() == u'的' || endsInProfession(text);
}

qsizetype addressedLength(QStringView ahead)
{
    constexpr qsizetype nickname = 3;
    if (ahead.size() >= nickname && QStringView(u"阿老小").contains(ahead.front())
        && QStringView(u"伯叔婶姨婆公嫂哥姐爷妹弟爹娘").contains(foldHan(ahead[2]))
        && !QStringView(u"姑妹弟爷奶婆大老小姐哥").contains(ahead[1])
        && addressLength(ahead.first(2)) == 0) // 老板娘
        return nickname;
    const qsizetype surname = surnameLength(ahead);
    if (surname == 0 || isOrdinaryHanWord(ahead.first(std::min<qsizetype>(2, ahead.size())))
        || isWordlikeSurname(ahead.front())) // 原校长
        return 0;
    const qsizetype address = titleStartLength(ahead.sliced(surname));
    return address > 0 ? surname + address : 0;
}

bool isShortlyTitled(QStringView ahead)
{
    constexpr qsizetype length = 2;
    if (ahead.size() < length || surnameLength(ahead.first(1)) == 0 || !isShortTitle(ahead[1]))
        return false;
    const QStringView behind = ahead.sliced(length);
    const auto word = hanWordAt(behind);
    const bool goesOn = word
                        && (word->role == WordRole::Verb || word->role == WordRole::Adverb
                            || word->role == WordRole::NamePrecedes);
    return behind.isEmpty() || !isHan(behind.front()) || goesOn;
}

QStringView hanNameAtEnd(QStringView run)
{
    if (run.size() < 2)
        return {};
    if (const QStringView addressed = addressedAtEnd(run); !addressed.isEmpty())
        return addressed;
    if (isHanNickname(run))
        return run;
    const QStringView core = run.chopped(addressLength(run));
    const bool foreign = core.size() >= 2 && core.size() <= longestForeign
                         && std::ranges::all_of(core, isTransliteration) && !isOrdinary(core);
    return foreign ? core : QStringView();
}

} // namespace Sidegloss
