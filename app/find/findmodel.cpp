// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/findmodel.h"

#include "app/find/articlesearch.h"
#include "app/find/findcontext.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype fetchedAtOnce = 500;

} // namespace

FindModel::FindModel(const ArticleSearch &search, QObject *parent)
    : QAbstractListModel(parent)
    , m_search(search)
{
    connect(&search, &ArticleSearch::restarted, this, [this] {
        beginResetModel();
        m_count = 0;
        endResetModel();
    });
    connect(&search, &ArticleSearch::found, this, [this] {
        if (m_count < fetchedAtOnce)
            fetch(fetchedAtOnce);
    });
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

bool FindModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_count < m_search.matches().size();
}

void FindModel::fetchMore(const QModelIndex &)
{
    fetch(m_count + fetchedAtOnce);
}

QModelIndex FindModel::fetched(qsizetype place)
{
    if (place >= m_count)
        fetch(place + fetchedAtOnce);
    return index(static_cast<int>(place));
}

void FindModel::fetch(qsizetype count)
{
    const auto last = static_cast<int>(std::min(count, m_search.matches().size())) - 1;
    if (last < m_count)
        return;
    beginInsertRows({}, m_count, last);
    m_count = last + 1;
    endInsertRows();
}

QString FindModel::sectionOf(int row) const
{
    const Document &document = m_search.document();
    const auto section = document.sectionAt(m_search.matches()[row].start);
    return section ? document.sections()[*section].title : QString();
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto context = [&] {
        return contextOf(m_search.document(), m_search.matches()[index.row()]);
    };
    switch (role) {
    case Qt::DisplayRole:
        return context().text;
    case MatchStartRole:
        return context().match.start;
    case MatchLengthRole:
        return context().match.length();
    case SectionRole:
        return sectionOf(index.row());
    case Qt::AccessibleTextRole: {
        const QString section = sectionOf(index.row());
        return section.isEmpty() ? context().text
                                 //: The words around a place found, and the section it is in
                                 : tr("%1 (in %2)").arg(context().text, section);
    }
    default:
        return {};
    }
}

} // namespace Sidegloss
