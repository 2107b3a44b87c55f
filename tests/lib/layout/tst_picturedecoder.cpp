// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/picturedecoder.h"
#include "tests/lib/layout/picturefiles.h"
#include "tests/testlib/forkedprocess.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memoryLimit = qint64(512) << 20;

/// A GIF of one frame, two pixels of one colour wide (GIF 89a, appendix F).
QByteArray gif()
{
    return QByteArray::fromHex("474946383961020001008000 00ff0000ffffff"
                               "2c0000000002000100000202040a003b");
}

/// Turned by a quarter as cameras note it (Exif 2.32, tag 0x0112, value 6).
QByteArray turnedJpeg(QSize size)
{
    const QByteArray exif = QByteArray::fromHex("ffe10022457869660000 4d4d002a00000008"
                                                "0001 0112 0003 00000001 0006 0000 00000000");
    return pictureFile(size, "jpeg").insert(2, exif);
}

} // namespace

class TestPictureDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPictures_data();
    void readsPictures();
    void isNeverLarger_data();
    void isNeverLarger();
    void standsUpright();
    void refuses_data();
    void refuses();
    void showsWhatIsThere_data();
    void showsWhatIsThere();
    void staysBounded_data();
    void staysBounded();
};

void TestPictureDecoder::readsPictures_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QSize>("size");

    QTest::newRow("PNG") << pictureFile({40, 30}) << QSize(40, 30);
    QTest::newRow("JPEG") << pictureFile({40, 30}, "jpeg") << QSize(40, 30);
    QTest::newRow("WebP") << pictureFile({40, 30}, "webp") << QSize(40, 30);
    QTest::newRow("GIF") << gif() << QSize(2, 1);
}

void TestPictureDecoder::readsPictures()
{
    QFETCH(QByteArray, file);
    QFETCH(QSize, size);
    QCOMPARE(pictureSize(file), std::optional(size));
    const QImage image = decodePicture(file, size);
    QCOMPARE(image.size(), size);
    QVERIFY(image.pixelColor(0, 0).red() > 200);
    QVERIFY(image.pixelColor(0, 0).blue() < 60);
}

void TestPictureDecoder::isNeverLarger_data()
{
    QTest::addColumn<QSize>("most");
    QTest::addColumn<QSize>("size");

    QTest::newRow("its own size") << QSize(400, 200) << QSize(400, 200);
    QTest::newRow("more room") << QSize(4000, 4000) << QSize(400, 200);
    QTest::newRow("half") << QSize(200, 200) << QSize(200, 100);
    QTest::newRow("low") << QSize(400, 50) << QSize(100, 50);
    QTest::newRow("a pixel") << QSize(1, 1) << QSize(1, 1);
}

void TestPictureDecoder::isNeverLarger()
{
    QFETCH(QSize, most);
    QFETCH(QSize, size);
    for (const char *format : {"png", "jpeg", "webp"})
        QCOMPARE(decodePicture(pictureFile({400, 200}, format), most).size(), size);
}

void TestPictureDecoder::standsUpright()
{
    const QByteArray file = turnedJpeg({80, 40});
    QCOMPARE(pictureSize(file), std::optional(QSize(40, 80)));
    const QImage image = decodePicture(file, {20, 40});
    QCOMPARE(image.size(), QSize(20, 40));
    QVERIFY(image.pixelColor(10, 5).red() > 200);
    QVERIFY(image.pixelColor(10, 35).blue() > 200);
}

void TestPictureDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("file");

    const QByteArray black = qCompress(QByteArray(1000, '\0')).sliced(4);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("no picture");
    QTest::newRow("signature alone") << QByteArray("\x89PNG\r\n\x1A\n", 8);
    QTest::newRow("drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='1' "
                                           "height='1'><image href='a.png'/></svg>");
    QTest::newRow("bitmap") << QByteArray("BM") + QByteArray(100, '\0');
    QTest::newRow("icon") << QByteArray("\0\0\1\0\1\0", 6) + QByteArray(100, '\0');
    QTest::newRow("pixel map") << QByteArray("/* XPM */\nstatic char *a[] = {\"1 1 1 1\"};");
    QTest::newRow("no pixels") << forgedPng(0, 10, black);
    QTest::newRow("wide") << forgedPng(100'000, 1, black);
    QTest::newRow("much") << forgedPng(30'000, 30'000, black);
    QTest::newRow("more than can be") << forgedPng(0x7fffffff, 0x7fffffff, black);
}

void TestPictureDecoder::refuses()
{
    QFETCH(QByteArray, file);
    QVERIFY(!pictureSize(file).has_value());
    QVERIFY(decodePicture(file, {100, 100}).isNull());
}

void TestPictureDecoder::showsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("file");

    const QByteArray jpeg = pictureFile({400, 400}, "jpeg");
    QTest::newRow("JPEG, cut off") << jpeg.first(jpeg.size() / 2);
    QTest::newRow("JPEG, its end is missing") << jpeg.chopped(2);
}

void TestPictureDecoder::showsWhatIsThere()
{
    QFETCH(QByteArray, file);
    const QImage image = decodePicture(file, {400, 400});
    QCOMPARE(image.size(), QSize(400, 400));
    QVERIFY(image.pixelColor(5, 5).red() > 200);
}

void TestPictureDecoder::staysBounded_data()
{
    QTest::addColumn<QByteArray>("file");

    const QByteArray zeros(256 << 20, '\0');
    QTest::newRow("PNG bomb") << forgedPng(20'000, 20'000, qCompress(zeros).sliced(4));
    QTest::newRow("PNG bomb that says it is small")
        << forgedPng(10, 10, qCompress(zeros).sliced(4));
    QTest::newRow("as large as can be") << forgedPng(6000, 5000, qCompress(zeros).sliced(4));
    QTest::newRow("comment bomb")
        << forgedPng(10, 10, qCompress(QByteArray(310, '\0')).sliced(4))
               .insert(33, pngChunk("zTXt", QByteArray("a\0\0", 3) + qCompress(zeros).sliced(4)));
    const QByteArray png = pictureFile({200, 200});
    const QByteArray webp = pictureFile({200, 200}, "webp");
    const QByteArray jpeg = pictureFile({200, 200}, "jpeg");
    for (const auto &[name, file] :
         {std::pair("PNG", png), std::pair("WebP", webp), std::pair("JPEG", jpeg)}) {
        for (qsizetype size = 8; size < file.size(); size += 1 + file.size() / 7)
            QTest::addRow("%s, the first %d bytes", name, int(size)) << file.first(size);
        for (qsizetype at = 8; at < file.size(); at += 1 + file.size() / 7)
            QTest::addRow("%s, changed at %d", name, int(at))
                << QByteArray(file).replace(at, 4, "\xff\xff\xff\xff");
    }
}

void TestPictureDecoder::staysBounded()
{
    QFETCH(QByteArray, file);
    ForkedProcess decoder([&] {
        const bool isKnown = pictureSize(file).has_value();
        const QImage image = decodePicture(file, {1000, 1000});
        return !isKnown && !image.isNull() ? 1 : 0;
    });
    QCOMPARE(decoder.wait(), 0);
    QVERIFY2(decoder.peakMemory() <= memoryLimit,
             qPrintable(QString::number(decoder.peakMemory())));
}

QTEST_GUILESS_MAIN(TestPictureDecoder)
#include "tst_picturedecoder.moc"
