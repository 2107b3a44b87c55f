// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/codingline.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestCodingLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void TestCodingLine::finds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("label");

    QTest::newRow("emacs") << QByteArray("-*- coding: big5 -*-\n") << u"big5"_s;
    QTest::newRow("emacs, among others")
        << QByteArray("# -*- mode: markdown; coding: euc-jp-unix; -*-\n") << u"euc-jp-unix"_s;
    QTest::newRow("emacs, second line") << QByteArray("a\n-*- coding: big5 -*-") << u"big5"_s;
    QTest::newRow("emacs, too late") << QByteArray("a\nb\n-*- coding: big5 -*-") << QString();
    QTest::newRow("vim") << QByteArray("vim: set fileencoding=cp1251 :\n") << u"cp1251"_s;
    QTest::newRow("vim, short") << QByteArray("text\n\n  vi:fenc=latin1\n\n") << u"latin1"_s;
    QTest::newRow("vim, in the middle")
        << QByteArray("1\n2\n3\n4\n5\nvim: fenc=latin1\n1\n2\n3\n4\n5\n") << QString();
    QTest::newRow("xml") << QByteArray("<?xml version=\"1.0\" encoding='GB2312'?>") << u"GB2312"_s;
    QTest::newRow("xml, not first") << QByteArray(" <?xml encoding=\"GB2312\"?>") << QString();
    QTest::newRow("prose") << QByteArray("The coding: of big5 and vim.\n") << QString();
    QTest::newRow("other settings") << QByteArray("-*- mode: text -*-\nvim: ts=4\n") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestCodingLine::finds()
{
    QFETCH(QByteArray, bytes);
    QTEST(codingLine(bytes), "label");
}

QTEST_APPLESS_MAIN(TestCodingLine)
#include "tst_codingline.moc"
