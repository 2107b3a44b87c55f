// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/encodingpreview.h"

#include <QStringEncoder>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestEncodingPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likelyOnesComeFirst_data();
    void likelyOnesComeFirst();
    void listsEachOnce();
    void showsWhereItMakesADifference();
};

void TestEncodingPreview::likelyOnesComeFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("codec");
    QTest::addColumn<QString>("first");

    const QString chinese = u"市长表示，新桥将于十月通车。"_s;
    QTest::newRow("chinese") << chinese << QByteArray("GB18030") << u"GB18030"_s;
    QTest::newRow("utf-8") << chinese << QByteArray("UTF-8") << u"UTF-8"_s;
    QTest::newRow("utf-16") << chinese << QByteArray("UTF-16LE") << u"UTF-16LE"_s;
    QTest::newRow("ascii") << u"Who will pay?"_s << QByteArray("UTF-8") << u"UTF-8"_s;
}

void TestEncodingPreview::likelyOnesComeFirst()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, codec);
    const QByteArray bytes = QStringEncoder(codec.constData()).encode(text);
    const QList<EncodingPreview> previews = encodingPreviews(bytes);
    QTEST(QString(previews.first().encoding.name), "first");
    QCOMPARE(previews.first().sample, text);
    QVERIFY(previews.first().isLikely);
    QVERIFY(!previews.last().isLikely);
}

void TestEncodingPreview::listsEachOnce()
{
    const QList<EncodingPreview> previews = encodingPreviews({});
    QCOMPARE(previews.size(), availableEncodings().size());
    for (const TextEncoding &encoding : availableEncodings())
        QVERIFY(std::ranges::contains(previews, encoding, &EncodingPreview::encoding));
}

void TestEncodingPreview::showsWhereItMakesADifference()
{
    const QString text = QString(5000, u'x') + u"\n\nEine Brücke\n"_s + QString(5000, u'y');
    const QByteArray bytes = QStringEncoder("windows-1252").encode(text);
    const EncodingPreview preview = encodingPreviews(bytes).first();
    QVERIFY2(preview.sample.contains(u"Brücke"_s), qPrintable(preview.sample));
    QCOMPARE(preview.sample.size(), 60);
}

QTEST_GUILESS_MAIN(TestEncodingPreview)
#include "tst_encodingpreview.moc"
