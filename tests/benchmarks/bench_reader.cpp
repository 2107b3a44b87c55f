// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How smoothly one reads: from the start of the program to its first picture, beside a bare window
// and Qt's own text browser in the same run, and what each thing takes that a reader does all day.
// With names as arguments (start, reading, bulk, jumps) only those.

#include "lib/parse/parser.h"
#include "tests/benchmarks/largearticles.h"
#include "tests/benchmarks/markedlibrary.h"
#include "tests/benchmarks/readerrun.h"
#include "tests/benchmarks/startrun.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

constexpr int startRuns = 11;
constexpr int frameCount = 1000;
constexpr int stepCount = 200;
constexpr int markCount = 100;
constexpr int keyCount = 300;

double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<qsizetype>(share * static_cast<double>(values.size() - 1))];
}

void printRow(const QStringList &cells)
{
    QTextStream out(stdout);
    out << cells.constFirst().leftJustified(44);
    for (const QString &cell : cells.sliced(1))
        out << cell.leftJustified(16);
    out << '\n';
}

QString figure(double value)
{
    return QString::number(value, 'f', 1);
}

/// An article on disk, in a library with so many marks in it.
class MarkedArticle
{
public:
    MarkedArticle(const LargeArticle &article, qsizetype bytes, qint64 marks)
        : m_path(m_folder.filePath(article.fileName))
    {
        if (!article.write(m_path, bytes))
            qFatal("the article can't be written");
        fill(marks);
    }

    MarkedArticle(const QString &source, qint64 marks)
        : m_path(m_folder.filePath(QFileInfo(source).fileName()))
    {
        if (!QFile::copy(source, m_path))
            qFatal("the article can't be copied");
        fill(marks);
    }

    QString path() const { return m_path; }
    QString library() const { return m_folder.filePath(u"library.sqlite"_s); }
    QString folder() const { return m_folder.path(); }

private:
    void fill(qint64 marks)
    {
        if (marks > 0)
            fillMarkedLibrary(library(), parseFile(m_path).value(), m_path, marks);
    }

    QTemporaryDir m_folder;
    QString m_path;
};

/// The medians of several runs of each kind, taken in turns.
void measureStarts(const QString &name, const MarkedArticle &article)
{
    constexpr std::array kinds{StartKind::BareWindow, StartKind::TextBrowser, StartKind::Program};
    std::array<QList<double>, kinds.size()> times;
    std::array<QList<double>, kinds.size()> memory;
    for (int run = 0; run < startRuns; ++run) {
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const auto started = start(kinds[i], article.path(), article.library());
            if (!started)
                qFatal("what is to be measured doesn't start");
            times[i].append(started->painted);
            memory[i].append(started->memory);
        }
    }
    constexpr double middle = 0.5;
    const double bare = quantile(times[0], middle);
    const double browser = quantile(times[1], middle);
    const double program = quantile(times[2], middle);
    printRow({name, figure(bare), figure(browser), figure(program),
              QString::number(program / bare, 'f', 2), QString::number(program / browser, 'f', 2),
              figure(quantile(memory[1], middle)), figure(quantile(memory[2], middle))});
}

void measureAllStarts(const MarkedArticle &thousands, const MarkedArticle &large)
{
    printRow({u"start to first picture, ms"_s, u"bare window"_s, u"QTextBrowser"_s, u"Sidegloss"_s,
              u"to bare"_s, u"to QTextBrowser"_s, u"its MiB"_s, u"our MiB"_s});
    const QString interview =
        QStringLiteral(SIDEGLOSS_SOURCE_DIR) + u"/resources/samples/interview.zh.md"_s;
    measureStarts(u"an interview, 30 marks"_s, {interview, 30});
    measureStarts(u"1 MB, 10,000 marks"_s, thousands);
    measureStarts(u"10 MB"_s, large);
}

