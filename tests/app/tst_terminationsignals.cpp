// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminationsignals.h"

#include "app/application.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerpage.h"
#include "tests/testlib/librarylock.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <signal.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

constexpr auto words = "The price goes to zero.";
constexpr auto note = "compare 2024";

/// Says on the standard output that a note is being typed.
void typeANote(MainWindow &window)
{
    ReaderPage *page = window.articlePage()->readerPage();
    page->reader()->selectRange({0, 9});
    page->writeNote();
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(note));
    std::puts("typed");
    std::fflush(stdout);
}

/// The program itself, in which a reader types a note: TEST reader LIBRARY ARTICLE WIDTH.
int beTheReader(int argc, char **argv)
{
    QApplication qt(argc, argv);
    WindowOptions options;
    options.library = QString::fromLocal8Bit(argv[2]);
    options.files = {QString::fromLocal8Bit(argv[3])};
    options.size = {QByteArray(argv[4]).toInt(), 800};
    Application program(options);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget)) {
            QObject::connect(
                window, &MainWindow::settled, window,
                [window] {
                    if (QTest::qWaitForWindowActive(window))
                        typeANote(*window);
                },
                Qt::SingleShotConnection);
        }
    }
    return program.run();
}

} // namespace

class TestTerminationSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void savesWhatIsBeingTyped_data();
    void savesWhatIsBeingTyped();
    void waitsForAnotherProcess();
    void aSecondSignalEndsIt();
    void whatIsIgnoredStaysIgnored();

private:
    /// A reader who is typing a note.
    bool start(QProcess &reader, int width = 1280) const;
    bool end(QProcess &reader, int signal) const;
    QStringList savedNotes() const;
    QString library() const { return m_folder->filePath(u"library.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTerminationSignals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile article(m_folder->filePath(u"article.md"_s));
    QVERIFY(article.open(QIODevice::WriteOnly));
    article.write(words);
}

bool TestTerminationSignals::start(QProcess &reader, int width) const
{
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(
        QCoreApplication::applicationFilePath(),
        {u"reader"_s, library(), m_folder->filePath(u"article.md"_s), QString::number(width)});
    while (!reader.canReadLine()) {
        if (!reader.waitForReadyRead(30000))
            return false;
    }
    return reader.readLine() == "typed\n";
}

bool TestTerminationSignals::end(QProcess &reader, int signal) const
{
    return ::kill(static_cast<pid_t>(reader.processId()), signal) == 0
           && reader.waitForFinished(30000);
}

QStringList TestTerminationSignals::savedNotes() const
{
    QStringList notes;
    const auto saved = Store::open(library(), Store::Mode::ReadOnly)->allAnnotations();
    for (const Annotation &mark : *saved)
        notes.append(mark.note());
    return notes;
}

void TestTerminationSignals::savesWhatIsBeingTyped_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("width");
    QTest::newRow("the system shuts down") << SIGTERM << 1280;
    QTest::newRow("Ctrl+C in the terminal") << SIGINT << 1280;
    QTest::newRow("the terminal is closed") << SIGHUP << 1280;
    QTest::newRow("the note is written beside its mark") << SIGTERM << 640;
}

void TestTerminationSignals::savesWhatIsBeingTyped()
{
    QFETCH(int, signal);
    QFETCH(int, width);
    QProcess reader;
    QVERIFY(start(reader, width));
    QCOMPARE(savedNotes(), QStringList{QString()});
    QVERIFY(end(reader, signal));
    QCOMPARE(reader.exitStatus(), QProcess::NormalExit);
    QCOMPARE(reader.exitCode(), 0);
    QCOMPARE(savedNotes(), QStringList{QString::fromLatin1(note)});
}

void TestTerminationSignals::waitsForAnotherProcess()
{
    QProcess reader;
    QVERIFY(start(reader));
    auto other = std::make_unique<LibraryLock>(library());
    QCOMPARE(::kill(static_cast<pid_t>(reader.processId()), SIGTERM), 0);
    QVERIFY(!reader.waitForFinished(400));
    other.reset();
    QVERIFY(reader.waitForFinished(30000));
    QCOMPARE(reader.exitStatus(), QProcess::NormalExit);
    QCOMPARE(reader.exitCode(), 0);
    QCOMPARE(savedNotes(), QStringList{QString::fromLatin1(note)});
}

void TestTerminationSignals::aSecondSignalEndsIt()
{
    QProcess reader;
    QVERIFY(start(reader));
    const LibraryLock other(library());
    QCOMPARE(::kill(static_cast<pid_t>(reader.processId()), SIGTERM), 0);
    QVERIFY(!reader.waitForFinished(400));
    QVERIFY(end(reader, SIGTERM));
    QCOMPARE(reader.exitStatus(), QProcess::CrashExit);
    QCOMPARE(reader.exitCode(), SIGTERM);
}

void TestTerminationSignals::whatIsIgnoredStaysIgnored()
{
    const auto handler = [](int signal) {
        struct sigaction action = {};
        sigaction(signal, nullptr, &action);
        return action.sa_handler;
    };
    const auto ofSigterm = handler(SIGTERM);
    ::signal(SIGHUP, SIG_IGN);
    {
        const TerminationSignals signals;
        QVERIFY(handler(SIGHUP) == SIG_IGN);
        QVERIFY(handler(SIGTERM) != ofSigterm);
    }
    ::signal(SIGHUP, SIG_DFL);
    QVERIFY(handler(SIGTERM) == ofSigterm);
}

int main(int argc, char **argv)
{
    if (argc == 5 && qstrcmp(argv[1], "reader") == 0)
        return beTheReader(argc, argv);
    QCoreApplication qt(argc, argv);
    TestTerminationSignals test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_terminationsignals.moc"
