// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/picturecache.h"
#include "lib/parse/parser.h"
#include "tests/lib/layout/picturefiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Document markdown(const QByteArray &text)
{
    return parse({text, u"/test.md"_s}).value();
}

std::optional<QByteArray> file(const QString &destination)
{
    static const QHash<QString, QByteArray> files{
        {u"small.png"_s, pictureFile({20, 10})},
        {u"large.png"_s, pictureFile({600, 400})},
        {u"text.png"_s, "no picture"},
        {u"broken.png"_s, forgedPng(500, 500, "no rows")},
    };
    const auto found = files.constFind(destination);
    return found == files.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheirSizes();
    void findsTheirSpans();
    void looksAtEachOnce();
    void decodesSmallOnesAtOnce();
    void decodesLargeOnesApart();
    void knowsBrokenOnes();
    void mayEndBeforeAPictureArrives();
};

void TestPictures::knowsTheirSizes()
{
    const Pictures pictures(
        markdown("![](small.png) ![](large.png) ![](text.png) ![](gone.png) [](small.png)"), file);
    QCOMPARE(pictures.sizeOf(u"small.png"_s), std::optional(QSize(20, 10)));
    QCOMPARE(pictures.sizeOf(u"large.png"_s), std::optional(QSize(600, 400)));
    QCOMPARE(pictures.sizeOf(u"text.png"_s), std::nullopt);
    QCOMPARE(pictures.sizeOf(u"gone.png"_s), std::nullopt);
    QCOMPARE(pictures.decode(u"large.png"_s, {300, 300}).size(), QSize(300, 200));
    QVERIFY(pictures.decode(u"text.png"_s, {300, 300}).isNull());
    QCOMPARE(Pictures().sizeOf(u"small.png"_s), std::nullopt);
    QVERIFY(Pictures().decode(u"small.png"_s, {10, 10}).isNull());
}

void TestPictures::findsTheirSpans()
{
    const Document document = markdown("a ![b](c.png) [![d](e.png)](f)");
    QCOMPARE(document.text(), u"a \uFFFC \uFFFC"_s);
    QCOMPARE(imageAt(document, 2)->destination, u"c.png"_s);
    QCOMPARE(imageAt(document, 4)->destination, u"e.png"_s);
    QVERIFY(!imageAt(document, 0));
    QVERIFY(!imageAt(document, 3));
    QVERIFY(!imageAt(document, 5));
}

void TestPictures::looksAtEachOnce()
{
    int asked = 0;
    const Pictures pictures(markdown("![](small.png) ![](small.png) ![](gone.png) ![](gone.png)"),
                            [&](const QString &destination) {
                                ++asked;
                                return file(destination);
                            });
    QCOMPARE(asked, 2);
}

void TestPictures::decodesSmallOnesAtOnce()
{
    PictureCache cache(Pictures(markdown("![](small.png)"), file));
    const QSignalSpy arrived(&cache, &PictureCache::arrived);
    QCOMPARE(cache.picture(u"small.png"_s, {20, 10}).size(), QSize(20, 10));
    QVERIFY(cache.picture(u"gone.png"_s, {20, 10}).isNull());
    QVERIFY(arrived.isEmpty());
}

void TestPictures::decodesLargeOnesApart()
{
    PictureCache cache(Pictures(markdown("![](large.png)"), file));
    QSignalSpy arrived(&cache, &PictureCache::arrived);
    QVERIFY(cache.picture(u"large.png"_s, {300, 200}).isNull());
    QVERIFY(cache.picture(u"large.png"_s, {300, 200}).isNull());
    QVERIFY(arrived.wait());
    QCOMPARE(cache.picture(u"large.png"_s, {300, 200}).size(), QSize(300, 200));
    QVERIFY(cache.picture(u"large.png"_s, {150, 100}).isNull());
    QVERIFY(arrived.wait());
    QCOMPARE(cache.picture(u"large.png"_s, {150, 100}).size(), QSize(150, 100));
    QCOMPARE(arrived.size(), 2);
}

void TestPictures::knowsBrokenOnes()
{
    PictureCache cache(Pictures(markdown("![](broken.png)"), file));
    QSignalSpy arrived(&cache, &PictureCache::arrived);
    QVERIFY(cache.picture(u"broken.png"_s, {300, 200}).isNull());
    QVERIFY(!cache.hasFailed(u"broken.png"_s));
    QVERIFY(arrived.wait());
    QVERIFY(cache.hasFailed(u"broken.png"_s));
    QVERIFY(cache.picture(u"broken.png"_s, {300, 200}).isNull());
}

void TestPictures::mayEndBeforeAPictureArrives()
{
    for (int i = 0; i < 20; ++i) {
        PictureCache cache(Pictures(markdown("![](large.png)"), file));
        QVERIFY(cache.picture(u"large.png"_s, {300, 200}).isNull());
    }
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
