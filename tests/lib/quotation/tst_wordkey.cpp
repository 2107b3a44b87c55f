// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/wordkey.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestWordKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lowersAsQtDoes();
    void lowersLongWords();
    void foldsAsTextIsFolded();
    void isLookedUp();
};

/// All characters but those of two code units, each between others.
void TestWordKey::lowersAsQtDoes()
{
    for (char32_t c = 1; c < 0x10000; ++c) {
        const QString word = u'A' + QString(QChar(static_cast<char16_t>(c))) + u'Z';
        QCOMPARE(WordKey::lower(word).view(), word.toLower());
    }
    QCOMPARE(WordKey::lower(u"\U00010400A").view(), u"\U00010428a");
    QVERIFY(WordKey::lower(u"").view().isEmpty());
}

void TestWordKey::lowersLongWords()
{
    const QString word = u"ÄB"_s.repeated(1000);
    QCOMPARE(WordKey::lower(word).view(), word.toLower());
    QCOMPARE(WordKey::lower(word + u'İ').view(), (word + u'İ').toLower());
}

void TestWordKey::foldsAsTextIsFolded()
{
    const QString word = u"記者說a"_s;
    QCOMPARE(WordKey::folded(word).view(), foldHan(word));
    QCOMPARE(WordKey::folded(word).size(), word.size());
}

void TestWordKey::isLookedUp()
{
    const QSet<QString> words{u"deich"_s, u"记者"_s};
    QVERIFY(hasWord(words, WordKey::lower(u"DEICH").view()));
    QVERIFY(hasWord(words, WordKey::folded(u"記者").view()));
    QVERIFY(!hasWord(words, WordKey::lower(u"DEICHE").view()));
    QVERIFY(hasWord(words, QStringView(u"deiche").first(5)));
}

QTEST_GUILESS_MAIN(TestWordKey)
#include "tst_wordkey.moc"
