// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/hyphenation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

/// With dictionaries of its own, in place of the system's.
class TestHyphenation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreCut_data();
    void wordsAreCut();
    void theLastCutThatFits();
    void aDictionaryIsFoundByLanguage_data();
    void aDictionaryIsFoundByLanguage();
    void encodings_data();
    void encodings();
    void whatIsNoDictionary_data();
    void whatIsNoDictionary();

private:
    void write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_data;
};

namespace {

/// \a text with | where it may be cut.
QString cut(const Hyphenation &hyphenation, const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && hyphenation.isCut(text, i))
            shown += u'|';
        shown += text[i];
    }
    return shown;
}

} // namespace

void TestHyphenation::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_data.filePath(u"hyphen/hyph_%1.dic"_s.arg(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestHyphenation::initTestCase()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_data.path()));
    QVERIFY(QDir(m_data.path()).mkdir(u"hyphen"_s));
    // The example of Liang's thesis.
    write(u"en_US"_s, "UTF-8\n% a comment\nLEFTHYPHENMIN 2\n"
                      "hy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n1tio\n2io\no2n\n");
    // The words of compounds, then syllables.
    write(u"de"_s, "ISO8859-1\nsprach1modell\nNEXTLEVEL\n1mo\no1d\n.sp4r\n1\xfc"
                   "b\n4x\n");
}

void TestHyphenation::wordsAreCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &language, const QString &text) {
        QTest::newRow(name) << language << text;
    };
    row("patterns", u"en-US"_s, u"hy|phen|ation"_s);
    row("in a sentence", u"en-US"_s, u"the hy|phen|ation, of it"_s);
    row("too short", u"en-US"_s, u"hyphe"_s);
    row("a name", u"en-US"_s, u"Hyphenation"_s);
    row("capitals", u"en-US"_s, u"HYPHENATION"_s);
    row("capitals within", u"en-US"_s, u"hyphenAtion"_s);
    row("of an address", u"en-US"_s, u"/hyphenation/"_s);
    row("of a host", u"en-US"_s, u"hyphenation.example"_s);
    row("of a mail address", u"en-US"_s, u"hyphenation@example"_s);
    row("with a number", u"en-US"_s, u"hyphenation2"_s);
    row("at a sentence's end", u"en-US"_s, u"hy|phen|ation. Then"_s);
    row("beside Han", u"en-US"_s, u"汉字hy|phen|ation"_s);
    row("compound", u"de"_s, u"sprach|mo|delle"_s);
    row("a noun", u"de"_s, u"Sprach|mo|delle"_s);
    row("an umlaut", u"de"_s, u"her|überger"_s);
}

void TestHyphenation::wordsAreCut()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    const auto hyphenation = Hyphenation::of(language);
    QVERIFY(hyphenation);
    QCOMPARE(cut(*hyphenation, QString(text).remove(u'|')), text);
}

void TestHyphenation::theLastCutThatFits()
{
    const auto hyphenation = Hyphenation::of(u"en-US"_s);
    const QString text = u"on hyphenation"_s;
    QCOMPARE(hyphenation->lastCut(text, 14), 9);
    QCOMPARE(hyphenation->lastCut(text, 8), 5);
    QCOMPARE(hyphenation->lastCut(text, 4), std::nullopt);
    QCOMPARE(hyphenation->lastCut(text, 0), std::nullopt);
}

void TestHyphenation::aDictionaryIsFoundByLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("known");

    QTest::newRow("as it is called") << u"en-US"_s << true;
    QTest::newRow("without a region") << u"en"_s << true;
    QTest::newRow("of another region") << u"de-AT"_s << true;
    QTest::newRow("unknown") << u"eo"_s << false;
    QTest::newRow("Chinese") << u"zh-Hans"_s << false;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("a path") << u"../../etc/passwd"_s << false;
}

void TestHyphenation::aDictionaryIsFoundByLanguage()
{
    QFETCH(QString, language);
    QTEST(Hyphenation::of(language) != nullptr, "known");
}

void TestHyphenation::encodings_data()
{
    QTest::addColumn<QByteArray>("dictionary");

    QTest::newRow("UTF-8") << "UTF-8\n1\xc3\xbc"
                              "b\n"_ba;
    QTest::newRow("Latin 1") << "ISO8859-1\n1\xfc"
                                "b\n"_ba;
    QTest::newRow("Latin 1, other ends of lines") << "ISO8859-1\r\n1\xfc"
                                                     "b\r\n"_ba;
}

void TestHyphenation::encodings()
{
    QFETCH(QByteArray, dictionary);
    const auto patterns = HyphenationPatterns::read(dictionary);
    QVERIFY(patterns);
    QCOMPARE(patterns->cuts(u"herüber"), QList<qsizetype>{3});
}

void TestHyphenation::whatIsNoDictionary_data()
{
    QTest::addColumn<QByteArray>("dictionary");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one line") << "UTF-8"_ba;
    QTest::newRow("an encoding that doesn't exist") << "KLINGON-1\n1ab\n"_ba;
}

void TestHyphenation::whatIsNoDictionary()
{
    QFETCH(QByteArray, dictionary);
    QVERIFY(!HyphenationPatterns::read(dictionary));
}

QTEST_MAIN(TestHyphenation)
#include "tst_hyphenation.moc"
