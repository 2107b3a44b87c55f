// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/chosenmarks.h"

#include "app/annotations/annotationmodel.h"

#include <algorithm>

namespace Sidegloss {

void ChosenMarks::setModel(const AnnotationModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_current.reset();
    clear();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ChosenMarks::forgetVanished);
    connect(model, &QAbstractItemModel::modelReset, this, &ChosenMarks::forgetVanished);
}

bool ChosenMarks::canBeChosen(const AnchoredAnnotation &item)
{
    return item.annotation.isMark() && !item.annotation.target.replyTo;
}

bool ChosenMarks::isChoosable(AnnotationId id) const
{
    const AnchoredAnnotation *item = m_model ? m_model->find(id) : nullptr;
    return item && canBeChosen(*item);
}

QList<AnnotationId> ChosenMarks::ids() const
{
    QList<AnnotationId> ids;
    if (isEmpty() || !m_model)
        return ids;
    ids.reserve(count());
    for (const AnchoredAnnotation &item : m_model->items()) {
        if (contains(item.annotation.id))
            ids.append(item.annotation.id);
    }
    return ids;
}

std::optional<AnnotationId> ChosenMarks::beginning() const
{
    if (m_anchor && isChoosable(*m_anchor))
        return m_anchor;
    return isEmpty() && m_current && isChoosable(*m_current) ? m_current : std::nullopt;
}

void ChosenMarks::toggleCurrent()
{
    if (!m_current || !isChoosable(*m_current))
        return;
    if (isEmpty())
        choose({*m_current});
    else
        toggle(*m_current);
}

void ChosenMarks::toggle(AnnotationId id)
{
    if (!isChoosable(id))
        return;
    QSet<AnnotationId> chosen = m_chosen;
    if (const auto first = beginning(); first && isEmpty())
        chosen.insert(*first);
    // Where one is at it already, it is what is meant.
    if (!isEmpty() && chosen.contains(id))
        chosen.remove(id);
    else
        chosen.insert(id);
    m_anchor = id;
    m_kept = chosen;
    set(chosen);
}

QSet<AnnotationId> ChosenMarks::between(AnnotationId one, AnnotationId other) const
{
    const QList<AnchoredAnnotation> &items = m_model->items();
    const auto [first, last] =
        std::minmax({m_model->rowOf(one).value_or(0), m_model->rowOf(other).value_or(0)});
    QSet<AnnotationId> found;
    for (int row = first; row <= last; ++row) {
        if (canBeChosen(items[row]))
            found.insert(items[row].annotation.id);
    }
    return found;
}

void ChosenMarks::extendTo(AnnotationId id)
{
    if (!isChoosable(id))
        return;
    if (isEmpty())
        m_kept.clear();
    m_anchor = beginning().value_or(id);
    set(m_kept + between(*m_anchor, id));
}

void ChosenMarks::choose(const QList<AnnotationId> &ids)
{
    QSet<AnnotationId> chosen;
    for (const AnnotationId id : ids) {
        if (isChoosable(id))
            chosen.insert(id);
    }
    m_anchor = ids.isEmpty() ? std::nullopt : std::optional(ids.last());
    m_kept = chosen;
    set(chosen);
}

void ChosenMarks::clear()
{
    choose({});
}

void ChosenMarks::set(const QSet<AnnotationId> &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    Q_EMIT changed();
}

void ChosenMarks::forgetVanished()
{
    if (isEmpty())
        return;
    const auto isGone = [this](AnnotationId id) { return !m_model->find(id); };
    m_kept.removeIf(isGone);
    QSet<AnnotationId> left = m_chosen;
    left.removeIf(isGone);
    set(left);
}

} // namespace Sidegloss
