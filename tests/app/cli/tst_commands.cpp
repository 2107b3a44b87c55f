// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/documentsession.h"
#include "app/session/quotecorrections.h"
#include "lib/anchoring/quotesearch.h"
#include "lib/parse/parser.h"
#include "tests/testlib/programrun.h"

#include <SQLiteCpp/Database.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

using Outcome = ProgramRun;

namespace {

constexpr auto article =
    "# Prices\n\n## Now\n\nThe price goes to zero. “It will,” said Mira Okafor.\n\n"
    "## Later\n\nThe price goes to zero, she repeats. 价格将会降到零。\n\n"
    "_Source: https://example.org/prices_\n";

} // namespace

/// The program itself, run as others run it.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wrongUsage_data();
    void wrongUsage();
    void badFiles_data();
    void badFiles();
    void oddFilesAreRead_data();
    void oddFilesAreRead();
    void helpIsDone();
    void optionsStandAnywhere();

    void showHasItsMembers();
    void showTextIsTheText();

    void annotateNeedsAPlace();
    void annotateChoosesAnOccurrence();
    void annotateFoldsMarksAndWidth();
    void annotateMakesOneAnnotation();
    void annotateReusesAClaim();
    void annotateWholeArticle();

    void listOfNothing();
    void listFilters();
    void listTellsCorrectionsOfQuotations();
    void listClaims();

    void badLibraries_data();
    void badLibraries();
    void newerLibraryIsReadOnly();

    void exportWritesEachFormat_data();
    void exportWritesEachFormat();
    void exportNeverReplacesWhatIsTheReaders();
    void exportOfAnUnknownArticle();

private:
    Outcome run(const QStringList &arguments) const;
    /// With the library and article of this test.
    Outcome annotate(const QStringList &options) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_article;
    QString m_library;
};

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_article = write(u"prices.md"_s, article);
    m_library = path(u"notes/library.sqlite"_s);
}

Outcome TestCommands::run(const QStringList &arguments) const
{
    return runProgram(QStringLiteral(SIDEGLOSS_PROGRAM), arguments);
}

Outcome TestCommands::annotate(const QStringList &options) const
{
    return run(QStringList{u"annotate"_s, m_article, u"--library"_s, m_library} + options);
}

QString TestCommands::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void TestCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = u"FILE"_s;
    QTest::newRow("no file") << QStringList{u"show"_s};
    QTest::newRow("two files") << QStringList{u"show"_s, file, file};
    QTest::newRow("a command of a later version") << QStringList{u"search"_s, u"zero"_s};
    QTest::newRow("unknown option") << QStringList{u"show"_s, file, u"--colour"_s};
    QTest::newRow("value missing") << QStringList{u"list"_s, u"--tag"_s};
    QTest::newRow("flag with a value") << QStringList{u"show"_s, file, u"--json=yes"_s};
    QTest::newRow("nothing to annotate") << QStringList{u"annotate"_s, file};
    QTest::newRow("empty quote") << QStringList{u"annotate"_s, file, u"--quote"_s, u" "_s};
    QTest::newRow("prefix alone") << QStringList{u"annotate"_s, file,        u"--prefix"_s,
                                                 u"The"_s,      u"--note"_s, u"n"_s};
    QTest::newRow("unknown colour")
        << QStringList{u"annotate"_s, file, u"--quote"_s, u"zero"_s, u"--color"_s, u"red"_s};
    QTest::newRow("speaker without a claim")
        << QStringList{u"annotate"_s, file, u"--note"_s, u"n"_s, u"--speaker"_s, u"X"_s};
    for (const auto &[option, value] :
         {std::pair(u"--kind"_s, u"guess"_s), std::pair(u"--verdict"_s, u"maybe"_s),
          std::pair(u"--review-on"_s, u"2027-02-30"_s)}) {
        QTest::addRow("bad %s", qPrintable(option))
            << QStringList{u"annotate"_s, file, u"--claim"_s, u"C"_s, option, value};
    }
    QTest::newRow("occurrence zero")
        << QStringList{u"annotate"_s, file, u"--quote"_s, u"zero"_s, u"--occurrence"_s, u"0"_s};
    QTest::newRow("export without OUT") << QStringList{u"export"_s, file};
    QTest::newRow("export to an unknown ending")
        << QStringList{u"export"_s, file, u"-o"_s, u"out.txt"_s};
    QTest::newRow("export in an unknown format")
        << QStringList{u"export"_s, file, u"-o"_s, u"out.csv"_s, u"--format"_s, u"doc"_s};
    QTest::newRow("unknown paper")
        << QStringList{u"export"_s, file, u"-o"_s, u"out.pdf"_s, u"--paper"_s, u"a5"_s};
}

void TestCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"FILE"_s, m_article);
    const Outcome outcome = run(QStringList{u"--library"_s, m_library} + arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(m_library));
}

void TestCommands::badFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << u"missing.md"_s;
    QTest::newRow("directory") << u"folder"_s;
    QTest::newRow("FIFO") << u"pipe"_s;
    QTest::newRow("binary") << u"picture.md"_s;
    QTest::newRow("device") << u"/dev/zero"_s;
}

void TestCommands::badFiles()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder"_s));
    QCOMPARE(mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
    write(u"picture.md"_s,
          QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(200, '\0'));
    const QString file = name.startsWith(u'/') ? name : path(name);
    for (const QStringList &command : {QStringList{u"show"_s}, QStringList{u"list"_s},
                                       QStringList{u"annotate"_s, u"--note"_s, u"n"_s},
                                       QStringList{u"export"_s, u"-o"_s, path(u"out.csv"_s)}}) {
        const Outcome outcome = run(command + QStringList{file, u"--library"_s, m_library});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.err.contains(QFile::encodeName(QFileInfo(name).fileName())));
    }
    QVERIFY(!QFile::exists(m_library));
    QVERIFY(!QFile::exists(path(u"out.csv"_s)));
}

void TestCommands::oddFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("word");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("a line of 10 MB") << QByteArray(10 << 20, 'a') << true;
    QTest::newRow("GB18030") << QByteArray::fromHex("bcdbb8f1bdabbbe1bdb5b5bdc1e3a1a3").repeated(20)
                             << true;
    QTest::newRow("plain") << QByteArray("Text.\n") << false;
}

void TestCommands::oddFilesAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, word);
    const QString file = write(u"odd.md"_s, bytes);
    const Outcome outcome = run({u"show"_s, u"--text"_s, file});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(!outcome.err.isEmpty(), word);
    QVERIFY(run({u"show"_s, u"-q"_s, u"--text"_s, file}).err.isEmpty());
}

void TestCommands::helpIsDone()
{
    for (const QString &command : {u"show"_s, u"annotate"_s, u"list"_s, u"export"_s, u"check"_s,
                                   u"backup"_s, u"restore"_s}) {
        const Outcome outcome = run({command, u"--help"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.startsWith("sidegloss " + command.toUtf8()));
    }
}

void TestCommands::optionsStandAnywhere()
{
    QCOMPARE(run({u"--library"_s, m_library, u"show"_s, u"--text"_s, m_article}).exitCode, 0);
    const QString odd = write(u"--text"_s, "Text.\n");
    QProcess program;
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(SIDEGLOSS_PROGRAM),
                  {u"show"_s, u"--json"_s, u"--"_s, u"--text"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().startsWith('{'));
}

void TestCommands::showHasItsMembers()
{
    const Outcome outcome = run({u"show"_s, m_article, u"--json"_s, u"--library"_s, m_library});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!QFile::exists(m_library));
    const QJsonObject json = outcome.json().object();
    QCOMPARE(json.keys(),
             (QStringList{u"authors"_s, u"blocks"_s, u"encoding"_s, u"language"_s, u"mediaType"_s,
                          u"quotes"_s, u"sections"_s, u"source"_s, u"text"_s, u"title"_s}));
    QCOMPARE(json["source"_L1].toString(), u"https://example.org/prices"_s);
    QCOMPARE(json["sections"_L1][0]["children"_L1].toArray().size(), 2);
    const QJsonValue quote = json["quotes"_L1][0];
    QCOMPARE(quote["text"_L1].toString(), u"It will,"_s);
    QCOMPARE(quote["speaker"_L1].toString(), u"Mira Okafor"_s);
    QCOMPARE(quote["kind"_L1].toString(), u"direct"_s);
    QCOMPARE(quote["section"_L1].toString(), u"Now"_s);
}

void TestCommands::showTextIsTheText()
{
    const Outcome json = run({u"show"_s, m_article, u"--json"_s});
    const Outcome text = run({u"show"_s, m_article, u"--text"_s});
    QCOMPARE(text.out, json.json().object()["text"_L1].toString().toUtf8() + '\n');
}

