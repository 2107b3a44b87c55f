// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/windowrun.h"

#include "app/find/articlesearch.h"
#include "app/find/findbar.h"
#include "app/reader/readerview.h"
#include "app/session/workspace.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerfind.h"
#include "app/window/readerpage.h"
#include "tests/benchmarks/paintwatch.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QScrollBar>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

constexpr auto longestWait = 10min;

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool isIdle()
{
    return QThreadPool::globalInstance()->activeThreadCount() == 0;
}

} // namespace

WindowRun::WindowRun()
    : WindowRun(QString())
{}

WindowRun::WindowRun(const QString &library)
    : m_workspace(std::make_unique<Workspace>(
          Store::open(library.isEmpty() ? m_folder.filePath(u"library.sqlite"_s) : library).value(),
          u"Mara Lindqvist"_s, SavingPace()))
    , m_window(std::make_unique<MainWindow>(m_appearance))
{
    m_window->setWorkspace(m_workspace.get());
    m_window->resize(1280, 800);
    m_window->show();
    run(1s);
}

WindowRun::~WindowRun()
{
    m_window->close();
}

double WindowRun::open(const QString &path)
{
    const PaintWatch paint(reader().viewport(), [this] { return m_window->session() != nullptr; });
    QElapsedTimer timer;
    timer.start();
    m_window->open(path);
    return runUntil([&] { return paint.isPainted(); }) ? millisecondsOf(timer) : -1;
}

double WindowRun::cancelOpening(const QString &path, std::chrono::milliseconds delay)
{
    m_window->open(path);
    run(delay);
    if (!m_window->isBusy())
        return -1;
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    return !m_window->isBusy() && runUntil(isIdle) ? millisecondsOf(timer) : -1;
}

void WindowRun::settle()
{
    run(1s);
    runUntil([this] {
        const Quotations &quotations = m_window->session()->quotations();
        return isIdle() && quotations.state() != Quotations::State::Searching;
    });
    run(100ms);
}

void WindowRun::scroll()
{
    constexpr int pages = 50;
    constexpr std::array shares{0.1, 0.9, 0.3, 0.7, 0.5};
    const QScrollBar *bar = reader().verticalScrollBar();
    const auto goTo = [&](double share) {
        reader().verticalScrollBar()->setValue(static_cast<int>(share * bar->maximum()));
        run(100ms);
    };
    goTo(1);
    goTo(0);
    for (const double share : shares)
        goTo(share);
    for (int i = 0; i < pages; ++i) {
        press(u"PgDown"_s);
        run(10ms);
    }
}

bool WindowRun::mark()
{
    constexpr qsizetype length = 5;
    const qsizetype middle = m_window->session()->document().text().size() / 2;
    reader().goTo(middle);
    reader().selectRange({middle, middle + length});
    press(u"H"_s);
    run(500ms);
    return m_window->session()->annotations().rowCount() == 1;
}

void WindowRun::find(const QString &word)
{
    press(u"Ctrl+F"_s);
    QInputMethodEvent typed;
    typed.setCommitString(word);
    QApplication::sendEvent(QApplication::focusWidget(), &typed);
    const ArticleSearch &search = m_window->articlePage()->readerPage()->find()->search();
    run(200ms);
    runUntil([&] { return search.state() != ArticleSearch::State::Running; });
    run(200ms);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    run(100ms);
}

void WindowRun::close()
{
    press(u"Ctrl+W"_s);
    run(100ms);
    runUntil([this] { return m_window->session() == nullptr && isIdle(); });
}

ReaderView &WindowRun::reader() const
{
    return *m_window->articlePage()->readerPage()->reader();
}

void WindowRun::run(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool WindowRun::runUntil(const std::function<bool()> &met)
{
    return QTest::qWaitFor(met, QDeadlineTimer(longestWait));
}

void WindowRun::press(const QString &keys)
{
    reader().setFocus();
    QTest::keySequence(&reader(), QKeySequence(keys, QKeySequence::PortableText));
}

} // namespace Sidegloss
