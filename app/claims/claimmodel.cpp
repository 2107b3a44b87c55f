// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimmodel.h"

#include "app/annotations/labels.h"
#include "app/session/workspace.h"

#include <QFont>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool isDue(const Claim &claim)
{
    return claim.reviewOn && *claim.reviewOn <= QDate::currentDate()
           && claim.state != ClaimState::Withdrawn;
}

qsizetype countStance(const Claim &claim, Stance stance)
{
    return std::ranges::count(claim.evidence, stance, &Evidence::stance);
}

} // namespace

ClaimModel::ClaimModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &ClaimModel::follow);
    connect(&workspace, &Workspace::reloaded, this, &ClaimModel::reload);
    reload();
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayed(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case DueRole:
        return isDue(row.claim);
    case Qt::ToolTipRole:
        return index.column() == Statement ? row.claim.statement : QVariant();
    default:
        return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Statement:
        return tr("Statement");
    case Speaker:
        return tr("Speaker");
    case Kind:
        return tr("Kind");
    case VerdictColumn:
        return tr("Verdict");
    case EvidenceColumn:
        return tr("Evidence");
    case ReviewOn:
        return tr("Review on");
    case Articles:
        return tr("In");
    default:
        return {};
    }
}

std::optional<int> ClaimModel::rowOf(ClaimId id) const
{
    const auto row = std::ranges::find(m_rows, id, [](const Row &r) { return r.claim.id; });
    if (row == m_rows.end())
        return std::nullopt;
    return static_cast<int>(row - m_rows.begin());
}

qsizetype ClaimModel::dueCount() const
{
    return std::ranges::count_if(m_rows, [](const Row &row) { return isDue(row.claim); });
}

void ClaimModel::reload()
{
    const Result<QList<Claim>> claims = m_workspace.claims();
    const Result<QList<Person>> people = m_workspace.people();
    const Result<QList<Annotation>> annotations = m_workspace.allAnnotations();
    if (!claims || !people || !annotations) {
        Q_EMIT failed(!claims ? claims.error() : !people ? people.error() : annotations.error());
        return;
    }
    QHash<ClaimId, QSet<DocumentId>> articles;
    QSet<DocumentId> all;
    for (const Annotation &annotation : *annotations) {
        if (const auto claim = annotation.claim()) {
            articles[*claim].insert(annotation.target.document);
            all.insert(annotation.target.document);
        }
    }
    QHash<PersonId, QString> names;
    for (const Person &person : *people)
        names.insert(person.id, person.name);

    beginResetModel();
    m_rows.clear();
    m_articleCount = all.size();
    for (const Claim &claim : *claims) {
        const QString speaker = claim.speaker ? names.value(*claim.speaker) : QString();
        m_rows.append({claim, speaker, articles.value(claim.id).size()});
    }
    std::ranges::stable_sort(m_rows, std::greater(),
                             [](const Row &row) { return row.claim.created; });
    endResetModel();
}

void ClaimModel::follow(const Change &change)
{
    const auto touchesClaims = [](const ItemEdit &edit) {
        if (const auto *marks = std::get_if<Edit<Annotation>>(&edit)) {
            return (marks->before && marks->before->claim())
                   || (marks->after && marks->after->claim());
        }
        return !std::holds_alternative<Edit<Tag>>(edit);
    };
    if (std::ranges::any_of(change.edits, touchesClaims))
        reload();
}

QVariant ClaimModel::displayed(const Row &row, int column) const
{
    const Claim &claim = row.claim;
    switch (column) {
    case Statement:
        return claim.statement;
    case Speaker:
        return row.speaker.isEmpty() ? u"–"_s : row.speaker;
    case Kind:
        return claim.kind ? kindLabel(*claim.kind) : u"–"_s;
    case VerdictColumn:
        return QString(verdictGlyph(claim.verdict) + u"  "_s + verdictLabel(claim.verdict));
    case EvidenceColumn: {
        QStringList parts;
        if (const auto n = countStance(claim, Stance::Supports))
            parts << tr("%1 for").arg(n);
        if (const auto n = countStance(claim, Stance::Contradicts))
            parts << tr("%1 against").arg(n);
        if (const auto n = countStance(claim, Stance::Context))
            parts << tr("%1 context").arg(n);
        return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
    }
    case ReviewOn:
        if (!claim.reviewOn)
            return u"–"_s;
        return *claim.reviewOn == QDate::currentDate() ? tr("today") : dateLabel(*claim.reviewOn);
    case Articles:
        return row.articles;
    default:
        return {};
    }
}

QVariant ClaimModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case VerdictColumn:
        return static_cast<int>(row.claim.verdict);
    case EvidenceColumn:
        return row.claim.evidence.size();
    case ReviewOn:
        // Claims without a date come last.
        return row.claim.reviewOn.value_or(QDate(9999, 12, 31));
    case Articles:
        return row.articles;
    default:
        return displayed(row, column);
    }
}

} // namespace Sidegloss
