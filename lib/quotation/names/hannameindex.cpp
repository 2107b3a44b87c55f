// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hannameindex.h"

#include "lib/quotation/names/hannameforms.h"
#include "lib/quotation/names/hannamewords.h"
#include "lib/quotation/names/hanorganisationwords.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype shortestPart = 2;

/// The family name in a form that has no given one: 王教授, 老谭, 田中; else empty.
QString surnameOf(const QString &form)
{
    const qsizetype address = titleLength(form);
    if (address > 0)
        return form.chopped(address);
    if (isHanNickname(form))
        return form.last(1);
    return surnameLength(form) == form.size() ? form : QString();
}

} // namespace

/// One more full name with a shorter form.
void HanNameIndex::put(const QString &shorter, const QString &full, Shortened &forms)
{
    const auto known = forms.find(shorter);
    if (known == forms.end())
        forms.insert(shorter, full);
    else if (*known && full.endsWith(**known)) // 岚江市水务局 and 市水务局 are one.
        *known = full;
    else if (*known != full && !(*known && (**known).endsWith(full)))
        known->reset();
}

void HanNameIndex::add(const QString &name, qsizetype count)
{
    addParts(name);
    addBeginning({name, count});
    if (isHanNickname(name))
        put(name.last(1), name, m_nicknames);
    // 亓万春: a family name that no list has.
    const bool mayBeFullName = (name.size() == 2 || name.size() == 3) && !isHanNickname(name);
    const qsizetype surname = std::max(surnameLength(name), mayBeFullName ? 1LL : 0LL);
    if (surname == 0 || surname == name.size() || endsInOrganisation(name) || titleLength(name) > 0)
        return;
    addBearer(name.first(surname), {name, count});
    const bool isVietnamese = name[surname] == u'氏' && name.size() > surname + 1; // 黎氏金鸞
    put(name.sliced(surname + (isVietnamese ? 1 : 0)), name, m_byGivenName);
    put(name.last(1), name, m_byLastCharacter);
}

void HanNameIndex::addParts(const QString &name)
{
    const qsizetype ending = organisationEndLength(name);
    for (qsizetype length = shortestPart; ending > 0 && length < name.size(); ++length)
        put(name.last(length), name, m_byPartOfOrganisation);
    if (ending > 0 && isEndBehindBrand(name.last(ending)))
        put(name.chopped(ending), name, m_byPartOfOrganisation);
    for (qsizetype length = shortestPart; length + shortestPart <= name.size(); ++length)
        put(name.last(length), name, m_byEnd);
}

/// 布仁巴雅尔, 佐仓明日香: of names that no list has, the first two characters may stand for all.
void HanNameIndex::addBeginning(const Bearer &bearer)
{
    if (bearer.name.size() >= 2 * shortestPart && surnameLength(bearer.name) < shortestPart
        && !endsInOrganisation(bearer.name))
        addBearer(bearer.name.first(shortestPart), bearer);
}

void HanNameIndex::addBearer(const QString &surname, const Bearer &bearer)
{
    Bearer &most = m_bearers[surname];
    if (bearer.count > most.count)
        most = bearer;
}

std::optional<QString> HanNameIndex::bearerOf(const QString &surname) const
{
    const auto bearer = m_bearers.constFind(surname);
    return bearer == m_bearers.cend() ? std::nullopt : std::optional(bearer->name);
}

/// Of what may be an organisation, or somebody called by the given name.
QString HanNameIndex::fullestGroup(const QString &name) const
{
    if (const auto &whole = m_byPartOfOrganisation.value(name))
        return *whole;
    return looksLikeHanName(name) ? name : m_byEnd.value(name).value_or(name);
}

QString HanNameIndex::fullest(const QString &name) const
{
    if (endsInOrganisation(name))
        return fullestGroup(name);
    const QString surname = surnameOf(name);
    // Where there are 老段 and 小段, neither is the only one of that family.
    if (isHanNickname(name) && !m_nicknames.value(surname))
        return name;
    if (isHanNickname(name) && !m_bearers.contains(surname))
        return m_byLastCharacter.value(surname).value_or(name);
    if (!surname.isEmpty())
        return bearerOf(surname).value_or(name);
    if (const auto &whole = m_byGivenName.value(name))
        return *whole;
    return bearerOf(name).value_or(fullestGroup(name));
}

} // namespace Sidegloss
