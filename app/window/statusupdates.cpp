// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statusupdates.h"

#include "app/reader/readerview.h"
#include "app/window/statusline.h"

#include <QSet>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

StatusLine::Counts countsOf(const AnnotationModel &marks)
{
    StatusLine::Counts counts;
    QSet<ClaimId> claims;
    for (const AnchoredAnnotation &item : marks.items()) {
        counts.notes += !item.annotation.note().isEmpty();
        if (const std::optional<ClaimId> claim = item.annotation.claim())
            claims.insert(*claim);
    }
    counts.claims = claims.size();
    counts.toRepair = marks.orphanCount();
    return counts;
}

bool wasAssumed(const Document &document)
{
    return std::ranges::contains(document.notices(), NoticeKind::EncodingAssumed, &Notice::kind);
}

} // namespace

StatusUpdates::StatusUpdates(StatusLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StatusUpdates::update);
}

void StatusUpdates::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::savingChanged, this, &StatusUpdates::showSaving);
    showSaving();
}

void StatusUpdates::showSaving()
{
    using Saving = StatusLine::Saving;
    if (!m_workspace) {
        m_line.setSaving(Saving::None);
        return;
    }
    switch (m_workspace->saving()) {
    case Workspace::Saving::Saved:
        m_line.setSaving(m_workspace->store().isReadOnly() ? Saving::ReadOnly : Saving::Saved);
        break;
    case Workspace::Saving::Saving:
    case Workspace::Saving::Held:
        m_line.setSaving(Saving::Saving);
        break;
    case Workspace::Saving::NotSaved:
        m_line.setSaving(Saving::NotSaved);
        break;
    }
}

void StatusUpdates::setSession(DocumentSession *session, ReaderView *reader)
{
    if (m_reader)
        disconnect(m_reader, nullptr, &m_line, nullptr);
    m_reader = reader;
    if (reader)
        connect(reader, &ReaderView::progressChanged, &m_line, &StatusLine::setProgress);
    if (m_session)
        disconnect(&m_session->annotations(), nullptr, &m_soon, nullptr);
    m_session = session;
    if (session) {
        const AnnotationModel *marks = &session->annotations();
        // Behind the picture of what changed.
        const auto soon = [this] { m_soon.start(20ms); };
        connect(marks, &QAbstractItemModel::rowsInserted, &m_soon, soon);
        connect(marks, &QAbstractItemModel::rowsRemoved, &m_soon, soon);
        connect(marks, &QAbstractItemModel::modelReset, &m_soon, soon);
        connect(marks, &QAbstractItemModel::dataChanged, &m_soon, soon);
    }
    update();
}

void StatusUpdates::update()
{
    if (m_session && m_reader) {
        m_line.setEncoding(m_session->document().metadata().encoding,
                           wasAssumed(m_session->document()));
        m_line.setCounts(countsOf(m_session->annotations()));
        // Until it is seen the text has another width; then the reader tells.
        if (m_reader->isVisible())
            m_line.setProgress(m_reader->readingPosition().progress);
        return;
    }
    m_line.setSection({});
    m_line.setProgress(-1);
    m_line.clearCounts();
    m_line.setEncoding({}, false);
}

} // namespace Sidegloss