void TestCommands::annotateNeedsAPlace()
{
    const Outcome nowhere = annotate({u"--quote"_s, u"prices go to zero"_s});
    QCOMPARE(nowhere.exitCode, 1);
    const Outcome several = annotate({u"--quote"_s, u"The price goes to zero"_s});
    QCOMPARE(several.exitCode, 1);
    QVERIFY(several.err.contains("1. Now"));
    QVERIFY(several.err.contains("2. Later"));
    QVERIFY(several.err.contains("she repeats"));
    QVERIFY(nowhere.out.isEmpty() && several.out.isEmpty());
    QCOMPARE(annotate({u"--quote"_s, u"Mira"_s, u"--occurrence"_s, u"2"_s}).exitCode, 1);
    QVERIFY(!QFile::exists(m_library));
}

void TestCommands::annotateChoosesAnOccurrence()
{
    const QString quote = u"The price goes to zero"_s;
    const Outcome second = annotate({u"--quote"_s, quote, u"--occurrence"_s, u"2"_s, u"--json"_s});
    const Outcome suffix = annotate({u"--quote"_s, quote, u"--suffix"_s, u", she"_s, u"--json"_s});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(suffix.exitCode, 0);
    QCOMPARE(second.json().object()["target"_L1]["selector"_L1],
             suffix.json().object()["target"_L1]["selector"_L1]);
    QVERIFY(!second.json().object()["target"_L1]["selector"_L1].toArray().isEmpty());
}

void TestCommands::annotateFoldsMarksAndWidth()
{
    const Outcome straight = annotate({u"--quote"_s, u"\"It  will,\" said"_s, u"--json"_s});
    QCOMPARE(straight.exitCode, 0);
    bool found = false;
    for (const QJsonValue &selector :
         straight.json().object()["target"_L1]["selector"_L1].toArray())
        found = found || selector["exact"_L1].toString() == u"“It will,” said"_s;
    QVERIFY(found);
}

