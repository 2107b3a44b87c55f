// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/margin/noteeditor.h"
#include "app/window/mainwindow.h"
#include "tests/testlib/temporarylibrary.h"

#include <QApplication>
#include <QSessionManager>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAtTheEndOfTheSession();
};

void TestApplication::savesAtTheEndOfTheSession()
{
    const TemporaryLibrary library;
    WindowOptions options;
    options.library = library.path();
    Application program(options);
    const auto windows = QApplication::topLevelWidgets();
    auto *window = qobject_cast<MainWindow *>(*std::ranges::find_if(
        windows, [](QWidget *widget) { return qobject_cast<MainWindow *>(widget); }));
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

QTEST_MAIN(TestApplication)

#include "tst_application.moc"
