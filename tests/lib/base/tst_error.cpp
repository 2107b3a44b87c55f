// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/base/error.h"

#include "lib/base/result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasANameOfItsOwn();
    void failureBecomesTheErrorOfAResult();
    void printsForTheLog_data();
    void printsForTheLog();
};

void TestError::everyKindHasANameOfItsOwn()
{
    QSet<QString> names;
    const int last = static_cast<int>(ErrorKind::Cancelled);
    for (int kind = 0; kind <= last; ++kind)
        names.insert(errorKindName(static_cast<ErrorKind>(kind)));
    QCOMPARE(names.size(), last + 1);
    QVERIFY(!names.contains(QString()));
}

void TestError::failureBecomesTheErrorOfAResult()
{
    const auto open = [](const QString &path) -> Result<int> {
        if (path.isEmpty())
            return failure(ErrorKind::NotFound, u"article.md"_s, u"ENOENT"_s);
        return 1;
    };
    QCOMPARE(open(u"article.md"_s).value(), 1);
    const Result<int> result = open({});
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorKind::NotFound, u"article.md"_s, u"ENOENT"_s}));
}

void TestError::printsForTheLog_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("printed");
    QTest::newRow("with detail") << u"EISDIR"_s << u"Error(NotAFile, \"/tmp\", \"EISDIR\")"_s;
    QTest::newRow("without detail") << QString() << u"Error(NotAFile, \"/tmp\")"_s;
}

void TestError::printsForTheLog()
{
    QFETCH(QString, detail);
    QFETCH(QString, printed);
    QCOMPARE(QDebug::toString(Error{ErrorKind::NotAFile, u"/tmp"_s, detail}), printed);
}

QTEST_APPLESS_MAIN(TestError)

#include "tst_error.moc"
