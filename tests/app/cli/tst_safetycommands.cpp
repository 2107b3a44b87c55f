// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/backup.h"
#include "lib/store/librarycheck.h"
#include "tests/testlib/librarycontent.h"
#include "tests/testlib/librarylock.h"
#include "tests/testlib/programrun.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::UTC);

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

void alter(const QString &path, const char *sql)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

QByteArray contentAt(const QString &path)
{
    return Store::open(path, Store::Mode::ReadOnly).and_then(contentOf).value_or(QByteArray());
}

QString lineOf(const QByteArray &out)
{
    return QString::fromUtf8(out.endsWith('\n') ? out.chopped(1) : out);
}

/// What a library can be like.
enum class State { Sound, Altered, Torn, Headless, Hollow, Foreign, Folder, Fifo, Newer, Older };

} // namespace

Q_DECLARE_METATYPE(State)

/// `sidegloss check`, `backup` and `restore`: the program itself, run as others run it.
class TestSafetyCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wrongUsage_data();
    void wrongUsage();
    void nothingIsThereYet();

    void checkSaysWhetherItIsSound_data();
    void checkSaysWhetherItIsSound();
    void checkNamesWhatIsWrong_data();
    void checkNamesWhatIsWrong();
    void checkKnowsTheNewestSoundBackup();
    void checkWritesNothing_data();
    void checkWritesNothing();

    void checkSalvages_data();
    void checkSalvages();
    void checkCantSalvage_data();
    void checkCantSalvage();

    void backupPrintsItsPath_data();
    void backupPrintsItsPath();
    void backupRefusesAPlace_data();
    void backupRefusesAPlace();
    void backupRefusesALibrary_data();
    void backupRefusesALibrary();

    void restoreBringsBackWhatWas_data();
    void restoreBringsBackWhatWas();
    void restoreIntoNothing();
    void restoreRefusesABackup_data();
    void restoreRefusesABackup();
    void restoreRefusesALibrary_data();
    void restoreRefusesALibrary();

    void aSyncedFolderIsSpokenOf_data();
    void aSyncedFolderIsSpokenOf();
    void besideAnOpenLibrary();
    void besideAWriter();

private:
    ProgramRun run(const QStringList &arguments) const;
    QString library() const { return m_library->path(); }
    QString path(const QString &name) const { return m_library->directory() + u'/' + name; }
    /// Everything below the test's folder, with its bytes.
    QMap<QString, QByteArray> files() const;
    void layOut(State state, const QString &path) const;

    std::unique_ptr<TemporaryLibrary> m_library;
};

void TestSafetyCommands::init()
{
    m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Where::InMemory);
    Store store = m_library->open();
    fillLibrary(store, 20);
}

ProgramRun TestSafetyCommands::run(const QStringList &arguments) const
{
    return runProgram(QStringLiteral(SIDEGLOSS_PROGRAM),
                      arguments + QStringList{u"--library"_s, library()});
}

QMap<QString, QByteArray> TestSafetyCommands::files() const
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(m_library->directory(), QDir::Files | QDir::System | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo file = entries.nextFileInfo();
        files[file.filePath()] = file.isFile() ? bytesOf(file.filePath()) : QByteArray();
    }
    return files;
}

/// Makes a library of that state out of the one at \a path.
void TestSafetyCommands::layOut(State state, const QString &path) const
{
    const QByteArray whole = bytesOf(path);
    switch (state) {
    case State::Sound:
        break;
    case State::Altered:
        alter(path, "UPDATE claim SET digest = x''");
        break;
    case State::Torn:
        write(path, whole.chopped(16384));
        break;
    case State::Headless:
        write(path, QByteArray(4096, '\0') + whole.sliced(4096));
        break;
    case State::Hollow:
        write(path, whole.first(4096) + QByteArray(whole.size() - 4096, '\0'));
        break;
    case State::Foreign:
        write(path, QByteArray("This is a shopping list, not a library.\n").repeated(40));
        break;
    case State::Folder:
        QVERIFY(QFile::remove(path) && QDir().mkdir(path));
        break;
    case State::Fifo:
        QVERIFY(QFile::remove(path));
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
        break;
    case State::Newer:
        alter(path, "PRAGMA user_version = 9999");
        break;
    case State::Older:
        write(path, bytesOf(QStringLiteral(SIDEGLOSS_SOURCE_DIR)
                            + u"/tests/fixtures/library/version1.sqlite"_s));
        break;
    }
}

void TestSafetyCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check of a file") << QStringList{u"check"_s, u"a.md"_s};
    QTest::newRow("check with an unknown option") << QStringList{u"check"_s, u"--fast"_s};
    QTest::newRow("salvage over a file") << QStringList{u"check"_s, u"--salvage"_s, u"LIBRARY"_s};
    QTest::newRow("salvage into no place") << QStringList{u"check"_s, u"--salvage"_s, u""_s};
    QTest::newRow("backup into two places") << QStringList{u"backup"_s, u"a"_s, u"b"_s};
    QTest::newRow("backup into no place") << QStringList{u"backup"_s, u""_s};
    QTest::newRow("restore of nothing") << QStringList{u"restore"_s};
    QTest::newRow("restore of two") << QStringList{u"restore"_s, u"a"_s, u"b"_s};
    QTest::newRow("restore of the library itself") << QStringList{u"restore"_s, u"LIBRARY"_s};
}

void TestSafetyCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"LIBRARY"_s, library());
    const auto before = files();
    const ProgramRun outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(files(), before);
}

void TestSafetyCommands::nothingIsThereYet()
{
    for (const bool empty : {false, true}) {
        QVERIFY(QFile::remove(library()));
        if (empty)
            write(library(), {});
        const auto before = files();
        const ProgramRun check = run({u"check"_s, u"--json"_s});
        QCOMPARE(check.exitCode, 0);
        QCOMPARE(check.json()["found"_L1].toBool(true), false);
        QCOMPARE(check.json()["sound"_L1].toBool(), true);
        QVERIFY(check.err.contains(library().toUtf8()));
        QCOMPARE(run({u"check"_s, u"--salvage"_s, path(u"new.sqlite"_s)}).exitCode, 1);
        const ProgramRun backup = run({u"backup"_s});
        QCOMPARE(backup.exitCode, 1);
        QVERIFY(backup.out.isEmpty());
        QVERIFY(backup.err.contains(library().toUtf8()));
        QCOMPARE(files(), before);
        write(library(), {});
    }
}

void TestSafetyCommands::checkSaysWhetherItIsSound_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("report");
    QTest::newRow("sound") << State::Sound << 0 << true;
    QTest::newRow("older") << State::Older << 0 << true;
    QTest::newRow("newer") << State::Newer << 0 << true;
    QTest::newRow("altered") << State::Altered << 4 << true;
    QTest::newRow("torn") << State::Torn << 4 << true;
    QTest::newRow("without a header") << State::Headless << 4 << true;
    QTest::newRow("foreign") << State::Foreign << 4 << false;
    QTest::newRow("a folder") << State::Folder << 4 << false;
    QTest::newRow("a FIFO") << State::Fifo << 4 << false;
}

void TestSafetyCommands::checkSaysWhetherItIsSound()
{
    QFETCH(State, state);
    QFETCH(int, exitCode);
    QFETCH(bool, report);
    layOut(state, library());
    const ProgramRun text = run({u"check"_s});
    const ProgramRun quiet = run({u"check"_s, u"-q"_s});
    const ProgramRun json = run({u"check"_s, u"--json"_s, u"-q"_s});
    for (const ProgramRun &outcome : {text, quiet, json})
        QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY(text.err.contains(library().toUtf8()));
    QCOMPARE(quiet.err.isEmpty(), exitCode == 0);
    QCOMPARE(json.err, quiet.err);
    QCOMPARE(quiet.out, text.out);
    QCOMPARE(text.out.isEmpty(), exitCode == 0 || !report);
    QCOMPARE(json.json().isObject(), report);
    if (!report)
        return;
    const QJsonObject object = json.json().object();
    QCOMPARE(object.keys(),
             (QStringList{u"backup"_s, u"findings"_s, u"found"_s, u"library"_s, u"newer"_s,
                          u"rows"_s, u"salvage"_s, u"sound"_s, u"unlisted"_s, u"version"_s}));
    QCOMPARE(object["sound"_L1].toBool(), exitCode == 0);
    QCOMPARE(object["found"_L1].toBool(), true);
    QCOMPARE(object["newer"_L1].toBool(), state == State::Newer);
    QCOMPARE(object["findings"_L1].toArray().isEmpty(), exitCode == 0);
    QCOMPARE(object["library"_L1].toString(), library());
    QVERIFY(object["salvage"_L1].isNull());
}

