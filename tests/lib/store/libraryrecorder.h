// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/connectionfinder.h"
#include "tests/testlib/libraryscript.h"
#include "tests/testlib/powercut.h"

namespace Sidegloss {

/// What a disk saw of a library, and what the library held each time the reader was told so.
struct LibraryRecording
{
    DiskImage start;
    QList<DiskEvent> events;
    QList<QByteArray> contents; ///< contentOf() the library after as many acknowledgements.
};

/// Works on a library and writes down what reaches the disk. Fails the program where something
/// can't be done. One at a time.
class LibraryRecorder
{
public:
    /// Of a library whose file is \a start; empty for one that is still to be made.
    explicit LibraryRecorder(const QByteArray &start);

    /// SQLite moves a -wal of as many pages into the library, from the next open() on; 1000 if not
    /// said otherwise.
    void setCheckpointSize(int pages) { m_checkpointSize = pages; }

    // What these do is acknowledged when they return.
    void open();
    void run(const ScriptStep &step);

    void close() { m_store.reset(); }
    LibraryRecording recording() const { return {{m_start, {}, {}}, m_disk.events(), m_contents}; }

private:
    void acknowledge();

    QByteArray m_start;
    ScratchDirectory m_directory;
    DiskRecorder m_disk;
    WatchedVfs m_vfs{m_disk};
    ConnectionFinder m_finder;
    int m_checkpointSize = 1000;
    std::unique_ptr<Store> m_store;
    QList<QByteArray> m_contents;
};

} // namespace Sidegloss
