// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/workspace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

bool isBusy(const Error &error)
{
    return error.kind == ErrorKind::LibraryBusy;
}

} // namespace

Workspace::Workspace(Store store, QString author, std::optional<SavingPace> pace, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_author(std::move(author))
    , m_pace(pace)
    , m_dataVersion(m_store.dataVersion().value_or(0))
{
    if (m_pace)
        m_store.setPatience(m_pace->patience);
    connect(this, &Workspace::changed, this, [this](const Change &change) {
        const bool touchesTags = std::ranges::any_of(change.edits, [](const ItemEdit &edit) {
            return std::holds_alternative<Edit<Tag>>(edit);
        });
        if (touchesTags)
            readColorNames();
    });
    connect(this, &Workspace::reloaded, this, &Workspace::readColorNames);
    readColorNames();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { saveUntil(QDeadlineTimer(m_pace->slice)); });
}

Workspace::~Workspace() = default;

Result<QList<Annotation>> Workspace::annotations(DocumentId document) const
{
    return m_store.annotations(document).transform([&](const QList<Annotation> &saved) {
        QList<Annotation> marks = m_pending.appliedTo(saved);
        marks.removeIf([&](const Annotation &mark) { return mark.target.document != document; });
        return marks;
    });
}

Result<QList<Annotation>> Workspace::allAnnotations() const
{
    return m_store.allAnnotations().transform(
        [&](const QList<Annotation> &saved) { return m_pending.appliedTo(saved); });
}

Result<QList<Annotation>> Workspace::appearances(ClaimId claim) const
{
    return m_store.appearances(claim).transform([&](const QList<Annotation> &saved) {
        QList<Annotation> marks = m_pending.appliedTo(saved);
        marks.removeIf([&](const Annotation &mark) { return mark.claim() != claim; });
        return marks;
    });
}

Result<QList<Claim>> Workspace::claims() const
{
    return m_store.claims().transform(
        [&](const QList<Claim> &saved) { return m_pending.appliedTo(saved); });
}

Result<std::optional<Claim>> Workspace::claim(ClaimId id) const
{
    return m_store.claim(id).transform([&](const std::optional<Claim> &saved) {
        const QList<Claim> claims =
            m_pending.appliedTo(saved ? QList<Claim>{*saved} : QList<Claim>());
        const auto found = std::ranges::find(claims, id, &Claim::id);
        return found == claims.end() ? std::nullopt : std::optional(*found);
    });
}

Result<QList<Person>> Workspace::people() const
{
    return m_store.people().transform(
        [&](const QList<Person> &saved) { return m_pending.appliedTo(saved); });
}

void Workspace::readColorNames()
{
    const Result<QList<Tag>> saved = m_store.colorTags();
    if (!saved)
        return;
    const ColorNames names = colorNamesIn(m_pending.appliedTo(*saved));
    if (names != std::exchange(m_colorNames, names))
        Q_EMIT colorNamesChanged();
}

bool Workspace::mustWait(const Error &error) const
{
    return m_pace && isBusy(error);
}

Result<DocumentRecord> Workspace::remember(const Document &document, const QString &path)
{
    Result<DocumentRecord> record = m_store.remember(document, path);
    if (m_pace)
        m_store.setPatience(record || !isBusy(record.error()) ? m_pace->patience : 0ms);
    if (record || !m_pace || !PendingWrites::mayPass(record.error().kind))
        return record;
    const Result<std::optional<DocumentRecord>> known = m_store.find(document, path);
    if (!known || !*known || (*known)->revision.isNull())
        return record;
    if (mustWait(record.error())) {
        m_pending.addOpening(document, path);
        wait(record.error());
    }
    return **known;
}

Result<> Workspace::setReadingPosition(DocumentId document, const ReadingPosition &position)
{
    const Result<> saved = m_store.setReadingPosition(document, position);
    if (saved || !mustWait(saved.error()))
        return saved;
    m_pending.addPosition(document, position);
    wait(saved.error());
    return {};
}

Result<> Workspace::apply(const Change &change)
{
    // The disk may take by now what it couldn't before.
    if (m_pending.hasChanges() && !(m_obstacle && isBusy(*m_obstacle)))
        saveUntil(QDeadlineTimer(m_pace->slice));
    Result<> applied;
    if (!m_pending.hasChanges())
        applied = m_store.apply(change, m_author);
    else if (m_obstacle)
        applied = std::unexpected(*m_obstacle);
    else
        m_pending.addChange(change, m_author);
    m_refused = !applied && !mustWait(applied.error());
    if (!applied && !m_refused) {
        m_pending.addChange(change, m_author);
        wait(applied.error());
        applied = {};
    }
    showSaving();
    if (applied)
        Q_EMIT changed(change);
    else
        report(applied.error());
    return applied;
}