void TestSafetyCommands::checkNamesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a note") << QByteArray(
        "UPDATE annotation SET json = replace(json, 'note 0', 'nope 0')")
                            << u"altered"_s << u"annotation"_s << QByteArray("Mark or note “");
    QTest::newRow("the article's title")
        << QByteArray("UPDATE document SET title = 'Another' WHERE path LIKE '%tides%'")
        << u"altered"_s << u"document"_s << QByteArray("Article — Another: ");
    QTest::newRow("a lost tag of a claim")
        << QByteArray("DELETE FROM tagging WHERE item IN (SELECT id FROM claim)")
        << u"contradiction"_s << u"tagging"_s << QByteArray("Tag on a mark or claim “");
    QTest::newRow("a lost table") << QByteArray("DROP TABLE draft") << u"schema"_s << QString()
                                  << QByteArray("Library: ");
}

void TestSafetyCommands::checkNamesWhatIsWrong()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, kind);
    QFETCH(QString, table);
    QFETCH(QByteArray, named);
    alter(library(), sql.constData());
    const ProgramRun text = run({u"check"_s});
    QVERIFY2(text.out.startsWith(named), text.out.constData());
    const QJsonArray findings = run({u"check"_s, u"--json"_s}).json()["findings"_L1].toArray();
    QCOMPARE(findings.size(), text.out.count('\n'));
    QCOMPARE(findings[0]["kind"_L1].toString(), kind);
    QCOMPARE(findings[0]["table"_L1].toString(), table);
    const QString words = findings[0]["words"_L1].toString().simplified().left(80);
    QVERIFY(text.out.contains(words.toUtf8()));
}

void TestSafetyCommands::checkKnowsTheNewestSoundBackup()
{
    const auto backupNamed = [this] { return run({u"check"_s, u"--json"_s}).json()["backup"_L1]; };
    const QString directory = backupDirectory(library());
    const QString sound =
        makeBackup(library(), directory, Backup::Kind::Regular, noon.addSecs(-60)).value();
    const QString later = makeBackup(library(), directory, Backup::Kind::Regular, noon).value();
    layOut(State::Torn, later);
    QVERIFY(backupNamed().isNull());
    layOut(State::Altered, library());
    QCOMPARE(backupNamed().toString(), sound);
    QVERIFY(run({u"check"_s}).err.contains(sound.toUtf8()));
    QVERIFY(!run({u"check"_s, u"-q"_s}).err.contains(sound.toUtf8()));
    layOut(State::Altered, sound);
    QVERIFY(backupNamed().isNull());
    QVERIFY(run({u"check"_s}).err.contains(directory.toUtf8()));
}

void TestSafetyCommands::checkWritesNothing_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("open");
    QTest::newRow("closed") << State::Sound << false;
    QTest::newRow("open") << State::Sound << true;
    QTest::newRow("older") << State::Older << false;
    QTest::newRow("newer") << State::Newer << false;
    QTest::newRow("damaged") << State::Torn << false;
    QTest::newRow("without a header") << State::Headless << false;
}

void TestSafetyCommands::checkWritesNothing()
{
    QFETCH(State, state);
    QFETCH(bool, open);
    QVERIFY(makeBackup(library(), backupDirectory(library())));
    layOut(state, library());
    std::optional<Store> store;
    if (open) {
        store = m_library->open();
        QVERIFY(store->remember(sampleDocument(), path(u"a.md"_s)));
    }
    auto before = files();
    run({u"check"_s, u"--json"_s});
    auto after = files();
    // It holds the locks of those who read, too.
    before.remove(library() + u"-shm"_s);
    after.remove(library() + u"-shm"_s);
    QCOMPARE(after.keys(), before.keys());
    QCOMPARE(after, before);
}