void TestCommands::annotateMakesOneAnnotation()
{
    const Outcome outcome = annotate({u"--quote"_s, u"价格将会降到零"_s, u"--note"_s,
                                      u"**check** this"_s, u"--tag"_s, u"price/zero"_s, u"--tag"_s,
                                      u"forecast"_s, u"--author"_s, u"Anna"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject made = outcome.json().object();
    QVERIFY(made["id"_L1].toString().startsWith("urn:uuid:"_L1));
    QCOMPARE(made["motivation"_L1].toString(), u"commenting"_s);
    QCOMPARE(made["target"_L1]["source"_L1].toString(), u"https://example.org/prices"_s);
    QCOMPARE(made["target"_L1]["styleClass"_L1].toString(), u"quote"_s);
    QCOMPARE(made["creator"_L1]["name"_L1].toString(), u"Anna"_s);
    QCOMPARE(made["body"_L1].toArray().size(), 3);
    QVERIFY(!outcome.out.contains(QFile::encodeName(m_folder->path())));

    const Outcome plain = annotate({u"--quote"_s, u"Mira"_s});
    QVERIFY(plain.out.startsWith("urn:uuid:") && plain.out.endsWith('\n'));
    const QJsonArray listed =
        run({u"list"_s, m_article, u"--json"_s, u"--library"_s, m_library}).json().array();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[1].toObject(), made);
}

void TestCommands::annotateReusesAClaim()
{
    const QStringList claim{u"--claim"_s, u"LLM prices go to zero"_s};
    QCOMPARE(annotate(QStringList{u"--quote"_s, u"It will"_s, u"--speaker"_s, u"Mira Okafor"_s,
                                  u"--kind"_s, u"forecast"_s}
                      + claim)
                 .exitCode,
             0);
    QCOMPARE(annotate(QStringList{u"--quote"_s, u"价格将会降到零"_s, u"--verdict"_s, u"mixed"_s,
                                  u"--review-on"_s, u"2027-12-31"_s}
                      + claim)
                 .exitCode,
             0);
    const QJsonArray claims =
        run({u"list"_s, u"--claims"_s, u"--json"_s, u"--library"_s, m_library}).json().array();
    QCOMPARE(claims.size(), 1);
    const QJsonValue made = claims[0];
    QCOMPARE(made["speaker"_L1].toString(), u"Mira Okafor"_s);
    QCOMPARE(made["kind"_L1].toString(), u"forecast"_s);
    QCOMPARE(made["verdict"_L1].toString(), u"mixed"_s);
    QCOMPARE(made["reviewOn"_L1].toString(), u"2027-12-31"_s);
    QCOMPARE(made["appearances"_L1].toArray().size(), 2);
}

void TestCommands::annotateWholeArticle()
{
    const Outcome outcome = annotate({u"--note"_s, u"on the whole"_s, u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.json().object()["target"_L1]["selector"_L1].toArray().isEmpty());
}

void TestCommands::listOfNothing()
{
    for (const QStringList &options : {QStringList{}, QStringList{m_article},
                                       QStringList{u"--claims"_s}, QStringList{u"--trash"_s}}) {
        const Outcome outcome =
            run(QStringList{u"list"_s, u"--json"_s, u"--library"_s, m_library} + options);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.json().array().size(), 0);
        QVERIFY(outcome.json().isArray());
        QVERIFY(!QFileInfo::exists(QFileInfo(m_library).path()));
    }
}

void TestCommands::listFilters()
{
    QCOMPARE(annotate({u"--quote"_s, u"Mira"_s, u"--tag"_s, u"people/okafor"_s}).exitCode, 0);
    QCOMPARE(annotate({u"--quote"_s, u"It will"_s, u"--claim"_s, u"C"_s, u"--speaker"_s,
                       u"Mira Okafor"_s})
                 .exitCode,
             0);
    const auto count = [this](const QStringList &options) {
        return run(QStringList{u"list"_s, u"--json"_s, u"--library"_s, m_library} + options)
            .json()
            .array()
            .size();
    };
    QCOMPARE(count({}), 2);
    QCOMPARE(count({u"--tag"_s, u"people"_s}), 1);
    QCOMPARE(count({u"--tag"_s, u"peo"_s}), 0);
    QCOMPARE(count({u"--speaker"_s, u"mira okafor"_s}), 1);
    QCOMPARE(count({u"--speaker"_s, u"Nobody"_s}), 0);
    QCOMPARE(count({u"--trash"_s}), 0);
    const QString other = write(u"other.md"_s, "Nothing of that kind here.\n");
    QCOMPARE(count({other}), 0);
}

void TestCommands::listTellsCorrectionsOfQuotations()
{
    const QByteArray shown = run({u"show"_s, m_article, u"--json"_s}).out;
    {
        QDir().mkpath(QFileInfo(m_library).path());
        Workspace workspace(Store::open(m_library).value(), u"Ada"_s);
        const auto session =
            DocumentSession::open(workspace, parseFile(m_article).value(), m_article).value();
        const TextRange missed = findQuote(session->document(), {u"she repeats"_s, {}, {}}).first();
        QVERIFY(setSpeaker(*session, session->quotations().items().first(1), u"Ivo Brandt"_s));
        QVERIFY(addQuote(*session, missed));
    }
    const QStringList list{u"list"_s, m_article, u"--library"_s, m_library};
    const QJsonArray listed = run(list + QStringList{u"--json"_s}).json().array();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0]["motivation"_L1].toString(), u"classifying"_s);
    QCOMPARE(listed[0]["body"_L1][0]["source"_L1].toString(),
             u"https://sidegloss.org/ns#quotation"_s);
    QCOMPARE(listed[0]["body"_L1][0]["sidegloss:speaker"_L1].toString(), u"Ivo Brandt"_s);
    QCOMPARE(listed[1]["body"_L1][0]["source"_L1].toString(),
             u"https://sidegloss.org/ns#quotation/direct"_s);
    QVERIFY(run(list).out.contains("said by Ivo Brandt"));
    QCOMPARE(
        run(list + QStringList{u"--json"_s, u"--speaker"_s, u"ivo brandt"_s}).json().array().size(),
        1);
    // What the parser sees stays what it is.
    QCOMPARE(run({u"show"_s, m_article, u"--json"_s, u"--library"_s, m_library}).out, shown);
}

void TestCommands::listClaims()
{
    QCOMPARE(annotate({u"--quote"_s, u"价格将会降到零"_s, u"--claim"_s, u"C"_s}).exitCode, 0);
    const Outcome outcome =
        run({u"list"_s, m_article, u"--claims"_s, u"--json"_s, u"--library"_s, m_library});
    const QJsonObject claim = outcome.json().array()[0].toObject();
    QCOMPARE(claim.keys(), (QStringList{u"appearances"_s, u"evidence"_s, u"id"_s, u"kind"_s,
                                        u"reasoning"_s, u"reviewOn"_s, u"saidOn"_s, u"speaker"_s,
                                        u"state"_s, u"statement"_s, u"tags"_s, u"verdict"_s}));
    QVERIFY(claim["speaker"_L1].isNull() && claim["kind"_L1].isNull());
    const QJsonValue place = claim["appearances"_L1][0];
    QCOMPARE(place["exact"_L1].toString(), u"价格将会降到零"_s);
    QCOMPARE(place["title"_L1].toString(), u"Prices"_s);
    QCOMPARE(place["end"_L1].toInt() - place["start"_L1].toInt(), 7);
}

