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
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("printed");
    QTest::newRow("with detail") << Error{ErrorKind::NotAFile, u"/tmp"_s, u"EISDIR"_s}
                                 << u"Error(NotAFile, \"/tmp\", \"EISDIR\")"_s;
    QTest::newRow("without detail")
        << Error{ErrorKind::NotAFile, u"/tmp"_s} << u"Error(NotAFile, \"/tmp\")"_s;
    QTest::newRow("with a line") << Error{.kind = ErrorKind::Malformed,
                                          .subject = u"a"_s,
                                          .location = {.part = u"b"_s, .line = 3}}
                                 << u"Error(Malformed, \"a\", in \"b\", line 3)"_s;
    QTest::newRow("with a byte") << Error{.kind = ErrorKind::Binary,
                                          .subject = u"a"_s,
                                          .location = {.byte = 3, .found = u"b"_s}}
                                 << u"Error(Binary, \"a\", byte 3 \"b\")"_s;
    QTest::newRow("with a limit") << Error{.kind = ErrorKind::TooLarge,
                                           .subject = u"a"_s,
                                           .excess = Excess{.most = 9}}
                                  << u"Error(TooLarge, \"a\", over 9)"_s;
}

void TestError::printsForTheLog()
{
    QFETCH(Error, error);
    QFETCH(QString, printed);
    QCOMPARE(QDebug::toString(error), printed);
}

QTEST_APPLESS_MAIN(TestError)

#include "tst_error.moc"
