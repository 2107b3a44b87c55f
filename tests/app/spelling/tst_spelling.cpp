// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelling/spellhighlighter.h"
#include "app/spelling/spelling.h"
#include "app/spelling/spellwords.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text, const QList<TextRange> &ranges)
{
    QStringList found;
    for (const TextRange range : ranges)
        found.append(sliced(text, range).toString());
    return found;
}

QStringList underlined(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                found.append(block.text().mid(range.start, range.length));
        }
    }
    return found;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWords_data();
    void cutsWords();
    void hasOneDictionaryPerLanguage();
    void guessesTheLanguage_data();
    void guessesTheLanguage();
    void flags_data();
    void flags();
    void suggests_data();
    void suggests();
    void learnsNamesFromTheArticle();
    void learnsWords();
    void underlinesAllButTheWordBeingTyped();
    void followsTheLanguage();
    void leavesLongTextAlone();
};

void TestSpelling::cutsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("empty") << u""_s << QStringList{};
    QTest::newRow("apostrophes") << u"it’s don't"_s << QStringList{u"it’s"_s, u"don't"_s};
    QTest::newRow("han") << u"价格将会降到零。"_s << QStringList{};
    QTest::newRow("between han") << u"的Deepseek模型"_s << QStringList{u"Deepseek"_s};
    QTest::newRow("kana and hangul") << u"モデル 모델"_s << QStringList{};
    QTest::newRow("capitals and digits") << u"GPU R1 H800 gpt4 Gpu"_s << QStringList{u"Gpu"_s};
    QTest::newRow("code and addresses")
        << u"see `prcie` [here](https://exmaple.org/abc) http://foo.bar/bazz me@exmple.org"_s
        << QStringList{u"see"_s, u"here"_s};
    QTest::newRow("one letter") << u"a b word"_s << QStringList{u"word"_s};
    QTest::newRow("too long") << QString(65, u'x') + u" word"_s << QStringList{u"word"_s};
    QTest::newRow("emphasis") << u"**strong** and *weak*"_s
                              << QStringList{u"strong"_s, u"and"_s, u"weak"_s};
}

void TestSpelling::cutsWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QList<TextRange> ranges;
    for (const SpellWord &word : spellWords(text))
        ranges.append(word.range);
    QCOMPARE(words(text, ranges), expected);
}

void TestSpelling::hasOneDictionaryPerLanguage()
{
    Spelling spelling;
    QSet<QString> languages;
    for (const QString &name : spelling.languages())
        languages.insert(name.section(u'_', 0, 0));
    QCOMPARE(languages.size(), spelling.languages().size());
    QVERIFY(spelling.languages().contains(u"de_DE"_s));
    QVERIFY(spelling.languages().contains(u"en_US"_s));
}

void TestSpelling::guessesTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");

    QTest::newRow("english") << u"Irrelevant for whom?"_s << u"en_US"_s;
    QTest::newRow("german") << u"Für wen ist das egal?"_s << u"de_DE"_s;
    QTest::newRow("one german word") << u"Nachfragen"_s << u"de_DE"_s;
    QTest::newRow("german with a mistake") << u"Das ist nicht belgt worden"_s << u"de_DE"_s;
    QTest::newRow("english among chinese") << u"价格 price goes down 降到零"_s << u"en_US"_s;
    QTest::newRow("chinese") << u"这个说法没有根据。"_s << QString();
    QTest::newRow("digits") << u"190 % 2024"_s << QString();
    QTest::newRow("neither")
        << u"Nämä väitteet täytyy tarkistaa huolellisesti myöhemmin uudelleen"_s << QString();
}

void TestSpelling::guessesTheLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    Spelling spelling;
    QCOMPARE(spelling.languageOf(text), language);
}

