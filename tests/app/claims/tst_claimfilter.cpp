// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimfilter.h"
#include "app/claims/claimmodel.h"
#include "app/session/claimcommands.h"
#include "tests/testlib/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestClaimFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fits_data();
    void fits();
    void sortsByVerdictNotByItsWord();
    void putsClaimsWithoutADateLast();
    void followsChangesAndUndo();

private:
    void add(const QString &statement, const QString &speaker, Verdict verdict,
             const QStringList &tags, std::optional<QDate> reviewOn = {});
    QStringList shown(const ClaimFilter &filter) const;

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
};

void TestClaimFilter::init()
{
    m_workspace.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    add(u"LLM prices go to zero"_s, u"Jonas Andrulis"_s, Verdict::Mixed, {u"economics/prices"_s},
        QDate::currentDate());
    add(u"推理成本每年下降一个数量级"_s, u"王琳"_s, Verdict::MostlyTrue, {u"economics/prices"_s},
        QDate(2400, 1, 1));
    add(u"Europe can't catch up"_s, u"Jonas Andrulis"_s, Verdict::Unprovable, {u"policy"_s});
}

void TestClaimFilter::add(const QString &statement, const QString &speaker, Verdict verdict,
                          const QStringList &tags, std::optional<QDate> reviewOn)
{
    Claim claim;
    claim.id = ClaimId::create();
    claim.statement = statement;
    claim.verdict = verdict;
    claim.tags = tags;
    claim.reviewOn = reviewOn;
    claim.created = claim.modified = QDateTime::currentDateTimeUtc();
    QVERIFY(m_workspace->apply({ChangeKind::MakeClaim, {}, {Edit<Claim>{{}, claim}}}));
    QVERIFY(saveClaim(*m_workspace, claim, speaker));
}

QStringList TestClaimFilter::shown(const ClaimFilter &filter) const
{
    QStringList statements;
    for (int row = 0; row < filter.rowCount(); ++row)
        statements.append(filter.index(row, ClaimModel::Statement).data().toString());
    return statements;
}

void TestClaimFilter::fits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");

    QTest::newRow("empty: all") << u""_s << 3;
    QTest::newRow("word of a statement, any case") << u"PRICES go"_s << 1;
    QTest::newRow("word of a tag") << u"policy"_s << 1;
    QTest::newRow("chinese") << u"成本"_s << 1;
    QTest::newRow("speaker without key") << u"andrulis"_s << 2;
    QTest::newRow("speaker") << u"speaker:andrulis"_s << 2;
    QTest::newRow("speaker and word") << u"speaker:andrulis europe"_s << 1;
    QTest::newRow("tag by its start") << u"tag:economics"_s << 2;
    QTest::newRow("verdict by its word") << u"verdict:mixed"_s << 1;
    QTest::newRow("verdict by its label") << u"verdict:mostly-true"_s << 1;
    QTest::newRow("kind that none has") << u"kind:forecast"_s << 0;
    QTest::newRow("due") << u"due"_s << 1;
    QTest::newRow("nothing") << u"quantum"_s << 0;
}

void TestClaimFilter::fits()
{
    QFETCH(QString, query);
    ClaimModel model(*m_workspace);
    ClaimFilter filter;
    filter.setSourceModel(&model);

    filter.setQuery(query);

    QTEST(filter.rowCount(), "count");
}

void TestClaimFilter::sortsByVerdictNotByItsWord()
{
    ClaimModel model(*m_workspace);
    ClaimFilter filter;
    filter.setSourceModel(&model);

    filter.sort(ClaimModel::VerdictColumn);

    QCOMPARE(shown(filter), (QStringList{u"推理成本每年下降一个数量级"_s,
                                         u"LLM prices go to zero"_s, u"Europe can't catch up"_s}));
}

void TestClaimFilter::putsClaimsWithoutADateLast()
{
    ClaimModel model(*m_workspace);
    ClaimFilter filter;
    filter.setSourceModel(&model);

    filter.sort(ClaimModel::ReviewOn);

    QCOMPARE(shown(filter).last(), u"Europe can't catch up"_s);
}

void TestClaimFilter::followsChangesAndUndo()
{
    ClaimModel model(*m_workspace);
    QAbstractItemModelTester tester(&model);
    const Claim claim = model.claim(0);

    QVERIFY(deleteClaim(*m_workspace, claim.id));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(m_workspace->undo({}));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.rowOf(claim.id));
}

QTEST_MAIN(TestClaimFilter)
#include "tst_claimfilter.moc"
