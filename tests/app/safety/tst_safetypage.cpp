// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/safetypage.h"

#include "app/safety/librarycare.h"
#include "app/safety/librarystatus.h"
#include "app/safety/restorepanel.h"
#include "app/settings/appearance.h"
#include "lib/store/backup.h"
#include "tests/testlib/librarypages.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/temporarylibrary.h"

#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestSafetyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void showsALibraryWithoutBackups();
    void backsUpByKey();
    void checksByMouse();
    void showsWhatIsDamaged();
    void aCheckCanBeCancelled();
    void asksToRestoreByKeys();
    void asksToRestoreByMouse();
    void aDamagedOneIsNotRestored();
    void needsNoLibraryThatOpens();
    void nothingElseBeginsMeanwhile();

private:
    void show()
    {
        m_page = std::make_unique<SafetyPage>(m_appearance, *m_care);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    QString backUp(Backup::Kind kind = Backup::Kind::Regular)
    {
        return makeBackup(m_library->path(), backupDirectory(m_library->path()), kind).value();
    }
    QPushButton *button(const QString &name) const
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, name, &QPushButton::accessibleName);
        return found == buttons.end() ? nullptr : *found;
    }
    QPushButton *cancel() const
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, u"Cancel"_s, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
    QListView *list(const QString &name) const
    {
        const auto lists = m_page->findChildren<QListView *>();
        const auto found = std::ranges::find(lists, name, &QListView::accessibleName);
        return found == lists.end() ? nullptr : *found;
    }
    bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    Appearance m_appearance;
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<LibraryCare> m_care;
    std::unique_ptr<SafetyPage> m_page;
};

void TestSafetyPage::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_care = std::make_unique<LibraryCare>();
    m_care->setLibrary(m_library->path());
    Store store = m_library->open();
    fillLibrary(store, 20);
}

void TestSafetyPage::showsALibraryWithoutBackups()
{
    show();
    QVERIFY(says(m_library->path()));
    QVERIFY(says(backupDirectory(m_library->path())));
    QVERIFY(says(u"Not checked"_s));
    QVERIFY(says(u"No backup yet"_s));
    QCOMPARE(m_page->summary(), u"no backup yet"_s);
    QVERIFY(!button(u"Restore this backup"_s)->isVisible());
    QVERIFY(!cancel()->isVisible());
}

void TestSafetyPage::backsUpByKey()
{
    show();
    QSignalSpy backedUp(m_care.get(), &LibraryCare::backedUp);
    QTest::keyClick(m_page.get(), Qt::Key_B, Qt::AltModifier);
    QVERIFY(backedUp.wait());
    QCOMPARE(list(u"Backups"_s)->model()->rowCount(), 1);
    QVERIFY(list(u"Backups"_s)->currentIndex().isValid());
    QVERIFY(m_page->summary().startsWith(u"last backup today"_s));
    QVERIFY(button(u"Restore this backup"_s)->isVisible());
}

void TestSafetyPage::checksByMouse()
{
    show();
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    QTest::mouseClick(button(u"Check library"_s), Qt::LeftButton);
    QVERIFY(says(u"Looking at every"_s));
    QVERIFY(looked.wait());
    QVERIFY(says(u"Sound"_s));
    QVERIFY(!list(u"Findings"_s)->isVisible());
    QVERIFY(button(u"Check library"_s)->isVisible());
}

void TestSafetyPage::showsWhatIsDamaged()
{
    LibraryPages pages(m_library->path());
    pages.zero(pages.pagesOf(u"claim"_s).last().number);
    pages.write(m_library->path());
    show();
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    m_care->check(CheckDepth::Full);
    QVERIFY(looked.wait());
    QVERIFY(says(u"Damaged"_s));
    QVERIFY(list(u"Findings"_s)->isVisible());
    const QAbstractItemModel *findings = list(u"Findings"_s)->model();
    QVERIFY(findings->rowCount() > 0);
    QVERIFY(
        m_page->findChild<LibraryStatus *>()->findChild<QPushButton *>(u"salvage"_s)->isVisible());
    QVERIFY(
        !findings->match(findings->index(0, 0), Qt::DisplayRole, u"Claim"_s, 1, Qt::MatchStartsWith)
             .isEmpty());
}

