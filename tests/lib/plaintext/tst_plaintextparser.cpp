// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/document/htmlwriter.h"
#include "lib/plaintext/plaintextparser.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

/// \a text as HTML on one line.
QString read(const QString &text)
{
    DocumentBuilder builder;
    parsePlainText(text, builder);
    return toHtmlBody(builder.build()).remove(u'\n');
}

QString readAsParagraphs(const QString &text)
{
    DocumentBuilder builder;
    parsePlainParagraphs(text, builder);
    return toHtmlBody(builder.build()).remove(u'\n');
}

const QString lines60 = u"This line is as long as all of the others in this paragraph,\n"
                        "because whoever wrote it let a program break it where the\n"
                        "next word would not have fitted, until the paragraph was\n"
                        "done.\n\n"_s;
const QString joined60 = u"<p>This line is as long as all of the others in this paragraph, "
                         "because whoever wrote it let a program break it where the "
                         "next word would not have fitted, until the paragraph was done.</p>"_s;

} // namespace

class TestPlainTextParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsLines_data();
    void joinsLines();
    void findsHeadings_data();
    void findsHeadings();
    void findsLists_data();
    void findsLists();
    void findsQuotations_data();
    void findsQuotations();
    void findsTurns_data();
    void findsTurns();
    void readsParagraphsOnly();
    void readsTextOnlyWhereThereIsTooMuch();
};

void TestPlainTextParser::joinsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");

    QTest::newRow("wrapped") << lines60 << joined60;
    QTest::newRow("an address") << lines60 + u"Maren Holt\nAt the quay 7"_s
                                << joined60 + u"<p>Maren Holt<br />At the quay 7</p>"_s;
    QTest::newRow("no empty line")
        << lines60 + u"It ended here.\nThis is another one."_s
        << joined60 + u"<p>It ended here.</p><p>This is another one.</p>"_s;
    QTest::newRow("indented") << lines60.trimmed() + u"\n   This is another one."_s
                              << joined60 + u"<p>This is another one.</p>"_s;
    QTest::newRow("chinese")
        << u"去年秋天，河水漫过了旧堤，市政府花了四个\n月才把水泵换完。"_s
        << u"<p>去年秋天，河水漫过了旧堤，市政府花了四个月才把水泵换完。</p>"_s;
    QTest::newRow("chinese, indented") << u"\u3000\u3000河水漫过了堤。\n\u3000\u3000港口开张了。"_s
                                       << u"<p>河水漫过了堤。</p><p>港口开张了。</p>"_s;
    QTest::newRow("a long line") << u"x "_s.repeated(70) + u"\nshort\nshorter"_s
                                 << u"<p>"_s + u"x "_s.repeated(69)
                                        + u"x</p><p>short</p><p>shorter</p>"_s;
    QTest::newRow("no-break space")
        << u"a.\n\nb\u00A0c\u00A0\n\u00A0\nd"_s << u"<p>a.</p><p>b\u00A0c\u00A0</p><p>d</p>"_s;
    QTest::newRow("addresses are links")
        << u"See https://a.example/b."_s
        << u"<p>See <a href=\"https://a.example/b\">https://a.example/b</a>.</p>"_s;
}

void TestPlainTextParser::joinsLines()
{
    QFETCH(QString, text);
    QTEST(read(text), "html");
}

