// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/mainwindow.h"
#include "tests/testlib/librarylock.h"

#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// Reading and writing while another program has the same library open.
class SharedLibraryJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatAnotherWrites();
    void bothWrite();
    void writesWhileAnotherHoldsTheLibrary();
    void theWindowStaysUntilAllIsSaved();
    void anArticleOpensWhenTheOtherLetsGo();
    void openingCanBeCancelled();

private:
    static QString article();
    /// `sidegloss annotate` on the words of an article.
    static QStringList annotating(const Journey &journey, const QString &path,
                                  const QString &words);
    static QPushButton *cancelButton(const MainWindow &window);
};

QString SharedLibraryJourney::article()
{
    return u"# Prices\n\nThe price goes to zero.\n\nSo she says.\n"_s;
}

QStringList SharedLibraryJourney::annotating(const Journey &journey, const QString &path,
                                             const QString &words)
{
    return {u"annotate"_s, path,         u"--library"_s, journey.libraryPath(),
            u"--quote"_s,  words,        u"--note"_s,    u"from the terminal"_s,
            u"--color"_s,  u"question"_s};
}

QPushButton *SharedLibraryJourney::cancelButton(const MainWindow &window)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Cancel"_L1)
            return button;
    }
    return nullptr;
}

void SharedLibraryJourney::seesWhatAnotherWrites()
{
    Journey journey;
    const QString path = journey.givenArticle(u"article.md"_s, article());
    QVERIFY(journey.givenOpened(path));
    QCOMPARE(QProcess::execute(QStringLiteral(SIDEGLOSS_PROGRAM),
                               annotating(journey, path, u"goes to zero"_s)),
             0);
    QTRY_COMPARE(journey.session()->annotations().items().size(), 1);
    QVERIFY(journey.thenHasNote(u"goes to zero"_s, u"from the terminal"_s));

    // What the other did can be undone here, and the other sees that.
    QVERIFY(journey.whenPressing(u"Ctrl+Z"_s));
    QVERIFY(journey.thenNothingIsMarked());
    const Store other = Store::open(journey.libraryPath(), Store::Mode::ReadOnly).value();
    QVERIFY(other.allAnnotations()->isEmpty());
}

void SharedLibraryJourney::bothWrite()
{
    Journey journey;
    const QString path = journey.givenArticle(u"article.md"_s, article());
    QVERIFY(journey.givenOpened(path));
    std::array<QProcess, 3> others;
    for (size_t i = 0; i < others.size(); ++i) {
        others[i].start(QStringLiteral(SIDEGLOSS_PROGRAM),
                        annotating(journey, path, QStringList{u"price"_s, u"zero"_s, u"she"_s}[i]));
    }
    for (const auto &words : {u"Prices"_s, u"The"_s, u"So"_s, u"says"_s}) {
        QVERIFY(journey.whenSelecting(words));
        QVERIFY(journey.whenPressing(u"H"_s));
    }
    for (QProcess &other : others) {
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
    }
    QTRY_COMPARE(journey.session()->annotations().items().size(), 7);
    QTRY_VERIFY(journey.thenSavingIs(u"saved"_s));
    QVERIFY(journey.whenReopening());
    for (const auto &words : {u"Prices"_s, u"The"_s, u"So"_s, u"says"_s})
        QVERIFY(journey.thenIsMarked(words, u"quote"_s));
    for (const auto &words : {u"price"_s, u"zero"_s, u"she"_s})
        QVERIFY(journey.thenIsMarked(words, u"question"_s));
}

void SharedLibraryJourney::writesWhileAnotherHoldsTheLibrary()
{
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));
    QVERIFY(journey.thenSavingIs(u"saved"_s));
    auto other = std::make_unique<LibraryLock>(journey.libraryPath());
    QVERIFY(journey.whenSelecting(u"goes to zero"_s));
    QVERIFY(journey.whenPressing(u"N"_s));
    QVERIFY(journey.whenTyping(u"compare 2024"_s));
    QVERIFY(journey.whenPressingHere(u"Esc"_s));
    QVERIFY(journey.thenHasNote(u"goes to zero"_s, u"compare 2024"_s));
    QVERIFY(journey.thenSavingIs(u"saving…"_s));

    other.reset();
    QTRY_VERIFY(journey.thenSavingIs(u"saved"_s));
    QVERIFY(journey.whenReopening());
    QVERIFY(journey.thenHasNote(u"goes to zero"_s, u"compare 2024"_s));
}

void SharedLibraryJourney::theWindowStaysUntilAllIsSaved()
{
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));
    auto other = std::make_unique<LibraryLock>(journey.libraryPath());
    QVERIFY(journey.whenSelecting(u"goes to zero"_s));
    QVERIFY(journey.whenPressing(u"H"_s));
    QVERIFY(!journey.window().close());
    QVERIFY(journey.window().messageBar()->isVisible());
    QVERIFY(journey.window().messageBar()->text().contains(u"another program holds"_s));

    other.reset();
    QTRY_VERIFY(!journey.window().messageBar()->isVisible());
    QVERIFY(journey.window().close());
    QVERIFY(journey.whenReopening());
    QVERIFY(journey.thenIsMarked(u"goes to zero"_s));
}

void SharedLibraryJourney::anArticleOpensWhenTheOtherLetsGo()
{
    Journey journey;
    const QString first = journey.givenArticle(u"first.md"_s, article());
    const QString second = journey.givenArticle(u"second.md"_s, u"# Second\n\nOther words.\n"_s);
    QVERIFY(journey.givenOpened(first));
    auto other = std::make_unique<LibraryLock>(journey.libraryPath());
    // The library knows its text: nothing has to be written first.
    QVERIFY(journey.whenOpening(first));

    journey.window().open(second);
    QTRY_VERIFY(cancelButton(journey.window()));
    QVERIFY(journey.window().isBusy());
    QVERIFY(!journey.window().messageBar()->isVisible());
    other.reset();
    QTRY_VERIFY(!journey.window().isBusy());
    QCOMPARE(journey.session()->document().metadata().title, u"Second"_s);
}

void SharedLibraryJourney::openingCanBeCancelled()
{
    Journey journey;
    const QString first = journey.givenArticle(u"first.md"_s, article());
    const QString second = journey.givenArticle(u"second.md"_s, u"# Second\n\nOther words.\n"_s);
    QVERIFY(journey.givenOpened(first));
    const LibraryLock other(journey.libraryPath());
    journey.window().open(second);
    QTRY_VERIFY(cancelButton(journey.window()));
    cancelButton(journey.window())->click();
    QVERIFY(!journey.window().isBusy());
    QCOMPARE(journey.session()->document().metadata().title, u"Prices"_s);
    QVERIFY(journey.thenIsShown(u"The price"_s));
}

QTEST_MAIN(SharedLibraryJourney)

#include "tst_sharedlibrary.moc"
