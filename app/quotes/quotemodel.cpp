// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotemodel.h"

#include "app/annotations/quotelabels.h"
#include "app/session/documentsession.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Beyond this, one reset is less work for the views than a signal for each row.
constexpr qsizetype manyRows = 200;

QuoteRow lostRow(const Annotation &correction)
{
    QuoteRow row;
    row.lost = std::make_shared<const Annotation>(correction);
    row.quote.says = correction.correction().value_or(QuotationBody());
    row.quote.corrections = {correction.id};
    const QString speaker = row.quote.says.speaker.value_or(QString());
    if (!speaker.isEmpty())
        row.quote.quote.speaker = speaker;
    return row;
}

QList<QuoteRow> rowsOf(const Quotations &quotations)
{
    const QList<CorrectedQuote> &quotes = quotations.items();
    const auto isKey = [](const CorrectedQuote &quote) {
        return quote.quote.kind == QuoteKind::Key;
    };
    QList<QuoteRow> rows;
    rows.reserve(quotes.size() + quotations.lost().size());
    for (const bool key : {true, false}) {
        for (const CorrectedQuote &quote : quotes) {
            if (isKey(quote) == key)
                rows.emplaceBack(quote, nullptr);
        }
    }
    for (const Annotation &correction : quotations.lost())
        rows.append(lostRow(correction));
    return rows;
}

/// What makes rows the same, for looking up.
class Identities
{
public:
    explicit Identities(const QList<QuoteRow> &rows)
    {
        for (const QuoteRow &row : rows) {
            if (row.lost)
                m_lost.insert(row.lost->id);
            else
                m_ranges.insert(row.quote.quote.range);
        }
    }

    bool hold(const QuoteRow &row) const
    {
        return row.lost ? m_lost.contains(row.lost->id) : m_ranges.contains(row.quote.quote.range);
    }

private:
    QSet<TextRange> m_ranges;
    QSet<AnnotationId> m_lost;
};

} // namespace

QuoteModel::QuoteModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void QuoteModel::setSession(DocumentSession *session)
{
    if (m_session) {
        m_session->annotations().disconnect(this);
        m_session->quotations().disconnect(this);
    }
    beginResetModel();
    m_session = session;
    m_rows = session ? rowsOf(session->quotations()) : QList<QuoteRow>();
    endResetModel();
    readMarks();
    if (!session)
        return;
    const AnnotationModel &annotations = session->annotations();
    connect(&annotations, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addMarks(first, last); });
    connect(&annotations, &QAbstractItemModel::rowsRemoved, this, &QuoteModel::readMarks);
    connect(&annotations, &QAbstractItemModel::rowsMoved, this, &QuoteModel::readMarks);
    connect(&annotations, &QAbstractItemModel::dataChanged, this, &QuoteModel::readMarks);
    connect(&annotations, &QAbstractItemModel::modelReset, this, &QuoteModel::readMarks);
    connect(&session->quotations(), &Quotations::changed, this, &QuoteModel::follow);
}

/// Row by row, so that what is chosen stays chosen; but for the many of a long article.
void QuoteModel::follow()
{
    const QList<QuoteRow> rows = rowsOf(m_session->quotations());
    if (rows.size() > rowCount() + manyRows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        readMarks();
        return;
    }
    const Identities kept(rows);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.hold(m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row)
        put(row, rows);
    readMarks();
}

/// Makes the row what it is in \a rows; those before it are right already.
void QuoteModel::put(int row, const QList<QuoteRow> &rows)
{
    const auto same = std::find_if(m_rows.cbegin() + row, m_rows.cend(),
                                   [&](const QuoteRow &one) { return one.isSame(rows[row]); });
    const auto at = static_cast<int>(same - m_rows.cbegin());
    if (at == rowCount()) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows[row]);
        endInsertRows();
        return;
    }
    if (at != row) {
        beginMoveRows({}, at, at, {}, row);
        m_rows.move(at, row);
        endMoveRows();
    }
    if (m_rows[row] == rows[row])
        return;
    m_rows[row] = rows[row];
    Q_EMIT dataChanged(index(row), index(row));
}

int QuoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags QuoteModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid())
        return flags;
    const QuoteState state = m_rows[index.row()].state();
    const bool canBeSaid = state != QuoteState::Lost && state != QuoteState::Removed;
    return canBeSaid ? flags | Qt::ItemIsEditable : flags;
}

