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

QTEST_APPLESS_MAIN(TestDescribe)

#include "tst_describe.moc"
