// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/connectionfinder.h"
#include "tests/testlib/libraryscript.h"

namespace Sidegloss {

/// Something below the library that can be made to fail.
class Faults
{
public:
    virtual ~Faults() = default;
    /// It fails when it is called for the \a call-th time from now on, counted from 1.
    virtual void breakAt(int call) = 0;
    virtual void repair() = 0;
    virtual bool hasStruck() const = 0;
    /// True where an error of this kind is what a reader may be told after the fault struck.
    virtual bool explains(ErrorKind kind) const = 0;
};

struct FaultTally
{
    int trials = 0;     ///< Times that the fault struck, each at another call.
    int failures = 0;   ///< Calls of the Store that it made fail.
    QStringList wrongs; ///< Where the library wasn't what it should have been.
};

/// One step of each kind.
LibraryScript aLittleOfEverything(RandomValues &random);

/// The same script, but whatever fails is said to have been done: for the tests of tests.
LibraryScript hushedUp(LibraryScript script);

/// Runs a script again and again, with a fault at the first call, the second and so on, until it
/// ends before the fault strikes. What failed must not be there, and must succeed when tried again
/// after the repair; what didn't fail must be there.
class FaultTrials
{
public:
    /// Where \a closes, the library is closed after the first failure, while the fault lasts, like
    /// a program that ends: then the change that failed may be there, as whole as any.
    FaultTrials(const LibraryScript &script, Faults &faults, bool closes = false)
        : m_script(script)
        , m_faults(faults)
        , m_closes(closes)
    {}

    /// Lets the fault strike only every \a stride-th call.
    void setStride(int stride) { m_stride = stride; }
    FaultTally run();

private:
    void runOnce();
    bool open();
    void takeStep(qsizetype step);
    void closeAndReopen(qsizetype step);
    void checkContent(const QString &moment, const QByteArrayList &allowed);
    void checkKind(const Error &error);
    void complain(const QString &wrong);

    const LibraryScript &m_script;
    Faults &m_faults;
    bool m_closes;
    int m_stride = 1;
    ScratchDirectory m_directory;
    ConnectionFinder m_finder;
    std::unique_ptr<Store> m_store;
    int m_call = 0;
    FaultTally m_tally;
};

} // namespace Sidegloss
