// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/margin/noteeditor.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/mainwindow.h"
#include "lib/store/backup.h"
#include "tests/testlib/temporarylibrary.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QSessionManager>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAtTheEndOfTheSession();
    void backsUpWhenItEnds();
    void aPictureBacksNothingUp();
    void showsTheArticleItIsGiven();
    void saysWhatItCantOpen();

private:
    static MainWindow *window();
    /// Runs a program with \a options until something stands in its window; \a look is called then.
    static void run(const WindowOptions &options, const std::function<void(MainWindow &)> &look);
    static QList<Backup> backupsOf(const TemporaryLibrary &library)
    {
        return backupsIn(backupDirectory(library.path()), library.path());
    }
};

MainWindow *TestApplication::window()
{
    const auto windows = QApplication::topLevelWidgets();
    return qobject_cast<MainWindow *>(*std::ranges::find_if(
        windows, [](QWidget *widget) { return qobject_cast<MainWindow *>(widget); }));
}

void TestApplication::run(const WindowOptions &options,
                          const std::function<void(MainWindow &)> &look)
{
    Application program(options);
    MainWindow *window = TestApplication::window();
    const auto end = [window, look] {
        look(*window);
        window->close();
    };
    connect(window, &MainWindow::settled, window, end, Qt::SingleShotConnection);
    QCOMPARE(program.run(), 0);
}

void TestApplication::savesAtTheEndOfTheSession()
{
    const TemporaryLibrary library;
    WindowOptions options;
    options.library = library.path();
    Application program(options);
    MainWindow *window = TestApplication::window();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QSignalSpy settled(window, &MainWindow::settled);
    window->open(u":/samples/interview.en.md"_s);
    QVERIFY(settled.wait());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QVERIFY(qobject_cast<NoteEditor *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"to be saved"_s);

    auto *session = qApp->findChild<QSessionManager *>();
    QVERIFY(session);
    Q_EMIT qApp->commitDataRequest(*session);
    const QList<Annotation> marks = library.open(Store::Mode::ReadOnly).allAnnotations().value();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().note(), u"to be saved"_s);
}

void TestApplication::backsUpWhenItEnds()
{
    const TemporaryLibrary library;
    WindowOptions options;
    options.library = library.path();
    // The second time, nothing has changed.
    for (int run = 0; run < 2; ++run) {
        Application program(options);
        MainWindow *window = TestApplication::window();
        connect(window, &MainWindow::settled, window, &QWidget::close, Qt::SingleShotConnection);
        QCOMPARE(program.run(), 0);
        QCOMPARE(backupsOf(library).size(), 1);
    }
}

void TestApplication::aPictureBacksNothingUp()
{
    const TemporaryLibrary library;
    WindowOptions options;
    options.library = library.path();
    options.screenshot = library.directory() + u"/window.png"_s;
    Application program(options);
    QCOMPARE(program.run(), 0);
    QVERIFY(QFileInfo::exists(options.screenshot));
    QVERIFY(backupsOf(library).isEmpty());
}

void TestApplication::showsTheArticleItIsGiven()
{
    const TemporaryLibrary library;
    QFile file(library.directory() + u"/given.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Given\n\nSome words.\n");
    file.close();
    WindowOptions options;
    options.library = library.path();
    options.files = {file.fileName()};
    QStringList titles;
    const auto look = [&titles](const MainWindow &window) {
        QVERIFY(window.isVisible());
        titles.append(window.session()->document().metadata().title);
    };
    run(options, look);
    // The next time it is what was open last.
    options.files.clear();
    run(options, look);
    QCOMPARE(titles, QStringList({u"Given"_s, u"Given"_s}));
}

void TestApplication::saysWhatItCantOpen()
{
    const TemporaryLibrary library;
    WindowOptions options;
    options.library = library.path();
    options.files = {library.directory() + u"/missing.md"_s};
    run(options, [](const MainWindow &window) {
        QVERIFY(!window.session());
        QVERIFY(window.messageBar()->isVisible());
    });
}

QTEST_MAIN(TestApplication)

#include "tst_application.moc"
