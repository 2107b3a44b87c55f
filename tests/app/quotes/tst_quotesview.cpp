// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotefilter.h"
#include "app/quotes/quotemodel.h"
#include "app/quotes/quotesview.h"
#include "app/quotes/speakereditor.h"
#include "app/session/documentsession.h"
#include "app/session/quotecorrections.h"
#include "app/settings/appearance.h"
#include "app/widgets/plainwords.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

const QString said = u"prices go to zero"_s;
const QString scare = u"miracle"_s;
const QString key = u"we prepared for this"_s;
const QString bridge = u"the bridge opens"_s;

Document quotedDocument()
{
    const Document document = documentOf({u"He said prices go to zero today, a miracle."_s,
                                          u"Highlights: we prepared for this"_s,
                                          u"She told us that the bridge opens in May."_s});
    return document.withQuotes(
        {Quote{rangeOf(document, said), QuoteKind::Direct, u"Jonas Andrulis"_s, 0.9, {}},
         Quote{rangeOf(document, scare), QuoteKind::Scare, {}, 0, {}},
         Quote{rangeOf(document, key), QuoteKind::Key, u"Wang Lin"_s, 0.5, {}}});
}

} // namespace

class TestQuotesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void listsKeyQuotesFirst();
    void hidesScareQuotesUntilAsked();
    void hidesRemovedOnesUntilAsked();
    void filtersBySpeakerAndWord();
    void showsTheMarkOverAQuote();
    void followsCorrectionsRowByRow();
    void saysWhatBecameOfAQuote();
    void activatesByMouseAndKeys();
    void saysSoWhereNothingFits();
    void saysWhyNothingIsShown();
    void namesTheSpeakerInItsRow();
    void leavingTheNameAloneSaysNothing_data();
    void leavingTheNameAloneSaysNothing();
    void returnConfirmsTheName();
    void anEmptiedNameIsNobody();
    void offersNames();
    void tabGoesOnToTheNext();
    void namesAllThatAreChosen();
    void correctsByKeys();
    void setsTheKindByMenu();
    void theMenuOffersWhatCanBeDone();
    void addsAPassageAndAsksWhoSaysIt();
    void usesTheSelectedPassage();
    void listsWhatIsToBeRepaired();
    void asksForTheHistory();
    void savesTheNameWhenAskedTo();
    void aReadOnlyLibraryIsNotEdited();
    void saysThatItIsLooking();
    void whatIsWrittenWhileLookingIsSaved();

private:
    void open(const Document &document)
    {
        m_view.reset();
        m_session.reset();
        m_session = DocumentSession::open(*m_workspace, document, u"/quoted.md"_s).value();
    }
    /// A view with the focus in its list.
    void show()
    {
        m_view = std::make_unique<QuotesView>(m_appearance);
        m_view->resize(280, 400);
        m_view->setSession(m_session.get());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        list().setFocus();
    }
    QListView &list() const { return *m_view->findChild<QListView *>(); }
    /// What is said in place of quotations, or above them.
    QString state() const
    {
        for (const auto *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                return label->text();
        }
        return {};
    }
    QLineEdit *editor() const { return m_view->findChild<SpeakerEditor *>(); }
    void choose(const QString &words) const { list().setCurrentIndex(rowWith(words)); }
    QModelIndex rowWith(const QString &words) const
    {
        const QModelIndexList found = list().model()->match(
            list().model()->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchContains);
        return found.value(0);
    }
    QString speakerOf(const QString &words) const
    {
        return rowWith(words).data(QuoteModel::SpeakerRole).toString();
    }
    CorrectedQuote quote(const QString &words) const
    {
        for (const CorrectedQuote &one : m_session->quotations().items()) {
            if (m_session->document().text(one.quote.range) == words)
                return one;
        }
        return {};
    }
    QAction *action(const QString &text) const
    {
        for (QAction *one : m_view->menu()->actions()) {
            if (plainWords(one->text()) == text)
                return one;
        }
        return nullptr;
    }
    /// Types into the editor of a row, the last key being \a end.
    void name(const QString &name, Qt::Key end = Qt::Key_Return) const
    {
        QVERIFY(editor());
        QTest::keyClicks(editor(), name);
        QTest::keyClick(editor(), end);
        QTRY_VERIFY(!editor() || !editor()->isVisible());
    }

    std::unique_ptr<QuotesView> m_view;
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    Appearance m_appearance;
};

