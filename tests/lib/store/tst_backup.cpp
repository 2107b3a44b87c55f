// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/backup.h"

#include "lib/store/backuprotation.h"
#include "lib/store/librarycheck.h"
#include "lib/store/schema.h"
#include "tests/testlib/forkedprocess.h"
#include "tests/testlib/librarycontent.h"
#include "tests/testlib/librarylock.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/temporarylibrary.h"
#include "tests/testlib/watchedvfs.h"

#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Sidegloss;

using Kind = Backup::Kind;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::UTC);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : -1;
}

QStringList filesIn(const QString &directory)
{
    return QDir(directory).entryList(QDir::Files | QDir::Hidden);
}

QByteArray contentAt(const QString &path)
{
    return Store::open(path, Store::Mode::ReadOnly).and_then(contentOf).value();
}

void alter(const QString &path, const char *sql)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

/// A disk on which no file whose path contains some words can be written any more.
class FullDisk : public VfsWatcher
{
public:
    explicit FullDisk(QByteArrayView words)
        : m_words(words)
    {}

    std::optional<VfsAnswer> answer(const VfsCall &call) override
    {
        if (call.operation != VfsCall::Operation::Write || !call.path.contains(m_words))
            return std::nullopt;
        return VfsAnswer{SQLITE_FULL, false};
    }

private:
    QByteArrayView m_words;
};

