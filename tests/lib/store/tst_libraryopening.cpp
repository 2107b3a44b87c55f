// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "lib/store/backup.h"
#include "lib/store/librarycheck.h"
#include "lib/store/schema.h"
#include "tests/testlib/forkedprocess.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <SQLiteCpp/Database.h>

#include <atomic>
#include <thread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

int modeOf(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777)
                                                                     : -1;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void execute(const QString &path, const char *sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

/// A library with one mark; closed.
DocumentId fill(const TemporaryLibrary &library)
{
    Store store = library.open();
    const Document document = sampleDocument();
    const DocumentRecord record = store.remember(document, u"/a.md"_s).value();
    if (!store.apply(making(markOn(record, document, rangeOf(document, u"tables"_s)))))
        qFatal("the library can't be filled");
    return record.id;
}

} // namespace

class TestLibraryOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownerOnlyWhateverTheUmask();
    void leavesDirectoriesThatAreThere();
    void marksTheFileAsOurs();
    void strangersAreRefusedUntouched_data();
    void strangersAreRefusedUntouched();
    void anEmptyFileBecomesALibrary();
    void aMissingLibraryIsntMadeByReading();
    void readingMakesNoFiles();
    void readingBesideAWriterSeesItsChanges();
    void aNewerVersionIsReadOnly();
    void aChangedSchemaIsDamage();
    void aTornFileIsDamage();
    void whatCantBeWrittenIsReadOnly();
    void aLinkLeadsToTheLibrary();
    void lookingAtItKeepsItsLocks();
};

void TestLibraryOpening::ownerOnlyWhateverTheUmask()
{
    const TemporaryLibrary place;
    const QString path = place.directory() + u"/new/deeper/library.sqlite"_s;
    const mode_t before = ::umask(0);
    {
        const Result<Store> store = Store::open(path);
        ::umask(before);
        QVERIFY(store);
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(modeOf(path + u"-wal"_s), 0600);
        QCOMPARE(modeOf(path + u"-shm"_s), 0600);
    }
    QCOMPARE(modeOf(place.directory() + u"/new"_s), 0700);
    QCOMPARE(modeOf(place.directory() + u"/new/deeper"_s), 0700);
}

void TestLibraryOpening::leavesDirectoriesThatAreThere()
{
    const TemporaryLibrary place;
    QCOMPARE(::chmod(QFile::encodeName(place.directory()).constData(), 0755), 0);
    place.open();
    QCOMPARE(modeOf(place.directory()), 0755);
}

void TestLibraryOpening::marksTheFileAsOurs()
{
    const TemporaryLibrary library;
    fill(library);
    SQLite::Database database(library.path().toStdString());
    QCOMPARE(database.execAndGet("PRAGMA application_id").getInt64(), applicationId);
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt64(), schemaVersion);
    QCOMPARE(database.execAndGet("PRAGMA journal_mode").getString(), "wal");
    QCOMPARE(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
    QCOMPARE(database.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt(), 0);
}

void TestLibraryOpening::strangersAreRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("text") << QByteArray("Dear diary,\n") << QByteArray();
    QTest::newRow("an article") << QByteArray(4096, '#') << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0') << QByteArray();
    QTest::newRow("another program's database")
        << QByteArray() << QByteArray("PRAGMA application_id = 77; CREATE TABLE t (x)");
    QTest::newRow("a database of nobody's") << QByteArray() << QByteArray("CREATE TABLE t (x)");
}

void TestLibraryOpening::strangersAreRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sql);
    const TemporaryLibrary library;
    write(library.path(), bytes);
    if (!sql.isEmpty())
        execute(library.path(), sql.constData());
    const QByteArray before = contentOf(library.path());
    for (const auto mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
        const Result<Store> store = Store::open(library.path(), mode);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::LibraryForeign);
    }
    QCOMPARE(contentOf(library.path()), before);
    QCOMPARE(QDir(library.directory()).entryList(QDir::Files).size(), 1);
}

void TestLibraryOpening::anEmptyFileBecomesALibrary()
{
    const TemporaryLibrary library;
    write(library.path(), {});
    QCOMPARE(Store::open(library.path(), Store::Mode::ReadOnly).error().kind, ErrorKind::NotFound);
    QVERIFY(Store::open(library.path()));
    QVERIFY(Store::open(library.path(), Store::Mode::ReadOnly));
}

void TestLibraryOpening::aMissingLibraryIsntMadeByReading()
{
    const TemporaryLibrary library;
    const QString path = library.directory() + u"/none/library.sqlite"_s;
    QCOMPARE(Store::open(path, Store::Mode::ReadOnly).error().kind, ErrorKind::NotFound);
    QVERIFY(QDir(library.directory()).isEmpty());
    QCOMPARE(Store::open(library.directory()).error().kind, ErrorKind::NotAFile);
}

