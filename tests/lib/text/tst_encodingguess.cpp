// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/encodingguess.h"
#include "tests/testlib/fixtures.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const QString &label)
{
    return QStringEncoder(encodingByLabel(label)->codec).encode(text);
}

/// How many texts come out as they were.
struct Score
{
    int all = 0;
    int right = 0;

    void add(const QString &text, const QString &label)
    {
        const QByteArray bytes = encoded(text, label);
        // What isn't in the encoding can't be told by it.
        if (decodeAs(*encodingByLabel(label), bytes) != text)
            return;
        ++all;
        const TextEncoding guess = likelyEncodings(bytes).first();
        if (decodeAs(guess, bytes) == text)
            ++right;
        else
            qInfo("%ls in %ls taken for %s", qUtf16Printable(text.left(40)), qUtf16Printable(label),
                  guess.name.data());
    }

    double share() const { return static_cast<double>(right) / all; }
};

QStringList sentencesOf(const QString &path)
{
    static const QRegularExpression end(uR"((?<=[。！？.!?])\s*|\n)"_s);
    QStringList sentences = QString::fromUtf8(fixture(path)).split(end, Qt::SkipEmptyParts);
    sentences.removeIf([](const QString &sentence) {
        return std::ranges::all_of(sentence, [](QChar c) { return c.unicode() < 0x80; });
    });
    return sentences;
}

} // namespace

class TestEncodingGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAShortText_data();
    void tellsAShortText();
    void tellsMostSentences();
    void tellsTheSentencesOfArticles_data();
    void tellsTheSentencesOfArticles();
    void doubtsWhatIsDeclared_data();
    void doubtsWhatIsDeclared();
    void looksBehindAsciiHeads();
};

void TestEncodingGuess::tellsAShortText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    QTest::newRow("chinese") << u"价格会降到零。"_s << u"GB18030"_s;
    QTest::newRow("chinese, three characters") << u"他说不"_s << u"GB18030"_s;
    QTest::newRow("chinese in english") << u"The mayor, 王芳, spoke."_s << u"GB18030"_s;
    QTest::newRow("traditional") << u"價格會降到零。"_s << u"Big5"_s;
    QTest::newRow("traditional in english") << u"The mayor, 王芳, spoke."_s << u"Big5"_s;
    QTest::newRow("japanese") << u"だれが言ったのか。"_s << u"Shift_JIS"_s;
    QTest::newRow("japanese, EUC") << u"だれが言ったのか。"_s << u"EUC-JP"_s;
    QTest::newRow("korean") << u"누가 말했습니까?"_s << u"EUC-KR"_s;
    QTest::newRow("german") << u"größer"_s << u"windows-1252"_s;
    QTest::newRow("one quotation mark") << u"It’s"_s << u"windows-1252"_s;
    QTest::newRow("french") << u"Où est-il né ?"_s << u"windows-1252"_s;
    QTest::newRow("polish") << u"Świat się śmieje."_s << u"ISO-8859-2"_s;
    QTest::newRow("russian") << u"Кто сказал?"_s << u"windows-1251"_s;
    QTest::newRow("russian, KOI8") << u"Кто сказал?"_s << u"KOI8-R"_s;
    QTest::newRow("greek") << u"Ποιος το είπε;"_s << u"windows-1253"_s;
}

void TestEncodingGuess::tellsAShortText()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const QList<TextEncoding> likely = likelyEncodings(encoded(text, encoding));
    QVERIFY(likely.size() > 10);
    QCOMPARE(QString(likely.first().name), encoding);
}

void TestEncodingGuess::tellsMostSentences()
{
    Score score;
    const QJsonArray sentences =
        QJsonDocument::fromJson(fixture(u"encodings/sentences.json"_s)).array();
    for (const QJsonValue &sentence : sentences) {
        const QJsonArray encodings = sentence[u"encodings"].toArray();
        for (const QJsonValue &encoding : encodings)
            score.add(sentence[u"text"].toString(), encoding.toString());
    }
    qInfo("%d of %d", score.right, score.all);
    QVERIFY(score.all > 150);
    QVERIFY(score.share() >= 0.95);
}

void TestEncodingGuess::tellsTheSentencesOfArticles_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("encoding");

    QTest::newRow("chinese") << u"zh"_s << u"GB18030"_s;
    QTest::newRow("german") << u"de"_s << u"windows-1252"_s;
    QTest::newRow("english") << u"en"_s << u"windows-1252"_s;
    QTest::newRow("french") << u"fr"_s << u"windows-1252"_s;
    QTest::newRow("french, latin 9") << u"fr"_s << u"ISO-8859-15"_s;
}

void TestEncodingGuess::tellsTheSentencesOfArticles()
{
    QFETCH(QString, language);
    QFETCH(QString, encoding);
    Score score;
    const QString folder = QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/fixtures/");
    QDirIterator files(folder + u"quotations/"_s + language, {u"*.md"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        for (const QString &sentence : sentencesOf(files.next().sliced(folder.size())))
            score.add(sentence, encoding);
    }
    qInfo("%d of %d", score.right, score.all);
    QVERIFY(score.all > 50);
    QVERIFY(score.share() >= 0.98);
}

void TestEncodingGuess::doubtsWhatIsDeclared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<bool>("plausible");

    const QString chinese = u"这条河每年春天都会涨水，村里的老人记得清清楚楚。"_s;
    const QString german = u"Für größere Brücken müssen wir höhere Gebühren einführen, ließ die "
                           "Bürgermeisterin mündlich erklären."_s;
    QTest::newRow("right") << chinese << u"GB18030"_s << u"GB18030"_s << true;
    QTest::newRow("the usual lie") << chinese << u"GB18030"_s << u"windows-1252"_s << false;
    QTest::newRow("the other one") << german << u"windows-1252"_s << u"Big5"_s << false;
    QTest::newRow("a sister") << german << u"windows-1252"_s << u"ISO-8859-15"_s << true;
    QTest::newRow("too little to tell") << u"标题"_s << u"GB18030"_s << u"GB18030"_s << true;
    QTest::newRow("no model") << chinese << u"GB18030"_s << u"ISO-2022-JP"_s << true;
    QTest::newRow("strange, but right")
        << u"¼ + ¾ = 1 × 1 ± 0, µ ¶ § ¤"_s << u"windows-1252"_s << u"windows-1252"_s << true;
}

void TestEncodingGuess::doubtsWhatIsDeclared()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QFETCH(QString, declared);
    QTEST(isPlausible(encoded(text, encoding), *encodingByLabel(declared)), "plausible");
}

void TestEncodingGuess::looksBehindAsciiHeads()
{
    const QByteArray head(1 << 20, 'x');
    const QByteArray bytes = head + '\n' + encoded(u"他说不会。"_s, u"GB18030"_s);
    QCOMPARE(likelyEncodings(bytes).first().name, "GB18030"_L1);
    QCOMPARE(likelyEncodings(head + encoded(u"他说不会。"_s, u"GB18030"_s)).first().name,
             "GB18030"_L1);
}

QTEST_GUILESS_MAIN(TestEncodingGuess)
#include "tst_encodingguess.moc"
