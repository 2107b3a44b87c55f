// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/correction/articlenames.h"

#include "tests/testlib/sampledocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestArticleNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFullestForm_data();
    void findsTheFullestForm();
    void readsTheFirstParagraphsOfALongArticle();
};

void TestArticleNames::findsTheFullestForm_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("fullest");
    QTest::newRow("family name") << u"Andrulis"_s << u"Jonas Andrulis"_s;
    QTest::newRow("first name") << u"Jonas"_s << u"Jonas Andrulis"_s;
    QTest::newRow("whole name") << u"Jonas Andrulis"_s << u"Jonas Andrulis"_s;
    QTest::newRow("with stray space") << u" Jonas \t Andrulis\n"_s << u"Jonas Andrulis"_s;
    QTest::newRow("address in Chinese") << u"王教授"_s << u"王小明"_s;
    QTest::newRow("not in the article") << u"Erika Mustermann"_s << u"Erika Mustermann"_s;
    QTest::newRow("part of another word") << u"Jon"_s << u"Jon"_s;
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestArticleNames::findsTheFullestForm()
{
    QFETCH(QString, written);
    ArticleNames names(documentOf({u"A talk with Jonas Andrulis in Heidelberg."_s,
                                   u"“Prices go to zero,” Andrulis said."_s,
                                   u"王小明说：“价格会降。”王教授又说：“很快。”"_s}));
    QTEST(names.fullest(written), "fullest");
    QTEST(names.fullest(written), "fullest");
}

void TestArticleNames::readsTheFirstParagraphsOfALongArticle()
{
    const QString filler = u"Andrulis said that the price of it falls from year to year. "_s;
    QStringList paragraphs{u"A talk with Jonas Andrulis in Heidelberg."_s};
    for (int i = 0; i < 3000; ++i)
        paragraphs.append(filler);
    paragraphs.append(u"“It falls,” said Maria Andrulis, who isn't Jonas."_s);
    ArticleNames names(documentOf(paragraphs));
    QCOMPARE(names.fullest(u"Andrulis"_s), u"Jonas Andrulis"_s);
    QCOMPARE(names.fullest(u"Maria"_s), u"Maria Andrulis"_s);
}

QTEST_APPLESS_MAIN(TestArticleNames)
#include "tst_articlenames.moc"
