// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/packedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestPackedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWas_data();
    void isReadAsItWas();
    void canBeCancelled();
};

void TestPackedText::isReadAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a word") << u"价格"_s;
    QTest::newRow("so long that it is packed less tightly")
        << u"价格 falls 😀. "_s.repeated(1 << 19);
}

void TestPackedText::isReadAsItWas()
{
    QFETCH(QString, text);
    const Result<QByteArray> packed = packedText(text);
    QVERIFY(packed);
    QVERIFY(qUncompress(*packed) == text.toUtf8());
}

void TestPackedText::canBeCancelled()
{
    std::stop_source stop;
    const Progress progress(stop.get_token(), [&stop](double) { stop.request_stop(); });
    const Result<QByteArray> packed = packedText(u"价格"_s.repeated(1 << 22), progress);
    QVERIFY(!packed);
    QCOMPARE(packed.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestPackedText)
#include "tst_packedtext.moc"
