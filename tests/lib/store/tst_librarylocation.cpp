// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/librarylocation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

using Kind = LibraryLocation::Kind;

class TestLibraryLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNetworkFileSystems_data();
    void knowsNetworkFileSystems();
    void knowsSyncedFolders_data();
    void knowsSyncedFolders();
    void aNetworkCountsFirst();
    void followsLinks();
    void asksTheSystem();
};

void TestLibraryLocation::knowsNetworkFileSystems_data()
{
    QTest::addColumn<bool>("network");
    for (const char *type :
         {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "glusterfs",
          "virtiofs", "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.gvfsd-fuse"})
        QTest::newRow(type) << true;
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "ntfs3", "fuseblk",
                             "ecryptfs", "fuse.gocryptfs", "fuse.mergerfs", "nfsd", ""})
        QTest::newRow(*type ? type : "unknown") << false;
}

void TestLibraryLocation::knowsNetworkFileSystems()
{
    QFETCH(bool, network);
    const QByteArray type = QTest::currentDataTag();
    QCOMPARE(isNetworkFileSystem(type == "unknown" ? QByteArray() : type), network);
}

void TestLibraryLocation::knowsSyncedFolders_data()
{
    QTest::addColumn<QString>("entry"); ///< What lies there, ending in / where it is a folder.
    QTest::addColumn<QString>("library");
    QTest::addColumn<QString>("service");
    const auto row = [](const char *name, const QString &entry, const QString &library,
                        const QString &service) {
        QTest::newRow(name) << entry << library << service;
    };
    const QString inside = u"a/b/library.sqlite"_s;
    row("Dropbox", u"a/.dropbox"_s, inside, u"Dropbox"_s);
    row("Dropbox's cache", u"a/.dropbox.cache/"_s, inside, u"Dropbox"_s);
    row("Nextcloud", u"a/.nextcloudsync.log"_s, inside, u"Nextcloud"_s);
    row("Nextcloud's journal", u"a/.sync_0f3a9c1d.db"_s, inside, u"Nextcloud"_s);
    row("its older name", u"a/._sync_0f3a9c1d.db"_s, inside, u"Nextcloud"_s);
    row("ownCloud", u"a/.owncloudsync.log"_s, inside, u"ownCloud"_s);
    row("Syncthing", u"a/.stfolder/"_s, inside, u"Syncthing"_s);
    row("Syncthing's older form", u"a/.stfolder"_s, inside, u"Syncthing"_s);
    row("Google Drive", u"a/.grive"_s, inside, u"Google Drive"_s);
    row("MEGA", u"a/.megaignore"_s, inside, u"MEGA"_s);
    row("in the folder itself", u".stfolder/"_s, u"library.sqlite"_s, u"Syncthing"_s);
    row("called Dropbox", u"Dropbox/"_s, u"Dropbox/notes/library.sqlite"_s, u"Dropbox"_s);
    row("called Dropbox (Personal)", u"Dropbox (Personal)/"_s,
        u"Dropbox (Personal)/library.sqlite"_s, u"Dropbox"_s);
    row("called OneDrive - Harbour Weekly", u"OneDrive - Harbour Weekly/"_s,
        u"OneDrive - Harbour Weekly/library.sqlite"_s, u"OneDrive"_s);
    row("called Nextcloud", u"Nextcloud/"_s, u"Nextcloud/library.sqlite"_s, u"Nextcloud"_s);
    row("called pCloudDrive", u"pCloudDrive/"_s, u"pCloudDrive/library.sqlite"_s, u"pCloud"_s);
    row("called iCloud", u"Mobile Documents/"_s, u"Mobile Documents/library.sqlite"_s, u"iCloud"_s);

    row("nothing of the kind", u"a/b/"_s, inside, QString());
    row("Dropbox's settings", u"a/.dropbox/"_s, inside, QString());
    row("beside a synced folder", u"Dropbox/"_s, u"notes/library.sqlite"_s, QString());
    row("a file called Dropbox", u"a/b/Dropbox"_s, inside, QString());
    row("a longer name", u"Dropboxes/"_s, u"Dropboxes/library.sqlite"_s, QString());
}

void TestLibraryLocation::knowsSyncedFolders()
{
    QFETCH(QString, entry);
    QFETCH(QString, library);
    QFETCH(QString, service);
    const QTemporaryDir top;
    const QString path = top.filePath(entry);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    if (!entry.endsWith(u'/'))
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    const LibraryLocation expected{service.isEmpty() ? Kind::Local : Kind::Synced, service};
    QCOMPARE(locationOf(top.filePath(library), "ext4"), expected);
    QVERIFY(QDir().mkpath(QFileInfo(top.filePath(library)).path()));
    QVERIFY(QFile(top.filePath(library)).open(QIODevice::WriteOnly));
    QCOMPARE(locationOf(top.filePath(library), "ext4"), expected);
}

void TestLibraryLocation::aNetworkCountsFirst()
{
    const QTemporaryDir top;
    QVERIFY(QDir().mkpath(top.filePath(u"Dropbox"_s)));
    QCOMPARE(locationOf(top.filePath(u"Dropbox/library.sqlite"_s), "fuse.sshfs"),
             (LibraryLocation{Kind::Network, u"fuse.sshfs"_s}));
}

void TestLibraryLocation::followsLinks()
{
    const QTemporaryDir top;
    QVERIFY(QDir().mkpath(top.filePath(u"Nextcloud"_s)));
    QVERIFY(QFile(top.filePath(u"Nextcloud/library.sqlite"_s)).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(top.filePath(u"Nextcloud"_s), top.filePath(u"folder"_s)));
    QVERIFY(QFile::link(top.filePath(u"Nextcloud/library.sqlite"_s), top.filePath(u"file"_s)));
    for (const QString &path : {u"folder/library.sqlite"_s, u"folder/another.sqlite"_s, u"file"_s})
        QCOMPARE(locationOf(top.filePath(path), "ext4").service, u"Nextcloud"_s);
}

void TestLibraryLocation::asksTheSystem()
{
    QCOMPARE(fileSystemOf(u"/proc/no/such/library.sqlite"_s), QByteArray("proc"));
    const QTemporaryDir top;
    QVERIFY(QDir().mkpath(top.filePath(u"Dropbox"_s)));
    const QString path = top.filePath(u"Dropbox/library.sqlite"_s);
    QCOMPARE(locationOf(path), locationOf(path, fileSystemOf(path)));
}

QTEST_APPLESS_MAIN(TestLibraryLocation)

#include "tst_librarylocation.moc"
