// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textencoding.h"

#include <QSet>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByLabel_data();
    void findsByLabel();
    void namesEachOnce();
    void decodesAllBytesWell_data();
    void decodesAllBytesWell();
    void marksWhatIsCutOff_data();
    void marksWhatIsCutOff();
};

void TestTextEncoding::findsByLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");

    QTest::newRow("its name") << u"Shift_JIS"_s << u"Shift_JIS"_s;
    QTest::newRow("another case") << u"utf-8"_s << u"UTF-8"_s;
    QTest::newRow("no hyphen") << u"UTF8"_s << u"UTF-8"_s;
    QTest::newRow("a part of it") << u"gb2312"_s << u"GB18030"_s;
    QTest::newRow("latin 1") << u"ISO-8859-1"_s << u"windows-1252"_s;
    QTest::newRow("latin 5") << u"iso-8859-9"_s << u"windows-1254"_s;
    QTest::newRow("korean") << u"ks_c_5601-1987"_s << u"EUC-KR"_s;
    QTest::newRow("emacs") << u"euc-jp-unix"_s << u"EUC-JP"_s;
    QTest::newRow("ends like emacs") << u"x-mac-cyrillic"_s << u"x-mac-cyrillic"_s;
    QTest::newRow("a macintosh") << u"mac"_s << u"macintosh"_s;
    QTest::newRow("unknown") << u"klingon"_s << QString();
    QTest::newRow("two of them") << u"latin1 l1"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no letters") << u"--"_s << QString();
}

void TestTextEncoding::findsByLabel()
{
    QFETCH(QString, label);
    const auto encoding = encodingByLabel(label);
    QTEST(encoding ? QString(encoding->name) : QString(), "name");
}

void TestTextEncoding::namesEachOnce()
{
    QSet<QString> names;
    for (const TextEncoding &encoding : availableEncodings()) {
        const QStringList labels = QString(encoding.labels).split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : labels + QStringList{encoding.name}) {
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            QCOMPARE(encodingByLabel(name), encoding);
        }
    }
}

void TestTextEncoding::decodesAllBytesWell_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    for (const TextEncoding &encoding : availableEncodings())
        QTest::newRow(encoding.name.data()) << encoding;
}

void TestTextEncoding::decodesAllBytesWell()
{
    QFETCH(TextEncoding, encoding);
    QByteArray bytes;
    for (int i = 0; i < 5 * 256; ++i)
        bytes.append(static_cast<char>(i * 77));
    for (qsizetype size = 0; size < bytes.size(); size += 13)
        QVERIFY(decodeAs(encoding, bytes.first(size)).isValidUtf16());
}

void TestTextEncoding::marksWhatIsCutOff_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    const auto wide = [](const char *bytes, qsizetype size) { return QByteArray(bytes, size); };
    QTest::newRow("utf-8") << u"UTF-8"_s << QByteArray("a\xE4\xBB") << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("utf-16le") << u"UTF-16LE"_s << wide("a\0b", 3) << u"a\uFFFD"_s;
    QTest::newRow("utf-16be") << u"UTF-16BE"_s << wide("\0a\0", 3) << u"a\uFFFD"_s;
    QTest::newRow("half a pair") << u"UTF-16LE"_s << wide("a\0\x3D\xD8", 4) << u"a\uFFFD"_s;
    QTest::newRow("the other half") << u"UTF-16BE"_s << wide("\xDE\0\0a", 4) << u"\uFFFDa"_s;
    QTest::newRow("utf-32le") << u"UTF-32LE"_s << wide("a\0\0\0b\0", 6) << u"a\uFFFD"_s;
    QTest::newRow("gb18030") << u"GB18030"_s << QByteArray("a\xB4") << u"a\uFFFD"_s;
    QTest::newRow("big5") << u"Big5"_s << QByteArray("a\xA4") << u"a\uFFFD"_s;
    QTest::newRow("shift-jis") << u"Shift_JIS"_s << QByteArray("a\x82") << u"a\uFFFD"_s;
    QTest::newRow("euc-kr") << u"EUC-KR"_s << QByteArray("a\xB0") << u"a\uFFFD"_s;
    QTest::newRow("nothing") << u"GB18030"_s << QByteArray() << QString();
    QTest::newRow("a line's end") << u"GB18030"_s << QByteArray("a\n") << u"a\n"_s;
}

void TestTextEncoding::marksWhatIsCutOff()
{
    QFETCH(QString, label);
    QFETCH(QByteArray, bytes);
    const auto encoding = encodingByLabel(label);
    QVERIFY(encoding);
    QTEST(decodeAs(*encoding, bytes), "text");
}

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
