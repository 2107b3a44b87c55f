// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/readerrun.h"

#include "app/margin/marginview.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "tests/benchmarks/paintwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

constexpr auto longestFrame = 20s;

double untilPainted(QWidget *painted, const std::function<void()> &action)
{
    const PaintWatch watch(painted);
    QElapsedTimer timer;
    timer.start();
    action();
    while (!watch.isPainted() && timer.durationElapsed() < longestFrame)
        QApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double ReaderRun::frameAfter(const std::function<void()> &action)
{
    return untilPainted(m_run.reader().viewport(), action);
}

QWidget *ReaderRun::margin() const
{
    return m_run.reader().parentWidget()->findChild<MarginView *>();
}

QList<double> ReaderRun::scroll(int frames)
{
    return scroll(frames, m_run.reader().viewport());
}

QList<double> ReaderRun::scrollNotes(int frames)
{
    return scroll(frames, margin());
}

QList<double> ReaderRun::stepNotes(int steps)
{
    QList<double> times;
    for (int i = 0; i < steps; ++i) {
        times.append(untilPainted(margin(), [this] { m_run.press(u"J"_s); }));
        m_run.run(20ms);
    }
    return times;
}

QList<double> ReaderRun::scroll(int frames, QWidget *painted)
{
    constexpr std::array places{0.05, 0.35, 0.65, 0.95};
    constexpr int step = 60; // Pixels.
    QScrollBar *bar = m_run.reader().verticalScrollBar();
    QList<double> times;
    for (const double place : places) {
        bar->setValue(static_cast<int>(place * bar->maximum()));
        m_run.run(200ms);
        const auto here = static_cast<int>(places.size());
        for (int i = 0; i < frames / here; ++i)
            times.append(untilPainted(painted, [bar] { bar->setValue(bar->value() + step); }));
    }
    return times;
}

QList<double> ReaderRun::mark(int marks)
{
    constexpr qsizetype length = 30;
    ReaderView &reader = m_run.reader();
    const qsizetype textLength = reader.session()->document().text().size();
    QList<double> times;
    for (int i = 0; i < marks; ++i) {
        const qsizetype start = (2 * i + 1) * textLength / (2 * marks);
        reader.goTo(start, ReaderView::Align::Center);
        reader.selectRange({start, start + length});
        m_run.run(50ms);
        times.append(frameAfter([this] { m_run.press(u"H"_s); }));
    }
    return times;
}

QList<double> ReaderRun::type(int keys)
{
    m_run.press(u"N"_s);
    m_run.run(500ms);
    QWidget *editor = QApplication::focusWidget();
    if (editor == &m_run.reader())
        qFatal("no note is open to write in");
    QWidget *painted = editor->findChild<QWidget *>(u"qt_scrollarea_viewport"_s);
    constexpr QByteArrayView words = "whether prices fall dependds on who pays for the current, ";
    QList<double> times;
    for (int i = 0; i < keys; ++i) {
        const char letter = words[i % words.size()];
        times.append(untilPainted(painted, [&] { QTest::keyClick(editor, letter); }));
        m_run.run(10ms);
    }
    QTest::keyClick(editor, Qt::Key_Escape);
    m_run.run(100ms);
    return times;
}

ReaderRun::NewLook ReaderRun::lookAfter(const std::function<void()> &action)
{
    constexpr double middle = 0.5;
    jump(middle);
    m_run.run(500ms);
    const ReaderView &reader = m_run.reader();
    constexpr qsizetype fewLines = 200;
    const std::optional<TextRange> before = reader.visibleRange();
    const double frame = frameAfter(action);
    const std::optional<TextRange> after = reader.visibleRange();
    return {frame, before && after && std::abs(before->start - after->start) < fewLines};
}

ReaderRun::NewLook ReaderRun::changeTheme()
{
    Appearance &appearance = m_run.appearance();
    return lookAfter([&appearance] {
        appearance.overrideChoice(appearance.choice() == ThemeChoice::Dark ? ThemeChoice::Light
                                                                           : ThemeChoice::Dark);
    });
}

ReaderRun::NewLook ReaderRun::changeWidth()
{
    return lookAfter([this] {
        QWidget *window = m_run.reader().window();
        constexpr int narrow = 900;
        window->resize(window->width() == narrow ? 1280 : narrow, window->height());
    });
}

ReaderRun::NewLook ReaderRun::zoom()
{
    return lookAfter([this] { m_run.press(u"Ctrl++"_s); });
}

double ReaderRun::colourAll(const QString &colour)
{
    DocumentSession &session = *m_run.reader().session();
    QList<AnnotationId> marks;
    for (const AnchoredAnnotation &item : session.annotations().items())
        marks.append(item.annotation.id);
    return frameAfter([&] {
        if (!session.setColor(marks, colour))
            qFatal("the marks can't be changed");
    });
}

double ReaderRun::undo()
{
    return frameAfter([this] { m_run.press(u"Ctrl+Z"_s); });
}

double ReaderRun::jump(double share)
{
    ReaderView &reader = m_run.reader();
    const auto length = static_cast<double>(reader.session()->document().text().size());
    return frameAfter([&] {
        reader.goTo(static_cast<qsizetype>(share * length));
        reader.viewport()->update();
    });
}

} // namespace Sidegloss
