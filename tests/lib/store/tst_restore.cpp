// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/restore.h"

#include "lib/store/backup.h"
#include "lib/store/librarycheck.h"
#include "tests/testlib/forkedprocess.h"
#include "tests/testlib/librarycontent.h"
#include "tests/testlib/librarypages.h"
#include "tests/testlib/randomvalues.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/soak.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Nothing where it can't be opened.
std::optional<QByteArray> contentAt(const QString &path)
{
    const auto content = Store::open(path, Store::Mode::ReadOnly).and_then(contentOf);
    return content ? std::optional(*content) : std::nullopt;
}

void addPerson(Store &store, const QString &name)
{
    const Person person{PersonId::create(), name, {}, {}, {}, {}};
    if (!store.apply({ChangeKind::EditClaim, {}, {Edit<Person>{{}, person}}}))
        qFatal("no person could be added");
}

enum class Damage { FirstPage, InteriorPage, Root };

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bringsBackWhatWas();
    void keepsWhatWasThere();
    void makesAMissingLibrary();
    void whoHasItOpenGoesOn();
    void anOlderBackupIsBroughtUpToDate();
    void overDamage_data();
    void overDamage();
    void anOldWalIsNoPartOfTheNew();
    void waitsForNobodyInABrokenLibrary();
    void refuses_data();
    void refuses();
    void makesNothingOfNothing();
    void aKillLeavesTheOldOrTheNew_data();
    void aKillLeavesTheOldOrTheNew();
    void theControlIsNoticed();

private:
    struct Kills
    {
        int old = 0;
        int restored = 0;
        int neither = 0;
    };
    /// Kills \a work at random moments, in a library that is laid out anew each time.
    Kills killDuring(const std::function<bool()> &work, int count,
                     const std::function<bool()> &isOld);

    QString library() const { return m_library->path(); }
    /// Closed, with nothing beside it.
    void damage(Damage kind) const;

    std::unique_ptr<TemporaryLibrary> m_library;
    QString m_backup;
    QByteArray m_then; ///< Content of the backup.
    QByteArray m_now;  ///< Content of the library.
};

void TestRestore::init()
{
    m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Where::InMemory);
    Store store = m_library->open();
    fillLibrary(store, 60);
    m_then = contentOf(store).value();
    m_backup = makeBackup(library(), m_library->directory() + u"/kept"_s).value();
    addPerson(store, u"Ines Halloran"_s);
    m_now = contentOf(store).value();
    QVERIFY(m_then != m_now);
}

void TestRestore::damage(Damage kind) const
{
    LibraryPages pages(library());
    if (kind == Damage::FirstPage)
        pages.zero(1);
    const QList<TreePage> tree =
        pages.pagesOf(kind == Damage::Root ? u"annotation"_s : u"journal_edit"_s);
    for (const TreePage &page : tree) {
        if ((kind == Damage::Root && page.root) || (kind == Damage::InteriorPage && !page.leaf))
            pages.zero(page.number);
    }
    pages.write(library());
}

void TestRestore::bringsBackWhatWas()
{
    QVERIFY(restoreBackup(m_backup, library()));
    QCOMPARE(contentAt(library()), m_then);
    QVERIFY(checkLibrary(library(), CheckDepth::Full).value().isSound());
    addPerson(*std::make_unique<Store>(m_library->open()), u"Tom Whitlock"_s);
}

void TestRestore::keepsWhatWasThere()
{
    const QString aside = restoreBackup(m_backup, library()).value();
    const QList<Backup> backups = backupsIn(backupDirectory(library()), library());
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().path, aside);
    QCOMPARE(backups.first().kind, Backup::Kind::BeforeRestore);
    QCOMPARE(contentAt(aside), m_now);
    QVERIFY(restoreBackup(aside, library()));
    QCOMPARE(contentAt(library()), m_now);
}

void TestRestore::makesAMissingLibrary()
{
    const QString path = m_library->directory() + u"/elsewhere/new.sqlite"_s;
    QCOMPARE(restoreBackup(m_backup, path).value(), QString());
    QCOMPARE(contentAt(path), m_then);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), 0);
}

