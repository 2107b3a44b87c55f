// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lib/store/powercutjudge.h"

#include "tests/testlib/connectionfinder.h"
#include "tests/testlib/librarycontent.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// What is written in a replay need not survive.
class NoSync : public VfsWatcher
{
public:
    std::optional<VfsAnswer> answer(const VfsCall &call) override
    {
        if (call.operation == VfsCall::Operation::Sync)
            return VfsAnswer{SQLITE_OK};
        return std::nullopt;
    }
};

size_t hashOf(const DiskImage &image)
{
    size_t hash = 0;
    for (const std::optional<QByteArray> &file : image)
        hash = qHashMulti(hash, file.has_value(), file.value_or(QByteArray()));
    return hash;
}

void writeFile(const QString &path, const std::optional<QByteArray> &bytes)
{
    QFile file(path);
    if (!bytes) {
        file.remove();
        return;
    }
    // Neither emptied nor made anew: the system would have to find the memory again each time.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        || file.write(*bytes) != bytes->size() || !file.resize(bytes->size()))
        qFatal("can't write %ls", qUtf16Printable(path));
}

} // namespace

PowerCutTally &PowerCutTally::operator+=(const PowerCutTally &other)
{
    moments += other.moments;
    states += other.states;
    distinct += other.distinct;
    lost += other.lost;
    damaged += other.damaged;
    if (firstFault.isEmpty())
        firstFault = other.firstFault;
    return *this;
}

PowerCutTally PowerCutJudge::judge(const LibraryRecording &recording, int extra)
{
    m_tally = {};
    const qsizetype known = m_findings.size();
    m_contents = recording.contents;
    NoSync noSync;
    const WatchedVfs vfs(noSync);
    PowerCutDisk disk(recording.start);
    qsizetype acknowledged = 0;
    judgeMoment(disk, acknowledged, extra);
    for (const DiskEvent &event : recording.events) {
        disk.play(event);
        if (event.kind == DiskEvent::Kind::Acknowledge)
            ++acknowledged;
        judgeMoment(disk, acknowledged, extra);
    }
    m_tally.distinct = m_findings.size() - known;
    return m_tally;
}

void PowerCutJudge::judgeMoment(const PowerCutDisk &disk, qsizetype acknowledged, int extra)
{
    ++m_tally.moments;
    judgeImage(disk.cut(Fate::AllArrive, m_random), acknowledged);
    if (!disk.isUnsure())
        return;
    judgeImage(disk.cut(Fate::NoneArrives, m_random), acknowledged);
    for (int i = 0; i < extra; ++i)
        judgeImage(disk.cut(i % 2 == 0 ? Fate::SomeTear : Fate::SomeArrive, m_random),
                   acknowledged);
}

void PowerCutJudge::judgeImage(const DiskImage &image, qsizetype acknowledged)
{
    ++m_tally.states;
    const Finding finding = find(image);
    if (finding.fault.isEmpty()
        && (finding.content == m_contents[acknowledged]
            || finding.content == m_contents.value(acknowledged + 1)))
        return;
    const qsizetype known = m_contents.lastIndexOf(finding.content);
    const bool isOlder = finding.fault.isEmpty() && known >= 0 && known < acknowledged;
    ++(isOlder ? m_tally.lost : m_tally.damaged);
    if (m_tally.firstFault.isEmpty()) {
        m_tally.firstFault = u"moment %1, %2 acknowledged, found %3: %4"_s.arg(m_tally.moments)
                                 .arg(acknowledged)
                                 .arg(known)
                                 .arg(finding.fault);
    }
}

PowerCutJudge::Finding PowerCutJudge::find(const DiskImage &image)
{
    const size_t hash = hashOf(image);
    if (const auto known = m_findings.constFind(hash); known != m_findings.constEnd())
        return *known;
    const QString path = m_directory.libraryPath();
    writeFile(path, image[static_cast<size_t>(LibraryPart::Main)]);
    writeFile(path + u"-wal"_s, image[static_cast<size_t>(LibraryPart::Wal)]);
    writeFile(path + u"-journal"_s, image[static_cast<size_t>(LibraryPart::Journal)]);
    writeFile(path + u"-shm"_s, {});
    return *m_findings.insert(hash, look());
}

PowerCutJudge::Finding PowerCutJudge::look() const
{
    const ConnectionFinder finder;
    const Result<Store> store = Store::open(m_directory.libraryPath());
    if (!store)
        return {{}, QDebug::toString(store.error())};
    if (store->isReadOnly())
        return {{}, u"can't be written"_s};
    const Result<QByteArray> content = contentOf(*store);
    if (!content)
        return {{}, QDebug::toString(content.error())};
    return {*content, faultsOf(finder.connection())};
}

} // namespace Sidegloss
