// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/errortext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceOfItsOwn();
    void saysWhereItIs_data();
    void saysWhereItIs();
    void aSubjectCannotForgeTheSentence_data();
    void aSubjectCannotForgeTheSentence();
    void aLongSubjectIsCut();
};

void TestErrorText::everyKindHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(ErrorKind::Cancelled);
    for (int kind = 0; kind <= last; ++kind) {
        const QString text = errorText({static_cast<ErrorKind>(kind), u"article.md"_s, {}});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestErrorText::saysWhereItIs_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("where");

    const auto row = [](const char *name, ErrorKind kind, const SourceLocation &location,
                        const QString &where) {
        QTest::newRow(name) << Error{.kind = kind, .subject = u"a.epub"_s, .location = location}
                            << where;
    };
    const auto over = [](const char *name, const Excess &excess, const SourceLocation &location,
                         const QString &where) {
        QTest::newRow(name) << Error{.kind = ErrorKind::TooLarge,
                                     .subject = u"a.epub"_s,
                                     .location = location,
                                     .excess = excess}
                            << where;
    };
    row("another kind of file", ErrorKind::Binary, {.byte = 1, .found = u"%PDF-"_s},
        u"“%PDF-” at byte 1 is"_s);
    row("control character", ErrorKind::Binary, {.byte = 1234, .found = u"\u0001"_s},
        u"“<U+0001>” at byte 1,234 is"_s);
    row("part and line", ErrorKind::Malformed, {.part = u"b.opf"_s, .line = 8},
        u"part “b.opf” can't be read from line 8 on"_s);
    row("part", ErrorKind::Malformed, {.part = u"b.opf"_s}, u"part “b.opf” can't be read"_s);
    row("byte", ErrorKind::Malformed, {.byte = 40'961}, u"at byte 40,961"_s);
    row("missing part", ErrorKind::Incomplete, {.part = u"b.opf"_s}, u"lacks its part “b.opf”"_s);
    row("locked part", ErrorKind::Encrypted, {.part = u"1.xhtml"_s}, u"part “1.xhtml”"_s);
    row("part that forges", ErrorKind::Encrypted, {.part = u"\u202E%1.xhtml"_s},
        u"part “<U+202E>%1.xhtml”"_s);
    over("bytes", {Excess::Of::Bytes, 256'000'000, 300'000'000}, {},
         u"has 300.0 MB, and no more than 256.0 MB"_s);
    over("bytes while it grew", {Excess::Of::Bytes, 256'000'000}, {},
         u"larger than the 256.0 MB"_s);
    over("bytes of a part", {Excess::Of::Bytes, 32'000'000}, {.part = u"b.opf"_s},
         u"part “b.opf” is larger than 32.0 MB"_s);
    over("files", {Excess::Of::Files, 20'000}, {}, u"more than 20,000 files"_s);
    over("name of a file", {Excess::Of::PathBytes, 1024, 2000}, {}, u"more than 1,024 bytes"_s);
    over("folders", {Excess::Of::PathDepth, 64, 500}, {}, u"more than 64 folders"_s);
}

void TestErrorText::saysWhereItIs()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QFETCH(Error, error);
    QFETCH(QString, where);
    const QString text = errorText(error);
    QVERIFY2(text.startsWith(u"“a.epub” "_s), qPrintable(text));
    QVERIFY2(text.contains(where), qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    error.location = {};
    error.excess.reset();
    QVERIFY(errorText(error) != text);
}

void TestErrorText::aSubjectCannotForgeTheSentence_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("shown");
    QTest::newRow("escape sequence") << u"a\u001b[31mb"_s << u"a<U+001B>[31mb"_s;
    QTest::newRow("right-to-left override") << u"a\u202egpj.md"_s << u"a<U+202E>gpj.md"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a<U+000A>b"_s;
    QTest::newRow("placeholder") << u"100%1"_s << u"100%1"_s;
    QTest::newRow("Chinese") << u"访谈.md"_s << u"访谈.md"_s;
}

void TestErrorText::aSubjectCannotForgeTheSentence()
{
    QFETCH(QString, subject);
    QFETCH(QString, shown);
    const QString text = errorText({ErrorKind::NotFound, subject, {}});
    QVERIFY2(text.contains(u"“"_s + shown + u"”"_s), qPrintable(text));
}

void TestErrorText::aLongSubjectIsCut()
{
    const QString text = errorText({ErrorKind::NotFound, QString(5000, u'x'), {}});
    QCOMPARE_LT(text.size(), 400);
    QVERIFY(text.contains(u'…'));
}

QTEST_APPLESS_MAIN(TestErrorText)

#include "tst_errortext.moc"
