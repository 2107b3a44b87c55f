// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/packedtext.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestPackedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWas_data();
    void isReadAsItWas();
    void canBeCancelled();
    void damageIsSeen_data();
    void damageIsSeen();
    void aSizeThatIsSaidTakesNoMemory();
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
    QVERIFY(unpackedText(*packed) == text.toUtf8());
    QVERIFY(qUncompress(*packed) == text.toUtf8());
    QVERIFY(unpackedText(qCompress(text.toUtf8())) == text.toUtf8());
}

void TestPackedText::canBeCancelled()
{
    std::stop_source stop;
    const Progress progress(stop.get_token(), [&stop](double) { stop.request_stop(); });
    const Result<QByteArray> packed = packedText(u"价格"_s.repeated(1 << 22), progress);
    QVERIFY(!packed);
    QCOMPARE(packed.error().kind, ErrorKind::Cancelled);
}

void TestPackedText::damageIsSeen_data()
{
    QTest::addColumn<QByteArray>("packed");
    const QByteArray whole = *packedText(u"价格 falls"_s);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no more than a size") << whole.first(4);
    QTest::newRow("cut off") << whole.chopped(1);
    QTest::newRow("more behind it") << whole + 'x';
    QTest::newRow("no stream") << QByteArray("\0\0\0\5hello", 9);
    QTest::newRow("shorter than it says") << QByteArray(whole).replace(3, 1, "\xff");
    QTest::newRow("longer than it says") << QByteArray(whole).replace(3, 1, "\1");
    QTest::newRow("longer than any article") << QByteArray(whole).replace(0, 1, "\xff");
}

void TestPackedText::damageIsSeen()
{
    QFETCH(QByteArray, packed);
    QVERIFY(!unpackedText(packed));
}

/// A process that may have no more than that would end.
void TestPackedText::aSizeThatIsSaidTakesNoMemory()
{
    constexpr qint64 room = 64 << 20;
    const QByteArray liar = QByteArray(*packedText(u"价格"_s)).replace(0, 1, "\x2f");
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    QFile statm(u"/proc/self/statm"_s);
    QVERIFY(statm.open(QIODevice::ReadOnly));
    const qint64 used = statm.readAll().split(' ').first().toLongLong() * sysconf(_SC_PAGESIZE);
    const rlimit tight{static_cast<rlim_t>(used + room), before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    const bool isRead = unpackedText(liar).has_value();
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY(!isRead);
}

QTEST_GUILESS_MAIN(TestPackedText)
#include "tst_packedtext.moc"
