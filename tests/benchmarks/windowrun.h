// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"
#include "tests/benchmarks/turnwatch.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

namespace Sidegloss {

class MainWindow;
class ReaderView;
class Workspace;

/// The real window over a library of its own, worked by keys, and how long each thing takes.
class WindowRun
{
public:
    /// With an empty library.
    WindowRun();
    explicit WindowRun(const QString &library);
    ~WindowRun();
    Q_DISABLE_COPY_MOVE(WindowRun)

    /// How many milliseconds until the text of \a path is painted; negative where it never is.
    double open(const QString &path);
    /// Opens \a path and presses Esc after \a delay: how many milliseconds until nothing works on
    /// it any more; negative where it was read by then.
    double cancelOpening(const QString &path, std::chrono::milliseconds delay);
    /// Until nothing works on the article any more.
    void settle();
    /// To the end, back, and to places in between.
    void scroll();
    /// Marks the words in the middle of the article.
    bool mark();
    /// Seeks \a word, until all its places are found.
    void find(const QString &word);
    void close();

    /// Of the interface thread since the last call.
    TurnWatch::Turn takeLongestTurn() { return m_watch.takeLongest(); }

    // For what else is done with it

    ReaderView &reader() const;
    Appearance &appearance() { return m_appearance; }
    void run(std::chrono::milliseconds time);
    /// In the text.
    void press(const QString &keys);

private:
    bool runUntil(const std::function<bool()> &met);

    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    TurnWatch m_watch;
};

} // namespace Sidegloss
