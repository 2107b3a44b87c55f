// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/hannameforms.h"

#include "lib/quotation/hannamewords.h"
#include "lib/quotation/speechwords.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype longestForeign = 8;
constexpr qsizetype longestAddressed = 5;
constexpr qsizetype shortestOrganisation = 4;
constexpr qsizetype longestOrganisation = 14;

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

bool isNickname(QStringView text)
{
    return text.size() == 2 && QStringView(u"老小阿").contains(text.front())
           && surnameLength(text.last(1)) == 1 && !isOrdinaryHanWord(text);
}

/// 王教授, 罗师傅, 阿土伯: the address and what belongs to it.
QStringView addressedAtEnd(QStringView run)
{
    const qsizetype address = addressLength(run);
    const QStringView core = run.chopped(address);
    if (address == 0 || core.isEmpty())
        return {};
    if (core.size() + address <= longestAddressed && QStringView(u"老小阿").contains(core.front()))
        return run;
    const QStringView surname = core.last(1);
    const bool admitted = admitsNameBehind(core.chopped(1))
                          || (core.size() > 1 && isFunctionCharacter(core[core.size() - 2]));
    return surnameLength(surname) == 1 && admitted ? run.last(1 + address) : QStringView();
}

} // namespace

bool looksLikeHanName(QStringView text)
{
    const qsizetype surname = surnameLength(text);
    const qsizetype given = text.size() - surname;
    if (surname == 0 || given < 1 || given > 2 || isOrdinary(text))
        return false;
    return std::ranges::none_of(text.sliced(surname), isFunctionCharacter)
           && (given == 1 || !isWordOfSpeech(text.last(1)));
}

bool admitsNameBehind(QStringView text)
{
    return text.isEmpty() || text.back() == u'的' || endsInProfession(text);
}

QStringView hanNameAtEnd(QStringView run)
{
    if (run.size() < 2)
        return {};
    if (const QStringView addressed = addressedAtEnd(run); !addressed.isEmpty())
        return addressed;
    if (isNickname(run))
        return run;
    if (endsInOrganisation(run))
        return run.size() >= shortestOrganisation && run.size() <= longestOrganisation
                   ? run
                   : QStringView();
    const QStringView core = run.chopped(addressLength(run));
    for (const qsizetype length : {3, 2, 4}) {
        if (core.size() >= length && looksLikeHanName(core.last(length)))
            return core.last(length);
    }
    const bool foreign = core.size() >= 2 && core.size() <= longestForeign
                         && std::ranges::all_of(core, isTransliteration) && !isOrdinary(core);
    return foreign ? core : QStringView();
}

QList<QStringView> hanNamesAtStart(QStringView run)
{
    QList<QStringView> names;
    for (const qsizetype length : {4, 3, 2}) {
        if (run.size() >= length && looksLikeHanName(run.first(length)))
            names.append(run.first(length));
    }
    return names;
}

} // namespace Sidegloss
