// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/harmfulbooks.h"
#include "tests/testlib/systemcalls.h"
#include "tests/testlib/terminalrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

#include <sys/stat.h>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

/// So many programs at once: the window mostly waits.
constexpr std::size_t atOnce = 4;

/// A run of the program on one document, under strace.
struct Run
{
    QString document; ///< Its path.
    QString home;
    std::unique_ptr<QProcess> process;

    QString tracePath() const { return home + u".trace"_s; }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/// What Qt, its plugins, ICU and fontconfig read, whatever the document is. What else they read
/// differs from system to system (Sonnet may ask who the reader is, the window what machine this
/// is): that is taken from a run on an innocent article, which no document may go beyond.
const QStringList readBySystem{
    u"/lib/"_s,
    u"/lib64/"_s,
    u"/usr/lib/"_s,
    u"/usr/lib64/"_s,
    u"/etc/ld.so.cache"_s,
    u"/etc/ld.so.preload"_s,
    u"/etc/locale.alias"_s,
    u"/etc/fonts/"_s,
    u"/usr/share/fontconfig/"_s,
    u"/usr/share/fonts/"_s,
    u"/usr/local/share/fonts/"_s,
    u"/var/cache/fontconfig/"_s,
    u"/usr/share/locale/"_s,
    u"/usr/share/qt6/"_s,
    u"/usr/share/hunspell/"_s,
    u"/usr/share/hyphen/"_s,
    u"/usr/share/icons/"_s,
    u"/usr/share/zoneinfo/"_s,
    u"/proc/self/mountinfo"_s,
    // QLockFile, whenever the library is opened.
    u"/proc/self/stat"_s,
    u"/proc/sys/kernel/random/boot_id"_s,
    u"/etc/machine-id"_s,
    u"/var/lib/dbus/machine-id"_s,
    u"/proc/sys/vm/overcommit_memory"_s,
    u"/sys/devices/system/cpu/"_s,
};

} // namespace

/// Documents by people who mean harm, read by the program itself: whatever they name, nothing is
/// opened but the document and what the program needs, nothing is fetched, nothing is started, and
/// no terminal is commanded.
class TestHostileDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereAreManyOfEachFormat_data();
    void thereAreManyOfEachFormat();
    void aPictureBesideTheArticleIsOpened();
    void nothingElseIsOpened_data();
    void nothingElseIsOpened();
    void noTerminalIsCommanded_data();
    void noTerminalIsCommanded();
    void noticesWhoReadsSomethingElse_data();
    void noticesWhoReadsSomethingElse();
    void callsOfSeveralThreadsAreRead();

private:
    void copyDocuments();
    Run start(const QString &document, const QString &home, const QStringList &command) const;
    QStringList judge(Run &run, const QStringList &usual) const;
    QStringList strangeOf(const Run &run) const;
    Permissions permissions(const QString &home) const;

    QTemporaryDir m_base;
    QString m_articles;
    QStringList m_documents; ///< Their paths.
    QString m_innocent;
};

