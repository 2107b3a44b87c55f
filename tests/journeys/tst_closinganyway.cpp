// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/claims/claimspage.h"
#include "app/margin/noteeditor.h"
#include "app/session/documentsession.h"
#include "app/widgets/messagebar.h"
#include "app/window/mainwindow.h"
#include "app/window/unsavedwork.h"
#include "tests/testlib/failingdisk.h"
#include "tests/testlib/keptdrafts.h"
#include "tests/testlib/librarylock.h"
#include "tests/testlib/librarypages.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// Closing a tab, the window or the whole session over words that can't be saved.
class ClosingAnywayJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void triesOnceMore();
    void theWordsAreKeptAsDrafts();
    void theReasoningIsKeptAsADraft();
    void whatCantBeKeptIsLostOnlyWhenTold();
    void marksThatWaitAreLostOnlyWhenTold();
    void savedMeanwhileNothingIsAsked();
    void theSessionEndsWhenAllIsSaved();
    void theSessionIsKeptWhereOneMayAsk();
    void theSessionEndsOverDrafts();
    void aTabClosesOverDrafts_data();
    void aTabClosesOverDrafts();
    void aTabIsTriedAgain();
    void aTabIsKeptOpen();
    void aTabIsLostOnlyWhenTold();
    void theWindowIsAskedOfAfterATab();

private:
    /// Behind it another article, which stays open.
    void givenANoteThatIsTypedInATab();
    QString title() const { return m_journey->session()->document().metadata().title; }
    void givenANoteThatIsTyped();
    /// What writes to the journal fails from now on; drafts are written.
    void givenABrokenJournal();

    MessageBar &bar() const { return *m_journey->window().messageBar(); }
    QPushButton *button(const QString &name) const;
    QString focused() const;
    QString typed() const;
    QStringList drafts() const { return keptDrafts(m_journey->libraryPath()); }

    FailingDisk m_disk{DiskFault::Fails, FailingDisk::Duration::Lasting};
    std::unique_ptr<WatchedVfs> m_vfs;
    std::unique_ptr<Journey> m_journey;
    const QString m_words = u"compare 2024"_s;
};

void ClosingAnywayJourney::init()
{
    m_vfs = std::make_unique<WatchedVfs>(m_disk);
    m_journey = std::make_unique<Journey>();
}

void ClosingAnywayJourney::cleanup()
{
    m_disk.repair();
    m_journey.reset();
    m_vfs.reset();
}

void ClosingAnywayJourney::givenANoteThatIsTyped()
{
    const QString article =
        m_journey->givenArticle(u"article.md"_s, u"# Prices\n\nThe price goes to zero.\n"_s);
    QVERIFY(m_journey->givenOpened(article));
    QVERIFY(m_journey->whenSelecting(u"goes to zero"_s));
    QVERIFY(m_journey->whenPressing(u"N"_s));
    QVERIFY(m_journey->whenTyping(m_words));
}

void ClosingAnywayJourney::givenABrokenJournal()
{
    QVERIFY(m_journey->givenWindow());
    m_journey->whenClosing();
    LibraryPages pages(m_journey->libraryPath());
    for (const TreePage &page : pages.pagesOf(u"journal_edit"_s))
        pages.zero(page.number);
    pages.write(m_journey->libraryPath());
}

QPushButton *ClosingAnywayJourney::button(const QString &name) const
{
    const auto buttons = bar().findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&](const QPushButton *one) {
        return one->isVisible() && one->accessibleName() == name;
    });
    return found == buttons.end() ? nullptr : *found;
}

QString ClosingAnywayJourney::focused() const
{
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    return button ? button->accessibleName() : QString();
}

/// What stands in the editor that has the focus; null where none has.
QString ClosingAnywayJourney::typed() const
{
    const auto *editor = qobject_cast<NoteEditor *>(QApplication::focusWidget());
    return editor ? editor->markdown() : QString();
}

void ClosingAnywayJourney::triesOnceMore()
{
    givenANoteThatIsTyped();
    m_disk.breakAt(1);
    QVERIFY(!m_journey->window().close());
    // The editor has failed to save once more as it lost the focus: that doesn't hide the question.
    QVERIFY2(bar().text().contains(u"close anyway"_s), qPrintable(bar().text()));
    QVERIFY(bar().text().contains(u"reported an error"_s));
    QCOMPARE(focused(), u"Close Anyway"_s);

    m_disk.repair();
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(!m_journey->window().isVisible());
    QVERIFY(m_journey->whenReopening());
    QVERIFY(m_journey->thenHasNote(u"goes to zero"_s, m_words));
    QCOMPARE(drafts(), QStringList());
}

