// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/windowrun.h"

#include <QList>

namespace Sidegloss {

/// What a reader does all day in the window of a WindowRun, and how long each picture takes: from
/// what was done until the text is painted, with what stands beside it. Milliseconds.
class ReaderRun
{
public:
    /// \a run must outlive it and have an article open.
    explicit ReaderRun(WindowRun &run)
        : m_run(run)
    {}

    /// The frames of scrolling by a few lines at a time, in several parts of the article.
    QList<double> scroll(int frames);
    /// The same, until the notes in the margin have followed.
    QList<double> scrollNotes(int frames);
    /// From one mark to the next, until its note is shown as the current one.
    QList<double> stepNotes(int steps);
    /// Marking, from the key until the mark is stored and painted.
    QList<double> mark(int marks);
    /// Keys typed into a note.
    QList<double> type(int keys);

    /// The first frame after the look was changed, and whether the same words stand at the top.
    struct NewLook
    {
        double frame = 0;
        bool keepsPlace = true;
    };
    NewLook changeTheme();
    NewLook changeWidth();
    NewLook zoom();

    /// All marks get \a colour at once, until they are stored and painted.
    double colourAll(const QString &colour);
    /// The last change taken back.
    double undo();

    /// Until the text at \a share (0–1) of the article is painted.
    double jump(double share);

private:
    QWidget *margin() const;
    QList<double> scroll(int frames, QWidget *painted);
    /// Until the text is painted after \a action.
    double frameAfter(const std::function<void()> &action);
    NewLook lookAfter(const std::function<void()> &action);

    WindowRun &m_run;
};

} // namespace Sidegloss
