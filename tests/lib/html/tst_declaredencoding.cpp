// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/declaredencoding.h"

#include "lib/parse/parser.h"

#include <QStringEncoder>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestDeclaredEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void isFollowed_data();
    void isFollowed();
};

void TestDeclaredEncoding::isFound_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("encoding");

    QTest::newRow("meta") << QByteArray("<html><META charset=Big5>") << u"Big5"_s;
    QTest::newRow("quoted") << QByteArray("<meta name=a charset = ' gb2312 '>") << u"gb2312"_s;
    QTest::newRow("http-equiv") << QByteArray(
        "<meta content=\"text/html; charset=iso-8859-1\" http-equiv=content-type>")
                                << u"iso-8859-1"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\" encoding='Shift_JIS' ?>")
                         << u"Shift_JIS"_s;
    QTest::newRow("the first") << QByteArray("<?xml encoding='a'?><meta charset=b>") << u"a"_s;
    QTest::newRow("none") << QByteArray("<html><p>The charset=Big5 is old") << QString();
    QTest::newRow("far below") << QByteArray(10'000, ' ') + "<meta charset=Big5>" << QString();
}

void TestDeclaredEncoding::isFound()
{
    QFETCH(QByteArray, page);
    QTEST(declaredEncoding(page), "encoding");
}

void TestDeclaredEncoding::isFollowed_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");

    QTest::newRow("western") << u"windows-1252"_s << u"Über den Preis"_s;
    QTest::newRow("cyrillic") << u"windows-1251"_s << u"Цена"_s;
    QTest::newRow("chinese") << u"GB18030"_s << u"价格"_s;
}

void TestDeclaredEncoding::isFollowed()
{
    QFETCH(QString, label);
    QFETCH(QString, text);
    QStringEncoder encoder(label.toLatin1().constData());
    const QByteArray page = encoder.encode(u"<meta charset=%1><p>%2"_s.arg(label, text));
    const auto document = parse({page, u"/a.html"_s});
    QVERIFY(document.has_value());
    QCOMPARE(document->text(), text);
    QVERIFY(document->notices().isEmpty());
}

QTEST_GUILESS_MAIN(TestDeclaredEncoding)
#include "tst_declaredencoding.moc"