/// The library that version 1 wrote, to be written in.
void layOutVersion1(const QString &path)
{
    QVERIFY(QFile::copy(
        QStringLiteral(SIDEGLOSS_SOURCE_DIR) + u"/tests/fixtures/library/version1.sqlite"_s, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isAWholeLibraryInOneFile();
    void belongsToItsOwnerAlone();
    void holdsWhatWasJustWritten();
    void hindersNobody();
    void neverReplacesAFile();
    void linksShareTheirBackups();
    void refuses_data();
    void refuses();
    void leavesNothingWhereThereIsNoSpace();
    void clearsUpAfterTheKilled();

    void rotatesWhereSomethingChanged();
    void rotationTakesOldOnesAway();
    void aFailedBackupCostsNone();

    void migrationKeepsWhatWas();
    void nothingIsMigratedWithoutABackup();
    void attemptsToMigrateShareABackup();

private:
    QString library() const { return m_library->path(); }
    QString directory() const { return backupDirectory(library()); }
    QString backup() const { return makeBackup(library(), directory()).value(); }
    void fill() const;
    void change() const;

    std::unique_ptr<TemporaryLibrary> m_library;
};

void TestBackup::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
}

void TestBackup::fill() const
{
    Store store = m_library->open();
    fillLibrary(store, 20);
}

void TestBackup::change() const
{
    Store store = m_library->open();
    const DocumentRecord article = store.documents().value().last();
    Annotation note;
    note.id = AnnotationId::create();
    note.target.document = article.id;
    note.target.revision = article.revision;
    QVERIFY(store.apply(making(note)));
}

void TestBackup::isAWholeLibraryInOneFile()
{
    fill();
    const QString path = backup();
    QCOMPARE(QFileInfo(path).absolutePath(), m_library->directory() + u"/library-backups"_s);
    QVERIFY(QRegularExpression(u"^library-20\\d\\d-\\d\\d-\\d\\dT\\d{6}Z\\.sqlite$"_s)
                .match(QFileInfo(path).fileName())
                .hasMatch());
    QCOMPARE(filesIn(directory()), QStringList{QFileInfo(path).fileName()});
    QCOMPARE(bytesOf(path).mid(18, 2), QByteArray("\1\1")); // No -wal belongs to it.
    QVERIFY(checkLibrary(path, CheckDepth::Full)->isSound());
    QCOMPARE(contentAt(path), contentAt(library()));
    QCOMPARE(filesIn(directory()).size(), 1);
}

void TestBackup::belongsToItsOwnerAlone()
{
    fill();
    const mode_t before = ::umask(0);
    const QString path = backup();
    QCOMPARE(modeOf(directory()), 0700);
    QCOMPARE(modeOf(path), 0600);
    const QString shared = m_library->directory() + u"/shared"_s;
    QVERIFY(QDir().mkdir(shared));
    QCOMPARE(modeOf(makeBackup(library(), shared).value()), 0600);
    QCOMPARE(modeOf(shared), 0777);
    ::umask(before);
}

void TestBackup::holdsWhatWasJustWritten()
{
    fill();
    const Store store = m_library->open();
    change();
    QVERIFY(QFileInfo(library() + u"-wal"_s).size() > 0);
    const LibraryLock writing(library());
    QCOMPARE(contentAt(backup()), contentOf(store).value());
}

void TestBackup::hindersNobody()
{
    fill();
    std::atomic<bool> done = false;
    std::thread writer([&] {
        Store store = m_library->open();
        store.setPatience(0ms);
        const DocumentId article = store.documents().value().last().id;
        for (int i = 0; !done; ++i) {
            const Result<> written = store.setReadingPosition(article, {i, u"here"_s, 0});
            if (!written)
                qFatal() << written.error();
        }
    });
    for (int i = 0; i < 20; ++i)
        QVERIFY(checkLibrary(backup(), CheckDepth::Full)->isSound());
    done = true;
    writer.join();
}

void TestBackup::neverReplacesAFile()
{
    fill();
    QStringList made;
    for (int i = 0; i < 3; ++i)
        made.prepend(makeBackup(library(), directory(), Kind::Regular, noon).value());
    const QList<Backup> backups = backupsIn(directory(), library());
    QCOMPARE(backups.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(backups[i], (Backup{made[i], Kind::Regular, noon.addSecs(2 - i)}));
}

void TestBackup::linksShareTheirBackups()
{
    fill();
    const TemporaryLibrary elsewhere;
    QVERIFY(QFile::link(library(), elsewhere.path()));
    QCOMPARE(backupDirectory(elsewhere.path()), directory());
    const QString path = makeBackup(elsewhere.path(), directory()).value();
    QCOMPARE(backupsIn(directory(), library()).first().path, path);
}

void TestBackup::refuses_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a row that was altered")
        << QByteArray("UPDATE claim SET digest = x''") << ErrorKind::LibraryDamaged;
    QTest::newRow("another program's")
        << QByteArray("PRAGMA application_id = 1") << ErrorKind::LibraryForeign;
}

void TestBackup::refuses()
{
    fill();
    QFETCH(QByteArray, sql);
    QFETCH(ErrorKind, kind);
    alter(library(), sql.constData());
    const Result<QString> refused = makeBackup(library(), directory());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(refused.error().subject, library());
    QCOMPARE(filesIn(directory()), QStringList());

    const QString missing = m_library->directory() + u"/no/library.sqlite"_s;
    QCOMPARE(makeBackup(missing, directory()).error().kind, ErrorKind::NotFound);
    const QString empty = m_library->directory() + u"/empty.sqlite"_s;
    QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
    QCOMPARE(makeBackup(empty, directory()).error().kind, ErrorKind::NotFound);
    const QString inTheWay = library() + u"/backups"_s;
    QCOMPARE(makeBackup(library(), inTheWay).error(),
             (Error{ErrorKind::WriteFailed, inTheWay, {}}));
}

void TestBackup::leavesNothingWhereThereIsNoSpace()
{
    fill();
    FullDisk disk(".part");
    const WatchedVfs vfs(disk);
    const Result<QString> refused = makeBackup(library(), directory());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
    QCOMPARE(refused.error().subject, directory());
    QCOMPARE(filesIn(directory()), QStringList());
}

void TestBackup::clearsUpAfterTheKilled()
{
    fill();
    const QString first = backup();
    for (const QString &name : {u".sidegloss-abcdef.part"_s, u".sidegloss-abcdef.part-journal"_s,
                                u".sidegloss-recent.part"_s}) {
        QFile file(directory() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!name.contains(u"recent"_s))
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2),
                                     QFileDevice::FileModificationTime));
    }
    const QString second = backup();
    QCOMPARE(filesIn(directory()),
             (QStringList{u".sidegloss-recent.part"_s, QFileInfo(first).fileName(),
                          QFileInfo(second).fileName()}));
}

void TestBackup::rotatesWhereSomethingChanged()
{
    fill();
    QVERIFY(rotateBackups(library(), noon).value().has_value());
    QVERIFY(!rotateBackups(library(), noon.addSecs(3600)).value().has_value());
    change();
    QVERIFY(!rotateBackups(library(), noon.addSecs(600)).value().has_value());
    QVERIFY(rotateBackups(library(), noon.addSecs(3600)).value().has_value());
    {
        Store store = m_library->open();
        QVERIFY(store.undo(store.documents().value().last().id).value());
    }
    QVERIFY(rotateBackups(library(), noon.addSecs(7200)).value().has_value());
    QCOMPARE(backupsIn(directory(), library()).size(), 3);
}