void ClosingAnywayJourney::theWordsAreKeptAsDrafts()
{
    givenANoteThatIsTyped();
    m_journey->whenClosing();
    givenABrokenJournal();
    QVERIFY(m_journey->whenReopening());
    QVERIFY(m_journey->whenPressing(u"J"_s));
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QVERIFY(m_journey->whenTyping(u", and ask"_s));
    QVERIFY(!m_journey->window().close());
    QVERIFY2(bar().text().contains(u"is damaged"_s), qPrintable(bar().text()));

    QTest::mouseClick(button(u"Close Anyway"_s), Qt::LeftButton);
    QVERIFY(!m_journey->window().isVisible());
    m_journey->whenClosing();
    QCOMPARE(drafts(), QStringList{m_words + u", and ask"_s});
    QVERIFY(m_journey->whenReopening());
    QVERIFY(m_journey->thenHasNote(u"goes to zero"_s, m_words));
    QVERIFY2(bar().text().contains(m_words + u", and ask"_s), qPrintable(bar().text()));
}

void ClosingAnywayJourney::theReasoningIsKeptAsADraft()
{
    givenANoteThatIsTyped();
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->whenPressing(u"C"_s));
    QVERIFY(m_journey->whenTyping(u"Prices fall"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    m_journey->whenClosing();
    givenABrokenJournal();
    QVERIFY(m_journey->whenReopening());
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+4"_s));
    auto *reasoning = m_journey->window().findChild<ClaimsPage *>()->findChild<QPlainTextEdit *>();
    reasoning->setFocus();
    QVERIFY(m_journey->whenTyping(u"So they say"_s));

    QVERIFY(!m_journey->window().close());
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(!m_journey->window().isVisible());
    m_journey->whenClosing();
    QCOMPARE(drafts(), QStringList{u"So they say"_s});
}

void ClosingAnywayJourney::whatCantBeKeptIsLostOnlyWhenTold()
{
    givenANoteThatIsTyped();
    m_disk.breakAt(1);
    QVERIFY(!m_journey->window().close());
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->window().isVisible());
    QVERIFY2(bar().text().contains(u"can't be kept"_s), qPrintable(bar().text()));
    QCOMPARE(focused(), u"Keep Open"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->window().isVisible());
    QCOMPARE(typed(), m_words);

    QVERIFY(!m_journey->window().close());
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->whenPressingHere(u"Tab"_s));
    QCOMPARE(focused(), u"Close and Lose It"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(!m_journey->window().isVisible());
    m_disk.repair();
    QVERIFY(m_journey->whenReopening());
    QVERIFY(m_journey->thenHasNote(u"goes to zero"_s, QString()));
}

void ClosingAnywayJourney::marksThatWaitAreLostOnlyWhenTold()
{
    givenANoteThatIsTyped();
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    auto other = std::make_unique<LibraryLock>(m_journey->libraryPath());
    QVERIFY(m_journey->whenSelecting(u"The price"_s));
    QVERIFY(m_journey->whenPressing(u"H"_s));
    QVERIFY(!m_journey->window().close());
    QVERIFY(bar().text().contains(u"another program holds"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->window().isVisible());
    QTest::mouseClick(button(u"Close and Lose It"_s), Qt::LeftButton);
    QVERIFY(!m_journey->window().isVisible());
}

void ClosingAnywayJourney::savedMeanwhileNothingIsAsked()
{
    givenANoteThatIsTyped();
    m_disk.breakAt(1);
    QVERIFY(!m_journey->window().close());
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY2(!bar().text().contains(u"close anyway"_s), qPrintable(bar().text()));
    QVERIFY(bar().text().contains(u"reported an error"_s));
    QCOMPARE(typed(), m_words);

    m_disk.repair();
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(bar().isHidden());
    QVERIFY(m_journey->window().close());
}

void ClosingAnywayJourney::theSessionEndsWhenAllIsSaved()
{
    givenANoteThatIsTyped();
    const auto mayNotAsk = [] { return false; };
    QVERIFY(m_journey->window().unsavedWork()->mayEndSession(mayNotAsk));
    QVERIFY(m_journey->thenHasNote(u"goes to zero"_s, m_words));
    QVERIFY(bar().isHidden());
}

void ClosingAnywayJourney::theSessionIsKeptWhereOneMayAsk()
{
    givenANoteThatIsTyped();
    m_disk.breakAt(1);
    const auto mayAsk = [] { return true; };
    QVERIFY(!m_journey->window().unsavedWork()->mayEndSession(mayAsk));
    QVERIFY(bar().text().contains(u"close anyway"_s));
    QCOMPARE(focused(), u"Close Anyway"_s);
}

void ClosingAnywayJourney::theSessionEndsOverDrafts()
{
    givenANoteThatIsTyped();
    m_journey->whenClosing();
    givenABrokenJournal();
    QVERIFY(m_journey->whenReopening());
    QVERIFY(m_journey->whenPressing(u"J"_s));
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QVERIFY(m_journey->whenTyping(u", and ask"_s));
    const auto mayNotAsk = [] { return false; };
    QVERIFY(m_journey->window().unsavedWork()->mayEndSession(mayNotAsk));
    QVERIFY(!bar().isAsking());
    QCOMPARE(drafts(), QStringList{m_words + u", and ask"_s});
}

void ClosingAnywayJourney::givenANoteThatIsTypedInATab()
{
    QVERIFY(
        m_journey->givenOpened(m_journey->givenArticle(u"other.md"_s, u"# Other\n\nNothing.\n"_s)));
    QVERIFY(m_journey->whenOpening(
        m_journey->givenArticle(u"article.md"_s, u"# Prices\n\nThe price goes to zero.\n"_s)));
    QVERIFY(m_journey->whenSelecting(u"goes to zero"_s));
    QVERIFY(m_journey->whenPressing(u"N"_s));
    QVERIFY(m_journey->whenTyping(m_words));
}

void ClosingAnywayJourney::aTabClosesOverDrafts_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("keys") << false;
    QTest::newRow("mouse") << true;
}

