// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/find/expressionfinder.h"

#include "lib/find/textfinder.h"
#include "tests/testlib/sampledocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

using Places = QList<TextRange>;
Q_DECLARE_METATYPE(Sidegloss::FindOptions)

class TestExpressionFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void isBounded_data();
    void isBounded();
    void goesOnBehindWhatIsTooHard();
};

void TestExpressionFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<FindOptions>("options");
    QTest::addColumn<Places>("places");
    const FindOptions loose{.isExpression = true};
    const FindOptions cased{.matchCase = true, .isExpression = true};
    const FindOptions whole{.wholeWords = true, .isExpression = true};
    const auto row = [](const char *name, const QString &text, const QString &expression,
                        const FindOptions &options, const Places &places) {
        QTest::newRow(name) << text << expression << options << places;
    };
    row("digits", u"in 2024 and 2025"_s, u"\\d{4}"_s, loose, {{3, 7}, {12, 16}});
    row("other case", u"Price"_s, u"p.ice"_s, loose, {{0, 5}});
    row("case that counts", u"Price"_s, u"p.ice"_s, cased, {});
    row("whole words", u"prices price"_s, u"pric\\w"_s, whole, {{7, 12}});
    row("letters of any script", u"价格 zero"_s, u"\\w+"_s, loose, {{0, 2}, {3, 7}});
    row("not across paragraphs", u"one\ntwo"_s, u"one\\stwo"_s, loose, {});
    row("starts of paragraphs", u"one\none two\ntwo one"_s, u"^one"_s, loose, {{0, 3}, {4, 7}});
    row("what is empty", u"abc"_s, u"x*"_s, loose, {});
    row("now and then empty", u"axxb"_s, u"x*"_s, loose, {{1, 3}});
    row("by what stands before", u"a1 b1"_s, u"(?<=b)1"_s, loose, {{4, 5}});
    row("nothing", u"abc"_s, {}, loose, {});
}

void TestExpressionFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, expression);
    QFETCH(FindOptions, options);
    QTEST(findAll(documentOf(text.split(u'\n')), {expression, options}), "places");
}

void TestExpressionFinder::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<qsizetype>("place");

    QTest::newRow("open group") << u"a(b"_s << qsizetype(3);
    QTest::newRow("open class") << u"[a-"_s << qsizetype(3);
    QTest::newRow("nothing to repeat") << u"ab|*"_s << qsizetype(3);
}

void TestExpressionFinder::saysWhatIsWrong()
{
    QFETCH(QString, expression);
    const auto finder =
        ExpressionFinder::create(documentOf({u"abc"_s}), {expression, {.isExpression = true}});
    QVERIFY(!finder);
    QVERIFY(!finder.error().reason.isEmpty());
    QTEST(finder.error().place, "place");
}

void TestExpressionFinder::isBounded_data()
{
    QTest::addColumn<QString>("expression");

    QTest::newRow("nested repetition") << u"(a+)+$"_s;
    QTest::newRow("overlapping choice") << u"(a|aa)+$"_s;
    QTest::newRow("the reader's own limit") << u"(*LIMIT_MATCH=4000000000)(a+)+$"_s;
}

/// The test's timeout is the assertion: unbounded, each takes longer than the universe.
void TestExpressionFinder::isBounded()
{
    QFETCH(QString, expression);
    const Document document = documentOf({QString(4000, u'a') + u'b', QString(300, u'a') + u'c'});
    auto finder = ExpressionFinder::create(document, {expression, {.isExpression = true}});
    QVERIFY(finder);
    while (!finder->isAtEnd())
        finder->next();
    QVERIFY(finder->isTooHard());
}

void TestExpressionFinder::goesOnBehindWhatIsTooHard()
{
    const QString hard = QString(4000, u'a') + u'b';
    const Document document = documentOf({u"aaa"_s, hard, u"aa"_s});
    const qsizetype behind = document.leaf(2).range.start;
    QCOMPARE(findAll(document, {u"(a+)+$"_s, {.isExpression = true}}),
             (Places{{0, 3}, {behind, behind + 2}}));
}

QTEST_APPLESS_MAIN(TestExpressionFinder)
#include "tst_expressionfinder.moc"
