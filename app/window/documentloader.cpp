// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/documentloader.h"

#include "lib/parse/parser.h"

#include <QFile>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

Result<Document> readArticle(const QString &path)
{
    if (!path.startsWith(":/"_L1))
        return parseFile(path);
    QFile resource(path);
    if (!resource.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, path);
    return parse({resource.readAll(), path});
}

} // namespace

void DocumentLoader::load(const QString &path)
{
    using Article = Result<Document>;
    const int turn = ++m_turn;
    m_isLoading = true;
    auto *watcher = new QFutureWatcher<Article>(this);
    connect(watcher, &QFutureWatcher<Article>::finished, this, [this, watcher, turn, path] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        m_isLoading = false;
        const Article article = watcher->result();
        if (article)
            Q_EMIT loaded(*article, path);
        else
            Q_EMIT failed(article.error());
    });
    auto promise = std::make_shared<QPromise<Article>>();
    watcher->setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readArticle(path));
        promise->finish();
    });
}

void DocumentLoader::cancel()
{
    ++m_turn;
    m_isLoading = false;
}

} // namespace Sidegloss
