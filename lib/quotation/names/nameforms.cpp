// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/nameforms.h"

#include "lib/quotation/names/elision.h"
#include "lib/quotation/names/givennames.h"
#include "lib/quotation/names/hannameforms.h"
#include "lib/quotation/names/latinwords.h"
#include "lib/quotation/names/namewords.h"
#include "lib/quotation/names/organisations.h"
#include "lib/quotation/words/personnouns.h"
#include "lib/text/script.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Forms that share a part and are compared: bounds the work on a text made of names alone.
constexpr qsizetype mostForms = 64;

/// Van Dyke at the start of a sentence is van Dyke.
bool isSamePart(const QString &part, const QString &other)
{
    return part.compare(other, Qt::CaseInsensitive) == 0;
}

bool endsWith(const QStringList &parts, const QStringList &end)
{
    return parts.size() >= end.size()
           && std::equal(end.crbegin(), end.crend(), parts.crbegin(), isSamePart);
}

/// "S.", "J.-P."
bool isInitial(QStringView part)
{
    return part.size() > 1 && part.front().isUpper() && part[1] == u'.' && part.endsWith(u'.');
}

/// SLPO of "Société du logement public de l’Ourthe", in which links have none.
QString largeInitials(const QStringList &parts)
{
    QString initials;
    for (const QString &part : parts) {
        if (!isLink(part) && !isParticle(part))
            initials += part[elisionLength(part)].toUpper();
    }
    return initials;
}

/// One more full name with a shorter form.
void put(const QString &shorter, const QString &full, QHash<QString, std::optional<QString>> &forms)
{
    const auto known = forms.find(shorter);
    if (known == forms.end())
        forms.insert(shorter, full);
    else if (*known != full)
        known->reset();
}

} // namespace

qsizetype NameForms::add(const QString &name, const QStringList &parts, bool person)
{
    const auto known = m_ids.constFind(name);
    const qsizetype id = known != m_ids.cend() ? *known : m_forms.size();
    if (known == m_ids.cend()) {
        m_forms.append({name, parts, 0, false});
        m_ids.insert(name, id);
    }
    ++m_forms[id].count;
    m_forms[id].person = m_forms[id].person || person;
    return id;
}

void NameForms::index()
{
    m_byLastPart.clear();
    m_byFirstPart.clear();
    m_han = {};
    m_byHalf.clear();
    for (qsizetype id = 0; id < m_forms.size(); ++id) {
        QList<qsizetype> &sameLast = m_byLastPart[m_forms[id].parts.last()];
        if (sameLast.size() < mostForms)
            sameLast.append(id);
        QList<qsizetype> &sameFirst = m_byFirstPart[m_forms[id].parts.first()];
        if (sameFirst.size() < mostForms)
            sameFirst.append(id);
        const QString &last = m_forms[id].parts.last();
        const qsizetype hyphen = last.indexOf(u'-');
        if (m_forms[id].parts.size() > 1 && hyphen > 1) // Ouellet-Fiset
            put(last.first(hyphen), m_forms[id].text, m_byHalf);
        if (isHan(m_forms[id].text.front()))
            m_han.add(m_forms[id].text, m_forms[id].count);
        else
            indexInitials(m_forms[id]);
    }
}

void NameForms::indexInitials(const Form &form)
{
    const bool isAllInitials = std::ranges::all_of(form.parts, [](const QString &part) {
        return (part.size() == 1 && part.front().isUpper()) || isInitial(part);
    });
    if (isAllInitials)
        return;
    QString initials;
    for (const QString &part : form.parts) {
        for (const QString &half : part.split(u'-', Qt::SkipEmptyParts)) // P. T.-R.
            initials += half.front();
    }
    const bool isSomebody = isGivenName(form.parts.first()) || form.person;
    put(initials, form.text, isSomebody ? m_peopleByInitials : m_othersByInitials);
    if (const QString large = largeInitials(form.parts); !isSomebody && large != initials)
        put(large, form.text, m_othersByInitials);
}

/// Whose a thing is that a German genitive and a noun name: "Rupperts Antwort".
std::optional<QString> NameForms::ownerOf(const Form &form) const
{
    const QString first = form.parts.first();
    if (form.parts.size() < 2 || !first.endsWith(u's'))
        return {};
    for (const qsizetype id : m_byLastPart.value(first.chopped(1))) {
        // An owner has no owner himself: names could lead round in a circle.
        if (m_forms[id].parts.size() > 1)
            return byLastParts(m_forms[id]).value_or(m_forms[id].text);
    }
    return {};
}

/// The owner of a German genitive, where the article names him otherwise, too: Amrheins.
std::optional<QString> NameForms::genitiveOf(const Form &form) const
{
    const QString last = form.parts.last();
    const QString stem = last.chopped(1);
    if (!last.endsWith(u's') || !m_byLastPart.contains(stem) || isGivenName(stem))
        return {};
    Form owner = form;
    owner.parts.last() = stem;
    owner.text.chop(1);
    return fullestOf(owner);
}