void TestQuotesView::init()
{
    m_view.reset();
    m_session.reset();
    m_workspace.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    auto session = DocumentSession::open(*m_workspace, quotedDocument(), u"/quoted.md"_s);
    QVERIFY(session);
    m_session = std::move(*session);
}

void TestQuotesView::listsKeyQuotesFirst()
{
    QuoteModel model;
    QAbstractItemModelTester tester(&model);
    model.setSession(m_session.get());

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data().toString(), u"“we prepared for this”"_s);
    QCOMPARE(model.index(1).data().toString(), u"“prices go to zero”"_s);
    QCOMPARE(model.index(1).data(QuoteModel::SpeakerRole).toString(), u"Jonas Andrulis"_s);
    QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(scare));
}

void TestQuotesView::hidesScareQuotesUntilAsked()
{
    QuoteModel model;
    model.setSession(m_session.get());
    QuoteFilter filter;
    filter.setSourceModel(&model);

    QCOMPARE(filter.rowCount(), 2);
    filter.setShowsMinor(true);
    QCOMPARE(filter.rowCount(), 3);
}

void TestQuotesView::hidesRemovedOnesUntilAsked()
{
    QuoteModel model;
    model.setSession(m_session.get());
    QuoteFilter filter;
    filter.setSourceModel(&model);

    QVERIFY(removeQuotes(*m_session, {quote(said)}));
    QCOMPARE(filter.rowCount(), 1);
    filter.setShowsRemoved(true);
    QCOMPARE(filter.rowCount(), 2);
    QVERIFY(m_session->undo());
    filter.setShowsRemoved(false);
    QCOMPARE(filter.rowCount(), 2);
}