void TestRestore::whoHasItOpenGoesOn()
{
    Store open = m_library->open();
    const qint64 version = open.dataVersion().value();
    ForkedProcess restorer([&] { return restoreBackup(m_backup, library()) ? 0 : 1; });
    QCOMPARE(restorer.wait(), 0);
    QVERIFY(open.dataVersion().value() != version);
    QCOMPARE(contentOf(open).value(), m_then);
    addPerson(open, u"Tom Whitlock"_s);
    QCOMPARE(contentAt(library()), contentOf(open).value());
    QVERIFY(checkLibrary(library(), CheckDepth::Full).value().isSound());
}

void TestRestore::anOlderBackupIsBroughtUpToDate()
{
    const QString old =
        QStringLiteral(SIDEGLOSS_SOURCE_DIR) + u"/tests/fixtures/library/version1.sqlite"_s;
    const QByteArray before = bytesOf(old);
    QVERIFY(restoreBackup(old, library()));
    QVERIFY(checkLibrary(library(), CheckDepth::Full).value().isSound());
    QCOMPARE(m_library->open().documents().value().size(), 2);
    QCOMPARE(bytesOf(old), before);
}

void TestRestore::overDamage_data()
{
    QTest::addColumn<Damage>("kind");
    QTest::newRow("the first page") << Damage::FirstPage;
    QTest::newRow("an interior page") << Damage::InteriorPage;
    QTest::newRow("the root of the annotations") << Damage::Root;
}

void TestRestore::overDamage()
{
    QFETCH(Damage, kind);
    damage(kind);
    const QByteArray damaged = bytesOf(library());
    const Result<CheckReport> report = checkLibrary(library(), CheckDepth::Full);
    QVERIFY(report && !report->isSound());
    const QString aside = restoreBackup(m_backup, library()).value();
    QCOMPARE(contentAt(library()), m_then);
    QVERIFY(checkLibrary(library(), CheckDepth::Full).value().isSound());
    // Page by page the same; opening the copy changed how it keeps its journal.
    QCOMPARE(bytesOf(aside).size(), damaged.size());
    QCOMPARE(bytesOf(aside).sliced(100), damaged.sliced(100));
    QCOMPARE(backupsIn(backupDirectory(library()), library()).first().kind, Backup::Kind::Damaged);
}

void TestRestore::anOldWalIsNoPartOfTheNew()
{
    QByteArray wal;
    {
        Store store = m_library->open();
        addPerson(store, u"Only in the -wal"_s);
        wal = bytesOf(library() + u"-wal"_s);
    }
    damage(Damage::FirstPage);
    QByteArray torn = wal;
    torn.replace(32, 8, QByteArray(8, 'x'));
    write(library() + u"-wal"_s, torn);
    write(library() + u"-shm"_s, QByteArray(32768, '\1'));
    const QString aside = restoreBackup(m_backup, library()).value();
    QCOMPARE(contentAt(library()), m_then);
    QCOMPARE(bytesOf(aside + u"-wal"_s), torn);
}

void TestRestore::waitsForNobodyInABrokenLibrary()
{
    ForkedProcess holder([&] {
        const Store store = m_library->open();
        write(library() + u".open"_s, "x");
        QThread::sleep(60);
        return 0;
    });
    QTRY_VERIFY(QFile::exists(library() + u".open"_s));
    const QByteArray start(4096, '\0');
    {
        // As a disk would do it, under the eyes of who has it open.
        ForkedProcess disk([&] {
            QFile file(library());
            return file.open(QIODevice::ReadWrite) && file.write(start) == start.size() ? 0 : 1;
        });
        QCOMPARE(disk.wait(), 0);
    }
    QFile::remove(library() + u"-wal"_s);
    const Result<QString> restored = restoreBackup(m_backup, library());
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ErrorKind::LibraryBusy);
    holder.kill();
    QVERIFY(restoreBackup(m_backup, library()));
    QCOMPARE(contentAt(library()), m_then);
}

