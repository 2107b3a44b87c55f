// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/claim/claimjson.h"

#include "tests/testlib/randomvalues.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QJsonObject writtenAndRead(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

} // namespace

class TestClaimJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyClaimComesBack();
    void anyPersonComesBack();
    void refusesClaims_data();
    void refusesClaims();
    void refusesAPersonWithoutId();
};

void TestClaimJson::anyClaimComesBack()
{
    RandomValues random;
    for (int i = 0; i < 1000; ++i) {
        Claim claim = random.claim();
        if (random.chance())
            claim.speaker = PersonId::create();
        const Result<Claim> back = claimFromJson(writtenAndRead(toJson(claim)));
        QVERIFY(back);
        QCOMPARE(*back, claim);
    }
}

void TestClaimJson::anyPersonComesBack()
{
    RandomValues random;
    for (int i = 0; i < 100; ++i) {
        const Person person = random.person();
        QCOMPARE(personFromJson(writtenAndRead(toJson(person))).value(), person);
    }
}

void TestClaimJson::refusesClaims_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("no UUID") << u"id"_s << u"1"_s;
    QTest::newRow("speaker by name") << u"speaker"_s << u"Ada"_s;
    QTest::newRow("unknown kind") << u"kind"_s << u"rumour"_s;
    QTest::newRow("unknown verdict") << u"verdict"_s << u"TRUE"_s;
    QTest::newRow("unknown state") << u"state"_s << u""_s;
    QTest::newRow("impossible date") << u"reviewOn"_s << u"2026-02-30"_s;
}

void TestClaimJson::refusesClaims()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    RandomValues random;
    QJsonObject json = toJson(random.claim());
    json[member] = value;
    const Result<Claim> claim = claimFromJson(json);
    QVERIFY(!claim);
    QCOMPARE(claim.error().kind, ErrorKind::Malformed);
}

void TestClaimJson::refusesAPersonWithoutId()
{
    const Result<Person> person = personFromJson({{u"name"_s, u"Ada"_s}});
    QVERIFY(!person);
    QCOMPARE(person.error().kind, ErrorKind::Malformed);
}

QTEST_APPLESS_MAIN(TestClaimJson)

#include "tst_claimjson.moc"
