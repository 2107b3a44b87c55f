// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyOneHasNothing();
    void hashIsOfTheText();
    void copiesWithOtherQuotes();
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

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