void TestSafetyCommands::checkSalvages_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("sound") << State::Sound << 0;
    QTest::newRow("altered") << State::Altered << 4;
    QTest::newRow("torn") << State::Torn << 4;
    QTest::newRow("without a header") << State::Headless << 4;
}

void TestSafetyCommands::checkSalvages()
{
    QFETCH(State, state);
    QFETCH(int, exitCode);
    layOut(state, library());
    const QByteArray before = bytesOf(library());
    const QString first = path(u"first.sqlite"_s);
    const ProgramRun text = run({u"check"_s, u"--salvage"_s, first});
    QCOMPARE(text.exitCode, exitCode);
    QVERIFY(text.out.contains("Article: "));
    QVERIFY(text.err.contains(first.toUtf8()));

    const QString second = path(u"new/second.sqlite"_s);
    const ProgramRun json = run({u"check"_s, u"--json"_s, u"-q"_s, u"--salvage"_s, second});
    QCOMPARE(json.exitCode, exitCode);
    QCOMPARE(json.err.isEmpty(), exitCode == 0);
    const QJsonObject salvage = json.json()["salvage"_L1].toObject();
    QCOMPARE(salvage["library"_L1].toString(), second);
    QVERIFY(salvage["tables"_L1]["document"_L1]["read"_L1].toInt() > 0);

    for (const QString &made : {first, second})
        QVERIFY(checkLibrary(made, CheckDepth::Full).value().isSound());
    QCOMPARE(contentAt(first), contentAt(second));
    QCOMPARE(bytesOf(library()), before);
}

void TestSafetyCommands::checkCantSalvage_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing can be read") << State::Hollow << u"FOLDER/new.sqlite"_s << 4;
    QTest::newRow("newer") << State::Newer << u"FOLDER/new.sqlite"_s << 4;
    QTest::newRow("foreign") << State::Foreign << u"FOLDER/new.sqlite"_s << 4;
    QTest::newRow("where nothing can be made")
        << State::Altered << u"/proc/self/new/new.sqlite"_s << 3;
    QTest::newRow("below a file") << State::Sound << u"FOLDER/library.sqlite/new.sqlite"_s << 3;
}

void TestSafetyCommands::checkCantSalvage()
{
    QFETCH(State, state);
    QFETCH(QString, place);
    QFETCH(int, exitCode);
    place.replace(u"FOLDER"_s, m_library->directory());
    layOut(state, library());
    const auto before = files();
    const ProgramRun outcome = run({u"check"_s, u"-q"_s, u"--salvage"_s, place});
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(files(), before);
}

void TestSafetyCommands::backupPrintsItsPath_data()
{
    QTest::addColumn<QStringList>("place");
    QTest::addColumn<QString>("directory");
    QTest::newRow("beside the library") << QStringList{} << u"library-backups"_s;
    QTest::newRow("in a new folder") << QStringList{u"FOLDER/new/nested"_s} << u"new/nested"_s;
    QTest::newRow("in the library's own") << QStringList{u"FOLDER"_s} << u"."_s;
}

void TestSafetyCommands::backupPrintsItsPath()
{
    QFETCH(QStringList, place);
    QFETCH(QString, directory);
    place.replaceInStrings(u"FOLDER"_s, m_library->directory());
    const ProgramRun text = run(QStringList{u"backup"_s} + place);
    const ProgramRun json = run(QStringList{u"backup"_s, u"--json"_s, u"-q"_s} + place);
    const QString first = lineOf(text.out);
    const QString second = json.json()["backup"_L1].toString();
    QVERIFY(first != second);
    QCOMPARE(json.json()["library"_L1].toString(), library());
    for (const QString &made : {first, second}) {
        QCOMPARE(QFileInfo(made).canonicalPath(), QFileInfo(path(directory)).canonicalFilePath());
        QVERIFY(checkLibrary(made, CheckDepth::Full).value().isSound());
        QCOMPARE(contentAt(made), contentAt(library()));
    }
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.err, QByteArray());
}

void TestSafetyCommands::backupRefusesAPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a file") << u"FOLDER/library.sqlite"_s;
    QTest::newRow("below a file") << u"FOLDER/library.sqlite/backups"_s;
    QTest::newRow("where nothing can be made") << u"/proc/self/backups"_s;
}

