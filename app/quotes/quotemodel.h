// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"
#include "lib/document/quote.h"

#include <QAbstractListModel>
#include <QPointer>

namespace Sidegloss {

class AnnotationModel;
class DocumentSession;

/// The quotations of the open article: its own key quotes first, then the others in reading order.
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
    };

    explicit QuoteModel(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(QuoteModel)

    /// Null for none; the session must outlive its use here.
    void setSession(DocumentSession *session);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Quote &quote(int row) const { return m_quotes[row]; }
    /// Every speaker once, the most quoted first.
    QStringList speakers() const;

private:
    struct Mark
    {
        TextRange range;
        QString color;
    };

    void readMarks();
    QString markColor(TextRange range) const;
    QString quoted(TextRange range) const;
    QString sectionTitle(const Quote &quote) const;
    QString spoken(const Quote &quote) const;

    QPointer<DocumentSession> m_session;
    QList<Quote> m_quotes;
    QList<Mark> m_marks; ///< By start.
};

} // namespace Sidegloss