void TestRestore::refuses_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a newer backup")
        << QByteArray("PRAGMA user_version = 99") << ErrorKind::LibraryNewer;
    QTest::newRow("another program's")
        << QByteArray("PRAGMA application_id = 7") << ErrorKind::LibraryForeign;
    QTest::newRow("an altered one")
        << QByteArray("UPDATE annotation SET json = json || ' '") << ErrorKind::LibraryDamaged;
}

void TestRestore::makesNothingOfNothing()
{
    const QString missing = m_library->directory() + u"/new/library.sqlite"_s;
    for (const QString &backup : {u"/no/backup.sqlite"_s, m_library->directory()}) {
        QVERIFY(!restoreBackup(backup, missing));
        QVERIFY(!QFileInfo::exists(QFileInfo(missing).path()));
    }
}

void TestRestore::refuses()
{
    QFETCH(QByteArray, sql);
    QFETCH(ErrorKind, kind);
    SQLite::Database(m_backup.toStdString(), SQLite::OPEN_READWRITE).exec(sql.constData());
    const Result<QString> restored = restoreBackup(m_backup, library());
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, kind);
    QCOMPARE(contentAt(library()), m_now);
    QVERIFY(!QDir(backupDirectory(library())).exists());

    const QString missing = m_library->directory() + u"/missing.sqlite"_s;
    QVERIFY(!restoreBackup(m_backup, missing));
    QVERIFY(!QFileInfo::exists(missing));
}

void TestRestore::aKillLeavesTheOldOrTheNew_data()
{
    QTest::addColumn<bool>("broken");
    QTest::newRow("of a library that opens") << false;
    QTest::newRow("of one that doesn't") << true;
}

void TestRestore::aKillLeavesTheOldOrTheNew()
{
    QFETCH(bool, broken);
    if (broken)
        damage(Damage::FirstPage);
    const QByteArray before = bytesOf(library());
    const auto restore = [this] { return restoreBackup(m_backup, library()).has_value(); };
    const Kills kills = killDuring(restore, 60 * soakFactor(), [&] {
        return broken ? bytesOf(library()) == before : contentAt(library()) == m_now;
    });
    QCOMPARE(kills.neither, 0);
    // Kills that all came too early or too late would show nothing.
    QVERIFY(kills.old > 0 && kills.restored > 0);
}

/// A file that is taken away and copied anew must be noticed.
void TestRestore::theControlIsNoticed()
{
    const auto copy = [this] {
        QFile::remove(library());
        QThread::usleep(500);
        return QFile::copy(m_backup, library());
    };
    const Kills kills = killDuring(copy, 60, [this] { return contentAt(library()) == m_now; });
    QVERIFY(kills.neither > 0);
}

TestRestore::Kills TestRestore::killDuring(const std::function<bool()> &work, int count,
                                           const std::function<bool()> &isOld)
{
    const auto layOut = [this, before = bytesOf(library())] {
        for (const QLatin1StringView beside : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(library() + beside);
        write(library(), before);
    };
    int duration = std::numeric_limits<int>::max() / 16; // Microseconds.
    for (int i = 0; i < 3; ++i) {
        layOut();
        QElapsedTimer timer;
        timer.start();
        if (!work())
            qFatal("it fails unkilled");
        duration = std::min(duration, static_cast<int>(timer.nsecsElapsed() / 1000));
    }
    RandomValues random;
    Kills kills;
    for (int i = 0; i < count; ++i) {
        layOut();
        ForkedProcess worker([&] { return work() ? 0 : 1; });
        // A machine that others load takes longer than it can.
        const int latest = i % 2 == 0 ? duration * 3 / 2 : duration * 10;
        QThread::usleep(static_cast<unsigned long>(random.below(latest)));
        worker.kill();
        if (isOld())
            ++kills.old;
        else if (contentAt(library()) == m_then)
            ++kills.restored;
        else
            ++kills.neither;
    }
    qInfo() << kills.old << "old," << kills.restored << "restored," << kills.neither << "neither";
    return kills;
}

QTEST_APPLESS_MAIN(TestRestore)

#include "tst_restore.moc"
