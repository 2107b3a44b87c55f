// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/change.h"

#include "tests/testlib/randomvalues.h"

#include <QTest>

using namespace Sidegloss;

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reversedTurnsEditsAndOrderRound();
};

void TestChange::reversedTurnsEditsAndOrderRound()
{
    RandomValues random;
    const Claim claim = random.claim();
    const Person old = random.person();
    Person renamed = old;
    renamed.name = random.word();
    const Change change{ChangeKind::MakeClaim,
                        DocumentId::create(),
                        {Edit<Person>{old, renamed}, Edit<Claim>{std::nullopt, claim}}};
    const Change expected{ChangeKind::MakeClaim,
                          change.document,
                          {Edit<Claim>{claim, std::nullopt}, Edit<Person>{renamed, old}}};
    QCOMPARE(change.reversed(), expected);
    QCOMPARE(change.reversed().reversed(), change);
}

QTEST_APPLESS_MAIN(TestChange)

#include "tst_change.moc"
