// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/backup.h"
#include "lib/store/librarycheck.h"
#include "lib/store/libraryfile.h"
#include "lib/store/librarylocation.h"
#include "lib/store/libraryreading.h"
#include "lib/store/restore.h"
#include "lib/store/schema.h"
#include "tests/testlib/connectionfinder.h"
#include "tests/testlib/forkedprocess.h"
#include "tests/testlib/librarycontent.h"
#include "tests/testlib/librarylock.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/smalldisk.h"

#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Sidegloss;

namespace {

constexpr qint64 megabyte = 1048576;

/// The one value that a connection answers \a sql with.
QByteArray answerOf(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray answer;
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return answer;
}

} // namespace

/// A disk that passes for one on a network, which only root may make.
class TestNetworkPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itPassesForOne();
    void noWalIsUsed();
    void aLibraryWithWalIsTakenOutOfIt_data();
    void aLibraryWithWalIsTakenOutOfIt();
    void whoHasItInWalModeIsWaitedFor();
    void anOlderOneIsMigrated();
    void itGoesBackToWalElsewhere();
    void readersTakeLocks();
    void oneWritesAtATime();
    void itIsBackedUpAndRestored();

private:
    QString library() const { return m_disk->path(u"library.sqlite"_s); }
    LibraryHeader header() const
    {
        return readLibraryHeader(library()).value().value_or(LibraryHeader());
    }
    bool usesWal() const { return header().usesWal; }
    QStringList files() const { return QDir(m_disk->path({})).entryList(QDir::Files); }
    void fill() const;
    QByteArray content() const;

    std::unique_ptr<SmallDisk> m_disk;
};

void TestNetworkPlaces::init()
{
    m_disk = std::make_unique<SmallDisk>(8 * megabyte);
}

void TestNetworkPlaces::cleanup()
{
    m_disk.reset();
}

void TestNetworkPlaces::fill() const
{
    Store store = Store::open(library()).value();
    fillLibrary(store, 20);
}

QByteArray TestNetworkPlaces::content() const
{
    return Store::open(library(), Store::Mode::ReadOnly).and_then(contentOf).value();
}

void TestNetworkPlaces::itPassesForOne()
{
    QCOMPARE(fileSystemOf(library()), QByteArray("tmpfs"));
    m_disk->passFor("nfs4");
    QCOMPARE(fileSystemOf(library()), QByteArray("nfs4"));
    QCOMPARE(locationOf(library()).kind, LibraryLocation::Kind::Network);
    m_disk->passFor("ext4");
    QCOMPARE(fileSystemOf(library()), QByteArray("ext4"));
}

void TestNetworkPlaces::noWalIsUsed()
{
    m_disk->passFor("cifs");
    const ConnectionFinder finder;
    Store store = Store::open(library()).value();
    fillLibrary(store, 20);
    QCOMPARE(answerOf(finder.connection(), "PRAGMA journal_mode"), QByteArray("delete"));
    QCOMPARE(answerOf(finder.connection(), "PRAGMA synchronous"), QByteArray("3"));
    QCOMPARE(files(), QStringList{u"library.sqlite"_s});
    QVERIFY(checkLibrary(library(), CheckDepth::Full).value().isSound());
}

void TestNetworkPlaces::aLibraryWithWalIsTakenOutOfIt_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("closed") << false;
    QTest::newRow("left with a -wal") << true;
}

void TestNetworkPlaces::aLibraryWithWalIsTakenOutOfIt()
{
    QFETCH(bool, killed);
    ForkedProcess writer([&] {
        Store store = Store::open(library()).value();
        fillLibrary(store, 20);
        return killed ? ::raise(SIGKILL) : 0;
    });
    writer.wait();
    QCOMPARE(files().contains(u"library.sqlite-wal"_s), killed);
    QVERIFY(usesWal());
    const QByteArray before = content();

    m_disk->passFor("nfs");
    QCOMPARE(content(), before);
    const Store store = Store::open(library()).value();
    QVERIFY(!store.isReadOnly());
    QVERIFY(!usesWal());
    QCOMPARE(files(), QStringList{u"library.sqlite"_s});
    QCOMPARE(contentOf(store).value(), before);
}

void TestNetworkPlaces::whoHasItInWalModeIsWaitedFor()
{
    fill();
    const Store local = Store::open(library()).value();
    m_disk->passFor("nfs");
    QCOMPARE(Store::open(library()).error().kind, ErrorKind::LibraryBusy);
    QVERIFY(usesWal());
}

void TestNetworkPlaces::anOlderOneIsMigrated()
{
    m_disk->passFor("smb3");
    QVERIFY(QFile::copy(QStringLiteral(SIDEGLOSS_SOURCE_DIR)
                            + u"/tests/fixtures/library/version1.sqlite"_s,
                        library()));
    QVERIFY(QFile::setPermissions(library(), QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = content();
    const Store store = Store::open(library()).value();
    QCOMPARE(contentOf(store).value(), before);
    QCOMPARE(header().version, schemaVersion);
    QVERIFY(!usesWal());
    QCOMPARE(backupsIn(backupDirectory(library()), library()).size(), 1);
}

void TestNetworkPlaces::itGoesBackToWalElsewhere()
{
    m_disk->passFor("nfs");
    fill();
    const QByteArray before = content();
    m_disk->passFor("ext4");
    const Store store = Store::open(library()).value();
    QVERIFY(usesWal());
    QCOMPARE(contentOf(store).value(), before);
}

void TestNetworkPlaces::readersTakeLocks()
{
    m_disk->passFor("nfs");
    fill();
    QCOMPARE(accessForReading(library()), Database::Access::ReadOnly);
    content();
    QCOMPARE(files(), QStringList{u"library.sqlite"_s});
    m_disk->passFor("ext4");
    QCOMPARE(accessForReading(library()), Database::Access::Immutable);
}

void TestNetworkPlaces::oneWritesAtATime()
{
    m_disk->passFor("nfs");
    fill();
    Store store = Store::open(library()).value();
    store.setPatience(0ms);
    const DocumentId article = store.documents().value().first().id;
    {
        const LibraryLock another(library());
        QVERIFY(store.annotations(article));
        QCOMPARE(store.setReadingPosition(article, {1, u"x"_s, 0}).error().kind,
                 ErrorKind::LibraryBusy);
    }
    QVERIFY(store.setReadingPosition(article, {1, u"x"_s, 0}));
}

void TestNetworkPlaces::itIsBackedUpAndRestored()
{
    m_disk->passFor("nfs");
    fill();
    Store store = Store::open(library()).value();
    const QByteArray then = contentOf(store).value();
    const QString backup = makeBackup(library(), backupDirectory(library())).value();
    QVERIFY(store.undo(store.documents().value().last().id).value());
    QVERIFY(contentOf(store).value() != then);
    QVERIFY(restoreBackup(backup, library()));
    QCOMPARE(contentOf(store).value(), then);
    QVERIFY(!usesWal());
}

QTEST_APPLESS_MAIN(TestNetworkPlaces)

#include "tst_networkplaces.moc"
