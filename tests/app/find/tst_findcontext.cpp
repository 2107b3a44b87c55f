// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/findcontext.h"

#include "tests/testlib/sampledocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestFindContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheWordsAround_data();
    void isTheWordsAround();
    void isBounded();
};

void TestFindContext::isTheWordsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("context");

    QTest::newRow("a short line") << u"the price falls"_s << u"price"_s << u"the price falls"_s;
    QTest::newRow("its paragraph only")
        << u"before\nthe price falls\nbehind"_s << u"price"_s << u"the price falls"_s;
    QTest::newRow("behind many words")
        << u"nobody who was there that day would say that the price falls"_s << u"price"_s
        << u"…day would say that the price falls"_s;
    QTest::newRow("Chinese") << u"开源模型逐渐成为创新的重要推动力，公司的战略是将价格降低"_s
                             << u"价格"_s << u"…要推动力，公司的战略是将价格降低"_s;
    QTest::newRow("over a line end")
        << u"one two\nthree four"_s << u"two\nthree"_s << u"one two three four"_s;
    QTest::newRow("emoji at the cut")
        << u"😀"_s.repeated(30) + u"x"_s << u"x"_s << u'…' + u"😀"_s.repeated(12) + u'x';
}

void TestFindContext::isTheWordsAround()
{
    QFETCH(QString, text);
    QFETCH(QString, match);
    const Document document = documentOf(text.split(u'\n'));
    const FindContext context = contextOf(document, rangeOf(document, match));
    QTEST(context.text, "context");
    QCOMPARE(sliced(context.text, context.match).toString(), match.replace(u'\n', u' '));
}

void TestFindContext::isBounded()
{
    const Document document = documentOf({QString(100'000, u'x')});
    const FindContext context = contextOf(document, {1'000, 90'000});
    QCOMPARE_LT(context.text.size(), 400);
    QCOMPARE_LE(context.match.end, context.text.size());
}

QTEST_APPLESS_MAIN(TestFindContext)
#include "tst_findcontext.moc"
