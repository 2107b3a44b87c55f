// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/describe.h"

#include "tests/testlib/sampledocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestDescribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesAndCountsInCodePoints();
    void contextIs64CodePointsEachSide();
    void contextEndsWithTheText();
    void takesCharactersWhole_data();
    void takesCharactersWhole();
};

void TestDescribe::quotesAndCountsInCodePoints()
{
    const Document document = documentOf({u"🌊🌊 tide"_s});
    QCOMPARE(describe(document, {5, 9}),
             (QList<Selector>{TextQuoteSelector{u"tide"_s, u"🌊🌊 "_s, {}},
                              TextPositionSelector{3, 7}}));
}

void TestDescribe::contextIs64CodePointsEachSide()
{
    const QString waves = u"🌊"_s.repeated(100);
    const Document document = documentOf({waves + u"tide"_s + waves});
    const auto quote = std::get<TextQuoteSelector>(describe(document, {200, 204}).first());
    QCOMPARE(quote.prefix, u"🌊"_s.repeated(64));
    QCOMPARE(quote.suffix, u"🌊"_s.repeated(64));
}

void TestDescribe::contextEndsWithTheText()
{
    const Document document = documentOf({u"tide"_s});
    QCOMPARE(describe(document, {0, 4}).first(), Selector(TextQuoteSelector{u"tide"_s, {}, {}}));
}

void TestDescribe::takesCharactersWhole_data()
{
    QTest::addColumn<TextRange>("range");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<TextRange>("place");
    QTest::newRow("end") << TextRange{0, 3} << u"a 🌊"_s << TextRange{0, 3};
    QTest::newRow("start") << TextRange{3, 6} << u"🌊 b"_s << TextRange{2, 5};
    QTest::newRow("inside") << TextRange{3, 4} << u"🌊"_s << TextRange{2, 3};
    QTest::newRow("half") << TextRange{2, 3} << u"🌊"_s << TextRange{2, 3};
    QTest::newRow("whole") << TextRange{2, 4} << u"🌊"_s << TextRange{2, 3};
}

void TestDescribe::takesCharactersWhole()
{
    QFETCH(TextRange, range);
    QFETCH(QString, exact);
    QFETCH(TextRange, place);
    const QList<Selector> selectors = describe(documentOf({u"a 🌊 b"_s}), range);
    QCOMPARE(std::get<TextQuoteSelector>(selectors[0]).exact, exact);
    QCOMPARE(selectors[1], Selector(TextPositionSelector{place.start, place.end}));
}

QTEST_APPLESS_MAIN(TestDescribe)

#include "tst_describe.moc"
