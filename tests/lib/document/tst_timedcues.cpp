// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/document/timedcues.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTimedCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheTime_data();
    void saysTheTime();
    void oneForEachLeaf();
    void noneWithoutCues();
    void tellsTheTimeOfAPlace();
};

void TestTimedCues::saysTheTime_data()
{
    QTest::addColumn<std::chrono::milliseconds>("time");
    QTest::addColumn<QString>("said");

    QTest::newRow("beginning") << std::chrono::milliseconds(0ms) << u"0:00"_s;
    QTest::newRow("part of a second") << std::chrono::milliseconds(14999ms) << u"0:14"_s;
    QTest::newRow("minutes") << std::chrono::milliseconds(12min + 5s) << u"12:05"_s;
    QTest::newRow("an hour") << std::chrono::milliseconds(1h) << u"1:00:00"_s;
    QTest::newRow("hours") << std::chrono::milliseconds(1h + 2min + 3s) << u"1:02:03"_s;
    QTest::newRow("days") << std::chrono::milliseconds(30h) << u"30:00:00"_s;
}

void TestTimedCues::saysTheTime()
{
    QFETCH(std::chrono::milliseconds, time);
    QTEST(clockTime(time), "said");
}

void TestTimedCues::oneForEachLeaf()
{
    DocumentBuilder builder;
    const auto say = [&](std::chrono::milliseconds start, const QString &words) {
        builder.openCue(start, start + 1s);
        builder.appendText(words);
        builder.closeCue();
    };
    builder.openBlock(BlockKind::Paragraph);
    builder.appendText(u"Before.");
    builder.closeBlock();
    builder.openBlock(BlockKind::Cue);
    say(1s, u"one "_s);
    say(2s, u"two "_s);
    builder.closeBlock();
    builder.openBlock(BlockKind::Cue);
    builder.appendText(u"Name: ");
    say(2s, u"three"_s);
    builder.closeBlock();
    // Said in the same cue as what is above.
    builder.openBlock(BlockKind::Cue);
    say(2s + 400ms, u"four"_s);
    builder.closeBlock();
    builder.openBlock(BlockKind::Cue);
    say(1s, u"five"_s);
    builder.closeBlock();
    const Document document = builder.build();
    QStringList words;
    for (const qsizetype cue : timedCues(document))
        words.append(document.text(document.cues()[cue].range).trimmed());
    QCOMPARE(words, (QStringList{u"one"_s, u"three"_s, u"five"_s}));
}

void TestTimedCues::noneWithoutCues()
{
    DocumentBuilder builder;
    builder.appendText(u"Words.");
    QVERIFY(timedCues(builder.build()).isEmpty());
    QVERIFY(timedCues(Document()).isEmpty());
}

void TestTimedCues::tellsTheTimeOfAPlace()
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Paragraph);
    builder.appendText(u"Title");
    builder.closeBlock();
    builder.openBlock(BlockKind::Cue);
    builder.appendText(u"Ada: ");
    builder.openCue(1s, 2s);
    builder.appendText(u"one ");
    builder.closeCue();
    builder.openCue(3s, 4s);
    builder.appendText(u"two");
    builder.closeCue();
    builder.closeBlock();
    builder.openBlock(BlockKind::Paragraph);
    builder.appendText(u"End");
    builder.closeBlock();
    const Document document = builder.build();
    QCOMPARE(document.text(), u"Title\nAda: one two\nEnd"_s);
    const QHash<qsizetype, std::optional<std::chrono::milliseconds>> expected{
        {0, std::nullopt}, {5, std::nullopt}, {6, 1s},  {10, 1s}, {11, 1s},
        {13, 1s},          {15, 3s},          {17, 3s}, {18, 3s}, {20, 3s}};
    for (const auto [position, time] : expected.asKeyValueRange())
        QVERIFY2(timeAt(document, position) == time, qPrintable(QString::number(position)));
}

QTEST_GUILESS_MAIN(TestTimedCues)
#include "tst_timedcues.moc"
