// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/reader/readerview.h"
#include "app/safety/librarycare.h"
#include "app/safety/safetypage.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/emptypage.h"
#include "app/window/mainwindow.h"
#include "app/window/windowmenu.h"
#include "lib/store/backup.h"
#include "tests/testlib/librarypages.h"

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// Keeping the library safe: looking through it, backing it up, going back to a backup.
class LibrarySafetyJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void goesBackToABackupByMouse();
    void goesBackToABackupByKeys();
    void andBackAgain();
    void checksAndBacksUpByKeys();
    void aDamagedLibraryIsRestored();
    void whatADamagedLibraryCantTakeIsKept();
    void aLibraryThatDoesntOpenIsRestored();
    void damageIsSeenByItself();
    void whatIsReadableIsSaved();
    void aSyncedFolderIsWarnedOfOnce();

private:
    bool givenOpened();
    void mark(const QString &words);
    void backUp();
    /// Zeroes the pages of a table or index, with nobody in the library; then opens it again.
    bool whenDamaged(const QString &name);

    SafetyPage *page() const { return m_journey->window().findChild<SafetyPage *>(); }
    QPushButton *button(const QWidget *place, const QString &name) const;
    bool says(const QString &words) const;
    MessageBar &bar() const { return *m_journey->window().messageBar(); }
    QList<Backup> backups() const
    {
        return backupsIn(backupDirectory(m_journey->libraryPath()), m_journey->libraryPath());
    }

    std::unique_ptr<Journey> m_journey;
    QString m_article;
};

void LibrarySafetyJourney::init()
{
    m_journey = std::make_unique<Journey>();
    m_article = m_journey->givenArticle(u"article.md"_s,
                                        u"# Prices\n\nThe price of a model goes to zero.\n"_s);
}

bool LibrarySafetyJourney::givenOpened()
{
    return m_journey->givenOpened(m_article);
}

void LibrarySafetyJourney::mark(const QString &words)
{
    QVERIFY(m_journey->whenSelecting(words));
    QVERIFY(m_journey->whenPressing(u"H"_s));
}

void LibrarySafetyJourney::backUp()
{
    QVERIFY(makeBackup(m_journey->libraryPath(), backupDirectory(m_journey->libraryPath())));
}

bool LibrarySafetyJourney::whenDamaged(const QString &name)
{
    m_journey->whenClosing();
    LibraryPages pages(m_journey->libraryPath());
    for (const TreePage &page : pages.pagesOf(name))
        pages.zero(page.number);
    pages.write(m_journey->libraryPath());
    return m_journey->givenWindow();
}

QPushButton *LibrarySafetyJourney::button(const QWidget *place, const QString &name) const
{
    const auto buttons = place->findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&](const QPushButton *one) {
        return one->isVisible() && (one->accessibleName() == name || one->text() == name);
    });
    return found == buttons.end() ? nullptr : *found;
}

