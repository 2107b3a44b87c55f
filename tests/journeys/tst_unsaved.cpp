// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/claims/claimeditor.h"
#include "app/claims/claimspage.h"
#include "app/margin/noteeditor.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/mainwindow.h"
#include "tests/testlib/failingdisk.h"

#include <SQLiteCpp/Database.h>

#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// Writing where it can't be saved: the words stay, what happened is said, and the next time it
/// works.
class UnsavedJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingSavesTheNoteBeingTyped();
    void aNoteStaysUntilItCanBeSaved_data();
    void aNoteStaysUntilItCanBeSaved();
    void aClaimStaysUntilItCanBeSaved();
    void aFieldOfAClaimStaysUntilItCanBeSaved();
    void nothingElseOpensOverAnUnsavedNote();
    void aLibraryThatCanOnlyBeReadSaysSo();

private:
    static QString article() { return u"# Prices\n\nThe price goes to zero.\n"_s; }
    static bool says(const Journey &journey, const QString &words);
    static QString typed(const Journey &journey);
};

bool UnsavedJourney::says(const Journey &journey, const QString &words)
{
    const MessageBar *bar = journey.window().messageBar();
    return bar->isVisible() && bar->text().contains(words);
}

/// What stands in the editor of a note; null where none is open.
QString UnsavedJourney::typed(const Journey &journey)
{
    for (const NoteEditor *editor : journey.window().findChildren<NoteEditor *>()) {
        if (editor->isVisible())
            return editor->markdown();
    }
    return {};
}

void UnsavedJourney::closingSavesTheNoteBeingTyped()
{
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));
    QVERIFY(journey.whenSelecting(u"goes to zero"_s));
    QVERIFY(journey.whenPressing(u"N"_s));
    QVERIFY(journey.whenTyping(u"compare 2024"_s));
    QVERIFY(journey.whenReopening());
    QVERIFY(journey.thenHasNote(u"goes to zero"_s, u"compare 2024"_s));
}

void UnsavedJourney::aNoteStaysUntilItCanBeSaved_data()
{
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("no room") << DiskFault::IsFull << u"no space left"_s;
    QTest::newRow("failing disk") << DiskFault::Fails << u"reported an error"_s;
    QTest::newRow("may only be read") << DiskFault::IsReadOnly << u"Check the permissions"_s;
}

void UnsavedJourney::aNoteStaysUntilItCanBeSaved()
{
    QFETCH(DiskFault, fault);
    QFETCH(QString, words);
    FailingDisk disk(fault, FailingDisk::Duration::Lasting);
    const WatchedVfs vfs(disk);
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));
    QVERIFY(journey.whenSelecting(u"goes to zero"_s));
    QVERIFY(journey.whenPressing(u"N"_s));
    QVERIFY(journey.whenTyping(u"compare 2024"_s));

    disk.breakAt(1);
    QVERIFY(journey.whenPressingHere(u"Esc"_s));
    QVERIFY(says(journey, words));
    QCOMPARE(typed(journey), u"compare 2024"_s);
    QVERIFY(journey.thenSavingIs(u"not saved"_s));
    QVERIFY(!journey.window().close());
    QCOMPARE(typed(journey), u"compare 2024"_s);
    QVERIFY(journey.whenPressingHere(u"Esc"_s));

    disk.repair();
    QVERIFY(journey.whenPressingHere(u"Esc"_s));
    QVERIFY(typed(journey).isNull());
    QVERIFY(journey.thenSavingIs(u"saved"_s));
    QVERIFY(journey.whenReopening());
    QVERIFY(journey.thenHasNote(u"goes to zero"_s, u"compare 2024"_s));
}

void UnsavedJourney::aClaimStaysUntilItCanBeSaved()
{
    FailingDisk disk(DiskFault::IsFull, FailingDisk::Duration::Lasting);
    const WatchedVfs vfs(disk);
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));
    QVERIFY(journey.whenSelecting(u"goes to zero"_s));
    QVERIFY(journey.whenPressing(u"C"_s));
    QVERIFY(journey.whenTyping(u"LLM prices go to zero"_s));

    disk.breakAt(1);
    QVERIFY(journey.whenPressingHere(u"Return"_s));
    QVERIFY(says(journey, u"no space left"_s));
    const auto *card = journey.window().findChild<ClaimEditor *>();
    QVERIFY(card->isVisible());
    QVERIFY(journey.thenNothingIsMarked());

    disk.repair();
    QVERIFY(journey.whenPressingHere(u"Return"_s));
    QVERIFY(!card->isVisible());
    QVERIFY(journey.thenHasClaim(u"goes to zero"_s, u"LLM prices go to zero"_s));
}

