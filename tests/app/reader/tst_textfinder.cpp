// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/textfinder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestTextFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestTextFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("exactCase");
    QTest::addColumn<QList<TextRange>>("places");
    using Places = QList<TextRange>;
    const QString mark(QChar::ObjectReplacementCharacter);

    QTest::newRow("twice") << u"a price, a price"_s << u"price"_s << false
                           << Places{{2, 7}, {11, 16}};
    QTest::newRow("other case") << u"Price"_s << u"price"_s << false << Places{{0, 5}};
    QTest::newRow("other case, exact") << u"Price"_s << u"price"_s << true << Places{};
    QTest::newRow("Chinese") << u"价格将会降到零"_s << u"降到"_s << false << Places{{4, 6}};
    QTest::newRow("no overlap") << u"aaaa"_s << u"aa"_s << false << Places{{0, 2}, {2, 4}};
    QTest::newRow("straight for curly")
        << u"it’s “so”"_s << u"it's \"so\""_s << false << Places{{0, 9}};
    QTest::newRow("half for full width") << u"ＡＩ２４"_s << u"ai24"_s << false << Places{{0, 4}};
    QTest::newRow("across a line end") << u"one\ntwo"_s << u"one two"_s << false << Places{{0, 7}};
    QTest::newRow("over a footnote mark")
        << u"price"_s + mark + u"s fall"_s << u"prices"_s << false << Places{{0, 7}};
    QTest::newRow("behind a footnote mark") << mark + u"ab"_s << u"ab"_s << false << Places{{1, 3}};
    QTest::newRow("nothing asked") << u"text"_s << QString() << false << Places{};
    QTest::newRow("only a picture asked") << mark << mark << false << Places{};
}

void TestTextFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(bool, exactCase);
    QTEST(findAll(text, words, exactCase ? CaseMatching::Exact : CaseMatching::Ignored), "places");
}

QTEST_APPLESS_MAIN(TestTextFinder)
#include "tst_textfinder.moc"
