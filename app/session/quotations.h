// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchoredannotation.h"
#include "lib/correction/articlenames.h"
#include "lib/correction/correctedquote.h"
#include "lib/document/document.h"

#include <QObject>

#include <memory>

namespace Sidegloss {

class AnnotationModel;
class QuotationSearch;
struct FoundQuotations;

/// The quotations of an open article as the reader has them. Follows its marks.
class Quotations : public QObject
{
    Q_OBJECT

public:
    /// \a marks: of the article \a document; must outlive it.
    Quotations(const Document &document, const AnnotationModel &marks, QObject *parent = nullptr);
    ~Quotations() override;
    Q_DISABLE_COPY_MOVE(Quotations)

    /// Looks for the quotations of an article that was read without them, in the background.
    void search();
    enum class State {
        Searching, ///< Those that the article has are not among items() yet.
        Partial,   ///< Only those at the beginning of a very long article are.
        Complete,
    };
    State state() const { return m_state; }

    /// In reading order, those among them that the reader says are none.
    const QList<CorrectedQuote> &items() const { return m_items; }
    /// Corrections without a place in the article: they are to be repaired.
    const QList<Annotation> &lost() const { return m_lost; }

    /// Who says \a passage, as far as is known: the speaker of the quotation that is most like it.
    /// Empty where nobody is known, or the reader says that nobody is named.
    QString speakerOf(TextRange passage) const;

    /// The quotation to go to from \a position: the next that starts behind it (1), or the last
    /// that starts before it (-1). Those the list hides at first, scare quotes and titles, aren't
    /// among them.
    std::optional<TextRange> beside(qsizetype position, int step) const;

Q_SIGNALS:
    /// Those that the article has come in a moment, among items() and all at once.
    void aboutToComplete();
    /// Items, those that are lost, or the state.
    void changed();

private:
    void follow();
    void correct();
    void take(const FoundQuotations &found);

    Document m_document;
    const AnnotationModel &m_marks;
    ArticleNames m_names;
    QList<AnchoredAnnotation> m_corrections; ///< That m_items and m_lost are made of.
    QList<CorrectedQuote> m_items;
    QList<Annotation> m_lost;
    State m_state = State::Complete;
    std::unique_ptr<QuotationSearch> m_search;
};

} // namespace Sidegloss
