// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/backup.h"
#include "lib/store/librarycheck.h"
#include "tests/testlib/connectionfinder.h"
#include "tests/testlib/librarycontent.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/smalldisk.h"
#include "tests/testlib/temporarylibrary.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

constexpr qint64 kilobyte = 1024;
const QString library = u"library.sqlite"_s;

/// Adds marks to an article until one can't be saved.
class Marker
{
public:
    explicit Marker(Store &store)
        : m_store(store)
        , m_record(store.remember(m_document, u"/a.md"_s).value())
    {}

    Result<> mark()
    {
        const Annotation mark = markOn(m_record, m_document, {2, 30});
        Result<> saved = m_store.apply(making(mark));
        if (saved)
            m_saved.append(mark);
        return saved;
    }

    /// Why it ended.
    Error markUntilItFails()
    {
        while (true) {
            if (const Result<> saved = mark(); !saved)
                return saved.error();
        }
    }

    QList<Annotation> saved() const { return m_saved; }
    QList<Annotation> found() const { return m_store.annotations(m_record.id).value(); }

private:
    Store &m_store;
    Document m_document = sampleDocument();
    DocumentRecord m_record;
    QList<Annotation> m_saved;
};

/// With one mark; closed. What it holds.
QByteArray makeLibrary(const QString &path)
{
    Store store = Store::open(path).value();
    if (!Marker(store).mark())
        qFatal("no room for a library");
    return contentOf(store).value();
}

} // namespace

/// Disks that are really full: small file systems in memory, which only root may mount.
class TestFullPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDiskIsReallyFull();
    void keepsWhatItAcknowledged_data();
    void keepsWhatItAcknowledged();
    void makesNoLibraryWithoutRoom();
    void aFullDiskCanBeRead();
    void aFullDiskCanBeBackedUp();
    void aBackupThatFillsTheDiskLeavesNothing();
    void aReadOnlyDiskCanBeRead();
};

void TestFullPlaces::theDiskIsReallyFull()
{
    SmallDisk disk(768 * kilobyte);
    disk.fill(disk.room());
    QCOMPARE(disk.room(), 0);
    QFile file(disk.path(u"note"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(file.write("one more") < 8);
}

void TestFullPlaces::keepsWhatItAcknowledged_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("768 KiB") << 768 * kilobyte;
    QTest::newRow("1 MiB") << 1024 * kilobyte;
    QTest::newRow("4 MiB") << 4096 * kilobyte;
}

void TestFullPlaces::keepsWhatItAcknowledged()
{
    QFETCH(qint64, size);
    SmallDisk disk(size);
    disk.fill(disk.room() / 4);
    std::optional<Store> store = Store::open(disk.path(library)).value();
    Marker marker(*store);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(marker.markUntilItFails().kind, ErrorKind::DiskFull);
        QCOMPARE(marker.found(), marker.saved());
    }
    disk.empty();
    QVERIFY(marker.mark());
    QCOMPARE(marker.found(), marker.saved());
    const QByteArray content = contentOf(*store).value();
    store.reset();
    const ConnectionFinder finder;
    store = Store::open(disk.path(library)).value();
    QCOMPARE(contentOf(*store).value(), content);
    QCOMPARE(faultsOf(finder.connection()), QString());
    qInfo() << marker.saved().size() << "marks";
}

void TestFullPlaces::makesNoLibraryWithoutRoom()
{
    SmallDisk disk(768 * kilobyte);
    for (const qint64 left : {0, 4, 16, 64, 128}) {
        disk.empty();
        disk.fill(disk.room() - left * kilobyte);
        const Result<Store> store = Store::open(disk.path(library));
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::DiskFull);
    }
    disk.empty();
    QVERIFY(Store::open(disk.path(library)));
}

void TestFullPlaces::aFullDiskCanBeRead()
{
    SmallDisk disk(1024 * kilobyte);
    const QByteArray content = makeLibrary(disk.path(library));
    disk.fill(disk.room());
    // What the refused writer leaves behind is in nobody's way.
    for (int i = 0; i < 2; ++i) {
        const Result<Store> reading = Store::open(disk.path(library), Store::Mode::ReadOnly);
        QVERIFY(reading);
        QCOMPARE(contentOf(*reading).value(), content);
        QVERIFY(checkLibrary(disk.path(library), CheckDepth::Full).value().isSound());
        const Result<Store> refused = Store::open(disk.path(library));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
    }
    disk.empty();
    QCOMPARE(contentOf(Store::open(disk.path(library)).value()).value(), content);
}

void TestFullPlaces::aFullDiskCanBeBackedUp()
{
    SmallDisk disk(1024 * kilobyte);
    const QByteArray content = makeLibrary(disk.path(library));
    disk.fill(disk.room());
    const QTemporaryDir elsewhere;
    for (int i = 0; i < 2; ++i) {
        const QString backup = makeBackup(disk.path(library), elsewhere.path()).value();
        const Store store = Store::open(backup, Store::Mode::ReadOnly).value();
        QCOMPARE(contentOf(store).value(), content);
    }
}

void TestFullPlaces::aBackupThatFillsTheDiskLeavesNothing()
{
    SmallDisk disk(1024 * kilobyte);
    const TemporaryLibrary source;
    makeLibrary(source.path());
    const qint64 size = QFileInfo(source.path()).size();
    const qint64 whole = disk.room();
    for (qint64 left = 0; left < size; left += 16 * kilobyte) {
        disk.fill(whole - left);
        const qint64 room = disk.room();
        const Result<QString> refused = makeBackup(source.path(), disk.path(u"backups"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
        QCOMPARE(refused.error().subject, disk.path(u"backups"_s));
        QCOMPARE(QDir(disk.path(u"backups"_s)).entryList(QDir::Files | QDir::Hidden),
                 QStringList());
        QCOMPARE(disk.room(), room);
        disk.empty();
    }
    QVERIFY(makeBackup(source.path(), disk.path(u"backups"_s)));
}

void TestFullPlaces::aReadOnlyDiskCanBeRead()
{
    SmallDisk disk(1024 * kilobyte);
    const QByteArray content = makeLibrary(disk.path(library));
    disk.makeReadOnly();
    Store store = Store::open(disk.path(library)).value();
    QVERIFY(store.isReadOnly());
    QCOMPARE(contentOf(store).value(), content);
    const Result<DocumentRecord> refused = store.remember(sampleDocument(), u"/a.md"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::LibraryUnwritable);
    const Result<Store> another = Store::open(disk.path(u"new.sqlite"_s));
    QVERIFY(!another);
    QCOMPARE(another.error().kind, ErrorKind::LibraryUnwritable);
}

QTEST_APPLESS_MAIN(TestFullPlaces)

#include "tst_fullplaces.moc"