void UnsavedJourney::aFieldOfAClaimStaysUntilItCanBeSaved()
{
    FailingDisk disk(DiskFault::IsFull, FailingDisk::Duration::Lasting);
    const WatchedVfs vfs(disk);
    Journey journey;
    QVERIFY(journey.givenOpened(journey.givenArticle(u"article.md"_s, article())));
    QVERIFY(journey.whenSelecting(u"goes to zero"_s));
    QVERIFY(journey.whenPressing(u"C"_s));
    QVERIFY(journey.whenTyping(u"LLM prices go to zero"_s));
    QVERIFY(journey.whenPressingHere(u"Return"_s));
    journey.window().showLibrary(LibraryPage::Claims);
    const auto fields = journey.window().findChild<ClaimsPage *>()->findChildren<QLineEdit *>();
    const auto statement = std::ranges::find(fields, u"Statement"_s, &QLineEdit::accessibleName);
    QVERIFY(statement != fields.end());
    (*statement)->setFocus();
    (*statement)->selectAll();
    QVERIFY(journey.whenTyping(u"They fall"_s));

    disk.breakAt(1);
    QVERIFY(journey.whenPressingHere(u"Return"_s));
    QVERIFY(says(journey, u"no space left"_s));
    QVERIFY(!journey.window().close());
    QCOMPARE((*statement)->text(), u"They fall"_s);

    disk.repair();
    QVERIFY(journey.whenReopening());
    QVERIFY(journey.thenHasClaim(u"goes to zero"_s, u"They fall"_s));
}

void UnsavedJourney::nothingElseOpensOverAnUnsavedNote()
{
    FailingDisk disk(DiskFault::IsFull, FailingDisk::Duration::Lasting);
    const WatchedVfs vfs(disk);
    Journey journey;
    const QString first = journey.givenArticle(u"first.md"_s, article());
    QVERIFY(journey.givenOpened(journey.givenArticle(u"second.md"_s, u"# Second\n\nOther.\n"_s)));
    QVERIFY(journey.whenOpening(first));
    QVERIFY(journey.whenSelecting(u"goes to zero"_s));
    QVERIFY(journey.whenPressing(u"N"_s));
    QVERIFY(journey.whenTyping(u"compare 2024"_s));

    disk.breakAt(1);
    QVERIFY(journey.whenOpening(journey.filePath(u"second.md"_s)));
    QCOMPARE(journey.session()->document().metadata().title, u"Prices"_s);
    QVERIFY(says(journey, u"no space left"_s));
    QCOMPARE(typed(journey), u"compare 2024"_s);

    disk.repair();
    QVERIFY(journey.whenOpening(journey.filePath(u"second.md"_s)));
    QCOMPARE(journey.session()->document().metadata().title, u"Second"_s);
    QVERIFY(journey.whenOpening(first));
    QVERIFY(journey.thenHasNote(u"goes to zero"_s, u"compare 2024"_s));
}

void UnsavedJourney::aLibraryThatCanOnlyBeReadSaysSo()
{
    Journey journey;
    const QString path = journey.givenArticle(u"article.md"_s, article());
    QVERIFY(journey.givenOpened(path));
    QVERIFY(journey.whenSelecting(u"goes to zero"_s));
    QVERIFY(journey.whenPressing(u"H"_s));
    journey.whenClosing();
    SQLite::Database(journey.libraryPath().toStdString(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA user_version = 1000");

    QVERIFY(journey.whenReopening());
    QVERIFY(says(journey, u"newer Sidegloss"_s));
    QVERIFY(journey.thenSavingIs(u"read only"_s));
    QVERIFY(journey.thenIsMarked(u"goes to zero"_s));
    QVERIFY(journey.whenPressing(u"J"_s));
    const auto refuses = [&](const QString &key) {
        journey.window().messageBar()->hide();
        return journey.whenPressing(key) && says(journey, u"newer Sidegloss"_s);
    };
    QVERIFY(refuses(u"Return"_s));
    QVERIFY(refuses(u"Del"_s));
    QVERIFY(journey.whenSelecting(u"The price"_s));
    for (const auto &key : {u"H"_s, u"N"_s, u"C"_s})
        QVERIFY2(refuses(key), qPrintable(key));
    QVERIFY(typed(journey).isNull());
    QVERIFY(!journey.window().findChild<ClaimEditor *>());
    QCOMPARE(journey.session()->annotations().items().size(), 1);
    QVERIFY(journey.window().close());
}

QTEST_MAIN(UnsavedJourney)

#include "tst_unsaved.moc"
