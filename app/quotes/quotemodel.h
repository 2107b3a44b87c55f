// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/quoterow.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QStringList>

namespace Sidegloss {

class DocumentSession;

/// The quotations of the open article as its reader has them: its own key quotes first, then the
/// others in reading order, last the corrections that have lost their place.
class QuoteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SpeakerRole = Qt::UserRole, ///< The name, or empty
        ConfidenceRole,             ///< Of the speaker, 0–1
        SectionRole,                ///< The section's title, or empty
        KindRole,                   ///< QuoteKind as int
        ColorRole,                  ///< Of the mark over it, or empty
        StateRole,                  ///< QuoteState as int
        SourceRole,                 ///< Who says it, as far as is known, in words
    };

    explicit QuoteModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(QuoteModel)

    /// Null for none; the session must outlive its use here.
    void setSession(DocumentSession *session);

    int rowCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const QuoteRow &row(int row) const { return m_rows[row]; }
    /// The row of the quotation at exactly \a range, or of the first correction without a place.
    std::optional<int> rowOf(TextRange range) const;
    std::optional<int> firstLost() const;
    /// Every speaker of a quotation once, the most quoted first.
    QStringList speakers() const;

Q_SIGNALS:
    /// What ColorRole gives, of any row. No dataChanged(): a list would be measured anew for it.
    void coloursChanged();

private:
    struct Mark
    {
        TextRange range;
        QString color;
    };

    void follow();
    void put(int row, const QList<QuoteRow> &rows);
    void readMarks();
    void addMarks(int first, int last);
    QString markColor(TextRange range) const;
    QString quoted(const QuoteRow &row) const;
    QString sectionTitle(const QuoteRow &row) const;
    QString source(const QuoteRow &row) const;
    QString spoken(const QuoteRow &row) const;
    QString explanation(const QuoteRow &row) const;

    QPointer<DocumentSession> m_session;
    QList<QuoteRow> m_rows;
    QList<Mark> m_marks; ///< By start.
};

} // namespace Sidegloss
