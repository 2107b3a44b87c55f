// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trash/trashmodel.h"

#include "app/annotations/labels.h"
#include "app/annotations/quotelabels.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString kindOf(const Annotation &mark, const ColorNames &colors)
{
    if (mark.target.replyTo)
        return TrashModel::tr("Reply");
    if (mark.correction())
        return TrashModel::tr("Correction");
    if (mark.isBookmark())
        return TrashModel::tr("Bookmark");
    if (mark.target.selectors.isEmpty())
        return TrashModel::tr("Note on the article");
    return mark.target.color.isEmpty() ? TrashModel::tr("Mark")
                                       : colorLabel(mark.target.color, colors);
}

QString wordsOf(const Annotation &mark)
{
    const std::optional<QuotationBody> says = mark.correction();
    return says ? correctionLabel(*says) : mark.note().simplified();
}

} // namespace

QString TrashModel::daysLeftLabel(int days)
{
    return days == 0 ? tr("gone for good at the next start")
                     : tr("gone for good in %Ln day(s)", nullptr, days);
}

TrashModel::TrashModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrashItem &row = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return sentence(index);
    case SoughtRole:
        return sought(index);
    case IdRole:
        return row.id();
    case DeletedRole:
        return timeLabel(row.deleted);
    case DaysLeftRole:
        return row.daysLeft(QDateTime::currentDateTimeUtc());
    default:
        break;
    }
    if (const auto *mark = std::get_if<Annotation>(&row.item))
        return markData(*mark, role);
    return claimData(std::get<Claim>(row.item), role);
}

QVariant TrashModel::markData(const Annotation &mark, int role) const
{
    switch (role) {
    case KindRole:
        return kindOf(mark, m_workspace.colorNames());
    case ArticleRole:
        return m_articles.value(mark.target.document).title;
    case LanguageRole:
        return m_articles.value(mark.target.document).language;
    case QuoteRole:
        return mark.target.quote().value_or(TextQuoteSelector()).exact.simplified();
    case WordsRole:
        return wordsOf(mark);
    case ColorRole:
        return mark.target.replyTo ? QString() : mark.target.color;
    default:
        return {};
    }
}

QVariant TrashModel::claimData(const Claim &claim, int role) const
{
    switch (role) {
    case KindRole:
        return tr("Claim");
    case StatementRole:
        return claim.statement;
    case WordsRole:
        return claim.reasoning.simplified();
    case ColorRole:
        return u"claim"_s;
    default:
        return {};
    }
}

QString TrashModel::sought(const QModelIndex &index) const
{
    QStringList parts;
    for (const int role : {KindRole, StatementRole, QuoteRole, WordsRole, ArticleRole})
        parts.append(index.data(role).toString());
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString TrashModel::sentence(const QModelIndex &index) const
{
    return tr("%1; deleted %2; %3")
        .arg(sought(index), index.data(DeletedRole).toString(),
             daysLeftLabel(index.data(DaysLeftRole).toInt()));
}

void TrashModel::reload()
{
    Result<QList<TrashItem>> items = trash(m_workspace);
    const Result<QList<DocumentRecord>> articles = m_workspace.store().documents();
    if (!items || !articles) {
        Q_EMIT failed(items ? articles.error() : items.error());
        return;
    }
    beginResetModel();
    m_items = *std::move(items);
    m_articles.clear();
    for (const DocumentRecord &article : *articles)
        m_articles.insert(article.id, article.metadata);
    endResetModel();
}

} // namespace Sidegloss
