// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

namespace Sidegloss {

class AnnotationModel;
struct AnchoredAnnotation;

/// The marks of the open article that are chosen, several at once, for what is to be done to all of
/// them. One that vanishes from the article is let go. Choosing works as in any list: one by one,
/// or all from the one that was chosen last.
class ChosenMarks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null for none. The model must outlive its stay here.
    void setModel(const AnnotationModel *model);

    /// Marks and notes can be chosen; not a reply, which goes with its note, nor a bookmark or the
    /// correction of a quotation.
    static bool canBeChosen(const AnchoredAnnotation &item);

    bool isEmpty() const { return m_chosen.isEmpty(); }
    qsizetype count() const { return m_chosen.size(); }
    bool contains(AnnotationId id) const { return m_chosen.contains(id); }
    const QSet<AnnotationId> &set() const { return m_chosen; }
    /// In reading order.
    QList<AnnotationId> ids() const;

    /// The mark one is at: while nothing is chosen, the first choice takes it along, or begins with
    /// it.
    void setCurrent(std::optional<AnnotationId> id) { m_current = id; }

    /// Chooses the current mark or lets it go.
    void toggleCurrent();
    /// Chooses \a id or lets it go.
    void toggle(AnnotationId id);
    /// Chooses all from where choosing began to \a id, in reading order, in place of what such a
    /// step chose before.
    void extendTo(AnnotationId id);
    /// Chooses just these.
    void choose(const QList<AnnotationId> &ids);
    void clear();

Q_SIGNALS:
    void changed();

private:
    bool isChoosable(AnnotationId id) const;
    std::optional<AnnotationId> beginning() const;
    QSet<AnnotationId> between(AnnotationId one, AnnotationId other) const;
    void set(const QSet<AnnotationId> &chosen);
    void forgetVanished();

    QPointer<const AnnotationModel> m_model;
    QSet<AnnotationId> m_chosen;
    QSet<AnnotationId> m_kept; ///< What was chosen before it was extended.
    std::optional<AnnotationId> m_anchor;
    std::optional<AnnotationId> m_current;
};

} // namespace Sidegloss
