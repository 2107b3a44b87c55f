// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/document/fragment.h"
#include "tests/testlib/plaindocument.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestFragment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSections_data();
    void namesSections();
    void findsPlaces_data();
    void findsPlaces();
};

void TestFragment::namesSections_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("words") << u"# The Price of Ships"_s << QStringList{u"the-price-of-ships"_s};
    QTest::newRow("punctuation") << u"# What, then? (1.2)"_s << QStringList{u"what-then-12"_s};
    QTest::newRow("hyphens") << u"# a_b - c"_s << QStringList{u"a_b---c"_s};
    QTest::newRow("chinese") << u"# 开源模型：加速 引擎"_s << QStringList{u"开源模型加速-引擎"_s};
    QTest::newRow("marks") << u"# Ü e\u0301"_s << QStringList{u"ü-e\u0301"_s};
    QTest::newRow("twice") << u"# A\n## A\n# B\n# a"_s
                           << QStringList{u"a"_s, u"a-1"_s, u"b"_s, u"a-2"_s};
    QTest::newRow("none") << u"text"_s << QStringList();
}

void TestFragment::namesSections()
{
    QFETCH(QString, headings);
    QTEST(sectionNames(plainDocument(headings)), "names");
}

void TestFragment::findsPlaces_data()
{
    QTest::addColumn<QString>("fragment");
    QTest::addColumn<std::optional<qsizetype>>("position");

    using Position = std::optional<qsizetype>;
    QTest::newRow("beginning") << u""_s << Position(0);
    QTest::newRow("section") << u"one"_s << Position(6);
    QTest::newRow("capitals") << u"ONE"_s << Position(6);
    QTest::newRow("second of a name") << u"one-1"_s << Position(10);
    QTest::newRow("footnote") << u"fn-2"_s << Position(16);
    QTest::newRow("a place of its own") << u"here"_s << Position(2);
    QTest::newRow("a place called as a section") << u"Two words"_s << Position(0);
    QTest::newRow("a place that nothing leads to") << u"there"_s << Position();
    QTest::newRow("no footnote") << u"fn-3"_s << Position();
    QTest::newRow("nothing") << u"two"_s << Position();
}

void TestFragment::findsPlaces()
{
    DocumentBuilder builder;
    builder.addLinkTarget(u"Two words"_s);
    builder.openSpan(SpanKind::Link, u"#here"_s);
    builder.appendText(u"In");
    builder.closeSpan();
    builder.addLinkTarget(u"here"_s);
    builder.addLinkTarget(u"there"_s);
    builder.openSpan(SpanKind::Link, u"#Two%20words"_s);
    builder.appendText(u"tro");
    builder.closeSpan();
    for (int i = 0; i < 2; ++i) {
        builder.openBlock(BlockKind::Heading, {.level = 1});
        builder.appendText(u"One");
        builder.closeBlock();
    }
    for (int number = 1; number < 3; ++number) {
        builder.openBlock(BlockKind::FootnoteBody, {.start = number});
        builder.appendText(u"x");
        builder.closeBlock();
    }
    const Document document = builder.build();
    QCOMPARE(document.text(), u"Intro\nOne\nOne\nx\nx"_s);
    QFETCH(QString, fragment);
    QTEST(fragmentPosition(document, fragment), "position");
}

QTEST_APPLESS_MAIN(TestFragment)
#include "tst_fragment.moc"
