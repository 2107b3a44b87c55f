// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places/askedplace.h"

#include "lib/parse/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QByteArray article = "A text of twenty ch.\n";
const QByteArray transcript = "WEBVTT\n\n00:01.000 --> 00:04.000\nThe first\n\n"
                              "00:05.000 --> 00:09.000\n<v Ada>The second\n\n"
                              "01:00:00.000 --> 01:00:09.000\n<v Ben>The third\n";

} // namespace

class TestAskedPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsTyped_data();
    void findsWhatIsTyped();
};

void TestAskedPlace::findsWhatIsTyped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");   // empty: nothing
    QTest::addColumn<QString>("behind"); // the words that stand there

    const auto text = article;
    const auto cues = transcript;
    QTest::newRow("a share") << text << u"50 %"_s << u"50 %"_s << u"twenty"_s;
    QTest::newRow("without a space") << text << u" 50% "_s << u"50%"_s << u"twenty"_s;
    QTest::newRow("full width") << text << u"50％"_s << u"50％"_s << u"twenty"_s;
    QTest::newRow("with a fraction") << text << u"52,5 %"_s << u"52,5 %"_s << u"twenty"_s;
    QTest::newRow("the start") << text << u"0 %"_s << u"0 %"_s << u"A text"_s;
    QTest::newRow("the end") << text << u"100 %"_s << u"100 %"_s << QString();
    QTest::newRow("too much") << text << u"101 %"_s << QString() << QString();
    QTest::newRow("a number alone") << text << u"50"_s << QString() << QString();
    QTest::newRow("no share") << text << u"% 50"_s << QString() << QString();
    QTest::newRow("a time where there are none") << text << u"0:05"_s << QString() << QString();
    QTest::newRow("a time") << cues << u"0:05"_s << u"0:05"_s << u"The second"_s;
    QTest::newRow("in the middle of a second") << cues << u"0:01"_s << u"0:01"_s << u"The first"_s;
    QTest::newRow("before the first") << cues << u"0:00"_s << u"0:00"_s << u"The first"_s;
    QTest::newRow("between two") << cues << u"30:00"_s << u"30:00"_s << u"The second"_s;
    QTest::newRow("hours") << cues << u"1:00:03"_s << u"1:00:03"_s << u"The third"_s;
    QTest::newRow("full-width colon") << cues << u"0：05"_s << u"0:05"_s << u"The second"_s;
    QTest::newRow("words") << cues << u"The second"_s << QString() << QString();
}

void TestAskedPlace::findsWhatIsTyped()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, typed);
    QFETCH(QString, behind);
    const QString path = bytes.startsWith("WEBVTT") ? u"/a.vtt"_s : u"/a.txt"_s;
    const Document document = parse({bytes, path}).value();
    const std::optional<AskedPlace> place = askedPlace(document, typed);
    QTEST(place.value_or(AskedPlace()).name, "name");
    if (!place)
        return;
    const QString there = document.text().sliced(place->position);
    QVERIFY2(there.startsWith(behind), qPrintable(there));
    QCOMPARE(there.isEmpty(), behind.isEmpty());
}

QTEST_GUILESS_MAIN(TestAskedPlace)

#include "tst_askedplace.moc"