void TestSafetyPage::aCheckCanBeCancelled()
{
    show();
    QTest::mouseClick(button(u"Check library"_s), Qt::LeftButton);
    QVERIFY(cancel()->hasFocus());
    QTest::keyClick(cancel(), Qt::Key_Space);
    QVERIFY(!m_care->running());
    QVERIFY(says(u"Not checked"_s));
    QVERIFY(button(u"Check library"_s)->isVisible());
}

void TestSafetyPage::asksToRestoreByKeys()
{
    const QString older = backUp();
    backUp();
    show();
    QSignalSpy requested(m_page.get(), &SafetyPage::restoreRequested);
    list(u"Backups"_s)->setFocus();
    QTest::keyClick(list(u"Backups"_s), Qt::Key_Down);
    QVERIFY(says(QFileInfo(older).fileName()));
    QTest::keyClick(list(u"Backups"_s), Qt::Key_Return);
    QVERIFY(button(u"Restore this backup"_s)->hasFocus());
    QCOMPARE(requested.count(), 0);
    QTest::keyClick(button(u"Restore this backup"_s), Qt::Key_Space);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toString(), older);
}

void TestSafetyPage::asksToRestoreByMouse()
{
    const QString backup = backUp();
    show();
    QVERIFY(says(u"kept here among the backups"_s));
    QSignalSpy requested(m_page.get(), &SafetyPage::restoreRequested);
    QTest::mouseClick(button(u"Restore this backup"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toString(), backup);
}

void TestSafetyPage::aDamagedOneIsNotRestored()
{
    backUp(Backup::Kind::Damaged);
    show();
    QVERIFY(says(u"as damaged as it was"_s));
    QVERIFY(!button(u"Restore this backup"_s)->isVisible());
    QSignalSpy salvaged(m_care.get(), &LibraryCare::salvaged);
    QTest::mouseClick(m_page->findChild<RestorePanel *>()->findChild<QPushButton *>(u"salvage"_s),
                      Qt::LeftButton);
    QVERIFY(salvaged.wait());
    QCOMPARE(list(u"Backups"_s)->model()->rowCount(), 2);
    QVERIFY(says(u"What could be read"_s));
    QVERIFY(button(u"Restore this backup"_s)->isVisible());
}

void TestSafetyPage::needsNoLibraryThatOpens()
{
    backUp();
    LibraryPages pages(m_library->path());
    pages.zero(1);
    pages.write(m_library->path());
    show();
    QSignalSpy looked(m_care.get(), &LibraryCare::looked);
    QTest::mouseClick(button(u"Check library"_s), Qt::LeftButton);
    QVERIFY(looked.wait());
    QVERIFY(says(u"Damaged"_s));
    QVERIFY(button(u"Restore this backup"_s)->isEnabled());
}

void TestSafetyPage::nothingElseBeginsMeanwhile()
{
    backUp();
    show();
    QSignalSpy changed(m_care.get(), &LibraryCare::changed);
    m_care->rotate();
    QVERIFY(says(u"Making a backup"_s));
    for (const QString &name :
         {u"Check library"_s, u"Back up now"_s, u"Restore this backup"_s, u"From another place"_s})
        QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
    QTRY_COMPARE(changed.count(), 2);
    for (const QString &name :
         {u"Check library"_s, u"Back up now"_s, u"Restore this backup"_s, u"From another place"_s})
        QVERIFY2(button(name)->isEnabled(), qPrintable(name));
}

QTEST_MAIN(TestSafetyPage)

#include "tst_safetypage.moc"
