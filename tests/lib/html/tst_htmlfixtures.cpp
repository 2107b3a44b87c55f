// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/htmlwriter.h"
#include "lib/parse/parser.h"
#include "lib/text/eastasianwidth.h"
#include "tests/testlib/fixtures.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr double goal = 0.95;

/// The words of a text with their numbers; a Chinese character and a kana is one.
QHash<QString, int> wordsOf(const QString &text)
{
    QHash<QString, int> words;
    QString word;
    for (const QChar c : text + u' ') {
        const bool isWord = isCjk(c.unicode()) && c.isLetter();
        if (c.isLetterOrNumber() && !isWord) {
            word += c;
            continue;
        }
        if (!word.isEmpty())
            ++words[std::exchange(word, {})];
        if (isWord)
            ++words[QString(c)];
    }
    return words;
}

int countOf(const QHash<QString, int> &words)
{
    return std::accumulate(words.cbegin(), words.cend(), 0);
}

/// How many of the words of \a one the words of \a other hold too.
int common(const QHash<QString, int> &one, const QHash<QString, int> &other)
{
    int count = 0;
    for (const auto &[word, number] : one.asKeyValueRange())
        count += std::min(number, other.value(word));
    return count;
}

/// The words that \a one has and \a other hasn't, for whoever looks at a failure.
QString surplus(const QHash<QString, int> &one, const QHash<QString, int> &other)
{
    QStringList words;
    for (const auto &[word, number] : one.asKeyValueRange()) {
        if (number > other.value(word))
            words.append(word);
    }
    return words.join(u' ');
}

} // namespace

/// Pages as sites of many kinds mark them up, and the articles in them, picked out by hand.
class TestHtmlFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data() { addFixtures(u"html"_s, {u"html"_s, u"xhtml"_s}); }
    void readsAsExpected();
    void findsTheArticle_data() { addFixtures(u"html"_s, {u"html"_s, u"xhtml"_s}); }
    void findsTheArticle();
    void noticesAPageThatIsTakenWhole();
};

void TestHtmlFixtures::readsAsExpected()
{
    QFETCH(QString, path);
    const auto document = parseFile(path);
    QVERIFY(document.has_value());
    compareToFixture(toHtml(*document).toUtf8(), path, u"read.html"_s);
}

void TestHtmlFixtures::findsTheArticle()
{
    QFETCH(QString, path);
    const auto document = parseFile(path);
    QVERIFY(document.has_value());
    const QString name = u"html/"_s + QFileInfo(path).baseName() + u".article.txt"_s;
    const auto expected = wordsOf(QString::fromUtf8(fixture(name)));
    const auto found = wordsOf(document->text());
    const int right = common(found, expected);
    const QString missing = surplus(expected, found);
    const QString tooMuch = surplus(found, expected);
    QVERIFY2(right >= goal * countOf(expected), qPrintable(u"missing: "_s + missing));
    QVERIFY2(right >= goal * countOf(found), qPrintable(u"too much: "_s + tooMuch));
}

void TestHtmlFixtures::noticesAPageThatIsTakenWhole()
{
    const auto expected = wordsOf(QString::fromUtf8(fixture(u"html/news.article.txt"_s)));
    const auto whole = wordsOf(QString::fromUtf8(fixture(u"html/news.html"_s)));
    QVERIFY(common(whole, expected) < goal * countOf(whole));
}

QTEST_GUILESS_MAIN(TestHtmlFixtures)
#include "tst_htmlfixtures.moc"
