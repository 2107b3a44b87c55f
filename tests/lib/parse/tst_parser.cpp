// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"

#include <QStringEncoder>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Document read(const QByteArray &bytes, const QString &path = u"/articles/harbour.md"_s)
{
    return parse({bytes, path}).value_or(Document());
}

void addLongArticles()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");

    const QByteArray said = "Lena Voss said: “Prices will fall.” 沈知遥教授指出：“价格会降到零。” ";
    QTest::newRow("Markdown") << (said + "\n\n").repeated(500) << u"/a.md"_s;
    QTest::newRow("plain text") << (said + "\n\n").repeated(500) << u"/a.txt"_s;
    QTest::newRow("one line") << said.repeated(6000) << u"/a.txt"_s;
}

} // namespace

class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheTitle_data();
    void takesTheTitle();
    void findsTheSource_data();
    void findsTheSource();
    void takesTheLanguage();
    void readsPlainText_data();
    void readsPlainText();
    void saysWhatWasAssumed_data();
    void saysWhatWasAssumed();
    void refusesBinary();
    void findsQuotes_data();
    void findsQuotes();
    void saysHowFarItIs_data();
    void saysHowFarItIs();
    void isCancelled_data();
    void isCancelled();
};

void TestParser::takesTheTitle_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("title");

    QTest::newRow("front matter") << QByteArray("---\ntitle: F\n---\n# H") << u"F"_s;
    QTest::newRow("first heading of level 1") << QByteArray("## G\n# *H* `i`\n# J") << u"H i"_s;
    QTest::newRow("file name") << QByteArray("## G\ntext") << u"harbour"_s;
}

void TestParser::takesTheTitle()
{
    QFETCH(QByteArray, markdown);
    QTEST(read(markdown).metadata().title, "title");
}

void TestParser::findsTheSource_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("source");

    const QString a = u"https://a.example/w?v=x_y"_s;
    QTest::newRow("chinese") << u"_原链接：%1_"_s.arg(a) << a;
    QTest::newRow("chinese, original") << u"原文链接: %1"_s.arg(a) << a;
    QTest::newRow("chinese, source") << u"来源：[台](%1)"_s.arg(a) << a;
    QTest::newRow("traditional") << u"來源：%1"_s.arg(a) << a;
    QTest::newRow("english") << u"*Source: <%1>*"_s.arg(a) << a;
    QTest::newRow("german") << u"Quelle: %1."_s.arg(a) << a;
    QTest::newRow("original") << u"**Original:** %1"_s.arg(a) << a;
    QTest::newRow("on a line of its own") << u"Text\\\nQuelle: %1"_s.arg(a) << a;
    QTest::newRow("a mere link") << u"See %1"_s.arg(a) << u""_s;
    QTest::newRow("a word before") << u"The open source: %1"_s.arg(a) << u""_s;
    QTest::newRow("no web address") << u"Source: [x](file:///a)"_s << u""_s;
}

void TestParser::findsTheSource()
{
    QFETCH(QString, line);
    QTEST(read("# T\n\ntext\n\n" + line.toUtf8()).metadata().source, "source");
}

void TestParser::takesTheLanguage()
{
    QCOMPARE(read("---\nlang: fr\n---\n价格将会降到零。").metadata().language, u"fr"_s);
    QVERIFY(read("大型语言模型的价格将会降到零。").metadata().language.startsWith(u"zh"_s));
}

void TestParser::readsPlainText_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("text");

    const QString full(60, u'x');
    QTest::newRow("paragraphs") << u"a\n\n\nb"_s << u"a\nb"_s;
    QTest::newRow("short lines are kept") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("full lines go on") << full + u"\nb"_s << full + u" b"_s;
    QTest::newRow("ideographic indentation") << u"\u3000\u3000价\n\u3000\u3000格"_s << u"价\n格"_s;
    QTest::newRow("marks are text") << u"*a* # b"_s << u"*a* # b"_s;
}

void TestParser::readsPlainText()
{
    QFETCH(QString, plain);
    const Document document = read(plain.toUtf8(), u"/a.txt"_s);
    QTEST(document.text(), "text");
    QCOMPARE(document.metadata().mediaType, u"text/plain"_s);
}

