// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names.h"

#include "lib/quotation/hannames.h"
#include "lib/quotation/hannamewords.h"
#include "lib/quotation/latinnames.h"
#include "lib/quotation/namewords.h"
#include "lib/quotation/speechwords.h"
#include "lib/text/script.h"

#include <algorithm>

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

QStringList hanParts(const QString &name)
{
    QString dotted = name;
    return dotted.replace(u'•', u'·').replace(u'・', u'·').split(u'·');
}

} // namespace

Names::Names(QStringView text, const QList<TextRange> &leaves, const Progress &progress)
{
    addLatin(text, leaves, progress.part(0, 0.5));
    indexParts();
    splitAdjoined();
    addHan(text, leaves, progress.part(0.5, 1));
    indexParts();
    std::ranges::sort(m_mentions, {}, [](const NameMention &mention) { return mention.range; });
}

qsizetype Names::intern(const QString &name, const QStringList &parts, bool person)
{
    const auto known = m_ids.constFind(name);
    const qsizetype id = known != m_ids.cend() ? *known : m_entries.size();
    if (known == m_ids.cend()) {
        m_entries.append({name, parts, 0, false});
        m_ids.insert(name, id);
    }
    ++m_entries[id].count;
    m_entries[id].person = m_entries[id].person || person;
    return id;
}

void Names::addLatin(QStringView text, const QList<TextRange> &leaves, const Progress &progress)
{
    for (const TextRange leaf : leaves) {
        if (progress.isCancelled())
            return;
        progress.report(static_cast<double>(leaf.start) / static_cast<double>(text.size()));
        for (const LatinName &name : findLatinNames(text, leaf)) {
            const QString written = name.parts.join(u' ');
            m_mentions.append({name.range, intern(written, name.parts, name.person)});
        }
    }
}

void Names::addHan(QStringView text, const QList<TextRange> &leaves, const Progress &progress)
{
    const QSet<QString> names = findHanNames(text, leaves, progress.part(0, 0.5));
    for (const TextRange range : findHanMentions(text, leaves, names, progress.part(0.5, 1))) {
        const QString name = sliced(text, range).toString();
        m_mentions.append({range, intern(name, hanParts(name), true)});
    }
}

void Names::indexParts()
{
    m_byLastPart.clear();
    m_byFirstPart.clear();
    for (qsizetype id = 0; id < m_entries.size(); ++id) {
        QList<qsizetype> &sameLast = m_byLastPart[m_entries[id].parts.last()];
        if (sameLast.size() < mostForms)
            sameLast.append(id);
        QList<qsizetype> &sameFirst = m_byFirstPart[m_entries[id].parts.first()];
        if (sameFirst.size() < mostForms)
            sameFirst.append(id);
    }
}

void Names::splitAdjoined()
{
    for (NameMention &mention : m_mentions) {
        const Entry entry = m_entries[mention.name];
        const QString word = entry.parts.first();
        for (qsizetype cut = 2; cut + 2 < word.size() && entry.parts.size() == 1; ++cut) {
            if (!word[cut].isUpper() || !word[cut - 1].isLower())
                continue;
            const QString before = word.first(cut);
            const QString after = word.sliced(cut);
            const auto known = m_byLastPart.constFind(after);
            if (known != m_byLastPart.cend() && (isNeverName(before) || known->size() > 1)) {
                mention.range.start += cut;
                mention.name = intern(after, {after}, false);
                break;
            }
            if (m_byLastPart.contains(before)
                && (isNeverName(after) || roleOf(after) == WordRole::Verb)) {
                mention.range.end = mention.range.start + cut;
                mention.name = intern(before, {before}, false);
                break;
            }
        }
    }
}