/// What it takes to have a page of a database on disk in \a folder.
QList<double> measureSyncs(const QString &folder)
{
    constexpr int syncs = 200;
    constexpr std::size_t pageSize = 8192;
    const int file = open(QFile::encodeName(folder + u"/sync"_s).constData(), O_CREAT | O_WRONLY,
                          S_IRUSR | S_IWUSR);
    const std::array<char, pageSize> page{};
    QList<double> times;
    for (int i = 0; i < syncs; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (write(file, page.data(), page.size()) < 0 || fdatasync(file) != 0)
            qFatal("nothing can be written");
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    close(file);
    return times;
}

void printTimes(const QString &name, const QList<double> &times)
{
    constexpr double middle = 0.5;
    constexpr double worst = 0.99;
    printRow({name, figure(quantile(times, middle)), figure(quantile(times, worst)),
              figure(quantile(times, 1))});
}

void printLook(const QString &name, const ReaderRun::NewLook &look)
{
    printRow({name, figure(look.frame), look.keepsPlace ? u"place kept"_s : u"PLACE LOST"_s});
}

/// A megabyte with ten thousand marks.
void measureReading(const MarkedArticle &article)
{
    WindowRun window(article.library());
    if (window.open(article.path()) < 0)
        qFatal("the article doesn't open");
    window.settle();
    ReaderRun reader(window);
    printRow({u"1 MB, 10,000 marks, ms"_s, u"median"_s, u"p99"_s, u"longest"_s});
    printTimes(u"a frame of scrolling"_s, reader.scroll(frameCount));
    printTimes(u"… until its notes have followed"_s, reader.scrollNotes(frameCount));
    printTimes(u"from note to note"_s, reader.stepNotes(stepCount));
    printTimes(u"a page of the disk synced"_s, measureSyncs(article.folder()));
    printTimes(u"a mark made, stored, painted"_s, reader.mark(markCount));
    printTimes(u"a key typed in a note"_s, reader.type(keyCount));
    printLook(u"another theme"_s, reader.changeTheme());
    printLook(u"another width"_s, reader.changeWidth());
    printLook(u"larger type"_s, reader.zoom());
}

/// Ten thousand marks that are changed together.
void measureBulk(const MarkedArticle &article)
{
    WindowRun window(article.library());
    if (window.open(article.path()) < 0)
        qFatal("the article doesn't open");
    window.settle();
    ReaderRun reader(window);
    printRow({u"10,000 marks at once, ms"_s, u"painted"_s});
    printRow({u"of another colour"_s, figure(reader.colourAll(u"todo"_s))});
    printRow({u"taken back"_s, figure(reader.undo())});
}

/// Ten megabytes that have just been opened.
void measureJumps(const MarkedArticle &article)
{
    printRow({u"10 MB, just opened, ms"_s, u"painted"_s, u"longest turn"_s});
    for (const double share : {0.25, 0.5, 0.75, 0.999}) {
        WindowRun window;
        if (window.open(article.path()) < 0)
            qFatal("the article doesn't open");
        ReaderRun reader(window);
        window.takeLongestTurn();
        const double painted = reader.jump(share);
        window.settle();
        printRow({u"to its place at %1 %"_s.arg(100 * share), figure(painted),
                  figure(window.takeLongestTurn().passed)});
    }
}

const LargeArticle &articleNamed(const QString &fileName)
{
    return *std::ranges::find(largeArticles(), fileName, &LargeArticle::fileName);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // As the program does.
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    const QTemporaryDir home;
    if (isStart(argc, argv))
        runStart(argc, argv);
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, QFile::encodeName(home.path()));
    const QApplication application(argc, argv);

    const QStringList chosen = QCoreApplication::arguments().sliced(1);
    const auto isChosen = [&](const QString &part) {
        return chosen.isEmpty() || chosen.contains(part);
    };
    constexpr qsizetype megabyte = 1'000'000;
    const MarkedArticle thousands(articleNamed(u"zh.md"_s), megabyte, 10'000);
    const MarkedArticle large(articleNamed(u"zh.md"_s), 10 * megabyte, 0);
    if (isChosen(u"start"_s))
        measureAllStarts(thousands, large);
    if (isChosen(u"reading"_s))
        measureReading(thousands);
    if (isChosen(u"bulk"_s))
        measureBulk(thousands);
    if (isChosen(u"jumps"_s))
        measureJumps(large);
    return 0;
}
