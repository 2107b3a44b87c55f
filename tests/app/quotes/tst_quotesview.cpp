// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotefilter.h"
#include "app/quotes/quotemodel.h"
#include "app/quotes/quotesview.h"
#include "app/session/documentsession.h"
#include "app/settings/appearance.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

const QString said = u"prices go to zero"_s;
const QString scare = u"miracle"_s;
const QString key = u"we prepared for this"_s;

Document quotedDocument()
{
    const Document document = documentOf(
        {u"He said prices go to zero today, a miracle."_s, u"Highlights: we prepared for this"_s});
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
    void listsKeyQuotesFirst();
    void hidesScareQuotesUntilAsked();
    void filtersBySpeakerAndWord();
    void showsTheMarkOverAQuote();
    void activatesByMouseAndKeys();
    void saysSoWhereNothingFits();

private:
    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    Appearance m_appearance;
};

void TestQuotesView::init()
{
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

void TestQuotesView::filtersBySpeakerAndWord()
{
    QuoteModel model;
    model.setSession(m_session.get());
    QuoteFilter filter;
    filter.setSourceModel(&model);

    filter.setSpeaker(u"Wang Lin"_s);
    QCOMPARE(filter.rowCount(), 1);
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
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
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
}

void TestQuotesView::activatesByMouseAndKeys()
{
    QuotesView view(m_appearance);
    view.resize(280, 400);
    view.setSession(m_session.get());
    view.show();
    auto *list = view.findChild<QListView *>();
    QSignalSpy activated(&view, &QuotesView::quoteActivated);
    QSignalSpy marked(&view, &QuotesView::markRequested);
    QSignalSpy claimed(&view, &QuotesView::claimRequested);

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

QTEST_MAIN(TestQuotesView)
#include "tst_quotesview.moc"
