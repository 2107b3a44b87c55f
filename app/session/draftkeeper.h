// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/draft.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Sidegloss {

class Workspace;

/// Keeps the words of one editor among the library's drafts while they are typed, and takes them
/// from there when they are saved. Never waits for another process that writes in the library: it
/// tries again.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    using Words = std::function<QString()>;

    /// What is typed is kept \a interval after the first key since the last keeping, however many
    /// keys follow: with the default it is on disk within two seconds.
    explicit DraftKeeper(QObject *parent = nullptr,
                         std::chrono::milliseconds interval = std::chrono::milliseconds(1500));
    ~DraftKeeper() override;
    Q_DISABLE_COPY_MOVE(DraftKeeper)

    /// An editor is open for \a place, whose `before` is what is saved; \a words are what stands in
    /// the editor. Ends what was kept before. \a words is called until end() or leave().
    void begin(Workspace &workspace, const Draft &place, Words words);
    /// The editor goes on with the words of \a lost, one of Store::lostDrafts(): that is discarded
    /// as soon as they are kept anew or saved.
    void take(const Draft &lost);
    /// Something was typed.
    void touch();
    /// Keeps now what was typed; true iff none of it would be lost.
    bool flush();
    /// The editor closes, and its words are saved.
    void end();
    /// The editor closes and its words are not saved: they are left as lost ones.
    void leave();

private:
    struct Place
    {
        QPointer<Workspace> workspace;
        QUuid item;
        DraftPart part;
    };

    void work();
    bool keep();
    bool dropEnded();
    void discardTaken();
    /// Words that differ from what is saved; none where nothing would be lost.
    std::optional<Draft> unsaved() const;

    std::chrono::milliseconds m_interval;
    QTimer m_timer;
    QPointer<Workspace> m_workspace;
    Draft m_place;
    Words m_words;
    std::optional<Draft> m_taken;
    bool m_touched = false;
    bool m_kept = false;  ///< The library may hold a draft of ours.
    QList<Place> m_ended; ///< Whose drafts are still to be dropped.
};

} // namespace Sidegloss