Result<std::optional<Change>> Workspace::undo(Store::UndoScope scope)
{
    if (const Result<> saved = save(); !saved)
        return std::unexpected(saved.error());
    return announced(m_store.undo(scope));
}

Result<std::optional<Change>> Workspace::redo(Store::UndoScope scope)
{
    if (const Result<> saved = save(); !saved)
        return std::unexpected(saved.error());
    return announced(m_store.redo(scope));
}

Result<int> Workspace::purgeTrash(const QDateTime &before)
{
    return m_store.purgeTrash(before);
}

Result<> Workspace::keepDraft(const Draft &draft)
{
    return m_store.keepDraft(draft);
}

Result<> Workspace::dropDraft(const QUuid &item, DraftPart part)
{
    if (m_pending.hasChanges())
        return failure(ErrorKind::LibraryBusy, m_store.path());
    return m_store.dropDraft(item, part);
}

Result<> Workspace::leaveDraft(const Draft &draft)
{
    const Result<> left = m_store.leaveDraft(draft);
    if (left)
        Q_EMIT draftLeft();
    return left;
}

Result<> Workspace::discardDraft(const Draft &lost)
{
    return m_store.discardDraft(lost);
}

Result<std::optional<Change>> Workspace::announced(Result<std::optional<Change>> effect)
{
    if (!effect)
        report(effect.error());
    else if (*effect)
        Q_EMIT changed(**effect);
    return effect;
}

Result<> Workspace::save()
{
    saveUntil(QDeadlineTimer::Forever);
    if (m_pending.hasChanges())
        return std::unexpected(*m_obstacle);
    return {};
}

bool Workspace::keepUnsaved()
{
    for (const Draft &draft : m_pending.words())
        std::ignore = m_store.keepDraft(draft);
    return !m_pending.hasChanges();
}

void Workspace::saveUntil(QDeadlineTimer deadline)
{
    if (m_pending.isEmpty())
        return;
    const std::optional<Error> before = m_obstacle;
    const PendingWrites::Outcome outcome = m_pending.saveTo(m_store, deadline);
    if (outcome.obstacle)
        wait(*outcome.obstacle);
    else if (m_pending.isEmpty())
        rest();
    else
        goOn();
    showSaving();
    sayGivenUp(outcome.givenUp);
    if (outcome.left)
        Q_EMIT draftLeft();
    // Said once: the tries after it fail in silence.
    if (outcome.obstacle && !isBusy(*outcome.obstacle)
        && (!before || before->kind != outcome.obstacle->kind))
        Q_EMIT saveFailed(*outcome.obstacle);
}

void Workspace::wait(const Error &obstacle)
{
    if (!m_obstacle)
        m_waiting.start();
    m_obstacle = obstacle;
    // Waited for once, and not again with every write until it lets go.
    m_store.setPatience(isBusy(obstacle) ? 0ms : m_pace->patience);
    if (!m_retry.isActive())
        m_retry.start(isBusy(obstacle) ? m_pace->retry : m_pace->retryFailed);
}

void Workspace::goOn()
{
    m_obstacle.reset();
    m_store.setPatience(0ms);
    m_retry.start(0ms);
}

void Workspace::rest()
{
    m_obstacle.reset();
    m_retry.stop();
    m_store.setPatience(m_pace->patience);
}

void Workspace::showSaving()
{
    Saving now = m_refused ? Saving::NotSaved : Saving::Saved;
    if (m_pending.hasChanges()) {
        const bool held = m_obstacle && m_waiting.durationElapsed() >= m_pace->held;
        const bool fails = m_obstacle && !isBusy(*m_obstacle);
        now = fails ? Saving::NotSaved : held ? Saving::Held : Saving::Saving;
    }
    if (now != std::exchange(m_saving, now))
        Q_EMIT savingChanged(now);
}

void Workspace::sayGivenUp(const QList<PendingWrites::GivenUp> &lost)
{
    if (lost.isEmpty())
        return;
    m_dataVersion = m_store.dataVersion().value_or(m_dataVersion);
    Q_EMIT reloaded();
    Q_EMIT saveFailed(lost.constLast().error);
}

void Workspace::report(const Error &error)
{
    // What we took for the library's state may be what another process has changed since.
    if (error.kind == ErrorKind::Conflict)
        poll();
    Q_EMIT saveFailed(error);
}

void Workspace::poll()
{
    const Result<qint64> version = m_store.dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    Q_EMIT reloaded();
}

} // namespace Sidegloss