void TestSafetyCommands::backupRefusesAPlace()
{
    QFETCH(QString, place);
    place.replace(u"FOLDER"_s, m_library->directory());
    const auto before = files();
    const ProgramRun outcome = run({u"backup"_s, u"-q"_s, place});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(place.toUtf8()));
    QCOMPARE(files(), before);
}

void TestSafetyCommands::backupRefusesALibrary_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("advice");
    QTest::newRow("altered") << State::Altered << true;
    QTest::newRow("torn") << State::Torn << true;
    QTest::newRow("without a header") << State::Headless << true;
    QTest::newRow("foreign") << State::Foreign << false;
    QTest::newRow("a folder") << State::Folder << false;
    QTest::newRow("a FIFO") << State::Fifo << false;
}

void TestSafetyCommands::backupRefusesALibrary()
{
    QFETCH(State, state);
    QFETCH(bool, advice);
    const QString earlier = makeBackup(library(), backupDirectory(library())).value();
    layOut(state, library());
    const auto before = files();
    const ProgramRun outcome = run({u"backup"_s});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(library().toUtf8()));
    QCOMPARE(outcome.err.contains(earlier.toUtf8()), advice);
    QCOMPARE(files(), before);
}

void TestSafetyCommands::restoreBringsBackWhatWas_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("kept"); ///< Sound, so that it can be read where it lies now.
    QTest::newRow("over a sound one") << State::Sound << true;
    QTest::newRow("over an older one") << State::Older << true;
    QTest::newRow("over an altered one") << State::Altered << true;
    QTest::newRow("over a torn one") << State::Torn << false;
    QTest::newRow("over one without a header") << State::Headless << false;
}

void TestSafetyCommands::restoreBringsBackWhatWas()
{
    QFETCH(State, state);
    QFETCH(bool, kept);
    const QString backup = lineOf(run({u"backup"_s, path(u"kept"_s)}).out);
    const QByteArray then = contentAt(backup);
    alter(library(), "DELETE FROM draft; UPDATE document SET title = 'Changed'");
    layOut(state, library());
    const QByteArray now = contentAt(library());

    const ProgramRun text = run({u"restore"_s, backup, u"-q"_s});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.err, QByteArray());
    QCOMPARE(contentAt(library()), then);
    QCOMPARE(run({u"check"_s}).exitCode, 0);
    const QString aside = lineOf(text.out);
    QVERIFY(QFile::exists(aside));
    if (kept)
        QCOMPARE(contentAt(aside), now);

    const ProgramRun json = run({u"restore"_s, u"--json"_s, backup});
    QCOMPARE(json.exitCode, 0);
    QVERIFY(json.err.contains(backup.toUtf8()));
    const QJsonObject done = json.json().object();
    QCOMPARE(done["library"_L1].toString(), library());
    QCOMPARE(done["backup"_L1].toString(), backup);
    QCOMPARE(contentAt(done["setAside"_L1].toString()), then);
}

void TestSafetyCommands::restoreIntoNothing()
{
    const QByteArray then = contentAt(library());
    const QString backup = lineOf(run({u"backup"_s, path(u"kept"_s)}).out);
    for (const QStringList &options : {QStringList{}, QStringList{u"--json"_s}}) {
        QVERIFY(QFile::remove(library()));
        const ProgramRun outcome = run(QStringList{u"restore"_s, backup} + options);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out.isEmpty(), options.isEmpty());
        QVERIFY(options.isEmpty() || outcome.json()["setAside"_L1].isNull());
        QCOMPARE(contentAt(library()), then);
    }
}

void TestSafetyCommands::restoreRefusesABackup_data()
{
    QTest::addColumn<std::optional<State>>("state");
    QTest::newRow("missing") << std::optional<State>();
    QTest::newRow("altered") << std::optional(State::Altered);
    QTest::newRow("torn") << std::optional(State::Torn);
    QTest::newRow("without a header") << std::optional(State::Headless);
    QTest::newRow("foreign") << std::optional(State::Foreign);
    QTest::newRow("a folder") << std::optional(State::Folder);
    QTest::newRow("a FIFO") << std::optional(State::Fifo);
    QTest::newRow("newer") << std::optional(State::Newer);
}

