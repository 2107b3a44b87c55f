// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOneHasNothing();
    void hashIsOfTheText();
    void copiesWithOtherQuotes();
    void beginsLikeTheWhole_data();
    void beginsLikeTheWhole();
};

void TestDocument::emptyOneHasNothing()
{
    const Document document;
    QCOMPARE(document.text(), u""_s);
    QCOMPARE(document.leafAt(0), std::optional<qsizetype>());
    QCOMPARE(document.sectionAt(0), std::optional<qsizetype>());
    QCOMPARE(document.textHash(), QCryptographicHash::hash({}, QCryptographicHash::Sha256));
}

void TestDocument::hashIsOfTheText()
{
    DocumentBuilder builder;
    builder.appendText(u"价格");
    builder.metadata().title = u"one"_s;
    const Document document = builder.build();
    QCOMPARE(document.textHash(),
             QCryptographicHash::hash(u"价格"_s.toUtf8(), QCryptographicHash::Sha256));
    QCOMPARE(document.withMetadata({}).textHash(), document.textHash());
}

void TestDocument::copiesWithOtherQuotes()
{
    DocumentBuilder builder;
    builder.appendText(u"said");
    const Document document = builder.build();
    Quote quote;
    quote.range = {0, 4};
    const Document quoted = document.withQuotes({quote});
    QCOMPARE(quoted.quotes().size(), 1);
    QCOMPARE(quoted.text(quoted.quotes().constFirst().range), u"said"_s);
    QVERIFY(document.quotes().isEmpty());
}

void TestDocument::beginsLikeTheWhole_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 3, 4, 10, 20, 1000})
        QTest::addRow("%d", length) << length;
}

void TestDocument::beginsLikeTheWhole()
{
    QFETCH(int, length);
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Heading, {.level = 1});
    builder.appendText(u"One");
    builder.closeBlock();
    builder.openBlock(BlockKind::List);
    for (const QStringView item : {u"first", u"second"}) {
        builder.openBlock(BlockKind::ListItem);
        builder.openSpan(SpanKind::Strong);
        builder.appendText(item);
        builder.closeSpan();
        builder.closeBlock();
    }
    builder.closeBlock();
    builder.openBlock(BlockKind::Heading, {.level = 1});
    builder.appendText(u"Two");
    builder.closeBlock();
    const Document whole = builder.build();

    const Document part = whole.beginning(length);
    QCOMPARE(part.text(), whole.text().first(std::min<qsizetype>(length, whole.text().size())));
    QCOMPARE(part.codePoints().count(), part.text().size());
    for (qsizetype leaf = 0; leaf < part.leaves().size(); ++leaf) {
        QCOMPARE(part.leaves()[leaf], whole.leaves()[leaf]);
        QCOMPARE(part.leaf(leaf).range.start, whole.leaf(leaf).range.start);
        QCOMPARE(part.leaf(leaf).parent, whole.leaf(leaf).parent);
        QCOMPARE(part.text(part.leaf(leaf).range),
                 whole.text(whole.leaf(leaf).range).first(part.leaf(leaf).range.length()));
    }
    for (qsizetype position = 0; position < part.text().size(); ++position) {
        QCOMPARE(part.leafAt(position), whole.leafAt(position));
        QCOMPARE(part.sectionAt(position), whole.sectionAt(position));
    }
    for (const Span &span : part.spans())
        QVERIFY(span.range.end <= part.text().size());
    for (const Section &section : part.sections())
        QVERIFY(section.range.end <= part.text().size());
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
