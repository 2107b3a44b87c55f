// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/randomvalues.h"
#include "tests/testlib/watchedvfs.h"

#include <QByteArray>
#include <QList>

#include <array>

namespace Sidegloss {

/// The files of a library that survive a power cut (-shm is memory of running processes).
enum class LibraryPart { Main, Wal, Journal };
inline constexpr size_t libraryParts = 3;

/// What lies on a disk: nothing where there is no such file.
using DiskImage = std::array<std::optional<QByteArray>, libraryParts>;

/// Something that happened to the files of a library, or (Acknowledge) the moment when the reader
/// was told that a change is saved.
struct DiskEvent
{
    enum class Kind { Create, Write, Truncate, Sync, Delete, Acknowledge };
    Kind kind;
    LibraryPart part = LibraryPart::Main;
    qint64 offset = 0; ///< Of a write; the new size for Truncate.
    QByteArray bytes = {};
};

/// Writes down what SQLite does to a library.
class DiskRecorder : public VfsWatcher
{
public:
    std::optional<VfsAnswer> answer(const VfsCall &call) override;
    void acknowledge() { m_events.append({DiskEvent::Kind::Acknowledge}); }
    QList<DiskEvent> events() const { return m_events; }

private:
    QList<DiskEvent> m_events;
};

/// What becomes of the writes that no sync has made sure of.
enum class Fate {
    AllArrive,
    NoneArrives,
    SomeArrive, ///< Each one whole or not at all.
    SomeTear,   ///< Sector by sector of 512 bytes, too.
};

/// A disk that is played what was recorded, one event after the other, and can lose power after
/// each. Model: a sync makes sure of all earlier writes to its file, of its file's name, and of all
/// earlier deletions.
class PowerCutDisk
{
public:
    explicit PowerCutDisk(const DiskImage &start)
        : m_sure(start)
    {}

    void play(const DiskEvent &event);
    /// True where more than one image may be left by a cut now.
    bool isUnsure() const { return !m_unsure.isEmpty(); }
    /// What may be found after a cut now.
    DiskImage cut(Fate fate, RandomValues &random) const;

private:
    void sync(LibraryPart part);

    DiskImage m_sure;
    QList<DiskEvent> m_unsure;
};

} // namespace Sidegloss
