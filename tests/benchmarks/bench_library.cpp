// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/markgroups.h"
#include "app/session/documentsession.h"
#include "app/session/marktags.h"
#include "lib/parse/parser.h"
#include "tests/benchmarks/markedlibrary.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

constexpr int markLength = 40;

using Ids = QList<AnnotationId>;

/// An article of about a megabyte.
Document article()
{
    const QByteArray section =
        "## 价格\n\n米勒指出，模型的价格会“一路跌到零”，但代价“由所有人承担”。\n\n"
        "Miller said that prices will go to zero, while the bill is paid by everybody.\n\n";
    return parse({.bytes = section.repeated(5000), .path = u"/article.md"_s}).value();
}

/// A library on disk with one article and so many notes in it.
class LargeLibrary
{
public:
    explicit LargeLibrary(qint64 notes) { fillMarkedLibrary(path(), m_document, m_article, notes); }

    const Document &document() const { return m_document; }
    Workspace workspace() const { return Workspace(Store::open(path()).value(), u"Mara"_s); }
    std::unique_ptr<DocumentSession> open(Workspace &workspace) const
    {
        return DocumentSession::open(workspace, m_document, m_article).value();
    }

private:
    QString path() const { return m_directory.filePath(u"library.sqlite"_s); }

    QTemporaryDir m_directory;
    QString m_article = u"/article.md"_s;
    Document m_document = article();
};

const LargeLibrary &library(qint64 notes)
{
    static std::map<qint64, LargeLibrary> libraries;
    return libraries.try_emplace(notes, notes).first->second;
}

/// The library and the article in it, as the window opens them.
void openArticle(benchmark::State &state)
{
    const LargeLibrary &large = library(state.range(0));
    for (auto _ : state) {
        Workspace workspace = large.workspace();
        const auto session = large.open(workspace);
        benchmark::DoNotOptimize(session->annotations().items().size());
    }
}

/// One note: saved, on disk, and in the model that the views show.
void addNote(benchmark::State &state)
{
    const LargeLibrary &large = library(state.range(0));
    Workspace workspace = large.workspace();
    const auto session = large.open(workspace);
    const qsizetype room = large.document().text().size() - markLength;
    std::vector<double> times;
    qsizetype position = 0;
    for (auto _ : state) {
        position = (position + 7919) % room;
        AnnotationDraft draft;
        draft.range = TextRange{position, position + markLength};
        draft.note = u"By when?"_s;
        QElapsedTimer timer;
        timer.start();
        if (!session->annotate(draft))
            state.SkipWithError("the note could not be saved");
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        state.SetIterationTime(times.back() / 1e3);
    }
    std::ranges::sort(times);
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
}

/// What is done to all marks of an article at once, and undone: saved, on disk, and in the model.
void changeAll(benchmark::State &state, Result<> (*change)(DocumentSession &, const Ids &))
{
    const LargeLibrary &large = library(state.range(0));
    Workspace workspace = large.workspace();
    const auto session = large.open(workspace);
    double undoing = 0;
    for (auto _ : state) {
        const Ids ids = allMarks(session->annotations().items());
        QElapsedTimer timer;
        timer.start();
        if (!change(*session, ids))
            state.SkipWithError("the marks could not be changed");
        state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        timer.start();
        if (!session->undo())
            state.SkipWithError("the change could not be undone");
        undoing += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    state.counters["undo_ms"] = undoing / static_cast<double>(state.iterations());
}

Result<> colour(DocumentSession &session, const Ids &ids)
{
    return session.setColor(ids, u"todo"_s);
}

Result<> tag(DocumentSession &session, const Ids &ids)
{
    return setSharedTags(session, ids, {u"policy/subsidy"_s});
}

Result<> remove(DocumentSession &session, const Ids &ids)
{
    return session.remove(ids);
}

} // namespace

BENCHMARK_CAPTURE(changeAll, colour, colour)
    ->Arg(10000)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeAll, tag, tag)
    ->Arg(10000)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(changeAll, remove, remove)
    ->Arg(10000)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(openArticle)->Arg(1000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(addNote)->Arg(1000)->Arg(100000)->Iterations(1000)->UseManualTime()->Unit(
    benchmark::kMillisecond);

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