void TestQuotesView::filtersBySpeakerAndWord()
{
    QuoteModel model;
    model.setSession(m_session.get());
    QuoteFilter filter;
    filter.setSourceModel(&model);

    filter.setSpeaker(u"Wang Lin"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setSpeaker(QString());
    QCOMPARE(filter.rowCount(), 0);
    QVERIFY(setSpeaker(*m_session, {quote(said)}, {}));
    QCOMPARE(filter.rowCount(), 1);
    QVERIFY(m_session->undo());
    filter.setSpeaker({});
    filter.setWords(u"ZERO andrulis"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(u"zero prepared"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TestQuotesView::showsTheMarkOverAQuote()
{
    QuoteModel model;
    model.setSession(m_session.get());
    QSignalSpy changed(&model, &QuoteModel::coloursChanged);
    QVERIFY(model.index(1).data(QuoteModel::ColorRole).toString().isEmpty());

    AnnotationDraft draft;
    draft.range = rangeOf(m_session->document(), said);
    draft.color = u"evidence"_s;
    QVERIFY(m_session->annotate(draft));

    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(1).data(QuoteModel::ColorRole).toString(), u"evidence"_s);
    QVERIFY(model.index(0).data(QuoteModel::ColorRole).toString().isEmpty());
    QVERIFY(m_session->undo());
    QVERIFY(model.index(1).data(QuoteModel::ColorRole).toString().isEmpty());
    // A correction is no mark.
    QVERIFY(setSpeaker(*m_session, {quote(said)}, u"Bob"_s));
    QVERIFY(model.index(1).data(QuoteModel::ColorRole).toString().isEmpty());
}

void TestQuotesView::followsCorrectionsRowByRow()
{
    QuoteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(m_session.get());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex prices = model.index(1);

    QVERIFY(addQuote(*m_session, rangeOf(m_session->document(), bridge)));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(prices.row(), 1);
    QVERIFY(setKind(*m_session, {quote(bridge)}, QuoteKind::Key));
    QCOMPARE(model.index(1).data().toString(), u"“the bridge opens”"_s);
    QCOMPARE(prices.row(), 2);
    QVERIFY(setKind(*m_session, {quote(key)}, QuoteKind::Direct));
    QCOMPARE(model.index(0).data().toString(), u"“the bridge opens”"_s);
    QCOMPARE(model.rowOf(rangeOf(m_session->document(), key)), 3);
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(prices.row(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestQuotesView::saysWhatBecameOfAQuote()
{
    QuoteModel model;
    model.setSession(m_session.get());
    const auto row = [&](const QString &words) {
        return model.index(*model.rowOf(rangeOf(m_session->document(), words)));
    };
    const auto state = [&](const QString &words) {
        return static_cast<QuoteState>(row(words).data(QuoteModel::StateRole).toInt());
    };
    QCOMPARE(state(said), QuoteState::Found);
    QVERIFY(row(said).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(row(scare).data(QuoteModel::SourceRole).toString(), u"scare quote"_s);

    QVERIFY(setSpeaker(*m_session, {quote(said)}, u"Bob"_s));
    QCOMPARE(state(said), QuoteState::Corrected);
    QCOMPARE(row(said).data(QuoteModel::SourceRole).toString(), u"Bob ✓"_s);
    const QString spoken = row(said).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Bob: “prices go to zero”; Corrected by you"_s)
                 && spoken.contains(u"Jonas Andrulis"_s),
             qPrintable(spoken));
    QVERIFY(setSpeaker(*m_session, {quote(said)}, {}));
    QCOMPARE(row(said).data(QuoteModel::SourceRole).toString(), u"nobody named ✓"_s);
    QVERIFY(removeQuotes(*m_session, {quote(said)}));
    QCOMPARE(state(said), QuoteState::Removed);
    QCOMPARE(row(said).data(QuoteModel::SourceRole).toString(), u"not a quotation"_s);
    QVERIFY(!row(said).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(addQuote(*m_session, rangeOf(m_session->document(), bridge)));
    QCOMPARE(state(bridge), QuoteState::Added);
}

void TestQuotesView::activatesByMouseAndKeys()
{
    show();
    QListView *list = &this->list();
    QSignalSpy activated(m_view.get(), &QuotesView::quoteActivated);
    QSignalSpy marked(m_view.get(), &QuotesView::markRequested);
    QSignalSpy claimed(m_view.get(), &QuotesView::claimRequested);

    const QModelIndex second = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
    QCOMPARE(activated.size(), 1);
    const TextRange range = rangeOf(m_session->document(), said);
    QCOMPARE(activated[0][0].value<TextRange>(), range);
    QTest::keyClick(list, Qt::Key_H);
    QTest::keyClick(list, Qt::Key_C);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(marked.value(0).value(0).value<TextRange>(), range);
    QCOMPARE(claimed.value(0).value(0).value<TextRange>(), range);
    QCOMPARE(activated.size(), 2);
}

void TestQuotesView::saysSoWhereNothingFits()
{
    QuotesView view(m_appearance);
    view.setSession(m_session.get());
    view.show();
    auto *list = view.findChild<QListView *>();
    QVERIFY(list->isVisible());

    QTest::keyClicks(view.findChild<QLineEdit *>(), u"quantum"_s);
    QVERIFY(!list->isVisible());
}

void TestQuotesView::saysWhyNothingIsShown()
{
    show();
    QVERIFY(removeQuotes(*m_session, {quote(said), quote(key)}));
    QVERIFY(state().contains(u"removed"_s));
    m_view->findChild<QLineEdit *>()->setText(u"quantum"_s);
    QVERIFY(state().contains(u"Clear the filter"_s));
    open(documentOf({u"Nobody said anything."_s}));
    show();
    QVERIFY(state().contains(u"press Q"_s));
}

void TestQuotesView::saysThatItIsLooking()
{
    open(documentOf(QStringList(500, u"Wang Lin said: “We prepared for this, all of us.”"_s)));
    show();
    m_session->quotations().search();
    QVERIFY(state().contains(u"Looking"_s));
    QTRY_COMPARE(list().model()->rowCount(), 500);
    QVERIFY(state().isEmpty());
    QCOMPARE(speakerOf(u"We prepared"_s), u"Wang Lin"_s);
}

void TestQuotesView::whatIsWrittenWhileLookingIsSaved()
{
    open(documentOf(QStringList(500, u"Wang Lin said: “We prepared for this, all of us.”"_s)
                    + QStringList(bridge)));
    show();
    m_session->quotations().search();
    m_view->addQuotation(rangeOf(m_session->document(), bridge));
    QTest::keyClicks(editor(), u"Bob"_s);
    QTRY_COMPARE(list().model()->rowCount(), 501);
    QCOMPARE(speakerOf(bridge), u"Bob"_s);
    QTRY_VERIFY(!editor());
}

void TestQuotesView::namesTheSpeakerInItsRow()
{
    show();
    choose(said);
    QTest::keyClick(&list(), Qt::Key_S);
    QCOMPARE(editor()->text(), u"Jonas Andrulis"_s);
    QCOMPARE(editor()->selectedText(), u"Jonas Andrulis"_s);
    name(u"Ada Bell"_s);
    QCOMPARE(speakerOf(said), u"Ada Bell"_s);
    QVERIFY(list().hasFocus());
    QCOMPARE(list().currentIndex(), rowWith(said));
    QVERIFY(m_session->undo());
    QCOMPARE(speakerOf(said), u"Jonas Andrulis"_s);
}

void TestQuotesView::leavingTheNameAloneSaysNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Qt::Key>("end");
    QTest::newRow("Esc") << said << QString() << Qt::Key_Escape;
    QTest::newRow("Esc behind words") << said << u"Bob"_s << Qt::Key_Escape;
    QTest::newRow("Tab") << said << QString() << Qt::Key_Tab;
    QTest::newRow("Return where nobody is named") << bridge << QString() << Qt::Key_Return;
}

void TestQuotesView::leavingTheNameAloneSaysNothing()
{
    QFETCH(QString, words);
    QFETCH(QString, typed);
    QFETCH(Qt::Key, end);
    QVERIFY(addQuote(*m_session, rangeOf(m_session->document(), bridge)));
    show();
    choose(words);
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    QTest::keyClick(&list(), Qt::Key_F2);
    QPointer<QLineEdit> field = editor();
    QVERIFY(field);
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, end);
    QTRY_VERIFY(!field || !field->isVisible());
    QCOMPARE(changed.size(), 0);
}

void TestQuotesView::returnConfirmsTheName()
{
    show();
    choose(key);
    QTest::keyClick(&list(), Qt::Key_S);
    name({});
    QVERIFY(quote(key).isCorrected());
    QCOMPARE(quote(key).quote.confidence, 1);
}

void TestQuotesView::anEmptiedNameIsNobody()
{
    show();
    choose(said);
    QTest::keyClick(&list(), Qt::Key_S);
    QTest::keyClick(editor(), Qt::Key_Delete);
    name({});
    QCOMPARE(quote(said).says.speaker, QString());
}

void TestQuotesView::offersNames()
{
    Person person;
    person.id = PersonId::create();
    person.name = u"Ines Halloran"_s;
    person.aliases = {u"Halloran"_s};
    QVERIFY(m_workspace->apply({ChangeKind::EditClaim, {}, {Edit<Person>{{}, person}}}));
    show();
    choose(said);
    QTest::keyClick(&list(), Qt::Key_S);
    QCompleter *completer = editor()->completer();
    QStringList offered;
    for (int row = 0; row < completer->model()->rowCount(); ++row)
        offered.append(completer->model()->index(row, 0).data().toString());
    QCOMPARE(offered,
             (QStringList{u"Jonas Andrulis"_s, u"Wang Lin"_s, u"Ines Halloran"_s, u"Halloran"_s}));

    QTest::keyClicks(editor(), u"lin"_s);
    QVERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QTRY_VERIFY(!editor() || !editor()->isVisible());
    QCOMPARE(speakerOf(said), u"Wang Lin"_s);
}

void TestQuotesView::tabGoesOnToTheNext()
{
    show();
    choose(key);
    QTest::keyClick(&list(), Qt::Key_S);
    QPointer<QLineEdit> first = editor();
    QTest::keyClicks(first, u"Bob"_s);
    QTest::keyClick(first, Qt::Key_Tab);
    QTRY_VERIFY(!first);
    QCOMPARE(speakerOf(key), u"Bob"_s);
    QCOMPARE(list().currentIndex(), rowWith(said));
    QVERIFY(editor());
    QCOMPARE(editor()->text(), u"Jonas Andrulis"_s);
}

void TestQuotesView::namesAllThatAreChosen()
{
    show();
    choose(key);
    list().selectAll();
    QTest::keyClick(&list(), Qt::Key_S);
    name(u"Bob"_s);
    QCOMPARE(speakerOf(key), u"Bob"_s);
    QCOMPARE(speakerOf(said), u"Bob"_s);
    QVERIFY(m_session->undo());
    QCOMPARE(speakerOf(key), u"Wang Lin"_s);
    QCOMPARE(speakerOf(said), u"Jonas Andrulis"_s);
}

void TestQuotesView::correctsByKeys()
{
    show();
    choose(key);
    QTest::keyClick(&list(), Qt::Key_S, Qt::ShiftModifier);
    QCOMPARE(quote(key).says.speaker, QString());
    QTest::keyClick(&list(), Qt::Key_Delete);
    QVERIFY(quote(key).isRemoved());
    // The one that took its place is chosen now.
    QCOMPARE(list().currentIndex(), rowWith(said));
    QVERIFY(list().selectionModel()->isSelected(rowWith(said)));

    m_view->findChild<QuoteFilter *>()->setShowsRemoved(true);
    choose(key);
    QTest::keyClick(&list(), Qt::Key_R);
    QVERIFY(!quote(key).isRemoved());
    QCOMPARE(quote(key).says.speaker, QString());
}

void TestQuotesView::setsTheKindByMenu()
{
    show();
    choose(said);
    QMenu *kinds = action(u"Kind"_s)->menu();
    const auto kind = [&](const QString &text) {
        for (QAction *one : kinds->actions()) {
            if (one->text() == text)
                return one;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(kind(u"Quotation"_s)->isChecked());
    kind(u"Title"_s)->trigger();
    QCOMPARE(quote(said).quote.kind, QuoteKind::Title);
    QVERIFY(!rowWith(said).isValid());
    QVERIFY(m_session->undo());
    choose(said);
    QVERIFY(kind(u"Quotation"_s)->isChecked());
}

void TestQuotesView::theMenuOffersWhatCanBeDone()
{
    show();
    list().clearSelection();
    QVERIFY(!action(u"Speaker"_s)->isEnabled());
    choose(said);
    for (const QString &on : {u"Go to Passage"_s, u"Highlight"_s, u"Make Claim"_s, u"Speaker"_s,
                              u"Nobody Named"_s, u"Kind"_s, u"Not a Quotation"_s})
        QVERIFY2(action(on)->isEnabled(), qPrintable(on));
    for (const QString &off : {u"As Found"_s, u"History"_s, u"Use the Selected Passage"_s})
        QVERIFY2(!action(off)->isEnabled(), qPrintable(off));
    QVERIFY(!action(u"Restore"_s)->isVisible());

    action(u"Nobody Named"_s)->trigger();
    QVERIFY(action(u"As Found"_s)->isEnabled());
    QVERIFY(action(u"History"_s)->isEnabled());
    action(u"As Found"_s)->trigger();
    QVERIFY(!quote(said).isCorrected());
    list().selectAll();
    QVERIFY(!action(u"Highlight"_s)->isEnabled());
    QVERIFY(action(u"Speaker"_s)->isEnabled());

    m_view->findChild<QuoteFilter *>()->setShowsRemoved(true);
    choose(said);
    action(u"Not a Quotation"_s)->trigger();
    QVERIFY(action(u"Restore"_s)->isVisible());
    QVERIFY(!action(u"Not a Quotation"_s)->isVisible());
    QVERIFY(!action(u"Speaker"_s)->isEnabled());
}

void TestQuotesView::addsAPassageAndAsksWhoSaysIt()
{
    show();
    m_view->findChild<QLineEdit *>()->setText(u"zero"_s);
    m_view->addQuotation(rangeOf(m_session->document(), bridge));
    QCOMPARE(list().currentIndex(), rowWith(bridge));
    name(u"Erika Weber"_s);
    QCOMPARE(speakerOf(bridge), u"Erika Weber"_s);
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QVERIFY(!rowWith(bridge).isValid());

    QSignalSpy failed(m_view.get(), &QuotesView::failed);
    m_view->addQuotation({2, 3});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!editor() || !editor()->isVisible());
}

void TestQuotesView::usesTheSelectedPassage()
{
    show();
    std::optional<TextRange> selected;
    m_view->setSelectedPassage([&] { return selected; });
    choose(said);
    Q_EMIT m_view->menu()->aboutToShow();
    QVERIFY(!action(u"Use the Selected Passage"_s)->isEnabled());
    selected = rangeOf(m_session->document(), u"said prices go to zero today"_s);
    Q_EMIT m_view->menu()->aboutToShow();
    action(u"Use the Selected Passage"_s)->trigger();
    QVERIFY(quote(said).isRemoved());
    QCOMPARE(list().currentIndex(), rowWith(u"said prices go to zero today"_s));
    QCOMPARE(speakerOf(u"said prices go to zero today"_s), u"Jonas Andrulis"_s);
}

void TestQuotesView::listsWhatIsToBeRepaired()
{
    QVERIFY(setSpeaker(*m_session, {quote(said)}, u"Bob"_s));
    open(documentOf({u"He said nothing today, which is a miracle."_s,
                     u"Highlights: we prepared for this"_s,
                     u"She told us that the bridge opens in May."_s}));
    show();
    QVERIFY(m_view->showLost());
    const QModelIndex lost = list().currentIndex();
    QCOMPARE(lost, rowWith(said));
    QVERIFY(lost.data(QuoteModel::SourceRole).toString().contains(u"said by Bob"_s));
    QSignalSpy activated(m_view.get(), &QuotesView::quoteActivated);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    QVERIFY(action(u"Delete the Correction"_s)->isEnabled());

    m_view->setSelectedPassage(
        [this] { return std::optional(rangeOf(m_session->document(), u"nothing"_s)); });
    Q_EMIT m_view->menu()->aboutToShow();
    action(u"Use the Selected Passage"_s)->trigger();
    QCOMPARE(speakerOf(u"nothing"_s), u"Bob"_s);
    QVERIFY(!m_view->showLost());
    QVERIFY(m_session->undo());

    QVERIFY(m_view->showLost());
    QTest::keyClick(&list(), Qt::Key_Delete);
    QVERIFY(!m_view->showLost());
    QCOMPARE(m_session->annotations().rowCount(), 0);
}

void TestQuotesView::asksForTheHistory()
{
    show();
    choose(said);
    QTest::keyClick(&list(), Qt::Key_S, Qt::ShiftModifier);
    QSignalSpy asked(m_view.get(), &QuotesView::historyRequested);
    action(u"History"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<AnnotationId>(), quote(said).corrections.first());
}

void TestQuotesView::savesTheNameWhenAskedTo()
{
    show();
    choose(said);
    QTest::keyClick(&list(), Qt::Key_S);
    QTest::keyClicks(editor(), u"Bob"_s);
    m_view->saveEdits();
    QCOMPARE(speakerOf(said), u"Bob"_s);
    QTRY_VERIFY(!editor());
    m_view->saveEdits();
}

void TestQuotesView::aReadOnlyLibraryIsNotEdited()
{
    m_session.reset();
    m_workspace = std::make_unique<Workspace>(m_library->open(Store::Mode::ReadOnly), u"Ada"_s);
    open(quotedDocument());
    show();
    choose(said);
    QSignalSpy failed(m_view.get(), &QuotesView::failed);
    QTest::keyClick(&list(), Qt::Key_S);
    QVERIFY(!editor());
    QTest::keyClick(&list(), Qt::Key_Delete);
    QCOMPARE(failed.size(), 2);
    QVERIFY(rowWith(said).isValid());
}

QTEST_MAIN(TestQuotesView)
#include "tst_quotesview.moc"
