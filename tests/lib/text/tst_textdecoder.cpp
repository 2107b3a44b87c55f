// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

const QString chinese =
    u"大型语言模型的价格将会降到零。安德鲁利斯指出，开源模型的优势在于其灵活性和可扩展性，"
    "客户可以根据需求进行定制和优化，这种模式降低了成本，加速了创新周期。"_s;
const QString traditional =
    u"大型語言模型的價格將會降到零。他指出，開源模型的優勢在於其靈活性，客戶可以根據需求"
    "進行訂製，這種模式降低了成本，也加速了創新的週期與發展。"_s;
const QString japanese = u"大規模言語モデルの価格はゼロになるでしょう。彼はそのように述べ、"
                         "オープンソースのモデルがこれからの産業を支えると説明しました。"_s;
const QString german =
    u"Die Preise für große Sprachmodelle fallen auf null, sagte er. Das überrascht "
    "höchstens jene, die täglich darüber lesen müssen."_s;
const QString russian =
    u"Цены на большие языковые модели упадут до нуля, сказал он в интервью, и это "
    "никого не удивит."_s;

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void followsAHint_data();
    void followsAHint();
    void countsWhatWasReplaced_data();
    void countsWhatWasReplaced();
    void makesLineEndsOne();
    void neverFails();
};

void TestTextDecoder::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("assumed");

    QTest::newRow("empty") << QByteArray() << u""_s << false;
    QTest::newRow("ascii") << QByteArray("price") << u"price"_s << false;
    QTest::newRow("utf-8") << chinese.toUtf8() << chinese << false;
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + chinese.toUtf8() << chinese << false;
    QTest::newRow("utf-8, emoji") << QByteArray("a\xF0\x9F\x98\x80") << u"a😀"_s << false;
    QTest::newRow("utf-16le with mark")
        << QByteArray("\xFF\xFE", 2) + encoded(chinese, "UTF-16LE") << chinese << false;
    QTest::newRow("utf-16be with mark")
        << QByteArray("\xFE\xFF", 2) + encoded(chinese, "UTF-16BE") << chinese << false;
    QTest::newRow("utf-32le with mark")
        << QByteArray("\xFF\xFE\0\0", 4) + encoded(chinese, "UTF-32LE") << chinese << false;
    QTest::newRow("utf-32be with mark")
        << QByteArray("\0\0\xFE\xFF", 4) + encoded(chinese, "UTF-32BE") << chinese << false;
    QTest::newRow("utf-16le, latin, no mark") << encoded(german, "UTF-16LE") << german << true;
    QTest::newRow("utf-16be, latin, no mark") << encoded(german, "UTF-16BE") << german << true;
    QTest::newRow("gb18030") << encoded(chinese, "GB18030") << chinese << true;
    QTest::newRow("big5") << encoded(traditional, "Big5") << traditional << true;
    QTest::newRow("shift-jis") << encoded(japanese, "Shift_JIS") << japanese << true;
    QTest::newRow("euc-jp") << encoded(japanese, "EUC-JP") << japanese << true;
    QTest::newRow("windows-1252") << encoded(german, "windows-1252") << german << true;
    QTest::newRow("windows-1251") << encoded(russian, "windows-1251") << russian << true;
    QTest::newRow("koi8-r") << encoded(russian, "KOI8-R") << russian << true;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u""_s << false;
}

void TestTextDecoder::reads()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decodeText(bytes);
    QTEST(decoded.text(), "text");
    QTEST(decoded.assumed, "assumed");
    QCOMPARE(decoded.replaced, 0);
    QVERIFY(!decoded.encoding.isEmpty());
}

void TestTextDecoder::followsAHint_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<EncodingHint>("hint");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("assumed");

    const QByteArray western = encoded(german, "windows-1252");
    const QByteArray han = encoded(chinese, "GB18030");
    using Hint = EncodingHint;
    QTest::newRow("declared") << western << Hint{u"iso-8859-15"_s} << u"ISO-8859-15"_s << false;
    QTest::newRow("a subset") << han << Hint{u"gb2312"_s} << u"GB18030"_s << false;
    QTest::newRow("utf-8 all the same")
        << german.toUtf8() << Hint{u"iso-8859-1"_s} << u"UTF-8"_s << false;
    QTest::newRow("belied by the bytes")
        << western << Hint{u"EUC-KR"_s} << u"windows-1252"_s << true;
    QTest::newRow("the usual lie") << han << Hint{u"iso-8859-1"_s} << u"GB18030"_s << true;
    QTest::newRow("belied: UTF-8") << han << Hint{u"utf-8"_s} << u"GB18030"_s << true;
    QTest::newRow("can't be wider") << han << Hint{u"utf-16"_s} << u"GB18030"_s << true;
    QTest::newRow("unknown") << han << Hint{u"klingon"_s} << u"GB18030"_s << true;
    QTest::newRow("a mark comes before")
        << "\xEF\xBB\xBF" + german.toUtf8() << Hint{u"Big5"_s} << u"UTF-8"_s << false;
    QTest::newRow("chosen") << han << Hint{.chosen = u"KOI8-R"_s} << u"KOI8-R"_s << false;
    QTest::newRow("chosen, not declared")
        << han << Hint{u"gb2312"_s, u"Big5"_s} << u"Big5"_s << false;
    QTest::newRow("chosen, in spite of a mark")
        << "\xEF\xBB\xBF" + german.toUtf8() << Hint{.chosen = u"latin1"_s} << u"windows-1252"_s
        << false;
    QTest::newRow("chosen, unknown") << han << Hint{.chosen = u"x"_s} << u"GB18030"_s << true;
}

void TestTextDecoder::followsAHint()
{
    QFETCH(QByteArray, bytes);
    QFETCH(EncodingHint, hint);
    const DecodedText text = decodeText(bytes, hint);
    QTEST(text.encoding, "encoding");
    QTEST(text.assumed, "assumed");
    QVERIFY(QUtf8StringView(text.utf8).isValidUtf8());
}

void TestTextDecoder::countsWhatWasReplaced_data()
{
    QTest::addColumn<QByteArray>("bad");

    QTest::newRow("overlong") << QByteArray("\xC0\xAF");
    QTest::newRow("lone surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("beyond unicode") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("cut off") << QByteArray("\xE4\xBB");
    QTest::newRow("stray continuation") << QByteArray("\x80");
}

void TestTextDecoder::countsWhatWasReplaced()
{
    QFETCH(QByteArray, bad);
    const DecodedText decoded = decodeText(chinese.toUtf8() + bad + chinese.toUtf8());
    QCOMPARE(decoded.encoding, u"UTF-8"_s);
    QVERIFY(decoded.text().startsWith(chinese + QChar(QChar::ReplacementCharacter)));
    QVERIFY(decoded.text().endsWith(chinese));
    QVERIFY(decoded.replaced > 0);
}

void TestTextDecoder::makesLineEndsOne()
{
    QCOMPARE(decodeText("a\r\nb\rc\nd\r\n").text(), u"a\nb\nc\nd\n"_s);
}

void TestTextDecoder::neverFails()
{
    QByteArray bytes;
    for (int i = 0; i < 4096; ++i)
        bytes.append(static_cast<char>((i * 7919) >> 3));
    for (qsizetype size = 0; size < bytes.size(); size += 37) {
        const DecodedText decoded = decodeText(bytes.first(size));
        QVERIFY(QUtf8StringView(decoded.utf8).isValidUtf8());
        QVERIFY(size == 0 || !decoded.utf8.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
