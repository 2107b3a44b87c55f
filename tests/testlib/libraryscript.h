// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/store.h"
#include "tests/testlib/randomvalues.h"
#include "tests/testlib/scratchdirectory.h"

#include <functional>

namespace Sidegloss {

/// One call of a library.
using ScriptStep = std::function<Result<>(Store &)>;

/// Calls of a library that can be made on any copy of its file, with the same outcome.
struct LibraryScript
{
    QByteArray start; ///< The file.
    QList<ScriptStep> steps;
    QList<QByteArray> contents; ///< contentOf(): at the start, then after each step.
};

/// The script of a library that is opened, made or migrated where need be, and closed; \a start
/// may be empty.
LibraryScript openingOf(const QByteArray &start);

/// Writes a script by doing it, in a library of its own with one article and a few marks. Fails
/// the program where a step does.
class ScriptWriter
{
public:
    explicit ScriptWriter(RandomValues &random);

    void addMark();
    void editMark();
    void deleteMark();
    void makeClaim();
    void keepPlace();
    void keepDraft();
    void emptyTrash();
    /// Reads everything, and changes nothing.
    void look();
    /// One change that makes \a count marks.
    void importMarks(int count);
    void undo();
    void redo();
    /// One of the above, as chance will have it.
    void anyStep();

    /// What was done up to now happened before the script begins.
    void startHere();
    LibraryScript script() const { return m_script; }

private:
    Annotation newMark();
    Annotation anyMark();
    void apply(ChangeKind kind, const QList<ItemEdit> &edits);
    void take(const ScriptStep &step);

    RandomValues &m_random;
    ScratchDirectory m_directory;
    std::unique_ptr<Store> m_store;
    DocumentRecord m_record;
    LibraryScript m_script;
};

} // namespace Sidegloss