bool LibrarySafetyJourney::says(const QString &words) const
{
    const auto labels = page()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void LibrarySafetyJourney::goesBackToABackupByMouse()
{
    QVERIFY(givenOpened());
    mark(u"The price"_s);
    backUp();
    mark(u"goes to zero"_s);

    // Three clicks from the menu.
    const auto buttons = m_journey->window().findChildren<QToolButton *>();
    const auto menuButton = std::ranges::find(buttons, u"Menu"_s, &QToolButton::accessibleName);
    QTest::mouseClick(*menuButton, Qt::LeftButton);
    auto *menu = m_journey->window().findChild<WindowMenu *>();
    QTRY_VERIFY(menu->isVisible());
    const auto entries = menu->actions();
    const auto entry = std::ranges::find(entries, u"Library Safet&y"_s, &QAction::text);
    QVERIFY(entry != entries.end());
    const QPoint place = menu->actionGeometry(*entry).center();
    // A menu takes a click only after a hand has really moved.
    for (int step = 8; step >= 0; --step)
        QTest::mouseMove(menu, place + QPoint(4 * step, 0));
    QTest::mouseClick(menu, Qt::LeftButton, {}, place);
    QTRY_VERIFY(page() && page()->isVisible());
    QVERIFY(says(u"kept here among the backups"_s));
    auto *list = page()->findChild<QListView *>(u"backups"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTest::mouseClick(button(page(), u"Restore this backup"_s), Qt::LeftButton);

    QTRY_VERIFY(m_journey->session() && !page()->isVisible());
    QTRY_VERIFY(bar().isVisible());
    QVERIFY2(bar().text().contains(u"is restored"_s), qPrintable(bar().text()));
    QVERIFY(bar().text().contains(u"before-restore"_s));
    QCOMPARE(m_journey->session()->document().metadata().title, u"Prices"_s);
    QVERIFY(m_journey->thenIsMarked(u"The price"_s));
    QCOMPARE(m_journey->session()->annotations().items().size(), 1);
    QCOMPARE(backups().size(), 2);
    mark(u"goes to zero"_s);
    QVERIFY(m_journey->thenSavingIs(u"saved"_s));
    QVERIFY(m_journey->whenReopening());
    QVERIFY(m_journey->thenIsMarked(u"goes to zero"_s));
}

void LibrarySafetyJourney::goesBackToABackupByKeys()
{
    QVERIFY(givenOpened());
    backUp();
    mark(u"goes to zero"_s);
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+6"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->whenPressingHere(u"Space"_s));
    QTRY_VERIFY(bar().isVisible());
    QVERIFY(m_journey->thenNothingIsMarked());
}

void LibrarySafetyJourney::andBackAgain()
{
    QVERIFY(givenOpened());
    backUp();
    mark(u"goes to zero"_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+6"_s));
    QTest::mouseClick(button(page(), u"Restore this backup"_s), Qt::LeftButton);
    QTRY_VERIFY(bar().isVisible());
    QVERIFY(m_journey->thenNothingIsMarked());

    QVERIFY(m_journey->whenPressing(u"Ctrl+6"_s));
    auto *list = page()->findChild<QListView *>(u"backups"_s);
    const auto aside =
        list->model()->match(list->model()->index(0, 0), Qt::DisplayRole,
                             u"Before a backup was restored"_s, 1, Qt::MatchContains);
    QCOMPARE(aside.size(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(aside[0]).center());
    QTest::mouseClick(button(page(), u"Restore this backup"_s), Qt::LeftButton);
    QTRY_VERIFY(m_journey->session() && m_journey->session()->annotations().items().size() == 1);
    QVERIFY(m_journey->thenIsMarked(u"goes to zero"_s));
    QCOMPARE(backups().size(), 3);
}

void LibrarySafetyJourney::checksAndBacksUpByKeys()
{
    QVERIFY(givenOpened());
    mark(u"goes to zero"_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+6"_s));
    QVERIFY(m_journey->whenPressingHere(u"Alt+C"_s));
    QTRY_VERIFY(says(u"Sound"_s));
    QVERIFY(m_journey->whenPressingHere(u"Alt+B"_s));
    QTRY_COMPARE(backups().size(), 1);
    QTRY_VERIFY(button(page(), u"Restore this backup"_s));
    // And back to the article.
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+6"_s));
    QVERIFY(!page()->isVisible());
    QVERIFY(m_journey->reader().hasFocus());
}

void LibrarySafetyJourney::aDamagedLibraryIsRestored()
{
    QVERIFY(givenOpened());
    mark(u"The price"_s);
    backUp();
    mark(u"goes to zero"_s);
    QVERIFY(whenDamaged(u"annotation"_s));
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+6"_s));
    QTest::mouseClick(button(page(), u"Check library"_s), Qt::LeftButton);
    QTRY_VERIFY(says(u"Damaged"_s));
    QTest::mouseClick(button(page(), u"Restore this backup"_s), Qt::LeftButton);
    QTRY_VERIFY(bar().isVisible() && bar().text().contains(u"library-damaged"_s));
    QVERIFY(m_journey->whenOpening(m_article));
    QVERIFY(m_journey->thenIsMarked(u"The price"_s));
    QCOMPARE(m_journey->session()->annotations().items().size(), 1);
}

void LibrarySafetyJourney::whatADamagedLibraryCantTakeIsKept()
{
    QVERIFY(givenOpened());
    mark(u"The price"_s);
    backUp();
    QVERIFY(whenDamaged(u"journal_edit"_s));
    QVERIFY(m_journey->whenOpening(m_article));
    QVERIFY(m_journey->whenPressing(u"J"_s));
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QVERIFY(m_journey->whenTyping(u"compare 2024"_s));
    m_journey->window().showLibrary(LibraryPage::Safety);
    QTest::mouseClick(button(page(), u"Restore this backup"_s), Qt::LeftButton);
    QTRY_VERIFY(m_journey->session() && !page()->isVisible());
    QTRY_VERIFY(m_journey->thenIsMarked(u"The price"_s));
    const bool saved = m_journey->thenHasNote(u"The price"_s, u"compare 2024"_s);
    QVERIFY(saved || bar().text().contains(u"compare 2024"_s));
}

void LibrarySafetyJourney::aLibraryThatDoesntOpenIsRestored()
{
    QVERIFY(givenOpened());
    mark(u"goes to zero"_s);
    backUp();
    QVERIFY(whenDamaged(u"sqlite_schema"_s));
    QVERIFY(!m_journey->session());
    auto *empty = m_journey->window().findChild<EmptyPage *>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(button(empty, u"Restore a Backup…"_s), Qt::LeftButton);
    QVERIFY(page()->isVisible());
    QVERIFY(says(m_journey->libraryPath()));
    QTRY_VERIFY(says(u"Damaged"_s));
    QTest::mouseClick(button(page(), u"Restore this backup"_s), Qt::LeftButton);
    QTRY_VERIFY(m_journey->session());
    QTRY_VERIFY(bar().isVisible());
    QVERIFY(m_journey->thenIsMarked(u"goes to zero"_s));
}

void LibrarySafetyJourney::damageIsSeenByItself()
{
    QVERIFY(givenOpened());
    mark(u"goes to zero"_s);
    backUp();
    QVERIFY(whenDamaged(u"claim"_s));
    QVERIFY(m_journey->whenOpening(m_article));
    QTRY_VERIFY_WITH_TIMEOUT(bar().isVisible(), 15000);
    QVERIFY2(bar().text().contains(u"Part of the library is damaged"_s), qPrintable(bar().text()));
    QVERIFY(m_journey->reader().hasFocus());

    QTest::mouseClick(button(&bar(), u"Details"_s), Qt::LeftButton);
    QVERIFY(page()->isVisible());
    const auto *findings = page()->findChild<QListView *>(u"findings"_s);
    QTRY_VERIFY(findings->isVisible());
    QVERIFY(findings->model()->rowCount() > 0);
    QVERIFY(says(u"Damaged"_s));
    QVERIFY(bar().isHidden());
}

void LibrarySafetyJourney::whatIsReadableIsSaved()
{
    QVERIFY(givenOpened());
    mark(u"The price"_s);
    mark(u"goes to zero"_s);
    QVERIFY(whenDamaged(u"journal_edit"_s));
    QVERIFY(m_journey->whenOpening(m_article));
    QVERIFY(m_journey->whenPressing(u"Ctrl+6"_s));
    QTest::mouseClick(button(page(), u"Check library"_s), Qt::LeftButton);
    QTRY_VERIFY(says(u"Damaged"_s));
    QTest::mouseClick(button(page(), u"Save what is readable"_s), Qt::LeftButton);
    QTRY_VERIFY(says(u"What could be read"_s));
    QCOMPARE(backups().size(), 1);
    QTest::mouseClick(button(page(), u"Restore this backup"_s), Qt::LeftButton);
    QTRY_VERIFY(bar().isVisible() && bar().text().contains(u"is restored"_s));
    QVERIFY(m_journey->thenIsMarked(u"The price"_s));
    QVERIFY(m_journey->thenIsMarked(u"goes to zero"_s));
    mark(u"of a model"_s);
    QVERIFY(m_journey->thenSavingIs(u"saved"_s));
}

void LibrarySafetyJourney::aSyncedFolderIsWarnedOfOnce()
{
    QDir(QFileInfo(m_journey->libraryPath()).path()).mkdir(u".stfolder"_s);
    QVERIFY(givenOpened());
    QTRY_VERIFY_WITH_TIMEOUT(bar().isVisible(), 15000);
    QVERIFY2(bar().text().contains(u"Syncthing syncs"_s), qPrintable(bar().text()));
    QTest::mouseClick(button(&bar(), u"Library Safety"_s), Qt::LeftButton);
    QVERIFY(page()->isVisible());

    QVERIFY(m_journey->whenReopening());
    LibraryCare *care = m_journey->window().findChild<LibraryCare *>();
    QTRY_VERIFY_WITH_TIMEOUT(care->lastLook(), 15000);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(bar().isHidden());
}

QTEST_MAIN(LibrarySafetyJourney)

#include "tst_librarysafety.moc"
