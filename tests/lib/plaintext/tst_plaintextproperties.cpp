// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/plaintext/plaintextparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

/// What lines of plain texts are made of: words, marks of all kinds, and what only looks like them.
const QStringList pieces{u"Pumps"_s,
                         u"the water rose"_s,
                         u"水泵"_s,
                         u"河水漫过了旧堤，"_s,
                         u"Ада"_s,
                         u" "_s,
                         u"   "_s,
                         u"\t"_s,
                         u"\u3000\u3000"_s,
                         u"\u00A0"_s,
                         u". "_s,
                         u"。"_s,
                         u", "_s,
                         u": "_s,
                         u"："_s,
                         u"> "_s,
                         u">>"_s,
                         u"- "_s,
                         u"* "_s,
                         u"• "_s,
                         u"1. "_s,
                         u"2. "_s,
                         u"3) "_s,
                         u"1、"_s,
                         u"2.1 "_s,
                         u"一、"_s,
                         u"（二）"_s,
                         u"IV. "_s,
                         u"第一章 "_s,
                         u"Chapter 3 "_s,
                         u"====="_s,
                         u"---"_s,
                         u"* * *"_s,
                         u"Ada: "_s,
                         u"MAREN HOLT: "_s,
                         u"[Ben] "_s,
                         u"Q: "_s,
                         u"A: "_s,
                         u"问："_s,
                         u"答："_s,
                         u"A NAME"_s,
                         u"By Ada Ferris"_s,
                         u"a) "_s,
                         u"①"_s,
                         u"“yes”"_s,
                         u"https://a.example/b"_s,
                         u"𠮷野"_s,
                         u"👩‍🚒"_s,
                         u"12"_s};

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int lines = random.bounded(1, 40);
    for (int i = 0; i < lines; ++i) {
        const int count = random.bounded(5) == 0 ? 0 : random.bounded(1, random.bounded(2, 14));
        for (int j = 0; j < count; ++j)
            text += pieces[random.bounded(pieces.size())];
        text += u'\n';
    }
    return text;
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter() || c.isSurrogate())
            letters += c;
    }
    return letters;
}

/// The text with each number of a list where it is shown, and nothing but digits.
QString digitsOf(const Document &document)
{
    QString digits;
    QHash<qsizetype, int> numbers;
    const auto appendDigits = [&](const QString &text) {
        std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    };
    for (qsizetype i = 0; i < document.blocks().size(); ++i) {
        const Block &block = document.blocks()[i];
        if (block.kind == BlockKind::List && block.attributes.ordered)
            numbers.insert(i, block.attributes.start);
        else if (block.kind == BlockKind::ListItem && numbers.contains(*block.parent))
            appendDigits(QString::number(numbers[*block.parent]++));
        else if (isLeaf(block.kind))
            appendDigits(document.text(block.range));
    }
    return digits;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

using Parse = void (*)(QStringView, DocumentBuilder &);

} // namespace

class TestPlainTextProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoLetterAndNoNumber_data();
    void losesNoLetterAndNoNumber();
    void keepsToItsLimits();
};

void TestPlainTextProperties::losesNoLetterAndNoNumber_data()
{
    QTest::addColumn<Parse>("parse");

    QTest::newRow("article") << Parse(&parsePlainText);
    QTest::newRow("paragraphs") << Parse(&parsePlainParagraphs);
}

void TestPlainTextProperties::losesNoLetterAndNoNumber()
{
    QFETCH(Parse, parse);
    QRandomGenerator random(20250304);
    for (int i = 0; i < 3000; ++i) {
        const QString text = randomText(random);
        DocumentBuilder builder;
        parse(text, builder);
        const Document document = builder.build();
        const QString context = u"text %1:\n%2"_s.arg(i).arg(text);
        QVERIFY2(document.text().size() <= text.size() + text.count(u'>'), qPrintable(context));
        QVERIFY2(lettersOf(document.text()) == lettersOf(text),
                 qPrintable(context + document.text()));
        QVERIFY2(digitsOf(document) == digitsOf(text), qPrintable(context));
    }
}

void TestPlainTextProperties::keepsToItsLimits()
{
    QRandomGenerator random(20250305);
    for (int i = 0; i < 300; ++i) {
        const QString text = randomText(random);
        const qsizetype limit = random.bounded(200);
        DocumentBuilder builder({.depth = 4, .text = limit});
        parsePlainText(text, builder);
        const Document document = builder.build();
        QVERIFY(document.text().size() <= limit);
        for (const Block &block : document.blocks()) {
            int depth = 0;
            for (auto parent = block.parent; parent; parent = document.blocks()[*parent].parent)
                ++depth;
            QVERIFY(depth <= 4);
        }
    }
}

QTEST_GUILESS_MAIN(TestPlainTextProperties)
#include "tst_plaintextproperties.moc"
