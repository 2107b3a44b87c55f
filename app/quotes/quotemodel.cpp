// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotemodel.h"

#include "app/session/documentsession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QList<Quote> keyQuotesFirst(const QList<Quote> &quotes)
{
    QList<Quote> keys;
    QList<Quote> others;
    for (const Quote &quote : quotes)
        (quote.kind == QuoteKind::Key ? keys : others).append(quote);
    return keys + others;
}

} // namespace

QuoteModel::QuoteModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void QuoteModel::setSession(DocumentSession *session)
{
    if (m_session)
        m_session->annotations().disconnect(this);
    beginResetModel();
    m_session = session;
    m_quotes = session ? keyQuotesFirst(session->document().quotes()) : QList<Quote>();
    endResetModel();
    readMarks();
    if (!session)
        return;
    const AnnotationModel &annotations = session->annotations();
    connect(&annotations, &QAbstractItemModel::rowsInserted, this, &QuoteModel::readMarks);
    connect(&annotations, &QAbstractItemModel::rowsRemoved, this, &QuoteModel::readMarks);
    connect(&annotations, &QAbstractItemModel::rowsMoved, this, &QuoteModel::readMarks);
    connect(&annotations, &QAbstractItemModel::dataChanged, this, &QuoteModel::readMarks);
    connect(&annotations, &QAbstractItemModel::modelReset, this, &QuoteModel::readMarks);
}

int QuoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_quotes.size());
}

QVariant QuoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_session)
        return {};
    const Quote &quote = m_quotes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return quoted(quote.range);
    case Qt::AccessibleTextRole:
        return spoken(quote);
    case SpeakerRole:
        return quote.speaker.value_or(QString());
    case ConfidenceRole:
        return quote.confidence;
    case SectionRole:
        return sectionTitle(quote);
    case KindRole:
        return static_cast<int>(quote.kind);
    case ColorRole:
        return markColor(quote.range);
    default:
        return {};
    }
}

QStringList QuoteModel::speakers() const
{
    QHash<QString, int> counts;
    for (const Quote &quote : m_quotes) {
        if (quote.speaker)
            ++counts[*quote.speaker];
    }
    QStringList names = counts.keys();
    std::ranges::sort(names, [&](const QString &a, const QString &b) {
        return std::pair(-counts[a], a) < std::pair(-counts[b], b);
    });
    return names;
}

void QuoteModel::readMarks()
{
    m_marks.clear();
    if (m_session) {
        for (const AnchoredAnnotation &item : m_session->annotations().items()) {
            if (item.anchor)
                m_marks.append({item.anchor->range, item.annotation.target.color});
        }
        std::ranges::stable_sort(m_marks, {}, [](const Mark &mark) { return mark.range.start; });
    }
    if (!m_quotes.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ColorRole});
}

QString QuoteModel::markColor(TextRange range) const
{
    // A mark made on the quotation may include its opening mark.
    const auto first = std::ranges::lower_bound(m_marks, range.start - 1, {},
                                                [](const Mark &mark) { return mark.range.start; });
    if (first == m_marks.end() || first->range.start >= range.end)
        return {};
    return first->color;
}

QString QuoteModel::quoted(TextRange range) const
{
    QString text = m_session->document().text(range).simplified();
    text.remove(QChar::ObjectReplacementCharacter);
    if (m_session->document().metadata().language.startsWith("de"_L1))
        return u"„%1“"_s.arg(text);
    return u"“%1”"_s.arg(text);
}

QString QuoteModel::sectionTitle(const Quote &quote) const
{
    return quote.section ? m_session->document().sections()[*quote.section].title : QString();
}

QString QuoteModel::spoken(const Quote &quote) const
{
    const QString speaker = quote.speaker.value_or(tr("speaker unknown"));
    const QString section = sectionTitle(quote);
    const QString source = section.isEmpty() ? speaker : tr("%1, in %2").arg(speaker, section);
    return tr("%1: %2").arg(source, quoted(quote.range));
}

} // namespace Sidegloss