void ClosingAnywayJourney::aTabClosesOverDrafts()
{
    QFETCH(bool, byMouse);
    givenANoteThatIsTypedInATab();
    m_journey->whenClosing();
    givenABrokenJournal();
    QVERIFY(m_journey->whenReopening());
    QCOMPARE(title(), u"Prices"_s);
    QVERIFY(m_journey->whenPressing(u"J"_s));
    QVERIFY(m_journey->whenPressing(u"Return"_s));
    QVERIFY(m_journey->whenTyping(u", and ask"_s));
    QVERIFY(byMouse ? m_journey->whenClickingButton(u"Close “Prices”"_s)
                    : m_journey->whenPressingHere(u"Ctrl+W"_s));
    QCOMPARE(title(), u"Prices"_s);
    QVERIFY2(bar().text().contains(u"is damaged"_s), qPrintable(bar().text()));
    QVERIFY(bar().text().contains(u"Not saved: “"_s + m_words + u", and ask”"_s));
    QCOMPARE(focused(), u"Close Anyway"_s);
    if (byMouse)
        QTest::mouseClick(button(u"Close Anyway"_s), Qt::LeftButton);
    else
        QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(QTest::qWaitFor([&] { return m_journey->session() && title() == u"Other"_s; }));
    QVERIFY(m_journey->window().isVisible());
    m_journey->whenClosing();
    QCOMPARE(drafts(), QStringList{m_words + u", and ask"_s});
}

void ClosingAnywayJourney::aTabIsTriedAgain()
{
    givenANoteThatIsTypedInATab();
    m_disk.breakAt(1);
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+W"_s));
    QVERIFY(bar().text().contains(u"close anyway"_s));
    QTest::mouseClick(button(u"Try Again"_s), Qt::LeftButton);
    QCOMPARE(title(), u"Prices"_s);
    QVERIFY(bar().text().contains(u"close anyway"_s));

    m_disk.repair();
    QVERIFY(m_journey->whenPressingHere(u"Tab"_s));
    QCOMPARE(focused(), u"Try Again"_s);
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(title(), u"Other"_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+T"_s));
    QVERIFY(QTest::qWaitFor([&] { return m_journey->session() && title() == u"Prices"_s; }));
    QVERIFY(m_journey->thenHasNote(u"goes to zero"_s, m_words));
}

void ClosingAnywayJourney::aTabIsKeptOpen()
{
    givenANoteThatIsTypedInATab();
    m_disk.breakAt(1);
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+W"_s));
    QTest::mouseClick(button(u"Keep Open"_s), Qt::LeftButton);
    QCOMPARE(title(), u"Prices"_s);
    QCOMPARE(typed(), m_words);
    QVERIFY(!bar().isAsking());
}

void ClosingAnywayJourney::aTabIsLostOnlyWhenTold()
{
    givenANoteThatIsTypedInATab();
    m_disk.breakAt(1);
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+W"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY2(bar().text().contains(u"would be lost: “"_s + m_words), qPrintable(bar().text()));
    QCOMPARE(title(), u"Prices"_s);
    QCOMPARE(focused(), u"Keep Open"_s);
    QTest::mouseClick(button(u"Close and Lose It"_s), Qt::LeftButton);
    QCOMPARE(title(), u"Other"_s);
    m_disk.repair();
    QVERIFY(m_journey->window().close());
}

void ClosingAnywayJourney::theWindowIsAskedOfAfterATab()
{
    givenANoteThatIsTypedInATab();
    m_disk.breakAt(1);
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+W"_s));
    QVERIFY(!m_journey->window().close());
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QTest::mouseClick(button(u"Close and Lose It"_s), Qt::LeftButton);
    QVERIFY(!m_journey->window().isVisible());
}

QTEST_MAIN(ClosingAnywayJourney)

#include "tst_closinganyway.moc"
