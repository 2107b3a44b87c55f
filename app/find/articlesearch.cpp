// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/articlesearch.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

/// So much text is searched before start() returns, in two milliseconds or so.
constexpr qsizetype searchedAtOnce = 1 << 17;
constexpr auto batchTime = 40ms;
/// An expression that took so long is given up.
constexpr auto patience = 10s;

} // namespace

ArticleSearch::ArticleSearch(QObject *parent)
    : QObject(parent)
{}

ArticleSearch::~ArticleSearch()
{
    m_stop.request_stop();
}

void ArticleSearch::setDocument(const Document &document)
{
    stop();
    m_document = document;
}

void ArticleSearch::start(const FindQuery &query, qsizetype from)
{
    ++m_turn;
    m_stop.request_stop();
    m_query = query;
    m_from = from;
    m_matches.clear();
    m_current.reset();
    m_fault = {};
    m_isTooHard = false;
    m_state = query.words.isEmpty() ? State::Idle : State::Running;
    Q_EMIT restarted();
    Q_EMIT currentChanged();
    Q_EMIT stateChanged();
    if (m_state == State::Idle)
        return;
    auto finder = TextFinder::create(m_document, query);
    if (!finder) {
        m_fault = finder.error();
        finish(State::Faulty);
    } else if (query.options.isExpression) {
        searchElsewhere(*std::move(finder));
    } else {
        searchHere(*std::move(finder));
    }
}

void ArticleSearch::searchHere(TextFinder finder)
{
    Batch batch;
    while (!finder.isAtEnd() && finder.position() < searchedAtOnce)
        batch.matches += finder.next();
    add(batch);
    if (finder.isAtEnd())
        finish(State::Done);
    else
        searchElsewhere(std::move(finder));
}

void ArticleSearch::searchElsewhere(TextFinder finder)
{
    m_stop = std::stop_source();
    const int turn = m_turn;
    auto *watcher = new QFutureWatcher<Batch>(this);
    connect(watcher, &QFutureWatcher<Batch>::resultReadyAt, this, [this, watcher, turn](int index) {
        if (turn == m_turn && m_state == State::Running)
            add(watcher->resultAt(index));
    });
    connect(watcher, &QFutureWatcher<Batch>::finished, this, [this, watcher, turn] {
        watcher->deleteLater();
        if (turn == m_turn && m_state == State::Running)
            finish(State::Done);
    });
    auto promise = std::make_shared<QPromise<Batch>>();
    watcher->setFuture(promise->future());
    promise->start();
    auto search = std::make_shared<TextFinder>(std::move(finder));
    QThreadPool::globalInstance()->start([promise, search, stop = m_stop.get_token()] {
        const QDeadlineTimer end(patience);
        bool goesOn = true;
        while (goesOn && !search->isAtEnd() && !stop.stop_requested()) {
            Batch batch = nextBatch(*search, stop);
            goesOn = !end.hasExpired();
            batch.isTooHard |= !goesOn;
            promise->addResult(std::move(batch));
        }
        promise->finish();
    });
}

ArticleSearch::Batch ArticleSearch::nextBatch(TextFinder &finder, std::stop_token stop)
{
    const QDeadlineTimer end(batchTime);
    Batch batch;
    while (!finder.isAtEnd() && !end.hasExpired() && !stop.stop_requested())
        batch.matches += finder.next();
    batch.isTooHard = finder.isTooHard();
    return batch;
}

void ArticleSearch::add(const Batch &batch)
{
    const qsizetype first = m_matches.size();
    m_matches += batch.matches.first(std::min(batch.matches.size(), mostMatches - first));
    if (m_matches.size() > first)
        Q_EMIT found(first);
    if (!m_current) {
        const auto next = std::ranges::lower_bound(m_matches.cbegin() + first, m_matches.cend(),
                                                   m_from, {}, &TextRange::start);
        if (next != m_matches.cend())
            setCurrent(next - m_matches.cbegin());
    }
    m_isTooHard |= batch.isTooHard;
    if (m_matches.size() == mostMatches)
        finish(State::TooMany);
}

void ArticleSearch::finish(State state)
{
    m_stop.request_stop();
    m_state = state == State::Done && m_isTooHard ? State::TooHard : state;
    if (!m_current && !m_matches.isEmpty())
        setCurrent(0);
    Q_EMIT stateChanged();
}

std::optional<TextRange> ArticleSearch::currentMatch() const
{
    return m_current ? std::optional(m_matches[*m_current]) : std::nullopt;
}

void ArticleSearch::setCurrent(qsizetype index)
{
    m_current = index;
    Q_EMIT currentChanged();
}

void ArticleSearch::step(int by)
{
    const qsizetype count = m_matches.size();
    if (m_current)
        setCurrent(((*m_current + by) % count + count) % count);
}

} // namespace Sidegloss
