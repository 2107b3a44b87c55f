// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QAbstractScrollArea;

namespace Sidegloss {

class FlowLayout;
class RenderedDocument;

/// Keeps what is being read in its place while a FlowLayout finds out the true heights around it
/// and the slices of a long article come and go, and lets the layout complete itself when the
/// program is idle.
class ScrollKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ScrollKeeper(QAbstractScrollArea &area);
    Q_DISABLE_COPY_MOVE(ScrollKeeper)

    /// Null for none. The article must outlive its stay here.
    void setArticle(RenderedDocument *article);

    /// A line of text and how far its top is below the upper edge of what is seen.
    struct Anchor
    {
        qsizetype position = 0;
        double offset = 0;
        bool atTop = false; ///< Nothing is scrolled: stays so, whatever the text's first line does.
    };
    Anchor anchor() const;
    void restore(const Anchor &anchor);
    /// What is read stays where it is, however \a work scrolls.
    void keep(const std::function<void()> &work);

    /// To be called after each change of the scroll value: sets what is about to be seen.
    void settle();
    /// Begins or goes on with setting the rest in slices.
    void completeWhenIdle();

private:
    void completeSome();
    FlowLayout &layout() const;
    template<typename Work>
    void keepPlace(Work work);

    QAbstractScrollArea &m_area;
    RenderedDocument *m_article = nullptr;
    QTimer m_idle;
    bool m_busy = false;
};

} // namespace Sidegloss
