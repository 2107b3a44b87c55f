// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/claims/claimspage.h"
#include "app/history/historypopover.h"
#include "app/reader/readerview.h"
#include "app/session/claimcommands.h"
#include "app/session/documentsession.h"
#include "app/trash/trashpage.h"
#include "app/widgets/messagebar.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString text = u"# Prices\n\nThe price of a model goes to zero. Ministries buy slowly.\n"_s;
const QString price = u"The price"_s;
const QString ministries = u"Ministries"_s;

} // namespace

/// What a reader does who has deleted or overwritten something and wants it back.
class TestSecondThoughts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void restoresByKeysAlone();
    void restoresByMouse();
    void theTrashIsOnePageAmongOthers();
    void bringsTheWordsOfANoteBackByKeys();
    void bringsTheWordsOfAClaimBack();

private:
    bool givenDeleted(const QString &words, const QString &note)
    {
        return m_journey->whenSelecting(words) && m_journey->whenPressing(u"N"_s)
               && m_journey->whenTyping(note) && m_journey->whenPressingHere(u"Esc"_s)
               && m_journey->whenPressing(u"Del"_s);
    }
    TrashPage *page() const { return m_journey->window().findChild<TrashPage *>(); }
    MessageBar &bar() const { return *m_journey->window().messageBar(); }

    std::unique_ptr<Journey> m_journey;
};

void TestSecondThoughts::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY(m_journey->givenOpened(m_journey->givenArticle(u"article.md"_s, text)));
}

void TestSecondThoughts::restoresByKeysAlone()
{
    QVERIFY(givenDeleted(price, u"compare 2024"_s));
    QVERIFY(m_journey->thenNothingIsMarked());
    QVERIFY(m_journey->whenPressing(u"Ctrl+5"_s));
    QVERIFY(page()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->thenHasNote(price, u"compare 2024"_s));
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+Z"_s));
    QVERIFY(m_journey->thenNothingIsMarked());
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+Shift+Z"_s));
    QVERIFY(m_journey->thenHasNote(price, u"compare 2024"_s));
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+5"_s));
    QVERIFY(!page()->isVisible());
    QVERIFY(m_journey->reader().hasFocus());
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(m_journey->thenNothingIsMarked());
}

void TestSecondThoughts::restoresByMouse()
{
    QVERIFY(givenDeleted(price, u"compare 2024"_s));
    QVERIFY(givenDeleted(ministries, u"ask them"_s));
    m_journey->window().showLibrary(LibraryPage::Trash);
    auto *list = page()->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    const QModelIndex first = list->model()->index(1, 0);
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(first)));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
    QVERIFY(list->selectionModel()->isSelected(first));
    QTest::mouseClick(page()->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(m_journey->thenHasNote(price, u"compare 2024"_s));
    QCOMPARE(list->model()->rowCount(), 1);

    QTest::mouseClick(bar().findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!page()->isVisible());
    QVERIFY(m_journey->thenIsMarked(price));
}

void TestSecondThoughts::theTrashIsOnePageAmongOthers()
{
    QVERIFY(m_journey->whenPressing(u"Ctrl+5"_s));
    QVERIFY(page()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+4"_s));
    QVERIFY(!page()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+5"_s));
    QVERIFY(page()->isVisible());
    QVERIFY(m_journey->whenPressingHere(u"Alt+Left"_s));
    QVERIFY(!page()->isVisible());
}

void TestSecondThoughts::bringsTheWordsOfANoteBackByKeys()
{
    QVERIFY(m_journey->whenSelecting(price));
    QVERIFY(m_journey->whenPressing(u"N"_s));
    QVERIFY(m_journey->whenTyping(u"compare 2024"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->whenPressingHere(u"Ctrl+A"_s));
    QVERIFY(m_journey->whenTyping(u"never mind"_s));
    QVERIFY(m_journey->whenPressingHere(u"Esc"_s));
    QVERIFY(m_journey->thenHasNote(price, u"never mind"_s));

    QVERIFY(m_journey->whenPressingHere(u"Shift+F10"_s));
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_H);
    auto *history = qobject_cast<HistoryPopover *>(QApplication::activePopupWidget());
    QVERIFY(history);
    QTest::keyClick(history->focusWidget(), Qt::Key_Down);
    QTest::keyClick(history->focusWidget(), Qt::Key_Return);
    QVERIFY(m_journey->thenHasNote(price, u"compare 2024"_s));
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(m_journey->thenHasNote(price, u"never mind"_s));
}

void TestSecondThoughts::bringsTheWordsOfAClaimBack()
{
    AnnotationDraft draft;
    draft.claim = ClaimDraft{u"Prices fall"_s, {}, {}, {}, {}, {}};
    QVERIFY(m_journey->session()->annotate(draft));
    Workspace &workspace = m_journey->session()->workspace();
    Claim claim = workspace.claims().value().first();
    claim.statement = u"Prices rise"_s;
    QVERIFY(saveClaim(workspace, claim, {}));
    QVERIFY(m_journey->whenPressing(u"Ctrl+4"_s));
    auto *page = m_journey->window().findChild<ClaimsPage *>();
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == "History"_L1)
            QTest::keyClick(button, Qt::Key_Space);
    }
    auto *history = qobject_cast<HistoryPopover *>(QApplication::activePopupWidget());
    QVERIFY(history);
    QTest::keyClick(history->focusWidget(), Qt::Key_Down);
    QTest::keyClick(history->focusWidget(), Qt::Key_Return);
    QCOMPARE(workspace.claim(claim.id).value()->statement, u"Prices fall"_s);
}

QTEST_MAIN(TestSecondThoughts)

#include "tst_secondthoughts.moc"
