// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/transcript/transcript.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Cues of a second, one directly behind the other unless `+3` before its text says after how
/// many seconds.
Document transcript(const QStringList &cues)
{
    QList<RawCue> raw;
    auto time = std::chrono::milliseconds::zero();
    for (const QString &cue : cues) {
        const bool pauses = cue.startsWith(u'+');
        time += std::chrono::seconds(pauses ? cue[1].digitValue() : 0);
        raw.append({CueTimes{time, time + 1s}, QStringView(cue).sliced(pauses ? 2 : 0)});
        time += 1s;
    }
    DocumentBuilder builder;
    writeTranscript(raw, CueMarkup::WebVtt, builder);
    return builder.build();
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsCues_data();
    void joinsCues();
    void endsLongParagraphs();
    void marksTheSpeaker();
    void keepsTheTimes();
};

void TestTranscript::joinsCues_data()
{
    QTest::addColumn<QStringList>("cues");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QStringList &cues, const QString &text) {
        QTest::newRow(name) << cues << text;
    };
    row("one after the other", {u"the price\nof ships"_s, u"falls"_s},
        u"the price of ships falls"_s);
    row("chinese", {u"价格将会\n降到"_s, u"零。"_s}, u"价格将会降到零。"_s);
    row("long pause", {u"one"_s, u"+4two"_s}, u"one\ntwo"_s);
    row("short pause in a sentence", {u"one"_s, u"+2two"_s}, u"one two"_s);
    row("short pause behind one", {u"One.”"_s, u"+2Two"_s}, u"One.”\nTwo"_s);
    row("voices", {u"<v A>one"_s, u"<v A>two"_s, u"<v B>three"_s}, u"A: one two\nB: three"_s);
    row("voice of nobody", {u"<v A>one"_s, u"two"_s}, u"A: one\ntwo"_s);
    row("pause of a voice", {u"<v A>one"_s, u"+9<v A>two"_s}, u"A: one\ntwo"_s);
    row("labels", {u"Ada: one"_s, u"two"_s, u"Ben: three"_s, u"Ada: four"_s, u"Ben: five"_s},
        u"Ada: one two\nBen: three\nAda: four\nBen: five"_s);
    row("label of each cue", {u"Ada: one"_s, u"Ada: two"_s}, u"Ada: one two"_s);
    row("label used once", {u"Remember: one"_s}, u"Remember: one"_s);
    row("label used once stays in its line", {u"one"_s, u"Remember: two"_s},
        u"one Remember: two"_s);
    row("capitals", {u"one"_s, u"ADA LOVE: two"_s}, u"one\nADA LOVE: two"_s);
    row("chinese label", {u"林海：一"_s, u"二"_s, u"林海：三"_s, u"主持人：四"_s, u"主持人：五"_s},
        u"林海：一二三\n主持人：四五"_s);
    row("question and answer", {u"Q: one"_s, u"A: two"_s, u"Q: three"_s, u"A: four"_s},
        u"Q: one\nA: two\nQ: three\nA: four"_s);
    row("time is no label", {u"At 10: one"_s, u"At 10: two"_s}, u"At 10: one At 10: two"_s);
    row("chevrons", {u"&gt;&gt; one"_s, u"two &gt;&gt; three"_s}, u"– one two\n– three"_s);
    row("chevrons and label", {u"&gt;&gt; Ada: one"_s, u"&gt;&gt; two"_s}, u"Ada: one\n– two"_s);
    row("dashes", {u"- one\n- two"_s}, u"– one\n– two"_s);
    row("minus", {u"it was\n-5 degrees"_s}, u"it was -5 degrees"_s);
    row("sound", {u"[Music]"_s, u"[Music]"_s}, u"[Music] [Music]"_s);
    row("rolling lines", {u"one"_s, u"one\ntwo"_s, u"two"_s, u"two\nthree"_s, u"three"_s},
        u"one two three"_s);
    row("growing lines", {u"one"_s, u"one"_s, u"one two"_s, u"one two"_s, u"one two three"_s},
        u"one two three"_s);
    row("said twice", {u"Yes."_s, u"Yes."_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s},
        u"Yes. Yes. a b c d e f"_s);
    row("nothing", {}, u""_s);
    row("blank", {u" \n"_s}, u""_s);
}

void TestTranscript::joinsCues()
{
    QFETCH(QStringList, cues);
    const Document document = transcript(cues);
    QTEST(document.text(), "text");
    for (qsizetype leaf = 0; leaf < document.leaves().size(); ++leaf)
        QCOMPARE(document.leaf(leaf).kind, BlockKind::Cue);
}

void TestTranscript::endsLongParagraphs()
{
    const QString sentence = u"All of the ships had left the harbour by then."_s;
    QStringList cues;
    for (int i = 0; i < 20; ++i)
        cues.append(QString::number(i) + u' ' + sentence);
    const Document sentences = transcript(cues);
    QVERIFY(sentences.leaves().size() > 1);
    for (qsizetype leaf = 0; leaf < sentences.leaves().size(); ++leaf)
        QVERIFY(sentences.leaf(leaf).range.length() < 500);

    for (QString &cue : cues)
        cue.chop(1);
    const Document endless = transcript(cues + QStringList{u"and"_s} + cues);
    QVERIFY(endless.leaves().size() > 1);
    QCOMPARE(endless.text().count(u'\n'), endless.leaves().size() - 1);
    QCOMPARE(endless.cues().size(), 41);
}

void TestTranscript::marksTheSpeaker()
{
    const Document document = transcript({u"<v Ada>one"_s, u"<v 林海>二"_s});
    QCOMPARE(document.text(), u"Ada: one\n林海：二"_s);
    QCOMPARE(document.spans().size(), 2);
    QCOMPARE(document.spans()[0].kind, SpanKind::Strong);
    QCOMPARE(document.text(document.spans()[0].range), u"Ada:"_s);
    QCOMPARE(document.text(document.spans()[1].range), u"林海："_s);
}

void TestTranscript::keepsTheTimes()
{
    const Document document = transcript({u"<v A>one\ntwo"_s, u"<v A>three"_s, u"+9<v A>four"_s});
    QStringList said;
    for (const Cue &cue : document.cues())
        said.append(document.text(cue.range));
    QCOMPARE(said, QStringList({u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
    QCOMPARE(document.cues()[1].start, 0s);
    QCOMPARE(document.cues()[2].start, 1s);
    QCOMPARE(document.cues()[3].start, 11s);
    QCOMPARE(document.cues()[3].end, 12s);
}

QTEST_APPLESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