void TestCommands::badLibraries_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database")
        << QByteArray("This is a shopping list, not a library.\n").repeated(40);
    QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, '\x7f');
}

void TestCommands::badLibraries()
{
    QFETCH(QByteArray, bytes);
    const QString library = write(u"bad.sqlite"_s, bytes);
    QCOMPARE(run({u"list"_s, u"--library"_s, m_folder->path()}).exitCode, 4);
    for (const QStringList &command :
         {QStringList{u"list"_s}, QStringList{u"list"_s, m_article},
          QStringList{u"annotate"_s, m_article, u"--note"_s, u"n"_s},
          QStringList{u"export"_s, m_article, u"-o"_s, path(u"out.csv"_s)}}) {
        QCOMPARE(run(command + QStringList{u"--library"_s, library}).exitCode, 4);
    }
    QFile file(library);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(!QFile::exists(path(u"out.csv"_s)));
}

void TestCommands::newerLibraryIsReadOnly()
{
    QCOMPARE(annotate({u"--quote"_s, u"Mira"_s}).exitCode, 0);
    SQLite::Database(m_library.toStdString(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA user_version = 9999");
    const Outcome list = run({u"list"_s, u"--json"_s, u"--library"_s, m_library});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.json().array().size(), 1);
    QCOMPARE(run({u"export"_s, m_article, u"-o"_s, path(u"out.csv"_s), u"--library"_s, m_library})
                 .exitCode,
             0);
    const Outcome made = annotate({u"--quote"_s, u"zero"_s, u"--occurrence"_s, u"1"_s});
    QCOMPARE(made.exitCode, 4);
    QVERIFY(made.out.isEmpty());
}

void TestCommands::exportWritesEachFormat_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("JSON-LD") << u"out.jsonld"_s << QStringList{}
                             << QByteArray("AnnotationCollection");
    QTest::newRow("CSV") << u"out.csv"_s << QStringList{} << QByteArray("compare 2024");
    QTest::newRow("Markdown") << u"out.md"_s << QStringList{} << QByteArray("compare 2024");
    QTest::newRow("PDF") << u"out.pdf"_s << QStringList{} << QByteArray("%PDF-1.");
    QTest::newRow("PDF on letter, notes at the foot")
        << u"out.pdf"_s << QStringList{u"--paper"_s, u"letter"_s, u"--notes"_s, u"foot"_s}
        << QByteArray("%%EOF");
    QTest::newRow("format given") << u"out.txt"_s << QStringList{u"--format"_s, u"csv"_s}
                                  << QByteArray("compare 2024");
}

void TestCommands::exportWritesEachFormat()
{
    QFETCH(QString, out);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, holds);
    QCOMPARE(annotate({u"--quote"_s, u"Mira"_s, u"--note"_s, u"compare 2024"_s}).exitCode, 0);
    write(out, "older");
    const Outcome outcome =
        run(QStringList{u"export"_s, m_article, u"-o"_s, path(out), u"--library"_s, m_library}
            + options);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.isEmpty());
    QFile file(path(out));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains(holds));
    QVERIFY(!written.contains(QFile::encodeName(m_folder->path())));
}

void TestCommands::exportNeverReplacesWhatIsTheReaders()
{
    QCOMPARE(annotate({u"--quote"_s, u"Mira"_s}).exitCode, 0);
    const QString link = path(u"link.md"_s);
    QVERIFY(QFile::link(m_article, link));
    for (const QString &out : {m_article, link, m_library, path(u"notes/../prices.md"_s)}) {
        const Outcome outcome = run({u"export"_s, m_article, u"-o"_s, out, u"--format"_s,
                                     u"markdown"_s, u"--library"_s, m_library});
        QCOMPARE(outcome.exitCode, 2);
    }
    QFile file(m_article);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(article));
    QCOMPARE(run({u"export"_s, m_article, u"-o"_s, path(u"missing/out.csv"_s), u"--library"_s,
                  m_library})
                 .exitCode,
             3);
}

void TestCommands::exportOfAnUnknownArticle()
{
    const Outcome outcome =
        run({u"export"_s, m_article, u"-o"_s, path(u"out.jsonld"_s), u"--library"_s, m_library});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!QFile::exists(m_library));
    QFile file(path(u"out.jsonld"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()["total"_L1].toInt(-1), 0);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
