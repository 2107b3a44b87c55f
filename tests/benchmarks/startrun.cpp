// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/startrun.h"

#include "app/application.h"
#include "app/reader/readerview.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"
#include "tests/benchmarks/paintwatch.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QTextBrowser>

#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr QSize windowSize{1280, 800};
constexpr QLatin1StringView startFlag{"--start"};

/// Of the clock that all processes share.
qint64 nanosecondsNow()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs();
}

[[noreturn]] void tell(qint64 started)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%f %f\n", static_cast<double>(nanosecondsNow() - started) / 1e6,
                static_cast<double>(usage.ru_maxrss) / 1024);
    std::fflush(stdout);
    std::_Exit(0);
}

[[noreturn]] void runWidget(QWidget &window, QWidget *painted, qint64 started)
{
    // Nothing that asks again and again: it would take the processor from what is measured.
    const PaintWatch watch(painted, [] { return true; }, [started] { tell(started); });
    window.resize(windowSize);
    window.show();
    QApplication::exec();
    std::abort();
}

[[noreturn]] void runProgram(const QString &article, const QString &library, qint64 started)
{
    WindowOptions options;
    options.files = {article};
    options.library = library;
    options.size = windowSize;
    Application application(options);
    MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *main = qobject_cast<MainWindow *>(widget))
            window = main;
    }
    const PaintWatch watch(
        window->articlePage()->readerPage()->reader()->viewport(),
        [window] { return window->session() != nullptr; }, [started] { tell(started); });
    application.run();
    std::abort();
}

} // namespace

std::optional<Start> start(StartKind kind, const QString &article, const QString &library)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {startFlag, QString::number(static_cast<int>(kind)), article, library,
                   QString::number(nanosecondsNow())});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    const QByteArrayList figures = process.readAllStandardOutput().split(' ');
    if (figures.size() != 2)
        return std::nullopt;
    return Start{figures[0].toDouble(), figures[1].trimmed().toDouble()};
}

bool isStart(int argc, char **argv)
{
    return argc == 6 && QLatin1StringView(argv[1]) == startFlag;
}

void runStart(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString &article = arguments[3];
    const qint64 started = arguments[5].toLongLong();
    switch (static_cast<StartKind>(arguments[2].toInt())) {
    case StartKind::BareWindow: {
        QWidget window;
        runWidget(window, &window, started);
    }
    case StartKind::TextBrowser: {
        QTextBrowser browser;
        browser.setSource(QUrl::fromLocalFile(article));
        runWidget(browser, browser.viewport(), started);
    }
    case StartKind::Program:
        runProgram(article, arguments[4], started);
    }
    std::abort();
}

} // namespace Sidegloss
