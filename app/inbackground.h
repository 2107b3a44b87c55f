// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Sidegloss {

/// Runs \a work in a thread of \a pool and then \a done on what it returned, in the thread of
/// \a context; not at all where that is gone by then. \a work goes on to its end in any case.
template<typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done,
                  QThreadPool &pool = *QThreadPool::globalInstance())
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->future().then(context, std::move(done));
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace Sidegloss