void TestLibraryOpening::readingMakesNoFiles()
{
    const TemporaryLibrary library;
    const DocumentId id = fill(library);
    const QByteArray before = contentOf(library.path());
    {
        Store store = library.open(Store::Mode::ReadOnly);
        QVERIFY(store.isReadOnly());
        const QList<Annotation> marks = store.annotations(id).value();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(store.apply(making(marks.first())).error().kind, ErrorKind::LibraryUnwritable);
        QCOMPARE(store.undo(id).error().kind, ErrorKind::LibraryUnwritable);
        QCOMPARE(QDir(library.directory()).entryList(QDir::Files).size(), 1);
    }
    QCOMPARE(QDir(library.directory()).entryList(QDir::Files).size(), 1);
    QCOMPARE(contentOf(library.path()), before);
}

void TestLibraryOpening::readingBesideAWriterSeesItsChanges()
{
    const TemporaryLibrary library;
    const DocumentId id = fill(library);
    Store writer = library.open();
    const Document document = sampleDocument();
    const DocumentRecord record = writer.remember(document, u"/a.md"_s).value();
    const Store reader = library.open(Store::Mode::ReadOnly);
    QVERIFY(writer.apply(making(markOn(record, document, rangeOf(document, u"零"_s)))));
    QCOMPARE(reader.annotations(id).value().size(), 2);
}

void TestLibraryOpening::aNewerVersionIsReadOnly()
{
    const TemporaryLibrary library;
    const DocumentId id = fill(library);
    execute(library.path(),
            "PRAGMA user_version = 99; ALTER TABLE annotation ADD COLUMN later TEXT");
    const QByteArray before = contentOf(library.path());
    {
        Store store = library.open();
        QVERIFY(store.isReadOnly());
        QCOMPARE(store.annotations(id).value().size(), 1);
        QCOMPARE(store.remember(sampleDocument(), u"/a.md"_s).error().kind,
                 ErrorKind::LibraryNewer);
    }
    QCOMPARE(contentOf(library.path()), before);
}

void TestLibraryOpening::aChangedSchemaIsDamage()
{
    const TemporaryLibrary library;
    fill(library);
    execute(library.path(), "CREATE TRIGGER t AFTER INSERT ON annotation BEGIN SELECT 1; END");
    QCOMPARE(Store::open(library.path()).error().kind, ErrorKind::LibraryDamaged);
    QCOMPARE(Store::open(library.path(), Store::Mode::ReadOnly).error().kind,
             ErrorKind::LibraryDamaged);
}

void TestLibraryOpening::aTornFileIsDamage()
{
    const TemporaryLibrary library;
    fill(library);
    QByteArray bytes = contentOf(library.path());
    bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\xa5'));
    write(library.path(), bytes);
    QCOMPARE(Store::open(library.path()).error().kind, ErrorKind::LibraryDamaged);
    QCOMPARE(Store::open(library.path(), Store::Mode::ReadOnly).error().kind,
             ErrorKind::LibraryDamaged);
}

void TestLibraryOpening::whatCantBeWrittenIsReadOnly()
{
    // The kernel's own directory refuses even the administrator, whom modes don't bind.
    QCOMPARE(Store::open(u"/proc/sidegloss/library.sqlite"_s).error().kind,
             ErrorKind::LibraryUnwritable);
}

void TestLibraryOpening::aLinkLeadsToTheLibrary()
{
    const TemporaryLibrary library;
    const DocumentId id = fill(library);
    const QString link = library.directory() + u"/link.sqlite"_s;
    QVERIFY(QFile::link(library.path(), link));
    const Result<Store> store = Store::open(link);
    QVERIFY(store);
    QCOMPARE(store->annotations(id).value().size(), 1);
    QVERIFY(!QFile::exists(link + u"-wal"_s));
}

/// To another process that comes and goes meanwhile, it must still seem to be open.
void TestLibraryOpening::lookingAtItKeepsItsLocks()
{
    const TemporaryLibrary library;
    const DocumentId article = fill(library);
    const SharedValue<std::atomic<bool>> go;
    ForkedProcess other([&] {
        while (!*go)
            std::this_thread::yield();
        Result<Store> store = Store::open(library.path());
        return store && store->setReadingPosition(article, {1, {}, 0}) ? 0 : 1;
    });
    std::optional<Store> mine = library.open();
    QVERIFY(library.open(Store::Mode::ReadOnly).documents());
    QVERIFY(library.open().documents());
    QVERIFY(checkLibrary(library.path(), CheckDepth::Full)->isSound());
    QVERIFY(makeBackup(library.path(), library.directory()));
    *go = true;
    QCOMPARE(other.wait(), 0);
    QVERIFY(QFile::exists(library.path() + u"-wal"_s));
    QVERIFY(mine->setReadingPosition(article, {2, {}, 0}));
    mine.reset();
    QCOMPARE(library.open().document(article).value()->readingPosition->position, 2);
}

QTEST_APPLESS_MAIN(TestLibraryOpening)

#include "tst_libraryopening.moc"
