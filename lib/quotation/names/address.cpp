// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/address.h"

#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/namewords.h"
#include "lib/text/script.h"

#include <QStringList>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr QStringView stops = u",.!?;，。！？、…";

/// Whether nothing but a title of honour stands between \a place and a stop or the beginning.
bool opensAddress(QStringView before)
{
    QStringView rest = before.trimmed();
    const QStringView word = rest.sliced(rest.lastIndexOf(u' ') + 1);
    if (!word.isEmpty() && isHonorific(word))
        rest = rest.chopped(word.size()).trimmed();
    return rest.isEmpty() || stops.contains(rest.back())
           || QStringView(u"“‘«»„「『\"'").contains(rest.back());
}

bool closesAddress(QStringView behind, bool isFirst)
{
    if (behind.isEmpty())
        return !isFirst;
    return stops.contains(behind.front()) && !(isFirst && behind.front() == u'.');
}

/// Whether what stands behind \a before is said by somebody else: “He told me: ‘Ravi, …’”
bool isNested(QStringView before)
{
    qsizetype open = 0;
    for (const QChar c : before) {
        open += QStringView(u"“‘«„『「‹").contains(c);
        open -= QStringView(u"”»』」›").contains(c);
        open -= c == u'’' && open > 0;
    }
    return open > 0;
}

bool isCalled(const QString &part, QStringView words)
{
    constexpr int mostPlaces = 8;
    qsizetype at = words.indexOf(part);
    for (int i = 0; i < mostPlaces && at >= 0; ++i) {
        const bool isWord = isHan(part.front()) || at == 0 || !words[at - 1].isLetter();
        if (isWord && !isNested(words.first(at)) && opensAddress(words.first(at))
            && closesAddress(words.sliced(at + part.size()), at == 0))
            return true;
        at = words.indexOf(part, at + 1);
    }
    return false;
}

/// 季老师，您睡了吗？
bool isCalledByTitle(QStringView surname, QStringView words)
{
    constexpr int mostPlaces = 8;
    qsizetype at = surname.isEmpty() ? -1 : words.indexOf(surname);
    for (int i = 0; i < mostPlaces && at >= 0; ++i) {
        const QStringView behind = words.sliced(at + surname.size());
        const qsizetype title = titleStartLength(behind);
        if (title > 0 && !isNested(words.first(at)) && opensAddress(words.first(at))
            && closesAddress(behind.sliced(title), at == 0))
            return true;
        at = words.indexOf(surname, at + 1);
    }
    return false;
}

} // namespace

bool isAddressed(const QString &name, QStringView words)
{
    constexpr qsizetype shortest = 3;
    if (name.isEmpty())
        return false;
    if (isHan(name.front())) {
        const QString nickname = QStringLiteral("老") + name.first(1);
        return isCalled(name, words) || isCalled(nickname, words)
               || (name.size() > 2 && isCalled(name.sliced(1), words))
               || isCalledByTitle(name.first(surnameLength(name)), words);
    }
    const QStringList parts = name.split(u' ');
    return std::ranges::any_of(parts, [words](const QString &part) {
        return part.size() >= shortest && isCalled(part, words);
    });
}

} // namespace Sidegloss
