// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/history/historypopover.h"
#include "app/quotes/quotemodel.h"
#include "app/quotes/quotesview.h"
#include "app/reader/readerview.h"
#include "app/session/articlefile.h"
#include "app/session/documentsession.h"
#include "app/window/actions.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStringEncoder>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString prices = u"Prices go to zero, and it takes the plans with it,"_s;
const QString museum = u"We close the museum in winter,"_s;
const QString bridge = u"the bridge opens in May"_s;

const QString article =
    u"# A talk about prices\n\n"
    "Jonas Andrulis met us in Heidelberg on a wet Tuesday, over a pot of tea.\n\n"
    "“Prices go to zero, and it takes the plans with it,” Andrulis said.\n\n"
    "The town has a museum, a harbour, and a bridge that nobody has finished yet; we walked by all "
    "of them on our way from the station to the place where we were to meet.\n\n"
    "Erika Weber told us that the bridge opens in May, and that nobody objected to it then.\n\n"
    "“We close the museum in winter,” she added, and that was all that she would say of it to us "
    "on that day, for the train was about to leave without her.\n"_s;

} // namespace

/// A reader puts right what was found of quotations, and comes back to it.
class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }

    void byKeysAlone();
    void byMouse();
    void addsByKeys();
    void surviveWhateverBecomesOfTheFile();
    void surviveAnotherEncoding();
    void waitForRepairWhereThePassageIsGone();
    void aClaimTakesTheCorrectedSpeaker();
    void theHistoryTellsOfThem();
    void aNameIsSavedWhenTheWindowCloses();

