// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "tests/testlib/randomvalues.h"
#include "tests/testlib/temporarylibrary.h"

#include <optional>

namespace Sidegloss {

/// What a reader may do to a library.
enum class StepKind {
    Mark,
    MarkMany,
    WriteNote,
    Recolor,
    Reply,
    DeleteMark,
    RestoreMark,
    MakeClaim,
    EditClaim,
    DeleteClaim,
    RestoreClaim,
    AddPerson,
    EditPerson,
    AddTag,
    EditTag,
    DeleteTag,
    EditArticle,
    LeaveOff,
    KeepDraft,
    DropDraft,
    PurgeTrash,
    Undo,
    Redo,
    UndoInLibrary,
    RedoInLibrary,
    Reopen,
};
inline constexpr int stepKinds = static_cast<int>(StepKind::Reopen) + 1;

/// One of them; \a choice says on what. Meaningful in any state of the library.
struct Step
{
    StepKind kind = StepKind::Mark;
    unsigned choice = 0;
};

/// A library of two articles under any steps. A step that can't be taken is refused by the store,
/// which is all right as long as nothing happened.
class LibraryWalk
{
public:
    explicit LibraryWalk(quint32 seed);

    const Store &store() const { return *m_store; }
    QString path() const { return m_library.path(); }
    /// What the library shows, as text.
    QString content() const { return dumpOf(*m_store); }
    /// The Error where the store refused.
    Result<> take(const Step &step);
    void reopen();
    Result<> undo(Store::UndoScope scope);

private:
    struct Article
    {
        Document document;
        DocumentRecord record;
    };

    Article &articleFor(unsigned choice) { return m_articles[choice % 2]; }
    std::optional<Annotation> anyMark(unsigned choice) const;
    Annotation newMark(unsigned choice);

    Result<> takeOnMarks(const Step &step);
    Result<> takeOnMark(const Step &step, const Annotation &mark);
    Result<> takeOnTrash(const Step &step);
    Result<> takeOnClaims(const Step &step);
    Result<> takeOnClaim(const Step &step, const Claim &claim);
    Result<> takeOnPeople(const Step &step);
    Result<> takeOnTags(const Step &step);
    Result<> takeOnArticle(const Step &step);
    Result<> takeOnJournal(const Step &step);

    RandomValues m_random;
    TemporaryLibrary m_library{TemporaryLibrary::Where::InMemory};
    std::optional<Store> m_store;
    Article m_articles[2];
    int m_edition = 0;
};

} // namespace Sidegloss