void TestHostileDocuments::initTestCase()
{
    m_articles = m_base.filePath(u"articles"_s);
    QVERIFY(QDir().mkpath(m_articles));
    copyDocuments();
    m_innocent = m_articles + u"/innocent.md"_s;
    // In no language that is known, so that everybody is asked for his.
    writeFile(m_innocent, "# Deep\n\na b \"a\" [b](https://b.example)\n");

    // What the documents would reach for beside themselves.
    const QByteArray picture =
        contentOf(QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/pictures/reader-light.png"));
    QVERIFY(!picture.isEmpty());
    QVERIFY(QDir(m_base.path()).mkdir(u"secret"_s));
    writeFile(m_base.filePath(u"secret/passwd"_s), "root:x:0:0:root:/root:/bin/sh\n");
    writeFile(m_base.filePath(u"secret/canary.png"_s), picture);
    writeFile(m_articles + u"/inside.png"_s, picture);
    QVERIFY(QFile::link(m_base.filePath(u"secret/canary.png"_s),
                        m_articles + u"/link-to-secret.png"_s));
    QVERIFY(QFile::link(m_base.filePath(u"secret"_s), m_articles + u"/linked-folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(m_articles + u"/fifo.png"_s).constData(), 0600), 0);
}

/// Where the documents name /etc/passwd, the copies name a file that nobody else reads.
void TestHostileDocuments::copyDocuments()
{
    const QByteArray passwd = QFile::encodeName(m_base.filePath(u"secret/passwd"_s));
    QByteArray encoded = passwd;
    encoded.replace("/", "%2f");
    const QDir fixtures(QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/fixtures/hostile"));
    for (const QFileInfo &document : fixtures.entryInfoList(QDir::Files)) {
        QByteArray content = contentOf(document.filePath());
        content.replace("/etc/passwd", passwd).replace("%2fetc%2fpasswd", encoded);
        m_documents.append(m_articles + u'/' + document.fileName());
        writeFile(m_documents.last(), content);
    }
    for (const ZippedFile &book : harmfulBooks(passwd)) {
        m_documents.append(m_articles + u'/' + QString::fromUtf8(book.path));
        writeFile(m_documents.last(), book.content);
    }
}

void TestHostileDocuments::thereAreManyOfEachFormat_data()
{
    QTest::addColumn<QStringList>("endings");
    QTest::addColumn<int>("least");

    QTest::newRow("any") << QStringList{QString()} << 60;
    QTest::newRow("Markdown") << QStringList{u".md"_s} << 50;
    QTest::newRow("web pages") << QStringList{u".html"_s} << 20;
    QTest::newRow("e-books") << QStringList{u".epub"_s} << 12;
    QTest::newRow("transcripts") << QStringList{u".vtt"_s, u".srt"_s} << 4;
    QTest::newRow("plain text") << QStringList{u".txt"_s} << 4;
}

void TestHostileDocuments::thereAreManyOfEachFormat()
{
    QFETCH(QStringList, endings);
    QFETCH(int, least);
    const auto has = [](const QString &document, const QStringList &any) {
        return std::ranges::any_of(any, [&](const QString &end) { return document.endsWith(end); });
    };
    QCOMPARE_GE(std::ranges::count_if(m_documents, [&](const auto &d) { return has(d, endings); }),
                least);
}

/// A control: what is allowed isn't merely left out.
void TestHostileDocuments::aPictureBesideTheArticleIsOpened()
{
    const QString document = m_articles + u"/illustrated.md"_s;
    writeFile(document, "# Harbour\n\n![the quay](inside.png)\n");
    Run run =
        start(document, m_base.filePath(u"illustrated"_s),
              {QStringLiteral(SIDEGLOSS_PROGRAM), u"--screenshot"_s, u"OUT.png"_s, u"DOCUMENT"_s});
    QVERIFY(run.process->waitForFinished(120000));
    const QList<SystemCall> calls = readTrace(contentOf(run.tracePath()));
    QVERIFY(std::ranges::find(calls, m_articles + u"/inside.png"_s, &SystemCall::opened)
            != calls.end());
}

Permissions TestHostileDocuments::permissions(const QString &home) const
{
    QStringList read = readBySystem;
    read.append(m_articles + u'/');
    // Plugins are sought beside the program, too.
    read.append(QFileInfo(QStringLiteral(SIDEGLOSS_PROGRAM)).path() + u'/');
    // The window lists them, sooner or later, to see whether a service synchronises its library.
    for (QDir above(home); above.cdUp() && !above.isRoot();)
        read.append(above.path());
    return {.read = read,
            .write = {home + u'/', u"/proc/self/fd/"_s},
            .programs = {QStringLiteral(SIDEGLOSS_PROGRAM)}};
}

Run TestHostileDocuments::start(const QString &document, const QString &home,
                                const QStringList &command) const
{
    Run run{.document = document, .home = home, .process = std::make_unique<QProcess>()};
    QStringList arguments{home,
                          QStringLiteral(SIDEGLOSS_STRACE),
                          u"-f"_s,
                          u"-y"_s,
                          u"--seccomp-bpf"_s,
                          u"-qq"_s,
                          u"-s"_s,
                          u"65536"_s,
                          u"-e"_s,
                          u"trace=%file,%network"_s,
                          u"-o"_s,
                          run.tracePath()};
    for (QString argument : command) {
        argument.replace(u"DOCUMENT"_s, document);
        arguments.append(argument.replace(u"OUT"_s, home + u"/out"_s));
    }
    run.process->setWorkingDirectory(m_base.path());
    run.process->start(QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/run-in-fresh-home"), arguments);
    return run;
}

/// What \a run did that isn't permitted, the same for each home and process.
QStringList TestHostileDocuments::strangeOf(const Run &run) const
{
    QStringList strange =
        strangeCalls(readTrace(contentOf(run.tracePath())), permissions(run.home));
    static const QRegularExpression process(u"/proc/\\d+/"_s);
    return strange.replaceInStrings(run.home, u"HOME"_s)
        .replaceInStrings(process, u"/proc/PROCESS/"_s);
}

/// What was wrong with \a run, the calls in \a usual aside: as often as they stand there.
QStringList TestHostileDocuments::judge(Run &run, const QStringList &usual) const
{
    QStringList findings;
    if (!run.process->waitForFinished(120000) || run.process->exitStatus() != QProcess::NormalExit
        || (run.process->exitCode() != 0 && run.process->exitCode() != 3))
        findings.append(u"exit code %1: %2"_s.arg(
            QString::number(run.process->exitCode()),
            QString::fromUtf8(run.process->readAllStandardError().left(1000))));
    const QList<SystemCall> calls = readTrace(contentOf(run.tracePath()));
    if (std::ranges::find(calls, run.document, &SystemCall::opened) == calls.end())
        findings.append(u"the document wasn't opened"_s);
    QStringList strange = strangeOf(run);
    for (const QString &call : usual)
        strange.removeOne(call);
    findings += strange;
    for (QString &finding : findings)
        finding.prepend(QFileInfo(run.document).fileName() + u": "_s);
    return findings;
}

void TestHostileDocuments::nothingElseIsOpened_data()
{
    QTest::addColumn<QStringList>("command");

    const QString program = QStringLiteral(SIDEGLOSS_PROGRAM);
    // Else the window asks the system, in /etc/passwd, for the reader's name.
    const QString author = u"--author=Mara Lindqvist"_s;
    QTest::newRow("text") << QStringList{program, u"show"_s, u"DOCUMENT"_s, u"--text"_s};
    QTest::newRow("json") << QStringList{program, u"show"_s, u"DOCUMENT"_s, u"--json"_s};
    QTest::newRow("html") << QStringList{program, u"show"_s, u"DOCUMENT"_s, u"--html"_s};
    QTest::newRow("pdf") << QStringList{program,           u"export"_s, u"DOCUMENT"_s,
                                        u"--format=pdf"_s, u"-o"_s,     u"OUT"_s};
    QTest::newRow("markdown") << QStringList{
        program, u"export"_s, u"DOCUMENT"_s, u"--format=markdown"_s, u"-o"_s, u"OUT"_s};
    QTest::newRow("window") << QStringList{program, author, u"--screenshot"_s, u"OUT.png"_s,
                                           u"DOCUMENT"_s};
}

void TestHostileDocuments::nothingElseIsOpened()
{
    QFETCH(QStringList, command);
    Run innocent = start(m_innocent, m_base.filePath(u"home"_s), command);
    QVERIFY(innocent.process->waitForFinished(120000));
    const QStringList usual = strangeOf(innocent);
    QVERIFY2(usual.filter(m_base.filePath(u"secret"_s)).isEmpty(), qPrintable(usual.join(u'\n')));

    QStringList findings;
    std::vector<Run> running;
    for (qsizetype i = 0; i < m_documents.size(); ++i) {
        if (running.size() == atOnce) {
            findings += judge(running.front(), usual);
            running.erase(running.begin());
        }
        running.push_back(start(m_documents[i], m_base.filePath(u"home%1"_s.arg(i)), command));
    }
    for (Run &run : running)
        findings += judge(run, usual);
    QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
}

void TestHostileDocuments::noTerminalIsCommanded_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("summary") << QStringList();
    QTest::newRow("text") << QStringList{u"--text"_s};
    QTest::newRow("json") << QStringList{u"--json"_s};
    QTest::newRow("html") << QStringList{u"--html"_s};
}

void TestHostileDocuments::noTerminalIsCommanded()
{
    QFETCH(QStringList, options);
    static const QRegularExpression telling(u"/(terminal|bidi|nonchar|transcript|.*json)"_s);
    for (const QString &document : m_documents.filter(telling)) {
        const QByteArray shown = shownOnTerminal(QStringLiteral(SIDEGLOSS_PROGRAM),
                                                 QStringList{u"show"_s, document} + options);
        QVERIFY2(!shown.isEmpty(), qPrintable(document));
        const QString text = QString::fromUtf8(shown);
        const auto control = std::ranges::find_if(text, [](QChar c) {
            const bool isSpace = c == u'\n' || c == u'\t';
            return !isSpace && (c.category() == QChar::Other_Control || c.unicode() == 0x202e);
        });
        QVERIFY2(control == text.end(), qPrintable(document));
    }
}

void TestHostileDocuments::noticesWhoReadsSomethingElse_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("what");

    const auto shell = [](const QString &script) {
        return QStringList{u"/bin/sh"_s, u"-c"_s, u": < DOCUMENT; "_s + script};
    };
    QTest::newRow("users") << shell(u": < /etc/passwd"_s) << u"/etc/passwd"_s;
    QTest::newRow("way up") << shell(u": < ../../../../../etc/passwd"_s) << u"/etc/passwd"_s;
    QTest::newRow("beside the folder") << shell(u": < secret/canary.png"_s) << u"canary.png"_s;
    QTest::newRow("by a link") << shell(u": < articles/link-to-secret.png"_s) << u"link-to"_s;
    QTest::newRow("not there") << shell(u": < /etc/not-there"_s) << u"/etc/not-there"_s;
    QTest::newRow("written") << shell(u": >> DOCUMENT"_s) << u"O_WRONLY"_s;
    QTest::newRow("removed") << shell(u"exec rm -f secret/no"_s) << u"unlink"_s;
    QTest::newRow("started") << shell(u"exec true"_s) << u"/true\""_s;
    QTest::newRow("network") << QStringList{u"/usr/bin/env"_s, u"bash"_s, u"-c"_s,
                                            u": < DOCUMENT; : < /dev/tcp/127.0.0.1/1"_s}
                             << u"AF_INET"_s;
}

void TestHostileDocuments::callsOfSeveralThreadsAreRead()
{
    const QList<SystemCall> calls =
        readTrace("7 openat(AT_FDCWD</home>, \"/one\", O_RDONLY <unfinished ...>\n"
                  "8 openat(AT_FDCWD</home>, \"/two\", O_RDONLY) = 4</two>\n"
                  "7 <... openat resumed>) = 3</one>\n");
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[0].opened, u"/two"_s);
    QCOMPARE(calls[1].opened, u"/one"_s);
    QCOMPARE(calls[1].paths, QStringList{u"/one"_s});
}

/// Negative controls: programs that do what the documents ask for.
void TestHostileDocuments::noticesWhoReadsSomethingElse()
{
    QFETCH(QStringList, command);
    QFETCH(QString, what);
    Run run = start(m_innocent, m_base.filePath(u"control"_s), command);
    const QStringList findings = judge(run, {});
    QVERIFY2(std::ranges::any_of(findings,
                                 [&](const QString &finding) { return finding.contains(what); }),
             qPrintable(findings.join(u'\n')));
    QVERIFY2(!findings.join(u'\n').contains(u"wasn't opened"_s), "the control read no document");
}

QTEST_GUILESS_MAIN(TestHostileDocuments)
#include "tst_hostiledocuments.moc"
