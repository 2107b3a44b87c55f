// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/documentloader.h"

#include "app/session/recordahead.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace Sidegloss {

namespace {

constexpr int steps = 1000;
/// In UTF-16 code units: what a library takes in at once.
constexpr qsizetype longText = 1 << 18;

Result<Article> read(const QString &path, const QString &library, const Progress &progress)
{
    Result<Article> article = readIllustratedFile(path, progress.part(0, 0.7));
    if (!article)
        return article;
    // Asked for as soon as it is opened.
    article->document.textHash(progress.part(0.7, 0.75));
    if (!library.isEmpty() && article->document.text().size() > longText)
        recordAhead(library, article->document, path, progress.part(0.75, 1));
    return article;
}

} // namespace

DocumentLoader::~DocumentLoader()
{
    m_stop.request_stop();
}

void DocumentLoader::load(const QString &path)
{
    cancel();
    const int turn = m_turn;
    m_isLoading = true;
    m_stop = std::stop_source();
    auto *watcher = new QFutureWatcher<Result<Article>>(this);
    connect(watcher, &QFutureWatcher<Result<Article>>::finished, this, [this, watcher, turn, path] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        m_isLoading = false;
        const Result<Article> article = watcher->result();
        if (article)
            Q_EMIT loaded(*article, path);
        else
            Q_EMIT failed(article.error());
    });
    connect(watcher, &QFutureWatcher<Result<Article>>::progressValueChanged, this,
            [this, turn](int value) {
                if (turn == m_turn)
                    Q_EMIT progressed(static_cast<double>(value) / steps);
            });
    auto promise = std::make_shared<QPromise<Result<Article>>>();
    watcher->setFuture(promise->future());
    promise->start();
    promise->setProgressRange(0, steps);
    const Progress progress(m_stop.get_token(), [promise](double done) {
        promise->setProgressValue(static_cast<int>(done * steps));
    });
    QThreadPool::globalInstance()->start([promise, path, library = m_library, progress] {
        promise->addResult(read(path, library, progress));
        promise->finish();
    });
}

void DocumentLoader::cancel()
{
    ++m_turn;
    m_isLoading = false;
    m_stop.request_stop();
}

} // namespace Sidegloss
