// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/correction/quotedpart.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestQuotedPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatStandsAround_data();
    void leavesOutWhatStandsAround();
    void wordsAreWithoutMarksAndPunctuation();
};

void TestQuotedPart::leavesOutWhatStandsAround_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("part");
    const auto row = [](const QString &selected, const QString &part) {
        QTest::newRow(qPrintable(selected)) << selected << part;
    };
    row(u"prices fall"_s, u"prices fall"_s);
    row(u"  prices fall\n"_s, u"prices fall"_s);
    row(u"“prices fall”"_s, u"prices fall"_s);
    row(u" “ prices fall ” "_s, u"prices fall"_s);
    row(u"„Preise fallen“"_s, u"Preise fallen"_s);
    row(u"»Preise fallen«"_s, u"Preise fallen"_s);
    row(u"« les prix »"_s, u"les prix"_s);
    row(u"「价格」"_s, u"价格"_s);
    row(u"\"prices\""_s, u"prices"_s);
    row(u"“prices fall"_s, u"prices fall"_s);
    row(u"prices fall”"_s, u"prices fall"_s);
    row(u"“prices” fall"_s, u"“prices” fall"_s);
    row(u"he said “fall”"_s, u"he said “fall”"_s);
    row(u"“he said ‘fall’”"_s, u"he said ‘fall’"_s);
    row(u"the workers’"_s, u"the workers’"_s);
    row(u"’tis so"_s, u"’tis so"_s);
    row(u"prices fall."_s, u"prices fall."_s);
    row(u"”"_s, u"”"_s);
    row(u"“”"_s, u""_s);
    row(u" \n "_s, u""_s);
}

void TestQuotedPart::leavesOutWhatStandsAround()
{
    QFETCH(QString, selected);
    const QString text = u"x"_s + selected + u"y"_s;
    QTEST(sliced(text, quotedPart(text, {1, 1 + selected.size()})).toString(), "part");
}

void TestQuotedPart::wordsAreWithoutMarksAndPunctuation()
{
    const QString text = u"said: “… ‘it falls’!” – and"_s;
    const auto words = [&](TextRange range) {
        return sliced(text, quotedWords(text, range)).toString();
    };
    QCOMPARE(words({5, text.size() - 4}), u"it falls"_s);
    QCOMPARE(words({0, text.size()}), u"said: “… ‘it falls’!” – and"_s);
    QCOMPARE(words({4, 9}), u""_s);
}

QTEST_APPLESS_MAIN(TestQuotedPart)
#include "tst_quotedpart.moc"