void TestBackup::rotationTakesOldOnesAway()
{
    fill();
    const QString first = makeBackup(library(), directory(), Kind::Regular, noon).value();
    QList<QDateTime> instants{noon};
    for (int days = 1; days < 60; ++days) {
        instants.append(noon.addDays(-days));
        const QString name =
            u"library-%1.sqlite"_s.arg(instants.last().toString(u"yyyy-MM-dd'T'HHmmss'Z'"_s));
        QVERIFY(QFile::copy(first, directory() + u'/' + name));
    }
    const QStringList others{u"library-before-migration-2020-01-01T000000Z.sqlite"_s,
                             u"library-before-restore-2020-01-01T000000Z.sqlite"_s,
                             u"library-2020-01-01T000000Z.sqlite.old"_s,
                             u"library2-2020-01-01T000000Z.sqlite"_s, u"notes.txt"_s};
    for (const QString &name : others)
        QVERIFY(QFile::copy(first, directory() + u'/' + name));
    change();
    const QDateTime later = noon.addSecs(3600);
    QVERIFY(rotateBackups(library(), later).value().has_value());
    QList<QDateTime> left;
    for (const Backup &backup : backupsIn(directory(), library())) {
        if (backup.kind == Kind::Regular)
            left.append(backup.made);
    }
    QCOMPARE(left, keptBackups(instants + QList{later}, later));
    QVERIFY(left.size() < instants.size());
    for (const QString &name : others)
        QVERIFY2(QFile::exists(directory() + u'/' + name), qPrintable(name));
}

void TestBackup::aFailedBackupCostsNone()
{
    fill();
    for (int i = 0; i < 40; ++i) {
        QVERIFY(
            makeBackup(library(), directory(), Kind::Regular, noon.addDays(-100 - i)).has_value());
    }
    change();
    alter(library(), "UPDATE claim SET digest = x''");
    QCOMPARE(rotateBackups(library(), noon).error().kind, ErrorKind::LibraryDamaged);
    QCOMPARE(backupsIn(directory(), library()).size(), 40);
}

void TestBackup::migrationKeepsWhatWas()
{
    layOutVersion1(library());
    const QByteArray content = contentAt(library());
    m_library->open();
    m_library->open();
    const QList<Backup> backups = backupsIn(directory(), library());
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().kind, Kind::BeforeMigration);
    QCOMPARE(checkLibrary(backups.first().path, CheckDepth::Full)->version, 1);
    QCOMPARE(contentAt(backups.first().path), content);
    QCOMPARE(contentAt(library()), content);
}

void TestBackup::nothingIsMigratedWithoutABackup()
{
    layOutVersion1(library());
    const QByteArray before = bytesOf(library());
    {
        QFile inTheWay(directory());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    }
    QCOMPARE(Store::open(library()).error().kind, ErrorKind::WriteFailed);
    QVERIFY(QFile::remove(directory()));
    {
        FullDisk disk(".part");
        const WatchedVfs vfs(disk);
        QCOMPARE(Store::open(library()).error().kind, ErrorKind::DiskFull);
    }
    QCOMPARE(bytesOf(library()), before);
    QCOMPARE(filesIn(m_library->directory()), QStringList{u"library.sqlite"_s});
    QCOMPARE(filesIn(directory()), QStringList());
    QVERIFY(Store::open(library()));
    QCOMPARE(checkLibrary(library(), CheckDepth::Full)->version, schemaVersion);
}

void TestBackup::attemptsToMigrateShareABackup()
{
    layOutVersion1(library());
    for (int i = 0; i < 3; ++i) {
        // As if killed between the backup and the migration.
        ForkedProcess attempt([&] { return backupBeforeMigration(library()) ? 0 : 1; });
        QCOMPARE(attempt.wait(), 0);
    }
    QCOMPARE(backupsIn(directory(), library()).size(), 1);
    alter(backupsIn(directory(), library()).first().path,
          "PRAGMA user_version = 1; DROP TABLE tagging");
    m_library->open();
    QCOMPARE(backupsIn(directory(), library()).size(), 2); // That one was no use any more.
}

QTEST_APPLESS_MAIN(TestBackup)

#include "tst_backup.moc"
