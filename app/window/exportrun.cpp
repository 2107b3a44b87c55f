// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exportrun.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace Sidegloss {

namespace {

constexpr int steps = 1000;

} // namespace

ExportRun::~ExportRun()
{
    cancel();
}

void ExportRun::start(const ExportContent &content, const ExportRequest &request,
                      const QString &path)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcher<Result<>>::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(double(value) / steps); });
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Result<> written = watcher->result();
        if (written)
            Q_EMIT finished(path);
        else
            Q_EMIT failed(written.error());
    });

    auto promise = std::make_shared<QPromise<Result<>>>();
    watcher->setFuture(promise->future());
    promise->start();
    promise->setProgressRange(0, steps);
    const auto task = [promise, content, request, path, cancelled = m_cancelled] {
        const auto progress = [&](double done) {
            promise->setProgressValue(static_cast<int>(done * steps));
            return !*cancelled;
        };
        promise->addResult(exportFile(content, request, path, progress));
        promise->finish();
    };
    QThreadPool::globalInstance()->start(task);
}

void ExportRun::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace Sidegloss
