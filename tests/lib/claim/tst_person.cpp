// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/claim/person.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCalled_data();
    void isCalled();
};

void TestPerson::isCalled_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("called");
    QTest::newRow("name") << u"Jonas Andrulis"_s << true;
    QTest::newRow("case and white space apart") << u" jonas\n ANDRULIS"_s << true;
    QTest::newRow("alias") << u"安德鲁利斯"_s << true;
    QTest::newRow("part of the name") << u"Jonas"_s << false;
    QTest::newRow("nobody") << u" "_s << false;
}

void TestPerson::isCalled()
{
    QFETCH(QString, name);
    QFETCH(bool, called);
    const Person person{
        PersonId::create(), u"Jonas Andrulis"_s, {u""_s, u"安德鲁利斯"_s}, {}, {}, {}};
    QCOMPARE(person.isCalled(name), called);
}

QTEST_APPLESS_MAIN(TestPerson)

#include "tst_person.moc"
