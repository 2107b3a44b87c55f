// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens articles of 100 MB in the real window and tells how long it takes, how long the interface
// stands still meanwhile, and how much memory it needs. With names of articles as arguments
// (zh.txt) only those; each in a process of its own.

#include "tests/benchmarks/largearticles.h"
#include "tests/benchmarks/windowrun.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

constexpr qsizetype articleSize = 100'000'000;

/// Megabytes.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1e3;
}

QString turnText(const TurnWatch::Turn &turn)
{
    return u"%1 (%2)"_s.arg(turn.passed, 0, 'f', 0).arg(turn.busy, 0, 'f', 0);
}

/// The longest wait at several moments of the opening that takes \a opening milliseconds.
double longestCancel(WindowRun &run, const QString &path, double opening)
{
    double longest = 0;
    for (const double share : {0.1, 0.3, 0.5, 0.7, 0.9}) {
        const std::chrono::milliseconds delay(static_cast<int>(share * opening));
        longest = std::max(longest, run.cancelOpening(path, delay));
    }
    return longest;
}

void print(const QString &cell)
{
    QTextStream(stdout) << cell.leftJustified(14) << Qt::flush;
}

/// Prints one row of the table.
void measure(const LargeArticle &article, const QString &path)
{
    WindowRun run;
    const auto printTurn = [&run] { print(turnText(run.takeLongestTurn())); };
    run.takeLongestTurn();
    print(article.fileName);
    const std::clock_t start = std::clock();
    const double opening = run.open(path);
    const double busy = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    print(u"%1 (%2)"_s.arg(opening / 1e3, 0, 'f', 1).arg(busy, 0, 'f', 1));
    printTurn();
    run.settle();
    printTurn();
    run.scroll();
    printTurn();
    if (!run.mark())
        print(u"failed"_s);
    printTurn();
    run.find(article.word);
    printTurn();
    const double memory = peakMemory();
    run.close();
    printTurn();
    print(QString::number(memory, 'f', 0));
    print(QString::number(longestCancel(run, path, opening), 'f', 0));
    print(u"\n"_s);
}

const LargeArticle *articleOf(const QString &fileName)
{
    const auto found = std::ranges::find(largeArticles(), fileName, &LargeArticle::fileName);
    return found == largeArticles().end() ? nullptr : &*found;
}

/// Runs this program for one article.
bool measureApart(const LargeArticle &article)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(article.fileName);
    if (!article.write(path, articleSize))
        return false;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    for (const QString &home :
         {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(home, folder.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {u"--in"_s, path, article.fileName});
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit;
}

int measureHere(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    measure(*articleOf(arguments[3]), arguments[2]);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && QLatin1StringView(argv[1]) == "--in"_L1)
        return measureHere(argc, argv);
    const QCoreApplication application(argc, argv);
    const QStringList chosen = QCoreApplication::arguments().sliced(1);
    for (const QString &title :
         {u"100 MB"_s, u"painted, s"_s, u"opening"_s, u"quotations"_s, u"scrolling"_s, u"marking"_s,
          u"finding"_s, u"closing"_s, u"memory, MB"_s, u"cancelled, ms"_s, u"\n"_s})
        print(title);
    bool done = true;
    for (const LargeArticle &article : largeArticles()) {
        if (chosen.isEmpty() || chosen.contains(article.fileName))
            done &= measureApart(article);
    }
    QTextStream(stdout) << "the longest turn of the interface in milliseconds; in brackets, what "
                           "the processor spent on it\n";
    return done ? 0 : 1;
}