void TestPlainTextParser::findsHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");

    QTest::newRow("title") << u"Pumps\n\nThey run."_s << u"<h1>Pumps</h1><p>They run.</p>"_s;
    QTest::newRow("a sentence is no title")
        << u"They run.\n\nAll day."_s << u"<p>They run.</p><p>All day.</p>"_s;
    QTest::newRow("a salutation is no title")
        << u"Dear Ada,\n\nThey run."_s << u"<p>Dear Ada,</p><p>They run.</p>"_s;
    QTest::newRow("one line is no title") << u"Pumps"_s << u"<p>Pumps</p>"_s;
    QTest::newRow("underlined") << u"They run.\n\nPumps\n=====\nText."_s
                                << u"<p>They run.</p><h1>Pumps</h1><p>Text.</p>"_s;
    QTest::newRow("underlined, second level")
        << u"They run.\n\nPumps\n---\n\nText."_s << u"<p>They run.</p><h2>Pumps</h2><p>Text.</p>"_s;
    QTest::newRow("overlined") << u"=====\nPumps\n=====\n\nText."_s
                               << u"<h1>Pumps</h1><p>Text.</p>"_s;
    QTest::newRow("a sentence above a line")
        << u"They run.\n---\nText."_s << u"<p>They run.</p><hr /><p>Text.</p>"_s;
    QTest::newRow("a line alone") << u"Text.\n\n* * *\n\nText."_s
                                  << u"<p>Text.</p><hr /><p>Text.</p>"_s;
    QTest::newRow("numbered") << u"1. Pumps\n\nThey run.\n\n2. Walls\n\nThey stand."_s
                              << u"<h2>1. Pumps</h2><p>They run.</p><h2>2. Walls</h2>"
                                 "<p>They stand.</p>"_s;
    QTest::newRow("numbered, text at once")
        << u"1. Pumps\nThey run.\n\n2. Walls\nThey stand."_s
        << u"<h2>1. Pumps</h2><p>They run.</p><h2>2. Walls</h2><p>They stand.</p>"_s;
    QTest::newRow("numbered, nested")
        << u"1. Pumps\n\n1.1 Old\n\nThey run.\n\n1.2 New\n\nThey rest.\n\n2. Walls\n\nThey stand."_s
        << u"<h2>1. Pumps</h2><h3>1.1 Old</h3><p>They run.</p><h3>1.2 New</h3><p>They rest.</p>"
           "<h2>2. Walls</h2><p>They stand.</p>"_s;
    QTest::newRow("out of order") << u"They run.\n\n7. Pumps\n\nThey run."_s
                                  << u"<p>They run.</p><p>7. Pumps</p><p>They run.</p>"_s;
    QTest::newRow("chinese kinds")
        << u"第一章 水泵\n\n一、旧的\n\n很旧。\n\n二、新的\n\n很新。\n\n第二章 堤\n\n很高。"_s
        << u"<h2>第一章 水泵</h2><h3>一、旧的</h3><p>很旧。</p><h3>二、新的</h3><p>很新。</p>"
           "<h2>第二章 堤</h2><p>很高。</p>"_s;
    QTest::newRow("roman") << u"They run.\n\nI. Pumps\n\nText.\n\nII. Walls\n\nText."_s
                           << u"<p>They run.</p><h2>I. Pumps</h2><p>Text.</p><h2>II. Walls</h2>"
                              "<p>Text.</p>"_s;
    QTest::newRow("capitals") << u"They run.\n\nTHE PUMPS\n\nText."_s
                              << u"<p>They run.</p><h2>THE PUMPS</h2><p>Text.</p>"_s;
    QTest::newRow("capitals that speak")
        << u"They run.\n\nADA FERRIS\n\nYes.\n\nMAREN HOLT\n\nNo.\n\nADA FERRIS\n\nWhy?\n\n"
           "MAREN HOLT\n\nSo."_s
        << u"<p>They run.</p><p>ADA FERRIS</p><p>Yes.</p><p>MAREN HOLT</p><p>No.</p>"
           "<p>ADA FERRIS</p><p>Why?</p><p>MAREN HOLT</p><p>So.</p>"_s;
    QTest::newRow("all in capitals")
        << u"A TELEGRAM.\n\nCOME AT ONCE\n\nBRING PUMPS"_s
        << u"<p>A TELEGRAM.</p><p>COME AT ONCE</p><p>BRING PUMPS</p>"_s;
    QTest::newRow("chapters between lines")
        << u"第一章 水泵\n"_s + u"水"_s.repeated(70) + u"。\n第二章 堤\n高。"_s
        << u"<h2>第一章 水泵</h2><p>"_s + u"水"_s.repeated(70)
               + u"。</p><h2>第二章 堤</h2><p>高。</p>"_s;
}

void TestPlainTextParser::findsHeadings()
{
    QFETCH(QString, text);
    QTEST(read(text), "html");
}

void TestPlainTextParser::findsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");

    QTest::newRow("bullets") << u"We need:\n- pumps\n- walls\nThat is all."_s
                             << u"<p>We need:</p><ul><li>pumps</li><li>walls</li></ul>"
                                "<p>That is all.</p>"_s;
    QTest::newRow("apart") << u"• pumps\n\n• walls"_s
                           << u"<ul><li><p>pumps</p></li><li><p>walls</p></li></ul>"_s;
    QTest::newRow("numbers") << u"3. pumps\n4. walls\n\nThat is all."_s
                             << u"<ol start=\"3\"><li>pumps</li><li>walls</li></ol>"
                                "<p>That is all.</p>"_s;
    QTest::newRow("numbers, flush right")
        << u" 9. pumps\n10. walls"_s << u"<ol start=\"9\"><li>pumps</li><li>walls</li></ol>"_s;
    QTest::newRow("numbers, chinese")
        << u"1、水泵\n2、堤"_s << u"<ol><li>水泵</li><li>堤</li></ol>"_s;
    QTest::newRow("numbers with a gap") << u"Text.\n\n1. a\n2. b\n4. c\n5. d"_s
                                        << u"<p>Text.</p><ol><li>a</li><li>b</li></ol>"
                                           "<ol start=\"4\"><li>c</li><li>d</li></ol>"_s;
    QTest::newRow("nested") << u"- a\n  - b\n  - c\n- d"_s
                            << u"<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>"_s;
    QTest::newRow("hanging lines")
        << u"- a\n  long one\n- b"_s << u"<ul><li>a long one</li><li>b</li></ul>"_s;
    QTest::newRow("a paragraph more")
        << u"1. a\n\n   more\n\n2. b"_s
        << u"<ol><li><p>a</p><p>more</p></li><li><p>b</p></li></ol>"_s;
    QTest::newRow("a dash alone") << u"It rains.\n\n- Ada Ferris"_s
                                  << u"<p>It rains.</p><p>- Ada Ferris</p>"_s;
    QTest::newRow("a note with an asterisk")
        << u"It rains.\n\n* not her name"_s << u"<p>It rains.</p><p>* not her name</p>"_s;
    QTest::newRow("a number alone")
        << u"It rains.\n\n2. A day later."_s << u"<p>It rains.</p><p>2. A day later.</p>"_s;
    QTest::newRow("letters stay") << u"a) pumps\nb) walls"_s << u"<p>a) pumps</p><p>b) walls</p>"_s;
}