void TestParser::saysWhatWasAssumed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<NoticeKind>>("kinds");

    const QString chinese = u"大型语言模型的价格将会降到零，客户可以根据需求进行定制和优化。"_s;
    QStringEncoder gb("GB18030");
    QTest::newRow("nothing") << chinese.toUtf8() << QList<NoticeKind>();
    QTest::newRow("empty") << QByteArray() << QList<NoticeKind>{NoticeKind::Empty};
    QTest::newRow("only blanks") << QByteArray("\n \n") << QList<NoticeKind>{NoticeKind::Empty};
    QTest::newRow("encoding") << QByteArray(gb.encode(chinese))
                              << QList<NoticeKind>{NoticeKind::EncodingAssumed};
    QTest::newRow("malformed") << chinese.toUtf8() + '\xFF'
                               << QList<NoticeKind>{NoticeKind::BytesReplaced};
    QTest::newRow("long line") << QByteArray(1'200'000, 'a')
                               << QList<NoticeKind>{NoticeKind::LongLine};
    QTest::newRow("deep") << QByteArray(400, '>') << QList<NoticeKind>{NoticeKind::NestingCut};
}

void TestParser::saysWhatWasAssumed()
{
    QFETCH(QByteArray, bytes);
    QList<NoticeKind> kinds;
    const Document document = read(bytes);
    for (const Notice &notice : document.notices())
        kinds.append(notice.kind);
    QTEST(kinds, "kinds");
}

void TestParser::refusesBinary()
{
    const auto document = parse({"\x89PNG\r\n\x1A\n", u"/a.md"_s});
    QVERIFY(!document.has_value());
    QCOMPARE(document.error(),
             (Error{.kind = ErrorKind::Binary,
                    .subject = u"/a.md"_s,
                    .location = {.byte = 1, .found = u"\u0089PNG\r\n\u001A\n"_s}}));
}

void TestParser::findsQuotes_data()
{
    QTest::addColumn<QString>("before");

    QTest::newRow("latin") << u"Lena Voss said: "_s;
    QTest::newRow("hiragana") << u"かのじょは"_s;
    QTest::newRow("katakana") << u"レナ・フォス said: "_s;
    QTest::newRow("hangul") << u"한국어 말했다 "_s;
    QTest::newRow("full-width letters") << u"Ｌｅｎａ said: "_s;
    QTest::newRow("half-width katakana") << u"ﾚﾅ said: "_s;
    QTest::newRow("thai") << u"เธอพูดว่า "_s;
    QTest::newRow("extension B") << u"𠮷野 said: "_s;
}

void TestParser::findsQuotes()
{
    QFETCH(QString, before);
    const Document document = read(before.toUtf8() + "\"The price of ships will fall.\"");
    QCOMPARE(document.quotes().size(), 1);
    QCOMPARE(document.text(document.quotes().constFirst().range),
             u"The price of ships will fall."_s);
}

void TestParser::saysHowFarItIs_data()
{
    addLongArticles();
}

void TestParser::saysHowFarItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QList<double> told;
    const Progress progress({}, [&](double done) { told.append(done); });
    QVERIFY(parse({bytes, path}, progress));
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE_LT(told.first(), 0.5);
    QCOMPARE_GT(told.last(), 0.9);
    QCOMPARE_LE(told.last(), 1.0);
}

void TestParser::isCancelled_data()
{
    addLongArticles();
}

void TestParser::isCancelled()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    for (const double at : {0.0, 0.11, 0.25, 0.42, 0.5, 0.6, 0.7, 0.9}) {
        std::stop_source stop;
        int toldAfter = 0;
        const Progress progress(stop.get_token(), [&](double done) {
            toldAfter += stop.stop_requested();
            if (done >= at)
                stop.request_stop();
        });
        const auto document = parse({bytes, path}, progress);
        QVERIFY(!document);
        QCOMPARE(document.error(), (Error{ErrorKind::Cancelled, path, {}}));
        QCOMPARE_LE(toldAfter, 2);
    }
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