private:
    bool givenOpened()
    {
        m_path = m_journey->givenArticle(u"talk.md"_s, article);
        return m_journey->givenOpened(m_path);
    }
    bool whenEditing(const QString &before, const QString &after)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QString text = QString::fromUtf8(file.readAll());
        file.close();
        const bool isThere = text.contains(before);
        m_path = m_journey->givenArticle(u"talk.md"_s, text.replace(before, after));
        return isThere && m_journey->whenOpening(m_path);
    }
    QListView &list() const
    {
        return *m_journey->window().findChild<QuotesView *>()->findChild<QListView *>();
    }
    QModelIndex rowWith(const QString &words) const
    {
        const QAbstractItemModel *model = list().model();
        return model->match(model->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchContains)
            .value(0);
    }
    QString speakerOf(const QString &words) const
    {
        return rowWith(words).data(QuoteModel::SpeakerRole).toString();
    }
    QuoteState stateOf(const QString &words) const
    {
        return static_cast<QuoteState>(rowWith(words).data(QuoteModel::StateRole).toInt());
    }
    /// Goes there with the arrow keys.
    bool whenGoingTo(const QString &words)
    {
        const QModelIndex row = rowWith(words);
        if (!row.isValid() || !m_journey->whenPressing(u"Ctrl+2"_s))
            return false;
        QTest::keyClick(&list(), Qt::Key_Home);
        while (list().currentIndex().row() < row.row())
            QTest::keyClick(&list(), Qt::Key_Down);
        return list().hasFocus() && list().currentIndex() == row;
    }
    /// Clicks the row with the right button, then the words of its menu one after the other.
    bool whenChoosing(const QString &words, const QStringList &path)
    {
        const QPoint place = list().visualRect(rowWith(words)).center();
        // A menu tells a click from the one that opened it by how far the mouse has come.
        QTest::mouseMove(m_journey->window().windowHandle(),
                         list().viewport()->mapTo(&m_journey->window(), place));
        QTest::mouseClick(list().viewport(), Qt::RightButton, {}, place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                list().viewport()->mapToGlobal(place));
        QApplication::sendEvent(list().viewport(), &event);
        return std::ranges::all_of(path,
                                   [this](const QString &text) { return whenClicking(text); });
    }
    /// Clicks a line of the menu that is open.
    bool whenClicking(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        const auto action = std::ranges::find_if(actions, [&](const QAction *one) {
            return QString(one->text()).remove(u'&') == text && one->isEnabled();
        });
        if (action == actions.end())
            return false;
        const QPoint place = menu->actionGeometry(*action).center();
        QTest::mouseMove(menu->windowHandle(), place);
        QTest::mouseClick(menu->windowHandle(), Qt::LeftButton, {}, place);
        // Window systems give the focus back, the offscreen one doesn't.
        if (QApplication::activePopupWidget())
            return true;
        m_journey->window().activateWindow();
        return QTest::qWaitForWindowActive(&m_journey->window());
    }
    QToolButton *repairButton() const
    {
        for (auto *button :
             m_journey->window().findChild<StatusLine *>()->findChildren<QToolButton *>()) {
            if (button->text().contains(u"to repair"_s) && button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<Journey> m_journey;
    QString m_path;
};

void TestCorrections::init()
{
    m_journey = std::make_unique<Journey>();
}

void TestCorrections::byKeysAlone()
{
    QVERIFY(givenOpened());
    QCOMPARE(speakerOf(prices), u"Jonas Andrulis"_s);
    QVERIFY(whenGoingTo(prices));
    QVERIFY(m_journey->whenPressingHere(u"S"_s));
    QVERIFY(m_journey->whenTyping(u"Weber"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(speakerOf(prices), u"Erika Weber"_s);
    QVERIFY(whenGoingTo(museum));
    QVERIFY(m_journey->whenPressingHere(u"Del"_s));
    QVERIFY(!rowWith(museum).isValid());
    QVERIFY(m_journey->thenSavingIs(u"saved"_s));

    QVERIFY(m_journey->whenReopening());
    QCOMPARE(speakerOf(prices), u"Erika Weber"_s);
    QVERIFY(!rowWith(museum).isValid());
    QAction *undo = m_journey->window().actions()[ActionId::Undo];
    QCOMPARE(undo->text(), u"&Undo: Correct Quote"_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QVERIFY(rowWith(museum).isValid());
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QCOMPARE(speakerOf(prices), u"Jonas Andrulis"_s);
    QVERIFY(m_journey->whenPressing(u"Ctrl+Shift+Z"_s));
    QCOMPARE(speakerOf(prices), u"Erika Weber"_s);
    QVERIFY(whenGoingTo(prices));
    QVERIFY(m_journey->whenPressingHere(u"Shift+S"_s));
    QCOMPARE(speakerOf(prices), QString());
    QCOMPARE(stateOf(prices), QuoteState::Corrected);
}

void TestCorrections::byMouse()
{
    QVERIFY(givenOpened());
    QVERIFY(whenChoosing(museum, {u"Not a Quotation"_s}));
    QVERIFY(!rowWith(museum).isValid());
    auto *speakers = m_journey->window().findChild<QuotesView *>()->findChild<QToolButton *>();
    speakers->menu()->popup(speakers->mapToGlobal(QPoint()));
    QVERIFY(whenClicking(u"Show removed quotations"_s));
    QCOMPARE(stateOf(museum), QuoteState::Removed);
    QVERIFY(whenChoosing(museum, {u"Restore"_s}));
    QCOMPARE(stateOf(museum), QuoteState::Found);

    QVERIFY(whenChoosing(museum, {u"Kind"_s, u"Key quote"_s}));
    QCOMPARE(rowWith(museum).row(), 0);
    QVERIFY(whenChoosing(museum, {u"As Found"_s}));
    QCOMPARE(stateOf(museum), QuoteState::Found);

    QVERIFY(m_journey->whenSelecting(u"it takes the plans with it"_s));
    QVERIFY(whenChoosing(prices, {u"Use the Selected Passage"_s}));
    QCOMPARE(stateOf(prices), QuoteState::Removed);
    QCOMPARE(stateOf(u"“it takes the plans with it”"_s), QuoteState::Added);
    QCOMPARE(speakerOf(u"“it takes the plans with it”"_s), u"Jonas Andrulis"_s);
}

void TestCorrections::addsByKeys()
{
    QVERIFY(givenOpened());
    QVERIFY(m_journey->whenSelecting(bridge));
    QVERIFY(m_journey->whenPressing(u"Q"_s));
    QCOMPARE(stateOf(bridge), QuoteState::Added);
    QVERIFY(m_journey->whenTyping(u"Erika Weber"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QCOMPARE(speakerOf(bridge), u"Erika Weber"_s);
    QCOMPARE(list().currentIndex(), rowWith(bridge));
    // Nothing is selected that could be quoted.
    QVERIFY(m_journey->whenPressing(u"Esc"_s));
    m_journey->reader().clearSelection();
    QVERIFY(m_journey->whenPressing(u"Q"_s));
    QCOMPARE(list().model()->rowCount(), 3);
}

void TestCorrections::surviveWhateverBecomesOfTheFile()
{
    QVERIFY(givenOpened());
    QVERIFY(whenGoingTo(prices));
    QVERIFY(m_journey->whenPressingHere(u"Shift+S"_s));
    QVERIFY(m_journey->whenSelecting(bridge));
    QVERIFY(m_journey->whenPressing(u"Q"_s));
    const auto isCorrected = [this] {
        return stateOf(prices) == QuoteState::Corrected && speakerOf(prices).isEmpty()
               && stateOf(bridge) == QuoteState::Added;
    };
    QVERIFY(isCorrected());
    QVERIFY(m_journey->whenOpening(m_path));
    QVERIFY(isCorrected());

    QVERIFY(QDir(QFileInfo(m_path).path()).mkdir(u"elsewhere"_s));
    const QString moved = m_journey->filePath(u"elsewhere/talk.md"_s);
    QVERIFY(QFile::rename(m_path, moved));
    QVERIFY(m_journey->whenOpening(moved));
    QVERIFY(isCorrected());

    QVERIFY(QFile::rename(moved, m_path));
    QVERIFY(m_journey->whenOpening(m_path));
    QVERIFY(whenEditing(u"for the train was about to leave"_s, u"as the train had left"_s));
    QVERIFY(isCorrected());
    QVERIFY(!repairButton());
}

void TestCorrections::surviveAnotherEncoding()
{
    m_path = m_journey->givenArticle(u"talk.md"_s, {});
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // The quotation marks are the same bytes in both encodings; the n with a tilde isn't.
    const QString text = article + u"\nThe señora had heard of it before, or so we were told.\n"_s;
    file.write(QStringEncoder("windows-1252").encode(text));
    file.close();
    QVERIFY(chooseEncoding(m_path, u"windows-1252"_s));
    QVERIFY(m_journey->givenOpened(m_path));
    QVERIFY(whenGoingTo(prices));
    QVERIFY(m_journey->whenPressingHere(u"Shift+S"_s));
    QVERIFY(m_journey->whenSelecting(bridge));
    QVERIFY(m_journey->whenPressing(u"Q"_s));

    for (const QString &name : {u"windows-1250"_s, u"windows-1252"_s}) {
        QVERIFY(chooseEncoding(m_path, name));
        // An open article is read again where its file has changed.
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime changed = file.fileTime(QFileDevice::FileModificationTime).addSecs(60);
        QVERIFY(file.setFileTime(changed, QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(m_journey->whenOpening(m_path));
        QCOMPARE(m_journey->session()->document().text().contains(u"señora"_s),
                 name == u"windows-1252"_s);
        QCOMPARE(stateOf(prices), QuoteState::Corrected);
        QCOMPARE(speakerOf(prices), QString());
        QCOMPARE(stateOf(bridge), QuoteState::Added);
    }
}

void TestCorrections::waitForRepairWhereThePassageIsGone()
{
    QVERIFY(givenOpened());
    QVERIFY(whenGoingTo(prices));
    QVERIFY(m_journey->whenPressingHere(u"S"_s));
    QVERIFY(m_journey->whenTyping(u"Erika Weber"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(whenEditing(prices, u"Prices fall from year to year,"_s));
    QCOMPARE(stateOf(prices), QuoteState::Lost);
    QTRY_VERIFY(repairButton());
    QCOMPARE(repairButton()->text(), u"1 to repair"_s);

    // By hand: its row, and the passage that it is to have.
    QTest::mouseClick(repairButton(), Qt::LeftButton);
    QCOMPARE(list().currentIndex(), rowWith(prices));
    QVERIFY(m_journey->whenSelecting(u"Prices fall from year to year,"_s));
    QVERIFY(whenChoosing(prices, {u"Use the Selected Passage"_s}));
    QCOMPARE(speakerOf(u"Prices fall"_s), u"Erika Weber"_s);
    QCOMPARE(stateOf(u"Prices fall"_s), QuoteState::Corrected);
    QTRY_VERIFY(!repairButton());
    QVERIFY(m_journey->whenPressing(u"Ctrl+Z"_s));
    QCOMPARE(stateOf(prices), QuoteState::Lost);
    QVERIFY(whenChoosing(prices, {u"Delete the Correction"_s}));
    QTRY_VERIFY(!repairButton());
}

void TestCorrections::aClaimTakesTheCorrectedSpeaker()
{
    QVERIFY(givenOpened());
    QVERIFY(whenGoingTo(prices));
    QVERIFY(m_journey->whenPressingHere(u"S"_s));
    QVERIFY(m_journey->whenTyping(u"Erika Weber"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->whenPressingHere(u"C"_s));
    QVERIFY(m_journey->whenTyping(u"Prices vanish"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->thenHasClaim(prices, u"Prices vanish"_s));
    const AnchoredAnnotation *mark = nullptr;
    for (const AnchoredAnnotation &item : m_journey->session()->annotations().items())
        mark = item.annotation.claim() ? &item : mark;
    const Claim claim = *m_journey->session()->claim(*mark->annotation.claim());
    QCOMPARE(m_journey->session()->person(*claim.speaker)->name, u"Erika Weber"_s);
}

void TestCorrections::theHistoryTellsOfThem()
{
    QVERIFY(givenOpened());
    QVERIFY(whenGoingTo(prices));
    QVERIFY(m_journey->whenPressingHere(u"S"_s));
    QVERIFY(m_journey->whenTyping(u"Ada Bell"_s));
    QVERIFY(m_journey->whenPressingHere(u"Return"_s));
    QVERIFY(m_journey->whenPressingHere(u"Shift+S"_s));
    QVERIFY(whenChoosing(prices, {u"History…"_s}));
    auto *history = m_journey->window().findChild<HistoryPopover *>();
    QVERIFY(history && history->isVisible());
    const auto *rows = history->findChild<QListView *>()->model();
    QCOMPARE(rows->rowCount(), 2);
    QVERIFY(rows->index(0, 0).data().toString().startsWith(u"Speaker: Ada Bell → nobody named"_s));
    QVERIFY(rows->index(1, 0).data().toString().contains(u"said by Ada Bell"_s));
}

void TestCorrections::aNameIsSavedWhenTheWindowCloses()
{
    QVERIFY(givenOpened());
    QVERIFY(whenGoingTo(prices));
    QVERIFY(m_journey->whenPressingHere(u"S"_s));
    QVERIFY(m_journey->whenTyping(u"Ada Bell"_s));
    QVERIFY(m_journey->whenReopening());
    QCOMPARE(speakerOf(prices), u"Ada Bell"_s);
}

QTEST_MAIN(TestCorrections)
#include "tst_corrections.moc"
