// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/pendingwrites.h"
#include "lib/annotation/colornames.h"
#include "lib/store/store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Sidegloss {

/// How a workspace saves that must not stand still while another process writes in the library.
struct SavingPace
{
    std::chrono::milliseconds patience{150}; ///< A write waits so long for another process, once.
    std::chrono::milliseconds retry{200};    ///< Then it is tried again so often.
    std::chrono::milliseconds retryFailed{2000}; ///< The same where it isn't for another process.
    std::chrono::milliseconds held{10000};       ///< After this, waiting is worth a word.
    std::chrono::milliseconds slice{50}; ///< What waited is saved for so long, then comes the rest.
};

/// The open library as the program sees it: the store, what is still to be saved in it, who writes,
/// and the news of every change. Owned by whoever composes the program (the window or
/// a subcommand); nothing here is global.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Saving {
        Saved,    ///< All of it is on disk.
        Saving,   ///< Something waits for another process that writes in the library.
        Held,     ///< The same for a long time.
        NotSaved, ///< The last thing could not be saved, or something waits until the disk can take
                  ///< it.
    };

    /// Without \a pace, everything waits as long as the store is patient, and what returns without
    /// an Error is on disk. With it, a change that would have to wait for another process is shown
    /// at once and saved as soon as that process lets go; needs an event loop.
    Workspace(Store store, QString author, std::optional<SavingPace> pace = {},
              QObject *parent = nullptr);
    ~Workspace() override;
    Q_DISABLE_COPY_MOVE(Workspace)

    /// What is on disk.
    const Store &store() const { return m_store; }
    QString author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }

    // What the reader made, with what is still to be saved

    Result<QList<Annotation>> annotations(DocumentId document) const;
    Result<QList<Annotation>> allAnnotations() const;
    /// The annotations with a body that names \a claim, in any article.
    Result<QList<Annotation>> appearances(ClaimId claim) const;
    Result<QList<Claim>> claims() const;
    Result<std::optional<Claim>> claim(ClaimId id) const;
    Result<QList<Person>> people() const;
    /// How the reader calls the colours of marks; as it was where that can't be read now.
    const ColorNames &colorNames() const { return m_colorNames; }

    // Writing

    /// As Store::remember(). With a pace, an article whose very text the library has can be read
    /// although nothing can be written now.
    Result<DocumentRecord> remember(const Document &document, const QString &path);
    Result<> setReadingPosition(DocumentId document, const ReadingPosition &position);

    /// Saved or, with a pace, to be saved when it returns without an Error; else nothing happened.
    Result<> apply(const Change &change);
    /// An Error while something is still to be saved.
    Result<std::optional<Change>> undo(Store::UndoScope scope);
    Result<std::optional<Change>> redo(Store::UndoScope scope);

    /// As Store::purgeTrash().
    Result<int> purgeTrash(const QDateTime &before);

    Saving saving() const { return m_saving; }
    /// Tries now to save all that is still to be saved; why it can't be.
    Result<> save();
    /// Keeps the words of what save() can't save as drafts of this process. True iff there is
    /// nothing to be saved: what isn't words is lost when the workspace is closed.
    bool keepUnsaved();

    // Words that are being typed or were left, as in Store

    Result<> keepDraft(const Draft &draft);
    /// An Error while something is still to be saved: it might be these words.
    Result<> dropDraft(const QUuid &item, DraftPart part);
    Result<> leaveDraft(const Draft &draft);
    Result<> discardDraft(const Draft &lost);

    /// Looks whether another process wrote, and emits reloaded() if so. Cheap; called by a timer.
    void poll();

Q_SIGNALS:
    /// A change of ours took effect, by apply(), undo() or redo(), or will when it is saved.
    void changed(const Sidegloss::Change &change);
    /// Another process changed the library, or a change that waited to be saved no longer fits it
    /// and was given up: read again.
    void reloaded();
    void colorNamesChanged();
    void savingChanged(Sidegloss::Workspace::Saving saving);
    /// Words were left that can be offered, of an editor or of a change given up: see lostWords().
    void draftLeft();
    void saveFailed(const Sidegloss::Error &error);

private:
    bool mustWait(const Error &error) const;
    void saveUntil(QDeadlineTimer deadline);
    void wait(const Error &obstacle);
    void goOn();
    void rest();
    void showSaving();
    void sayGivenUp(const QList<PendingWrites::GivenUp> &lost);
    Result<std::optional<Change>> announced(Result<std::optional<Change>> effect);
    void report(const Error &error);
    void readColorNames();

    Store m_store;
    QString m_author;
    std::optional<SavingPace> m_pace;
    qint64 m_dataVersion = 0;

    ColorNames m_colorNames;
    PendingWrites m_pending;
    std::optional<Error> m_obstacle; ///< Why m_pending waits; none: it is being saved.
    bool m_refused = false;          ///< The last change wasn't taken.
    Saving m_saving = Saving::Saved;
    QElapsedTimer m_waiting;
    QTimer m_retry;
};

} // namespace Sidegloss