void TestSpelling::flags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wrong");

    QTest::newRow("english") << u"ask about procurment cycles"_s << QStringList{u"procurment"_s};
    QTest::newRow("english, all right") << u"It’s what they don’t say."_s << QStringList{};
    QTest::newRow("german") << u"Die Behaubtung ist nicht belegt."_s
                            << QStringList{u"Behaubtung"_s};
    QTest::newRow("german, all right") << u"Die Größe des Vertrags prüfen."_s << QStringList{};
    QTest::newRow("chinese") << u"大型语言模型的价格将会降到零。这一点还要核实。"_s
                             << QStringList{};
    QTest::newRow("mixed") << u"模型的 price drops to zero 是真的"_s << QStringList{};
    QTest::newRow("mixed with a mistake")
        << u"模型的 prcie drops to zero 是真的"_s << QStringList{u"prcie"_s};
}

void TestSpelling::flags()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wrong);
    Spelling spelling;
    QCOMPARE(words(text, spelling.misspellings(text, spelling.languageOf(text))), wrong);
}

void TestSpelling::suggests_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");

    QTest::newRow("english") << u"procurment"_s << u"en_US"_s << u"procurement"_s;
    QTest::newRow("german") << u"Behaubtung"_s << u"de_DE"_s << u"Behauptung"_s;
}

void TestSpelling::suggests()
{
    QFETCH(QString, word);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    Spelling spelling;
    QVERIFY(spelling.suggestions(word, language).contains(expected));
    QCOMPARE(spelling.suggestions(word, language, 1).size(), 1);
}

void TestSpelling::learnsNamesFromTheArticle()
{
    Spelling spelling;
    const QString note = u"Andrulis says so, and Andrulis’s firm agrees"_s;
    QCOMPARE(words(note, spelling.misspellings(note, u"en_US"_s)).size(), 2);
    spelling.setNamesFrom(u"根据Andrulis的解释，Aleph Alpha"_s);
    QCOMPARE(words(note, spelling.misspellings(note, u"en_US"_s)), QStringList{});
    spelling.setNamesFrom(u"Another article"_s);
    QCOMPARE(words(note, spelling.misspellings(note, u"en_US"_s)).size(), 2);
}

void TestSpelling::learnsWords()
{
    const QString text = u"the sidegloss zwischendings"_s;
    {
        Spelling spelling;
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.addToDictionary(u"sidegloss"_s, u"en_US"_s);
        spelling.ignore(u"zwischendings"_s);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(words(text, spelling.misspellings(text, u"en_US"_s)), QStringList{});
    }
    Spelling later;
    QCOMPARE(words(text, later.misspellings(text, u"en_US"_s)), QStringList{u"zwischendings"_s});
}

void TestSpelling::underlinesAllButTheWordBeingTyped()
{
    Spelling spelling;
    QTextDocument document(u"ask about procurment\nand the mening of it"_s);
    SpellHighlighter highlighter(spelling, &document);
    highlighter.rehighlight();
    QCOMPARE(underlined(document), (QStringList{u"procurment"_s, u"mening"_s}));

    highlighter.setCaret(20, true);
    QCOMPARE(underlined(document), QStringList{u"mening"_s});
    QCOMPARE(highlighter.misspellingAt(20), (TextRange{10, 20}));
    QCOMPARE(highlighter.misspellingAt(5), std::nullopt);
    highlighter.setCaret(20, false);
    QCOMPARE(underlined(document), (QStringList{u"procurment"_s, u"mening"_s}));
}

void TestSpelling::followsTheLanguage()
{
    Spelling spelling;
    QTextDocument document(u"The price"_s);
    SpellHighlighter highlighter(spelling, &document);
    QCOMPARE(highlighter.language(), u"en_US"_s);
    document.setPlainText(u"Der Preis ist nicht belegt"_s);
    QVERIFY(QTest::qWaitFor([&] { return highlighter.language() == u"de_DE"_s; }));
    QVERIFY(QTest::qWaitFor([&] { return underlined(document).isEmpty(); }));
}

void TestSpelling::leavesLongTextAlone()
{
    Spelling spelling;
    QTextDocument document(u"the procurment "_s.repeated(1400));
    SpellHighlighter highlighter(spelling, &document);
    highlighter.rehighlight();
    QVERIFY(document.characterCount() > SpellHighlighter::mostChecked);
    QCOMPARE(underlined(document), QStringList{});
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
