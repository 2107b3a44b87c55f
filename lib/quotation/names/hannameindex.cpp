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

/// 老谭; 小濯, of whatever family.
bool isNickname(const QString &form)
{
    return form.size() == 2 && QStringView(u"老小阿").contains(form.front());
}

/// What a form calls somebody by: 王|教授, 老|谭, 阿根|伯, 田中; else empty.
QString calledBy(const QString &form)
{
    const qsizetype address = titleLength(form);
    if (address > 0)
        return form.chopped(address);
    if (isNickname(form))
        return form.last(1);
    if (form.size() > 1 && QStringView(u"伯叔婶嬸姨婆嫂哥姐姊妹爷爺公太").contains(form.back()))
        return form.chopped(1);
    return surnameLength(form) == form.size() ? form : QString();
}

/// The first two characters of such names, which no list has, are a name as well: 布仁巴雅尔,
/// 佐仓明日香.
bool hasNameInFront(const QString &name)
{
    return name.size() >= 2 * shortestPart && surnameLength(name) < shortestPart
           && !endsInOrganisation(name);
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
    if (hasNameInFront(name))
        addBearer(name.first(shortestPart), {name, count});
    if (isNickname(name))
        put(name.last(1), name, m_nicknames);
    // 亓万春: a family name that no list has.
    const bool mayBeFullName = (name.size() == 2 || name.size() == 3) && !isNickname(name);
    const qsizetype surname = std::max(surnameLength(name), mayBeFullName ? 1LL : 0LL);
    if (surname == 0 || surname == name.size() || endsInOrganisation(name) || titleLength(name) > 0)
        return;
    addBearer(name.first(surname), {name, count});
    const bool isVietnamese = name[surname] == u'氏' && name.size() > surname + 1; // 黎氏金鸞
    const QString given = name.sliced(surname + (isVietnamese ? 1 : 0));
    put(given, name, m_byGivenName);
    for (const QChar character : given)
        put(character, name, m_byCharacter);
}

void HanNameIndex::addParts(const QString &name)
{
    const qsizetype ending = organisationEndLength(name);
    for (qsizetype length = shortestPart; ending > 0 && length < name.size(); ++length)
        put(name.last(length), name, m_byPartOfOrganisation);
    for (qsizetype length = shortestPart; ending > 0 && length + shortestPart <= name.size();
         ++length) {
        if (!QStringView(u"市县區区镇鎮乡鄉村省州国國").contains(name[length - 1]))
            put(name.first(length), name, m_byBrand);
    }
    for (qsizetype length = shortestPart; length + shortestPart <= name.size(); ++length)
        put(name.last(length), name, m_byEnd);
}

void HanNameIndex::addBearer(const QString &surname, const Bearer &bearer)
{
    Bearer &most = m_bearers[surname];
    if (bearer.count > most.count)
        most = bearer;
}

/// Of what may be an organisation, or somebody called by the given name.
QString HanNameIndex::fullestGroup(const QString &name) const
{
    if (const auto whole = m_byPartOfOrganisation.value(name))
        return *whole;
    if (const auto whole = m_byBrand.value(name); whole && !endsInOrganisation(name))
        return *whole;
    const bool isGiven = givenPartLength(name) == name.size(); // 卓玛
    const bool isPerson = name.size() >= shortestPart && looksLikeHanName(name) && !isGiven;
    return isPerson ? name : m_byEnd.value(name).value_or(name);
}

/// Whom the article calls by \a part of the name, and that alone.
std::optional<QString> HanNameIndex::called(const QString &part) const
{
    if (const auto bearer = m_bearers.constFind(part); bearer != m_bearers.cend())
        return bearer->name;
    const auto byGivenName = m_byGivenName.value(part);
    return byGivenName || part.size() > 1 ? byGivenName : m_byCharacter.value(part);
}

QString HanNameIndex::fullest(const QString &name) const
{
    if (endsInOrganisation(name))
        return fullestGroup(name);
    const QString part = calledBy(name);
    // Where there are 老段 and 小段, neither is the only one of that family.
    if (isNickname(name) && m_nicknames.contains(part) && !m_nicknames[part])
        return name;
    if (const auto whole = part.isEmpty() ? std::nullopt : called(part))
        return *whole;
    if (const auto whole = m_byGivenName.value(name))
        return *whole;
    const auto bearer = m_bearers.constFind(name);
    return bearer != m_bearers.cend() ? bearer->name : fullestGroup(name);
}

} // namespace Sidegloss