/// The full name of whom the article calls by the given name.
std::optional<QString> NameForms::byFirstPart(const Form &form) const
{
    const bool isKnown = isGivenName(form.text) || isHan(form.text.front());
    std::optional<QString> full;
    for (const qsizetype id : m_byFirstPart.value(form.text)) {
        const Form &other = m_forms[id];
        const bool isOrganisation = isOrganisationHead(form.text);
        if (other.parts.size() == 1 || (!isKnown && !isOrganisation && other.parts.size() > 2))
            continue;
        if (isKnown)
            return fullestOf(other);
        if (full)
            return {};
        full = other.text;
    }
    return full;
}

/// The best of the longer names that end as \a form does.
std::optional<QString> NameForms::byLastParts(const Form &form) const
{
    const Form *best = nullptr;
    for (const qsizetype id : m_byLastPart.value(form.parts.last())) {
        const Form &other = m_forms[id];
        if (other.parts.size() <= form.parts.size() || !endsWith(other.parts, form.parts))
            continue;
        // A longer form of a form that stands alone too has a stray word in front of it.
        const bool isStray = best && best->parts.size() > 1 && endsWith(other.parts, best->parts);
        const bool isCleaner = best && other.parts.size() > 1 && endsWith(best->parts, other.parts);
        const bool isBetter =
            !best || isCleaner
            || (!isStray
                && std::pair(other.person, other.count) > std::pair(best->person, best->count));
        if (isBetter)
            best = &other;
    }
    return best ? std::optional(best->text) : std::nullopt;
}

/// The only longer name whose given name an initial stands for: "S. Dartois".
std::optional<QString> NameForms::byInitialOfFirst(const QStringList &parts) const
{
    if (parts.size() < 2 || !isInitial(parts.first()))
        return {};
    std::optional<QString> full;
    for (const qsizetype id : m_byLastPart.value(parts.last())) {
        const QStringList &other = m_forms[id].parts;
        if (other.size() < 2 || isInitial(other.first())
            || other.first().front() != parts.first().front())
            continue;
        if (full && full != m_forms[id].text)
            return {};
        full = m_forms[id].text;
    }
    return full;
}

/// As a transcript's ANNA WEBER is written elsewhere in the article, if she is.
std::optional<NameForms::Form> NameForms::inSmallLetters(const Form &form) const
{
    if (form.text.size() < 2 || isHan(form.text.front()) || form.text.toUpper() != form.text)
        return {};
    Form small = form;
    for (QString &part : small.parts) {
        for (qsizetype i = 1; i < part.size(); ++i) {
            if (part[i - 1].isLetter())
                part[i] = part[i].toLower();
        }
    }
    small.text = small.parts.join(u' ');
    const QString &last = small.parts.last();
    const bool isKnown =
        m_byLastPart.contains(last) || (small.parts.size() == 1 && m_byFirstPart.contains(last));
    return small.text != form.text && isKnown ? std::optional(small) : std::nullopt;
}

void NameForms::setAlias(const QString &alias, qsizetype id)
{
    m_aliases.insert(alias, id);
}

QString NameForms::fullestOf(const Form &form) const
{
    const auto alias = m_aliases.constFind(form.text);
    if (alias != m_aliases.cend() && m_forms[*alias].text != form.text
        && !m_aliases.contains(m_forms[*alias].text))
        return fullestOf(m_forms[*alias]);
    if (const auto small = inSmallLetters(form))
        return fullestOf(*small);
    if (const auto spelt = byInitialOfFirst(form.parts))
        return *spelt;
    if (const auto spelt =
            form.person && form.text.contains(u'.') ? byInitials(form.text) : std::nullopt)
        return *spelt;
    if (const auto longer = byLastParts(form))
        return byInitialOfFirst(longer->split(u' ')).value_or(*longer);
    if (const auto owner = ownerOf(form))
        return *owner;
    if (const auto owner = genitiveOf(form))
        return *owner;
    if (form.parts.size() == 1) {
        if (const auto full = byFirstPart(form))
            return *full;
        if (const auto full = m_byHalf.value(form.text))
            return *full;
        const bool isAcronym = form.text.size() > 2 && form.text == form.text.toUpper();
        if (const auto full = isAcronym ? m_othersByInitials.value(form.text) : std::nullopt)
            return *full;
    }
    return isHan(form.text.front()) ? m_han.fullest(form.text) : form.text;
}

/// The only person in the article with these initials: JA, J.A.
std::optional<QString> NameForms::byInitials(const QString &written) const
{
    QString initials = written;
    initials.remove(u'.').remove(u' ').remove(u'-');
    if (initials.size() < 2 || initials.size() > 4 || initials != initials.toUpper()
        || !initials.front().isUpper())
        return {};
    return m_peopleByInitials.contains(initials) ? m_peopleByInitials[initials]
                                                 : m_othersByInitials.value(initials);
}

QString NameForms::fullest(const QString &written) const
{
    const QString name = written.simplified();
    if (name.isEmpty())
        return name;
    if (const auto person = byInitials(name))
        return *person;
    const bool han = isHan(name.front());
    QStringList parts = han ? hanNameParts(name) : name.split(u' ');
    while (parts.size() > 1 && (isHonorific(parts.first()) || isPersonNoun(parts.first())))
        parts.removeFirst();
    return fullestOf(Form{parts.join(han ? u"·"_s : u" "_s), parts, 0, false});
}

} // namespace Sidegloss
