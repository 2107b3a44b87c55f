// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historymodel.h"

#include "app/annotations/labels.h"
#include "app/session/versions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Around a change, so much of a long note is shown.
constexpr qsizetype context = 60;

QString versioned(const Annotation &mark)
{
    return mark.note();
}

QString versioned(const Claim &claim)
{
    return claim.statement + u'\n' + claim.reasoning;
}

template<typename Item>
QString versioned(const Item &)
{
    return {};
}

std::optional<QString> wordsNow(const Workspace &workspace, AnnotationId id)
{
    const auto mark = workspace.store().annotation(id);
    return mark && *mark ? std::optional(versioned(**mark)) : std::nullopt;
}

std::optional<QString> wordsNow(const Workspace &workspace, ClaimId id)
{
    const auto claim = workspace.claim(id);
    return claim && *claim ? std::optional(versioned(**claim)) : std::nullopt;
}

/// What the item became by the edit.
QString wordsAfter(const ItemEdit &any)
{
    return std::visit(
        [](const auto &edit) { return edit.after ? versioned(*edit.after) : QString(); }, any);
}

} // namespace

HistoryModel::HistoryModel(Workspace &workspace, const HistoryItem &item, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_item(item)
{
    connect(&workspace, &Workspace::changed, this, &HistoryModel::reload);
    connect(&workspace, &Workspace::reloaded, this, &HistoryModel::reload);
    reload();
}

void HistoryModel::reload()
{
    const auto history =
        std::visit([&](auto id) { return m_workspace.store().history(id); }, m_item);
    const Result<QList<Person>> people = m_workspace.people();
    if (!history || !people) {
        Q_EMIT failed(history ? people.error() : history.error());
        return;
    }
    beginResetModel();
    m_rows.clear();
    for (const HistoryEntry &entry : *history)
        m_rows.prepend({entry, editWords(entry, {*people, m_workspace.colorNames()})});
    m_now = std::visit([&](auto id) { return wordsNow(m_workspace, id); }, m_item);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return sentence(row);
    case LinesRole:
        return row.words.lines;
    case RunsRole:
        return QVariant::fromValue(abridged(row.words.words, context));
    case TimeRole:
        return momentLabel(row.entry.time);
    case AuthorRole:
        return row.entry.author;
    case UndoneRole:
        return row.entry.undone;
    case OtherWordsRole:
        return hasOtherWords(row);
    default:
        return {};
    }
}

QString HistoryModel::sentence(const Row &row) const
{
    QStringList parts = row.words.lines;
    if (row.entry.undone)
        parts.append(tr("taken back"));
    parts += {momentLabel(row.entry.time), row.entry.author};
    const QList<DiffRun> runs = abridged(row.words.words, context);
    for (const DiffRun &run : runs) {
        const QString words = run.text.simplified();
        switch (run.kind) {
        case DiffRun::Kind::Same:
            parts.append(words);
            break;
        case DiffRun::Kind::Removed:
            parts.append(tr("removed: %1").arg(words));
            break;
        case DiffRun::Kind::Inserted:
            parts.append(tr("inserted: %1").arg(words));
            break;
        }
    }
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

bool HistoryModel::hasOtherWords(const Row &row) const
{
    const QString words = wordsAfter(row.entry.edit);
    return m_now && !words.isEmpty() && words != *m_now;
}

Result<> HistoryModel::bringBack(int row)
{
    const ItemEdit edit = m_rows[row].entry.edit;
    if (const auto *mark = std::get_if<Edit<Annotation>>(&edit); mark && mark->after)
        return Sidegloss::bringBack(m_workspace, *mark->after);
    if (const auto *claim = std::get_if<Edit<Claim>>(&edit); claim && claim->after)
        return Sidegloss::bringBack(m_workspace, *claim->after);
    return {};
}

} // namespace Sidegloss
