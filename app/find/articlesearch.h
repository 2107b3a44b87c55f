// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/find/textfinder.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace Sidegloss {

/// What is sought in the open article and all its places. The first part of the text is searched
/// at once, the rest of a long one, and all of it for an expression, in another thread, whose finds
/// come bit by bit.
class ArticleSearch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< Nothing is sought.
        Running, ///< There may be more places.
        Done,
        Faulty,  ///< What is sought is no expression: see fault().
        TooHard, ///< Given up for part of the text: the expression takes too long.
        TooMany, ///< Given up at mostMatches.
    };
    static constexpr qsizetype mostMatches = 1'000'000;

    explicit ArticleSearch(QObject *parent = nullptr);
    ~ArticleSearch() override;
    Q_DISABLE_COPY_MOVE(ArticleSearch)

    /// Ends the search of the document before.
    void setDocument(const Document &document);
    const Document &document() const { return m_document; }

    /// Seeks \a query in place of what was sought; the first place from \a from on, else the first
    /// of all, becomes the current one. Without words: nothing is sought.
    void start(const FindQuery &query, qsizetype from);
    void stop() { start({}, 0); }

    const FindQuery &query() const { return m_query; }
    State state() const { return m_state; }
    const BadExpression &fault() const { return m_fault; }
    /// In order, without overlap; grows at its end while the search is running.
    const QList<TextRange> &matches() const { return m_matches; }
    /// An index into matches(): the place that is shown.
    std::optional<qsizetype> current() const { return m_current; }
    std::optional<TextRange> currentMatch() const;
    void setCurrent(qsizetype index);
    /// By so many places, around the ends.
    void step(int by);

Q_SIGNALS:
    /// Another search: there are no matches yet.
    void restarted();
    /// There are matches from index \a first on that weren't there before.
    void found(qsizetype first);
    void currentChanged();
    void stateChanged();

private:
    struct Batch
    {
        QList<TextRange> matches;
        bool isTooHard = false;
    };

    void searchHere(TextFinder finder);
    void searchElsewhere(TextFinder finder);
    void add(const Batch &batch);
    void finish(State state);
    static Batch nextBatch(TextFinder &finder, std::stop_token stop);

    Document m_document;
    FindQuery m_query;
    qsizetype m_from = 0;
    BadExpression m_fault;
    QList<TextRange> m_matches;
    std::optional<qsizetype> m_current;
    bool m_isTooHard = false;
    State m_state = State::Idle;
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace Sidegloss
