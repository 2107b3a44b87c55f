// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trash/trashmodel.h"

#include "app/session/claimcommands.h"
#include "app/session/documentsession.h"
#include "app/session/quotecorrections.h"
#include "app/trash/trashfilter.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestTrashModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isEmptyUntilRead();
    void rowsSayWhatTheyAre_data();
    void rowsSayWhatTheyAre();
    void correctionsSayWhatTheySaid();
    void aRowIsOneSentence();
    void filters_data();
    void filters();

private:
    /// One deleted item of each kind, the claim last.
    void deleteOneOfEach();
    QModelIndex rowOf(const QString &kind) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            if (index.data(TrashModel::KindRole).toString() == kind)
                return index;
        }
        return {};
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<TrashModel> m_model;
};

void TestTrashModel::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_session = DocumentSession::open(*m_workspace, sampleDocument(), u"/a.md"_s).value();
    m_model = std::make_unique<TrashModel>(*m_workspace);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestTrashModel::cleanup()
{
    m_model.reset();
    m_session.reset();
    m_workspace.reset();
}

void TestTrashModel::deleteOneOfEach()
{
    AnnotationDraft question;
    question.range = rangeOf(m_session->document(), u"tables"_s);
    question.color = u"question"_s;
    question.note = u"Which\ntables?"_s;
    AnnotationDraft note;
    note.note = u"Ask the harbour"_s;
    AnnotationDraft claim;
    claim.range = rangeOf(m_session->document(), u"价格"_s);
    claim.claim = ClaimDraft{u"Prices go to zero"_s, {}, {}, {}, {}, {}};
    const AnnotationId asked = m_session->annotate(question).value();
    const AnnotationId reply = m_session->reply(asked, u"These"_s).value();
    const AnnotationId onArticle = m_session->annotate(note).value();
    const AnnotationId claimed = m_session->annotate(claim).value();
    QVERIFY(m_session->remove({reply}));
    QVERIFY(m_session->remove({asked, onArticle}));
    QVERIFY(deleteClaim(*m_workspace, *m_session->annotations().find(claimed)->annotation.claim()));
    m_model->reload();
}

void TestTrashModel::isEmptyUntilRead()
{
    AnnotationDraft draft;
    draft.note = u"a note"_s;
    QVERIFY(m_session->remove({m_session->annotate(draft).value()}));
    QCOMPARE(m_model->rowCount(), 0);
    m_model->reload();
    QCOMPARE(m_model->rowCount(), 1);
}

void TestTrashModel::rowsSayWhatTheyAre_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("color");
    QTest::newRow("mark") << u"Question"_s << u"tables"_s << QString() << u"Which tables?"_s
                          << u"question"_s;
    QTest::newRow("reply") << u"Reply"_s << QString() << QString() << u"These"_s << QString();
    QTest::newRow("note") << u"Note on the article"_s << QString() << QString()
                          << u"Ask the harbour"_s << u"quote"_s;
    QTest::newRow("claim") << u"Claim"_s << QString() << u"Prices go to zero"_s << QString()
                           << u"claim"_s;
}

void TestTrashModel::rowsSayWhatTheyAre()
{
    QFETCH(QString, kind);
    deleteOneOfEach();
    QCOMPARE(m_model->rowCount(), 4);
    const QModelIndex row = rowOf(kind);
    QVERIFY(row.isValid());
    QTEST(row.data(TrashModel::QuoteRole).toString(), "quote");
    QTEST(row.data(TrashModel::StatementRole).toString(), "statement");
    QTEST(row.data(TrashModel::WordsRole).toString(), "words");
    QTEST(row.data(TrashModel::ColorRole).toString(), "color");
    QCOMPARE(row.data(TrashModel::DaysLeftRole).toInt(), daysInTrash);
    QCOMPARE(row.data(TrashModel::IdRole).toUuid(), m_model->item(row.row()).id());
}

void TestTrashModel::correctionsSayWhatTheySaid()
{
    QVERIFY(addQuote(*m_session, rangeOf(m_session->document(), u"tables"_s)));
    QVERIFY(setSpeaker(*m_session, m_session->quotations().items(), u"Ada"_s));
    QVERIFY(removeQuotes(*m_session, m_session->quotations().items()));
    m_model->reload();
    const QModelIndex row = rowOf(u"Correction"_s);
    QCOMPARE(row.data(TrashModel::QuoteRole).toString(), u"tables"_s);
    QCOMPARE(row.data(TrashModel::WordsRole).toString(), u"quotation; said by Ada"_s);
    QVERIFY(row.data(TrashModel::ColorRole).toString().isEmpty());
}

void TestTrashModel::aRowIsOneSentence()
{
    deleteOneOfEach();
    const QString sentence = rowOf(u"Question"_s).data().toString();
    QVERIFY2(sentence.startsWith(u"Question; tables; Which tables?; "_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"deleted today"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"gone for good in 30"_s), qPrintable(sentence));
}

void TestTrashModel::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing asked") << QString() << 4;
    QTest::newRow("passage") << u"TABLES"_s << 1;
    QTest::newRow("note") << u"harbour"_s << 1;
    QTest::newRow("kind") << u"reply"_s << 1;
    QTest::newRow("all words") << u"which tables"_s << 1;
    QTest::newRow("not all words") << u"which harbour"_s << 0;
    QTest::newRow("statement") << u"go to zero"_s << 1;
}

void TestTrashModel::filters()
{
    QFETCH(QString, query);
    deleteOneOfEach();
    TrashFilter filter;
    filter.setSourceModel(m_model.get());
    filter.setQuery(query);
    QTEST(filter.rowCount(), "rows");
}

QTEST_GUILESS_MAIN(TestTrashModel)

#include "tst_trashmodel.moc"
