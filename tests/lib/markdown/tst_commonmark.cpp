// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/htmlwriter.h"
#include "lib/parse/parser.h"
#include "tests/testlib/commonmarkexamples.h"
#include "tests/testlib/foldedhtml.h"

#include <QTest>

#include <md4c.h>

#include <algorithm>
#include <array>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *bareAddress = "a bare address is a link, as GitHub's Markdown has it too";

/// An example that Sidegloss reads otherwise, for a reason.
struct Exception
{
    int number;
    const char *reason;
    const char *html; ///< What it is for Sidegloss.
};

constexpr std::array exceptions = {
    Exception{602, bareAddress,
              "<p>&lt;<a href=\"https://foo.bar/baz\">https://foo.bar/baz</a> bim&gt;</p>"},
    Exception{606, bareAddress,
              "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>"},
    Exception{608, bareAddress, "<p>&lt; <a href=\"https://foo.bar\">https://foo.bar</a> &gt;</p>"},
    Exception{611, bareAddress, "<p><a href=\"https://example.com\">https://example.com</a></p>"},
    Exception{612, bareAddress,
              "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>"},
};
static_assert(exceptions.size() <= 12);

/// The examples with raw HTML, whose tags Sidegloss drops, showing the text between them.
const QList<int> withRawHtml = {
    21,  31,  148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163,
    164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181,
    182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 475, 476, 477, 491,
    494, 524, 536, 613, 614, 615, 616, 617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643,
};

const QList<CommonMarkExample> &examples()
{
    static const auto all = commonMarkExamples(QStringLiteral(COMMONMARK_SPECIFICATION));
    return all;
}

QString htmlOf(const QByteArray &markdown)
{
    return toHtmlBody(parse({markdown, u"/example.md"_s}).value());
}

/// The raw HTML in \a markdown, all of it joined, as the parser tells it from Markdown.
QByteArray rawHtml(const QByteArray &markdown)
{
    QByteArray raw;
    MD_PARSER parser{};
    parser.enter_block = parser.leave_block = [](auto...) { return 0; };
    parser.enter_span = parser.leave_span = [](auto...) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        if (type == MD_TEXT_HTML)
            static_cast<QByteArray *>(user)->append(text, static_cast<qsizetype>(size));
        return 0;
    };
    md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, &raw);
    return raw;
}

QByteArray rowName(const CommonMarkExample &example)
{
    return QByteArray::number(example.number) + ' ' + example.section.toUtf8();
}

} // namespace

/// Every example of CommonMark 0.31.2.
class TestCommonMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsSpecified_data();
    void readsAsSpecified();
    void hasReasonsForItsExceptions_data();
    void hasReasonsForItsExceptions();
    void listsTheExamplesWithRawHtml();
    void neverRendersRawHtml_data();
    void neverRendersRawHtml();
    void foldsWhatDoesNotCount_data();
    void foldsWhatDoesNotCount();
};

void TestCommonMark::readsAsSpecified_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");

    QCOMPARE(examples().size(), 652);
    for (const CommonMarkExample &example : examples()) {
        const bool isException =
            std::ranges::contains(exceptions, example.number, &Exception::number);
        if (!isException && !withRawHtml.contains(example.number))
            QTest::newRow(rowName(example).constData()) << example.markdown << example.html;
    }
}

void TestCommonMark::readsAsSpecified()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QCOMPARE(foldedHtml(htmlOf(markdown)), foldedHtml(QString::fromUtf8(html)));
}

void TestCommonMark::hasReasonsForItsExceptions_data()
{
    QTest::addColumn<CommonMarkExample>("example");
    QTest::addColumn<QString>("html");

    for (const Exception &exception : exceptions) {
        const CommonMarkExample &example = examples().at(exception.number - 1);
        QTest::addRow("%s: %s", rowName(example).constData(), exception.reason)
            << example << QString::fromUtf8(exception.html);
    }
}

void TestCommonMark::hasReasonsForItsExceptions()
{
    QFETCH(CommonMarkExample, example);
    const QString actual = foldedHtml(htmlOf(example.markdown));
    QVERIFY2(actual != foldedHtml(QString::fromUtf8(example.html)), "no exception any more");
    QTEST(actual, "html");
}

void TestCommonMark::listsTheExamplesWithRawHtml()
{
    QList<int> found;
    for (const CommonMarkExample &example : examples()) {
        if (!rawHtml(example.markdown).isEmpty())
            found.append(example.number);
    }
    QCOMPARE(found, withRawHtml);
}

void TestCommonMark::neverRendersRawHtml_data()
{
    QTest::addColumn<CommonMarkExample>("example");

    for (const int number : withRawHtml) {
        const CommonMarkExample &example = examples().at(number - 1);
        QTest::newRow(rowName(example).constData()) << example;
    }
}

/// Beyond paragraphs around its text, there is no tag that isn't Markdown's.
void TestCommonMark::neverRendersRawHtml()
{
    QFETCH(CommonMarkExample, example);
    QStringList allowed = tagsOf(QString::fromUtf8(example.html));
    for (const QString &raw : tagsOf(QString::fromUtf8(rawHtml(example.markdown))))
        allowed.removeOne(raw);
    const QStringList tags = tagsOf(htmlOf(example.markdown));
    for (const QString &tag : tags) {
        QVERIFY2(allowed.removeOne(tag) || tag == "<p>"_L1 || tag == "</p>"_L1, qPrintable(tag));
    }
}

void TestCommonMark::foldsWhatDoesNotCount_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    const auto row = [](const char *name, const QString &one, const QString &other, bool same) {
        QTest::newRow(name) << one << other << same;
    };
    row("attributes", u"<a title=\"t\" href=\"/u\">x</a>"_s, u"<a href=\"/u\" title=\"t\">x</a>"_s,
        true);
    row("white space", u"a\n  b"_s, u"a b"_s, true);
    row("between blocks", u"<ul>\n<li>a</li>\n</ul>\n"_s, u"<ul><li>a</li></ul>"_s, true);
    row("ends of an empty tag", u"a<br />b"_s, u"a<br>b"_s, true);
    row("text", u"<p>a</p>"_s, u"<p>b</p>"_s, false);
    row("a space", u"<p>a b</p>"_s, u"<p>ab</p>"_s, false);
    row("a space beside a span", u"a <em>b</em>"_s, u"a<em>b</em>"_s, false);
    row("an attribute's value", u"<a href=\"/u\">"_s, u"<a href=\"/v\">"_s, false);
    row("an attribute", u"<a href=\"/u\">"_s, u"<a>"_s, false);
    row("an element", u"<em>a</em>"_s, u"<strong>a</strong>"_s, false);
    row("lines of code", u"<pre><code>a\nb</code></pre>"_s, u"<pre><code>a b</code></pre>"_s,
        false);
    row("an escaped tag", u"&lt;p>"_s, u"<p>"_s, false);
}

void TestCommonMark::foldsWhatDoesNotCount()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(foldedHtml(one) == foldedHtml(other), "same");
}

QTEST_GUILESS_MAIN(TestCommonMark)
#include "tst_commonmark.moc"
