// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/plainwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestPlainWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheWords_data();
    void leavesTheWords();
};

void TestPlainWords::leavesTheWords_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("words");

    QTest::newRow("no key") << u"Menu"_s << u"Menu"_s;
    QTest::newRow("key at the start") << u"&Find"_s << u"Find"_s;
    QTest::newRow("key within") << u"For&ward"_s << u"Forward"_s;
    QTest::newRow("dots") << u"&Open…"_s << u"Open"_s;
    QTest::newRow("German dots") << u"Ö&ffnen …"_s << u"Öffnen"_s;
    QTest::newRow("key behind the word") << u"论断(&4)"_s << u"论断"_s;
    QTest::newRow("key before the dots") << u"打开(&O)…"_s << u"打开"_s;
    QTest::newRow("key before more words") << u"撤销(&U)：删除"_s << u"撤销：删除"_s;
    QTest::newRow("other brackets") << u"Table (&CSV)"_s << u"Table (CSV)"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestPlainWords::leavesTheWords()
{
    QFETCH(QString, label);
    QTEST(plainWords(label), "words");
}

QTEST_APPLESS_MAIN(TestPlainWords)

#include "tst_plainwords.moc"
