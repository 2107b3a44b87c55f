// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/cuetext.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

/// A line a line, `Voice|` before what a voice says, `*` and `_` around strong text and emphasis.
QString written(const QList<CueLine> &lines)
{
    QStringList texts;
    for (const CueLine &line : lines) {
        QString text = line.voice.isEmpty() ? QString() : line.voice + u'|';
        for (const CueRun &run : line.runs) {
            const QString mark =
                QString(run.strong ? u"*"_s : QString()) + (run.emphasis ? u"_"_s : QString());
            text += mark + run.text + mark;
        }
        texts.append(text);
    }
    return texts.join(u'\n');
}

} // namespace

class TestCueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWebVtt_data();
    void readsWebVtt();
    void readsSubRip_data();
    void readsSubRip();
};

void TestCueText::readsWebVtt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");

    QTest::newRow("plain") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("blank lines") << u"\n \na\n"_s << u"a"_s;
    QTest::newRow("styles") << u"<i>a</i> <b>b</b>"_s << u"_a_ *b*"_s;
    QTest::newRow("style over lines") << u"<i>a\nb</i>c"_s << u"_a_\n_b_c"_s;
    QTest::newRow("classes") << u"<i.x.y>a</i><c.red>b</c>"_s << u"_a_b"_s;
    QTest::newRow("closed twice") << u"a</i></i><i>b"_s << u"a_b_"_s;
    QTest::newRow("not closed") << u"<b>a"_s << u"*a*"_s;
    QTest::newRow("underline, language") << u"<u>a</u><lang de>b</lang>"_s << u"ab"_s;
    QTest::newRow("times") << u"a<00:01.000> b<00:00:02.000> c"_s << u"a b c"_s;
    QTest::newRow("ruby") << u"<ruby>漢<rt>かん</rt></ruby>字"_s << u"漢（かん）字"_s;
    QTest::newRow("voice") << u"<v Ada>a"_s << u"Ada|a"_s;
    QTest::newRow("voice with classes")
        << u"<v.loud.x Ada Lovelace>a\nb"_s << u"Ada Lovelace|a\nAda Lovelace|b"_s;
    QTest::newRow("two voices") << u"<v A>a</v> <v B>b</v> c"_s << u"A|a\nB|b\n c"_s;
    QTest::newRow("voice with reference") << u"<v A &amp; B>a"_s << u"A & B|a"_s;
    QTest::newRow("references") << u"&amp;&lt;i&gt;&nbsp;&auml;&#x41;"_s << u"&<i>\u00A0äA"_s;
    QTest::newRow("no reference") << u"AT&T; a & b"_s << u"AT&T; a & b"_s;
    QTest::newRow("unknown tag") << u"a<x-y z>b</x-y>"_s << u"ab"_s;
    QTest::newRow("less than") << u"1 < 2, 3<"_s << u"1 < 2, 3<"_s;
    QTest::newRow("tag without end") << u"a <i b"_s << u"a <i b"_s;
    QTest::newRow("tag in a tag") << u"a <i <b>c"_s << u"a <i *c*"_s;
    QTest::newRow("override is text") << u"{\\an8}a"_s << u"{\\an8}a"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestCueText::readsWebVtt()
{
    QFETCH(QString, text);
    QTEST(written(readCueText(text, CueMarkup::WebVtt)), "lines");
}

void TestCueText::readsSubRip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");

    QTest::newRow("styles") << u"<I>a</I> <b>b</b> <u>c</u>"_s << u"_a_ *b* c"_s;
    QTest::newRow("font") << u"<font color=\"#f00\" face='x'>a</font>"_s << u"a"_s;
    QTest::newRow("break") << u"a<br/>b<BR>c"_s << u"a\nb\nc"_s;
    QTest::newRow("override") << u"{\\an8}a {\\i1}b"_s << u"a b"_s;
    QTest::newRow("braces") << u"{a} {\\an8"_s << u"{a} {\\an8"_s;
    QTest::newRow("what is no tag") << u"<laughs> a <3"_s << u"<laughs> a <3"_s;
    QTest::newRow("voices are WebVTT's") << u"<v Ada>a"_s << u"<v Ada>a"_s;
    QTest::newRow("references") << u"&gt;&gt; a"_s << u">> a"_s;
}

void TestCueText::readsSubRip()
{
    QFETCH(QString, text);
    QTEST(written(readCueText(text, CueMarkup::SubRip)), "lines");
}

QTEST_APPLESS_MAIN(TestCueText)
#include "tst_cuetext.moc"