QVariant QuoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_session)
        return {};
    const QuoteRow &row = m_rows[index.row()];
    const Quote &quote = row.quote.quote;
    switch (role) {
    case Qt::DisplayRole:
        return quoted(row);
    case Qt::ToolTipRole:
        return explanation(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::EditRole:
    case SpeakerRole:
        return quote.speaker.value_or(QString());
    case ConfidenceRole:
        return quote.confidence;
    case SectionRole:
        return sectionTitle(row);
    case KindRole:
        return static_cast<int>(quote.kind);
    case ColorRole:
        return markColor(quote.range);
    case StateRole:
        return static_cast<int>(row.state());
    case SourceRole:
        return source(row);
    default:
        return {};
    }
}

std::optional<int> QuoteModel::rowOf(TextRange range) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const QuoteRow &row) { return !row.lost && row.quote.quote.range == range; });
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

std::optional<int> QuoteModel::firstLost() const
{
    const auto found =
        std::ranges::find_if(m_rows, [](const QuoteRow &row) { return row.lost != nullptr; });
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

QStringList QuoteModel::speakers() const
{
    QHash<QString, int> counts;
    for (const QuoteRow &row : m_rows) {
        if (!row.lost && !row.quote.isRemoved() && row.quote.quote.speaker)
            ++counts[*row.quote.quote.speaker];
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
            if (item.anchor && item.annotation.isMark())
                m_marks.append({item.anchor->range, item.annotation.target.color});
        }
        std::ranges::stable_sort(m_marks, {}, [](const Mark &mark) { return mark.range.start; });
    }
    Q_EMIT coloursChanged();
}

void QuoteModel::addMarks(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const AnchoredAnnotation &item = m_session->annotations().items()[row];
        if (!item.anchor || !item.annotation.isMark())
            continue;
        const Mark mark{item.anchor->range, item.annotation.target.color};
        const auto behind = std::ranges::upper_bound(
            m_marks, mark.range.start, {}, [](const Mark &other) { return other.range.start; });
        m_marks.insert(behind, mark);
    }
    Q_EMIT coloursChanged();
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

QString QuoteModel::quoted(const QuoteRow &row) const
{
    const Document &document = m_session->document();
    QString text = row.lost ? row.lost->target.quote().value_or(TextQuoteSelector()).exact
                            : document.text(row.quote.quote.range);
    text = text.simplified().remove(QChar::ObjectReplacementCharacter);
    if (document.metadata().language.startsWith("de"_L1))
        return u"„%1“"_s.arg(text);
    return u"“%1”"_s.arg(text);
}

QString QuoteModel::sectionTitle(const QuoteRow &row) const
{
    const std::optional<qsizetype> section = row.quote.quote.section;
    return section ? m_session->document().sections()[*section].title : QString();
}

QString QuoteModel::source(const QuoteRow &row) const
{
    const Quote &quote = row.quote.quote;
    if (row.lost)
        return tr("Passage not found: %1").arg(correctionLabel(row.quote.says));
    if (row.quote.isRemoved())
        return correctedKindLabel(row.quote.says);
    const QString sign = row.quote.isCorrected() ? u" ✓"_s : QString();
    if (quote.speaker)
        return *quote.speaker + sign;
    if (row.quote.says.speaker)
        return correctedSpeakerLabel(row.quote.says) + sign;
    if (quote.kind == QuoteKind::Scare || quote.kind == QuoteKind::Title)
        return quoteKindLabel(quote.kind) + sign;
    return tr("speaker not certain") + sign;
}

QString QuoteModel::spoken(const QuoteRow &row) const
{
    const QString speaker = row.quote.quote.speaker.value_or(tr("speaker unknown"));
    const QString section = sectionTitle(row);
    const QString source = section.isEmpty() ? speaker : tr("%1, in %2").arg(speaker, section);
    QString sentence = tr("%1: %2").arg(source, quoted(row));
    const QString state = explanation(row);
    return state.isEmpty() ? sentence : sentence + u"; "_s + state;
}

QString QuoteModel::explanation(const QuoteRow &row) const
{
    const QString says = correctionLabel(row.quote.says);
    switch (row.state()) {
    case QuoteState::Found:
        return {};
    case QuoteState::Added:
        return tr("Added by you: %1").arg(says);
    case QuoteState::Lost:
        return tr("The article no longer has this passage. You said: %1").arg(says);
    case QuoteState::Corrected:
    case QuoteState::Removed:
        break;
    }
    const QString found = row.quote.found->speaker.value_or(tr("speaker unknown"));
    return tr("Corrected by you: %1. Found: %2, %3")
        .arg(says, quoteKindLabel(row.quote.found->kind), found);
}

} // namespace Sidegloss
