// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotefilter.h"

#include "app/quotes/quotemodel.h"

#include <algorithm>

namespace Sidegloss {

void QuoteFilter::setWords(const QString &text)
{
    m_words = text.split(QChar::Space, Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void QuoteFilter::setSpeaker(const std::optional<QString> &name)
{
    m_speaker = name;
    invalidateRowsFilter();
}

void QuoteFilter::setShowsMinor(bool shows)
{
    m_showsMinor = shows;
    invalidateRowsFilter();
}

void QuoteFilter::setShowsRemoved(bool shows)
{
    m_showsRemoved = shows;
    invalidateRowsFilter();
}

bool QuoteFilter::isShown(const QModelIndex &index) const
{
    switch (static_cast<QuoteState>(index.data(QuoteModel::StateRole).toInt())) {
    case QuoteState::Lost:
        return true;
    case QuoteState::Removed:
        return m_showsRemoved;
    default:
        break;
    }
    const auto kind = static_cast<QuoteKind>(index.data(QuoteModel::KindRole).toInt());
    return m_showsMinor || (kind != QuoteKind::Scare && kind != QuoteKind::Title);
}

bool QuoteFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!isShown(index))
        return false;
    const QString speaker = index.data(QuoteModel::SpeakerRole).toString();
    if (m_speaker && speaker != *m_speaker)
        return false;
    if (m_words.isEmpty())
        return true;
    const QStringList haystacks{index.data(Qt::DisplayRole).toString(), speaker,
                                index.data(QuoteModel::SectionRole).toString()};
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return std::ranges::any_of(haystacks, [&](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace Sidegloss
