// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lib/store/faulttrials.h"

#include "tests/testlib/librarycontent.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

LibraryScript aLittleOfEverything(RandomValues &random)
{
    ScriptWriter writer(random);
    writer.addMark();
    writer.editMark();
    writer.makeClaim();
    writer.deleteMark();
    writer.undo();
    writer.redo();
    writer.keepPlace();
    writer.importMarks(10);
    writer.look();
    return writer.script();
}

LibraryScript hushedUp(LibraryScript script)
{
    for (ScriptStep &step : script.steps) {
        step = [step](Store &store) -> Result<> {
            return step(store).or_else([](const Error &) { return Result<>(); });
        };
    }
    return script;
}

FaultTally FaultTrials::run()
{
    do {
        m_call += m_stride;
        runOnce();
        m_tally.trials += m_faults.hasStruck();
    } while (m_faults.hasStruck());
    return m_tally;
}

void FaultTrials::runOnce()
{
    m_directory.reset(m_script.start);
    m_faults.breakAt(m_call);
    if (!open()) {
        m_faults.repair();
        if (!open())
            return complain(u"doesn't open after the repair"_s);
    }
    for (qsizetype step = 0; step < m_script.steps.size() && m_store; ++step)
        takeStep(step);
    if (!m_store)
        return;
    m_store.reset();
    m_faults.repair();
    if (!open())
        return complain(u"doesn't open again"_s);
    checkContent(u"at the end"_s, {m_script.contents.constLast()});
    m_store.reset();
}

/// Nothing is open where it fails; a library that may only be read is a failure, too.
bool FaultTrials::open()
{
    Result<Store> store = Store::open(m_directory.libraryPath());
    if (!store) {
        checkKind(store.error());
        return false;
    }
    if (store->isReadOnly())
        return false;
    m_store = std::make_unique<Store>(*std::move(store));
    // Often, so that some fail within.
    sqlite3_wal_autocheckpoint(m_finder.connection(), 20);
    return true;
}

void FaultTrials::takeStep(qsizetype step)
{
    if (const Result<> done = m_script.steps[step](*m_store); !done) {
        checkKind(done.error());
        if (m_closes)
            return closeAndReopen(step);
        m_faults.repair();
        checkContent(u"after a failure"_s, {m_script.contents[step]});
        if (const Result<> again = m_script.steps[step](*m_store); !again)
            complain(u"fails after the repair: "_s + QDebug::toString(again.error()));
    }
}

void FaultTrials::closeAndReopen(qsizetype step)
{
    m_store.reset();
    m_faults.repair();
    if (!open())
        return complain(u"doesn't open after a failed closing"_s);
    checkContent(u"after a failed closing"_s, m_script.contents.sliced(step, 2));
    m_store.reset();
}

void FaultTrials::checkContent(const QString &moment, const QByteArrayList &allowed)
{
    const Result<QByteArray> found = contentOf(*m_store);
    if (!found)
        complain(moment + u": "_s + QDebug::toString(found.error()));
    else if (!allowed.contains(*found))
        complain(moment + u": not what it should be"_s);
}

void FaultTrials::checkKind(const Error &error)
{
    ++m_tally.failures;
    if (!m_faults.hasStruck() || !m_faults.explains(error.kind))
        complain(QDebug::toString(error));
}

void FaultTrials::complain(const QString &wrong)
{
    m_tally.wrongs.append(u"call %1: %2"_s.arg(m_call).arg(wrong));
}

} // namespace Sidegloss