void TestSafetyCommands::restoreRefusesABackup()
{
    QFETCH(std::optional<State>, state);
    const QString backup = lineOf(run({u"backup"_s, path(u"kept"_s)}).out);
    if (state)
        layOut(*state, backup);
    else
        QVERIFY(QFile::remove(backup));
    const auto before = files();
    const ProgramRun outcome = run({u"restore"_s, u"-q"_s, backup});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(backup.toUtf8()));
    QCOMPARE(files(), before);
}

void TestSafetyCommands::restoreRefusesALibrary_data()
{
    QTest::addColumn<State>("state");
    QTest::newRow("foreign") << State::Foreign;
    QTest::newRow("a folder") << State::Folder;
    QTest::newRow("a FIFO") << State::Fifo;
}

void TestSafetyCommands::restoreRefusesALibrary()
{
    QFETCH(State, state);
    const QString backup = lineOf(run({u"backup"_s, path(u"kept"_s)}).out);
    layOut(state, library());
    const auto before = files();
    const ProgramRun outcome = run({u"restore"_s, backup});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(library().toUtf8()));
    QCOMPARE(files(), before);
}

void TestSafetyCommands::aSyncedFolderIsSpokenOf_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("spoken");
    QTest::newRow("check") << QStringList{u"check"_s} << true;
    QTest::newRow("backup") << QStringList{u"backup"_s} << true;
    QTest::newRow("restore") << QStringList{u"restore"_s, u"BACKUP"_s} << true;
    QTest::newRow("annotate") << QStringList{u"annotate"_s, u"ARTICLE"_s, u"--note"_s, u"n"_s}
                              << true;
    QTest::newRow("list") << QStringList{u"list"_s} << false;
}

void TestSafetyCommands::aSyncedFolderIsSpokenOf()
{
    QFETCH(QStringList, command);
    QFETCH(bool, spoken);
    const QString backup = makeBackup(library(), path(u"kept"_s)).value();
    const QString synced = path(u"Nextcloud/library.sqlite"_s);
    QVERIFY(QDir().mkdir(path(u"Nextcloud"_s)) && QFile::copy(backup, synced));
    write(path(u"a.md"_s), "Text.\n");
    command.replaceInStrings(u"BACKUP"_s, backup);
    command.replaceInStrings(u"ARTICLE"_s, path(u"a.md"_s));
    command += {u"--library"_s, synced};
    const ProgramRun aloud = runProgram(QStringLiteral(SIDEGLOSS_PROGRAM), command);
    QCOMPARE(aloud.exitCode, 0);
    QCOMPARE(aloud.err.count("that Nextcloud syncs"), spoken ? 1 : 0);
    const ProgramRun quiet =
        runProgram(QStringLiteral(SIDEGLOSS_PROGRAM), command + QStringList{u"-q"_s});
    QCOMPARE(quiet.exitCode, 0);
    QCOMPARE(quiet.err, QByteArray());
}

void TestSafetyCommands::besideAnOpenLibrary()
{
    const Store store = m_library->open();
    const QByteArray then = contentOf(store).value();
    QCOMPARE(run({u"check"_s}).exitCode, 0);
    const ProgramRun backup = run({u"backup"_s});
    QCOMPARE(backup.exitCode, 0);
    alter(library(), "DELETE FROM draft; UPDATE document SET title = 'Changed'");
    QVERIFY(contentOf(store).value() != then);
    QCOMPARE(run({u"check"_s}).exitCode, 4);
    QCOMPARE(run({u"restore"_s, lineOf(backup.out)}).exitCode, 0);
    QCOMPARE(contentOf(store).value(), then);
}

void TestSafetyCommands::besideAWriter()
{
    const QString backup = lineOf(run({u"backup"_s}).out);
    const LibraryLock writing(library());
    QCOMPARE(run({u"check"_s}).exitCode, 0);
    QCOMPARE(run({u"backup"_s}).exitCode, 0);
    const ProgramRun outcome = run({u"restore"_s, backup});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(library().toUtf8()));
}

QTEST_GUILESS_MAIN(TestSafetyCommands)
#include "tst_safetycommands.moc"
