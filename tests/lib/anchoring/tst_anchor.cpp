// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/anchor.h"

#include "lib/anchoring/describe.h"
#include "tests/testlib/sampledocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheSameRevisionThePositionHolds();
    void aPositionThatDeniesTheWordsIsntTrusted();
    void onAnotherRevision_data();
    void onAnotherRevision();
    void withoutSelectorsNowhere();
};

void TestAnchor::onTheSameRevisionThePositionHolds()
{
    const Document document = sampleDocument();
    const RevisionId revision = RevisionId::create();
    // The second of two places, and behind a surrogate pair.
    const TextRange range{document.text().lastIndexOf(u"tables"_s),
                          document.text().lastIndexOf(u"tables"_s) + 6};
    Target target;
    target.revision = revision;
    target.selectors = describe(document, range);
    QCOMPARE(anchor(document, revision, target), (Anchor{range, AnchorMethod::Position, 1}));
    target.selectors.removeFirst();
    QCOMPARE(anchor(document, revision, target), (Anchor{range, AnchorMethod::Position, 1}));
}

void TestAnchor::aPositionThatDeniesTheWordsIsntTrusted()
{
    const Document document = sampleDocument();
    Target target;
    target.revision = RevisionId::create();
    target.selectors = {TextQuoteSelector{u"stayed"_s, u"tables "_s, u"."_s},
                        TextPositionSelector{0, 6}};
    QCOMPARE(anchor(document, target.revision, target),
             (Anchor{rangeOf(document, u"stayed"_s), AnchorMethod::Quote, 1}));
    target.selectors = {TextPositionSelector{0, 100000}};
    QCOMPARE(anchor(document, target.revision, target), std::nullopt);
}

void TestAnchor::onAnotherRevision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::newRow("unchanged") << u"a word b"_s << 2;
    QTest::newRow("moved") << u"before: a word b"_s << 10;
    QTest::newRow("two places") << u"a word b a word b"_s << -1;
    QTest::newRow("two places, one with the context") << u"word a word b"_s << 7;
    QTest::newRow("the words changed") << u"a ward b"_s << -1;
    QTest::newRow("the context changed") << u"a word c"_s << -1;
}

void TestAnchor::onAnotherRevision()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    Target target;
    target.revision = RevisionId::create();
    target.selectors = {TextQuoteSelector{u"word"_s, u"a "_s, u" b"_s}, TextPositionSelector{2, 6}};
    const auto found = anchor(documentOf({text}), RevisionId::create(), target);
    QCOMPARE(found.has_value(), start >= 0);
    if (found)
        QCOMPARE(*found, (Anchor{{start, start + 4}, AnchorMethod::Quote, 1}));
}

void TestAnchor::withoutSelectorsNowhere()
{
    QCOMPARE(anchor(sampleDocument(), RevisionId::create(), Target()), std::nullopt);
    Target empty;
    empty.selectors = {TextQuoteSelector()};
    QCOMPARE(anchor(sampleDocument(), {}, empty), std::nullopt);
}

QTEST_APPLESS_MAIN(TestAnchor)

#include "tst_anchor.moc"
