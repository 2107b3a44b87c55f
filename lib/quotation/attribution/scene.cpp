// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/attribution/scene.h"

#include "lib/quotation/names/byline.h"
#include "lib/quotation/words/phrasecontext.h"

#include <algorithm>

namespace Sidegloss {

Scene::Scene(QStringView text, const Names &names)
    : m_text(text)
    , m_names(names)
    , m_sentences(text)
{}

void Scene::addLeaf(const QList<Quotation> &quotations, const LeafSpeakers &speakers)
{
    for (const Quotation &quotation : quotations) {
        if (!quotation.parent)
            m_quotations.append(quotation.outer);
    }
    for (const Attribution &meant : speakers.said)
        m_subjects.append({meant, true});
    for (const Attribution &meant : speakers.topics)
        m_subjects.append({meant, false});
}

void Scene::finish(const SpeakerFinder &speakers)
{
    std::ranges::stable_sort(m_subjects, {},
                             [](const SceneSubject &subject) { return subject.meant.words.start; });
    for (const NameMention &mention : m_names.mentions()) {
        const QString name = speakers.fullest(mention.name);
        m_mentions.append({mention.range, name, m_sentences.sentenceAt(mention.range.start),
                           quotationAt(mention.range.start)});
        ++m_named[name];
        if (m_names.isWellShown(mention.name))
            m_wellShown.insert(name);
    }
    if (const auto author = authorOf(m_text, m_names))
        m_author = speakers.fullest(author->name);
    for (const SceneSubject &subject : std::as_const(m_subjects)) {
        if (subject.speaks && subject.meant.who == Attribution::Who::Name) {
            const QString name = speakers.fullest(subject.meant.name);
            if (++m_speaking[name] > m_speaking.value(m_foremost))
                m_foremost = name;
        }
    }
}

qsizetype Scene::mentionFrom(qsizetype place) const
{
    return std::ranges::lower_bound(m_mentions, place, {},
                                    [](const SceneMention &m) { return m.range.start; })
           - m_mentions.begin();
}

qsizetype Scene::subjectFrom(qsizetype place) const
{
    return std::ranges::lower_bound(m_subjects, place, {},
                                    [](const SceneSubject &s) { return s.meant.words.start; })
           - m_subjects.begin();
}

bool Scene::isNamedBeside(qsizetype place) const
{
    constexpr qsizetype near = 3;
    const qsizetype next = mentionFrom(place);
    if (next >= m_mentions.size())
        return false;
    const qsizetype start = m_mentions[next].range.start;
    return start - place <= near || isBeforeApposition(m_text.sliced(place, start - place));
}

std::optional<qsizetype> Scene::quotationAt(qsizetype place) const
{
    const auto next = std::ranges::upper_bound(m_quotations, place, {}, &TextRange::start);
    return next != m_quotations.begin() && std::prev(next)->contains(place)
               ? std::optional(next - m_quotations.begin() - 1)
               : std::nullopt;
}

qsizetype Scene::quotationsBetween(qsizetype start, qsizetype end) const
{
    return std::ranges::lower_bound(m_quotations, end, {}, &TextRange::start)
           - std::ranges::lower_bound(m_quotations, start, {}, &TextRange::start);
}

} // namespace Sidegloss