void TestPlainTextParser::findsLists()
{
    QFETCH(QString, text);
    QTEST(read(text), "html");
}

void TestPlainTextParser::findsQuotations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");

    QTest::newRow("one") << u"She wrote:\n> It rains.\nSo it did."_s
                         << u"<p>She wrote:</p><blockquote><p>It rains.</p></blockquote>"
                            "<p>So it did.</p>"_s;
    QTest::newRow("paragraphs") << u"> a.\n>\n> b.\n\n> c."_s
                                << u"<blockquote><p>a.</p><p>b.</p><p>c.</p></blockquote>"_s;
    QTest::newRow("nested") << u"> a.\n>> b.\n> c."_s
                            << u"<blockquote><p>a.</p><blockquote><p>b.</p></blockquote>"
                               "<p>c.</p></blockquote>"_s;
    QTest::newRow("a list") << u"> - a\n> - b"_s
                            << u"<blockquote><ul><li>a</li><li>b</li></ul></blockquote>"_s;
}

void TestPlainTextParser::findsQuotations()
{
    QFETCH(QString, text);
    QTEST(read(text), "html");
}

void TestPlainTextParser::findsTurns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");

    QTest::newRow("names")
        << u"Ada: Why?\nMaren: So.\nAda: I see.\nMaren: Yes."_s
        << u"<p><strong>Ada:</strong> Why?</p><p><strong>Maren:</strong> So.</p>"
           "<p><strong>Ada:</strong> I see.</p><p><strong>Maren:</strong> Yes.</p>"_s;
    QTest::newRow("question and answer") << u"Q: Why?\nA: So."_s
                                         << u"<p><strong>Q:</strong> Why?</p>"
                                            "<p><strong>A:</strong> So.</p>"_s;
    QTest::newRow("chinese") << u"问：为什么？\n答：因为。"_s
                             << u"<p><strong>问：</strong>为什么？</p>"
                                "<p><strong>答：</strong>因为。</p>"_s;
    QTest::newRow("brackets") << u"[Ada] Why?\n[Maren] So.\n[Ada] I see.\n[Maren] Yes."_s
                              << u"<p><strong>[Ada]</strong> Why?</p><p><strong>[Maren]</strong> "
                                 "So.</p><p><strong>[Ada]</strong> I see.</p>"
                                 "<p><strong>[Maren]</strong> Yes.</p>"_s;
    QTest::newRow("a line for the name") << u"Ada:\nWhy?\n\nMaren:\nSo.\n\nAda:\nI see."_s
                                         << u"<p><strong>Ada:</strong> Why?</p><p>Maren:<br />So."
                                            "</p><p><strong>Ada:</strong> I see.</p>"_s;
    QTest::newRow("once is no label")
        << u"Remember: it rains."_s << u"<p>Remember: it rains.</p>"_s;
    QTest::newRow("captions") << u">> ADA: Why?\n>> So.\n>> ADA: I see."_s
                              << u"<p><strong>ADA:</strong> Why?</p><p>– So.</p>"
                                 "<p><strong>ADA:</strong> I see.</p>"_s;
}

void TestPlainTextParser::findsTurns()
{
    QFETCH(QString, text);
    QTEST(read(text), "html");
}

void TestPlainTextParser::readsParagraphsOnly()
{
    QCOMPARE(readAsParagraphs(u"Pumps\n\n> 1. a\n> 2. b\n\nWalls\n=====\n- c"_s),
             u"<p>Pumps</p><p>&gt; 1. a<br />&gt; 2. b</p><p>Walls</p><p>=====<br />- c</p>"_s);
}

void TestPlainTextParser::readsTextOnlyWhereThereIsTooMuch()
{
    DocumentBuilder builder({.blocks = 4});
    parsePlainText(u"One.\n\nTwo.\n\nThree.\n\nFour.\n\n- five\n\n  - six\n\n\nSeven.\n"_s,
                   builder);
    const Document document = builder.build();
    QCOMPARE(document.text(), u"One.\nTwo.\nThree.\nFour.\n- five\n- six\nSeven."_s);
    QCOMPARE(document.blocks().size(), 4);
    const qsizetype four = document.text().indexOf(u"Four"_s);
    QCOMPARE(document.notices(), QList<Notice>{Notice(NoticeKind::BlocksCut, {}, 7, {}, four)});
}

QTEST_GUILESS_MAIN(TestPlainTextParser)
#include "tst_plaintextparser.moc"
