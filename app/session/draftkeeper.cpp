// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/draftkeeper.h"

#include "app/session/lostwords.h"
#include "app/session/workspace.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

/// While something is in the way, one looks again so much sooner.
constexpr int triesInAnInterval = 8;

} // namespace

DraftKeeper::DraftKeeper(QObject *parent, std::chrono::milliseconds interval)
    : QObject(parent)
    , m_interval(interval)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::work);
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::begin(Workspace &workspace, const Draft &place, Words words)
{
    end();
    if (workspace.store().isReadOnly())
        return;
    m_workspace = &workspace;
    connect(&workspace, &Workspace::savingChanged, this, &DraftKeeper::work, Qt::UniqueConnection);
    m_place = place;
    m_words = std::move(words);
    m_kept = m_ended.removeIf([&](const Place &ended) {
        return ended.workspace == m_workspace && ended.item == place.item
               && ended.part == place.part;
    }) > 0;
}

void DraftKeeper::take(const Draft &lost)
{
    m_taken = lost;
    touch();
}

void DraftKeeper::touch()
{
    if (!m_workspace)
        return;
    m_touched = true;
    if (!m_timer.isActive())
        m_timer.start(m_interval);
}

bool DraftKeeper::flush()
{
    if (m_touched)
        work();
    return !m_touched;
}

void DraftKeeper::end()
{
    if (!m_workspace)
        return;
    discardTaken();
    if (m_kept)
        m_ended.append({m_workspace, m_place.item, m_place.part});
    m_workspace = nullptr;
    m_words = nullptr;
    m_touched = false;
    work();
}

void DraftKeeper::leave()
{
    // What was taken and not changed since is still there.
    if (const auto draft = unsaved(); draft && !(m_taken && m_taken->markdown == draft->markdown)) {
        if (!m_workspace->leaveDraft(*draft)) {
            // Then as if this process had ended: nothing is dropped.
            std::ignore = m_workspace->keepDraft(*draft);
            m_kept = false;
            m_taken.reset();
        }
    } else {
        m_taken.reset();
    }
    end();
}

void DraftKeeper::work()
{
    const bool kept = keep();
    if (!dropEnded() || !kept)
        m_timer.start(m_interval / triesInAnInterval);
}

bool DraftKeeper::keep()
{
    if (!m_workspace || !m_touched)
        return true;
    const std::optional<Draft> draft = unsaved();
    Result<> done;
    if (draft)
        done = m_workspace->keepDraft(*draft);
    else if (m_kept)
        done = m_workspace->dropDraft(m_place.item, m_place.part);
    if (!done)
        return false;
    m_kept = draft.has_value();
    m_touched = false;
    if (m_kept)
        discardTaken();
    return true;
}

bool DraftKeeper::dropEnded()
{
    m_ended.removeIf([](const Place &ended) {
        return !ended.workspace || ended.workspace->dropDraft(ended.item, ended.part);
    });
    return m_ended.isEmpty();
}

void DraftKeeper::discardTaken()
{
    if (const std::optional<Draft> taken = std::exchange(m_taken, {}))
        std::ignore = m_workspace->discardDraft(*taken);
}

std::optional<Draft> DraftKeeper::unsaved() const
{
    if (!m_workspace)
        return std::nullopt;
    Draft draft = m_place;
    draft.markdown = m_words();
    const QString words = withoutSpaceAtEnd(draft.markdown);
    return words.isEmpty() || words == withoutSpaceAtEnd(draft.before) ? std::nullopt
                                                                       : std::optional(draft);
}

} // namespace Sidegloss
