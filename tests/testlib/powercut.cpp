// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/powercut.h"

#include <algorithm>

namespace Sidegloss {

namespace {

using Kind = DiskEvent::Kind;

constexpr qsizetype sector = 512;

std::optional<LibraryPart> partOf(QByteArrayView path)
{
    if (path.endsWith(".sqlite"))
        return LibraryPart::Main;
    if (path.endsWith(".sqlite-wal"))
        return LibraryPart::Wal;
    if (path.endsWith(".sqlite-journal"))
        return LibraryPart::Journal;
    return std::nullopt;
}

std::optional<Kind> kindOf(VfsCall::Operation operation)
{
    switch (operation) {
    case VfsCall::Operation::Open:
        return Kind::Create;
    case VfsCall::Operation::Write:
        return Kind::Write;
    case VfsCall::Operation::Truncate:
        return Kind::Truncate;
    case VfsCall::Operation::Sync:
        return Kind::Sync;
    case VfsCall::Operation::Delete:
        return Kind::Delete;
    default:
        return std::nullopt;
    }
}

std::optional<QByteArray> &fileOf(DiskImage &image, LibraryPart part)
{
    return image[static_cast<size_t>(part)];
}

/// What is written to a file without a name is gone after a cut.
void write(std::optional<QByteArray> &file, qint64 offset, QByteArrayView bytes)
{
    if (!file)
        return;
    if (file->size() < offset + bytes.size())
        file->resize(offset + bytes.size(), '\0');
    std::ranges::copy(bytes, file->begin() + offset);
}

void apply(DiskImage &image, const DiskEvent &event)
{
    std::optional<QByteArray> &file = fileOf(image, event.part);
    switch (event.kind) {
    case Kind::Create:
        file = file.value_or(QByteArray());
        break;
    case Kind::Write:
        write(file, event.offset, event.bytes);
        break;
    case Kind::Truncate:
        if (file)
            file->resize(event.offset, '\0');
        break;
    case Kind::Delete:
        file.reset();
        break;
    case Kind::Sync:
    case Kind::Acknowledge:
        break;
    }
}

/// Each sector of the write arrives or doesn't.
void tear(DiskImage &image, const DiskEvent &event, RandomValues &random)
{
    for (qsizetype at = 0; at < event.bytes.size(); at += sector) {
        if (random.chance())
            continue;
        const QByteArrayView piece = QByteArrayView(event.bytes).sliced(at);
        write(fileOf(image, event.part), event.offset + at,
              piece.first(std::min(sector, piece.size())));
    }
}

} // namespace

std::optional<VfsAnswer> DiskRecorder::answer(const VfsCall &call)
{
    const std::optional<LibraryPart> part = partOf(call.path);
    const std::optional<Kind> kind = kindOf(call.operation);
    if (part && kind)
        m_events.append({*kind, *part, call.offset, call.bytes.toByteArray()});
    return std::nullopt;
}

void PowerCutDisk::play(const DiskEvent &event)
{
    if (event.kind == Kind::Sync)
        sync(event.part);
    else if (event.kind != Kind::Acknowledge)
        m_unsure.append(event);
}

void PowerCutDisk::sync(LibraryPart part)
{
    QList<DiskEvent> left;
    for (const DiskEvent &event : std::as_const(m_unsure)) {
        if (event.kind == Kind::Delete)
            left.removeIf([&](const DiskEvent &earlier) { return earlier.part == event.part; });
        if (event.kind == Kind::Delete || event.part == part)
            apply(m_sure, event);
        else
            left.append(event);
    }
    m_unsure = left;
}

DiskImage PowerCutDisk::cut(Fate fate, RandomValues &random) const
{
    DiskImage image = m_sure;
    if (fate == Fate::NoneArrives)
        return image;
    // In some cuts nearly all arrives, in some nearly nothing.
    const int percent = fate == Fate::AllArrive ? 100 : 10 + 40 * random.below(3);
    // Where a file's deletion or making is lost, what was done to its name afterwards is too.
    std::array<bool, libraryParts> lost{};
    for (const DiskEvent &event : m_unsure) {
        if (lost[static_cast<size_t>(event.part)])
            continue;
        if (random.below(100) < percent)
            apply(image, event);
        else if (event.kind == Kind::Write && fate == Fate::SomeTear)
            tear(image, event, random);
        else if (event.kind == Kind::Delete
                 || (event.kind == Kind::Create && !fileOf(image, event.part)))
            lost[static_cast<size_t>(event.part)] = true;
    }
    return image;
}

} // namespace Sidegloss
