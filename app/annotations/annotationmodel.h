// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchoredannotation.h"

#include <QAbstractListModel>
#include <QHash>

namespace Sidegloss {

/// The annotations of the open document in reading order: notes on the whole article first, then by
/// place (start, longer first), replies directly behind their parent, orphans last. The one thing
/// the views observe; written by DocumentSession alone. Rows move, so keep ids, not rows.
class AnnotationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< AnnotationId as its urn
        NoteRole,              ///< Markdown
        ColorRole,             ///< claim, question, …
        TagsRole,              ///< QStringList
        ExactRole,             ///< the quoted words
        OrphanRole,            ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<AnchoredAnnotation> &items() const { return m_items; }
    const AnchoredAnnotation *
    find(AnnotationId id) const; ///< Null where there is none; not to be kept.
    std::optional<int> rowOf(AnnotationId id) const;
    qsizetype orphanCount() const;

    void reset(QList<AnchoredAnnotation> items);
    void insertOrUpdate(const AnchoredAnnotation &item);
    void remove(AnnotationId id);

private:
    void insert(const AnchoredAnnotation &item);
    void update(int row, const AnchoredAnnotation &item);
    void adoptReplies(AnnotationId parent);
    void shiftRows(int from, int by);
    void forgetRows() { m_rows.clear(); }

    QList<AnchoredAnnotation> m_items;
    mutable QHash<AnnotationId, int> m_rows; ///< Complete, or empty until asked for again.
};

} // namespace Sidegloss