/// 交通局 is 青江市交通局 where that is the only such name in the article.
QString Names::fullestOrganisation(const Entry &entry) const
{
    std::optional<QString> full;
    for (const Entry &other : m_entries) {
        if (other.text.size() <= entry.text.size() || !other.text.endsWith(entry.text))
            continue;
        if (full)
            return entry.text;
        full = other.text;
    }
    return full.value_or(entry.text);
}

QString Names::fullestHan(const Entry &entry) const
{
    if (endsInOrganisation(entry.text))
        return fullestOrganisation(entry);
    const qsizetype address = addressLength(entry.text);
    if (address == 0)
        return entry.text;
    const QString surname = entry.text.chopped(address);
    std::optional<QString> full;
    for (const Entry &other : m_entries) {
        if (!isHan(other.text.front()) || addressLength(other.text) > 0
            || !other.text.startsWith(surname) || surnameLength(other.text) != surname.size())
            continue;
        if (full)
            return entry.text;
        full = other.text;
    }
    return full.value_or(entry.text);
}

/// Whose a thing is that a German genitive and a noun name: "Rupperts Antwort".
std::optional<QString> Names::ownerOf(const Entry &entry) const
{
    const QString first = entry.parts.first();
    if (entry.parts.size() < 2 || !first.endsWith(u's'))
        return {};
    for (const qsizetype id : m_byLastPart.value(first.chopped(1))) {
        if (m_entries[id].parts.size() > 1)
            return fullestOf(m_entries[id]);
    }
    return {};
}

/// The owner of a German genitive, where the article names him otherwise, too: Amrheins.
std::optional<QString> Names::genitiveOf(const Entry &entry) const
{
    const QString last = entry.parts.last();
    const QString stem = last.chopped(1);
    if (!last.endsWith(u's') || !m_byLastPart.contains(stem) || isGivenName(stem))
        return {};
    Entry owner = entry;
    owner.parts.last() = stem;
    owner.text.chop(1);
    return fullestOf(owner);
}

/// The full name of whom the article calls by the given name.
std::optional<QString> Names::byFirstPart(const Entry &entry) const
{
    const bool isKnown = isGivenName(entry.text) || isHan(entry.text.front());
    std::optional<QString> full;
    for (const qsizetype id : m_byFirstPart.value(entry.text)) {
        const Entry &other = m_entries[id];
        if (other.parts.size() == 1 || (!isKnown && other.parts.size() > 2))
            continue;
        if (isKnown)
            return fullestOf(other);
        if (full)
            return {};
        full = other.text;
    }
    return full;
}

QString Names::fullestOf(const Entry &entry) const
{
    const Entry *best = nullptr;
    for (const qsizetype id : m_byLastPart.value(entry.parts.last())) {
        const Entry &other = m_entries[id];
        if (other.parts.size() <= entry.parts.size() || !endsWith(other.parts, entry.parts))
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
    if (best)
        return best->text;
    if (const auto owner = ownerOf(entry))
        return *owner;
    if (const auto owner = genitiveOf(entry))
        return *owner;
    if (entry.parts.size() == 1) {
        if (const auto full = byFirstPart(entry))
            return *full;
    }
    return isHan(entry.text.front()) ? fullestHan(entry) : entry.text;
}

QString Names::fullest(qsizetype name) const
{
    return fullestOf(m_entries[name]);
}

QString Names::fullest(const QString &written) const
{
    const QString name = written.simplified();
    if (name.isEmpty())
        return name;
    const QStringList parts = isHan(name.front()) ? hanParts(name) : name.split(u' ');
    return fullestOf(Entry{name, parts, 0, false});
}

bool Names::looksLikePerson(qsizetype name) const
{
    return m_entries[name].person;
}

bool Names::isWellShown(qsizetype name) const
{
    const Entry &entry = m_entries[name];
    return entry.person || entry.parts.size() > 1 || isGivenName(entry.text)
           || m_byLastPart.value(entry.parts.last()).size() > 1
           || m_byFirstPart.value(entry.text).size() > 1;
}

} // namespace Sidegloss
