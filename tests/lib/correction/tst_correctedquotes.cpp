// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/correction/correctedquotes.h"

#include "lib/anchoring/describe.h"
#include "tests/testlib/plaindocument.h"
#include "tests/testlib/randomvalues.h"
#include "tests/testlib/sampledocument.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// What a test says of a passage, in the order in which it was said.
struct Said
{
    QString words;
    QuotationBody says;
};

const QString text = u"# A talk with Jonas Andrulis\n"
                     "“Prices go to zero,” said Andrulis. They call it a “miracle”, Erika Weber "
                     "said: “He told me: ‘Nobody pays.’ Nobody.”\n"
                     "The bridge opens in May, she added.\n"_s;

Document article()
{
    const Document document = plainDocument(text);
    const auto quote = [&](const QString &words, QuoteKind kind, std::optional<QString> speaker) {
        return Quote{rangeOf(document, words), kind, speaker, speaker ? 0.9 : 0, 0};
    };
    return document.withQuotes(
        {quote(u"Prices go to zero,"_s, QuoteKind::Direct, u"Jonas Andrulis"_s),
         quote(u"miracle"_s, QuoteKind::Scare, {}),
         quote(u"He told me: ‘Nobody pays.’ Nobody."_s, QuoteKind::Direct, u"Erika Weber"_s),
         quote(u"Nobody pays."_s, QuoteKind::Direct, u"Erika Weber"_s)});
}

AnchoredAnnotation correction(const Document &document, TextRange range, const QuotationBody &says,
                              int minute)
{
    Annotation annotation;
    annotation.id = AnnotationId::create();
    annotation.modified = QDateTime(QDate(2026, 1, 1), QTime(0, minute), QTimeZone::UTC);
    annotation.target.selectors = describe(document, range);
    annotation.setCorrection(says);
    return {annotation, Anchor{range, AnchorMethod::Position, 1}};
}

QList<AnchoredAnnotation> corrections(const Document &document, const QList<Said> &said)
{
    QList<AnchoredAnnotation> items;
    for (const Said &one : said)
        items.append(correction(document, rangeOf(document, one.words), one.says,
                                static_cast<int>(items.size())));
    return items;
}

QList<CorrectedQuote> corrected(const Document &document,
                                const QList<AnchoredAnnotation> &annotations)
{
    ArticleNames names(document);
    return correctedQuotes(document, annotations, names);
}

/// One line a quotation: its words, kind, speaker, and what the reader has done to it.
QStringList linesOf(const Document &document, const QList<CorrectedQuote> &quotes)
{
    static const QStringList kinds{u"key"_s, u"direct"_s, u"scare"_s, u"title"_s};
    QStringList lines;
    for (const CorrectedQuote &one : quotes) {
        QStringList parts{document.text(one.quote.range), kinds[static_cast<int>(one.quote.kind)],
                          one.quote.speaker.value_or(u"-"_s)};
        if (one.isCorrected())
            parts.append(one.isRemoved() ? u"removed"_s : one.found ? u"corrected"_s : u"added"_s);
        lines.append(parts.join(u"; "_s));
    }
    return lines;
}

const QString prices = u"Prices go to zero,; direct; Jonas Andrulis"_s;
const QString miracle = u"miracle; scare; -"_s;
const QString told = u"He told me: ‘Nobody pays.’ Nobody.; direct; Erika Weber"_s;
const QString pays = u"Nobody pays.; direct; Erika Weber"_s;

} // namespace

class TestCorrectedQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysCorrectionsOver_data();
    void laysCorrectionsOver();
    void aSpeakerTheReaderNamesIsCertain();
    void tellsWhatWasFound();
    void passesOverWhatIsNoCorrectionWithAPlace();
    void theLastModifiedCountsWhateverTheirOrder();
    void correctsAllQuotationsOfOneRange();
    void anyCorrectionsLeaveWhatTheyDontSay();
};

void TestCorrectedQuotes::laysCorrectionsOver_data()
{
    using List = QStringList;
    const auto says = [](const QString &kind) { return QuotationBody{kind, {}}; };
    const auto speaks = [](const QString &name) { return QuotationBody{{}, name}; };
    const QString priceWords = u"Prices go to zero,"_s;
    const QString bridge = u"The bridge opens in May"_s;
    QTest::addColumn<QList<Said>>("said");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QList<Said> &said, const List &lines) {
        QTest::newRow(name) << said << lines;
    };
    row("nothing", {}, {prices, miracle, told, pays});
    row("speaker", {{priceWords, speaks(u"Ada Bell"_s)}},
        {u"Prices go to zero,; direct; Ada Bell; corrected"_s, miracle, told, pays});
    row("speaker, folded", {{priceWords, speaks(u" Weber "_s)}},
        {u"Prices go to zero,; direct; Erika Weber; corrected"_s, miracle, told, pays});
    row("nobody", {{priceWords, speaks(u""_s)}},
        {u"Prices go to zero,; direct; -; corrected"_s, miracle, told, pays});
    row("none", {{priceWords, says(u"none"_s)}},
        {u"Prices go to zero,; direct; Jonas Andrulis; removed"_s, miracle, told, pays});
    row("kind", {{u"miracle"_s, says(u"title"_s)}},
        {prices, u"miracle; title; -; corrected"_s, told, pays});
    row("the inner one", {{u"Nobody pays."_s, speaks(u"Ada"_s)}},
        {prices, miracle, told, u"Nobody pays.; direct; Ada; corrected"_s});
    row("without its end mark", {{u"Nobody pays"_s, speaks(u"Ada"_s)}},
        {prices, miracle, told, u"Nobody pays.; direct; Ada; corrected"_s});
    row("with its quotation marks", {{u"“miracle”"_s, says(u"direct"_s)}},
        {prices, u"miracle; direct; -; corrected"_s, told, pays});
    row("a passage that was missed", {{bridge, {u"direct"_s, u"Weber"_s}}},
        {prices, miracle, told, pays, u"The bridge opens in May; direct; Erika Weber; added"_s});
    row("one that isn't found any more", {{bridge, speaks(u"Weber"_s)}},
        {prices, miracle, told, pays, u"The bridge opens in May; direct; Erika Weber; added"_s});
    row("around another", {{u"They call it a “miracle”"_s, says(u"direct"_s)}},
        {prices, u"They call it a “miracle”; direct; -; added"_s, miracle, told, pays});
    row("two, the later one counts",
        {{priceWords, speaks(u"Bob"_s)}, {priceWords, speaks(u"Ada"_s)}},
        {u"Prices go to zero,; direct; Ada; corrected"_s, miracle, told, pays});
    row("two of different things", {{priceWords, speaks(u"Bob"_s)}, {priceWords, says(u"title"_s)}},
        {u"Prices go to zero,; title; Bob; corrected"_s, miracle, told, pays});
    row("none, then a quotation again",
        {{priceWords, says(u"none"_s)}, {priceWords, says(u"direct"_s)}},
        {u"Prices go to zero,; direct; Jonas Andrulis; corrected"_s, miracle, told, pays});
    row("two on a passage that was missed",
        {{bridge, says(u"direct"_s)}, {bridge, speaks(u"Ada"_s)}},
        {prices, miracle, told, pays, u"The bridge opens in May; direct; Ada; added"_s});
    row("none of what nobody found", {{bridge, says(u"none"_s)}}, {prices, miracle, told, pays});
    row("a kind of later days", {{priceWords, says(u"heard"_s)}},
        {u"Prices go to zero,; direct; Jonas Andrulis; corrected"_s, miracle, told, pays});
}

void TestCorrectedQuotes::laysCorrectionsOver()
{
    QFETCH(QList<Said>, said);
    const Document document = article();
    const QList<CorrectedQuote> quotes = corrected(document, corrections(document, said));
    QTEST(linesOf(document, quotes), "lines");
    QCOMPARE(document.quotes(), article().quotes());
}

void TestCorrectedQuotes::aSpeakerTheReaderNamesIsCertain()
{
    const Document document = article();
    const auto named = corrected(document, corrections(document, {{u"miracle"_s, {{}, u"Ada"_s}}}));
    QCOMPARE(named[1].quote.confidence, 1);
    const auto nobody =
        corrected(document, corrections(document, {{u"Prices go to zero,"_s, {{}, u""_s}}}));
    QCOMPARE(nobody[0].quote.confidence, 0);
}

void TestCorrectedQuotes::tellsWhatWasFound()
{
    const Document document = article();
    const auto said = corrections(
        document, {{u"miracle"_s, {u"title"_s, u"Ada"_s}}, {u"The bridge"_s, {u"direct"_s, {}}}});
    const QList<CorrectedQuote> quotes = corrected(document, said);
    QCOMPARE(quotes[1].found, document.quotes()[1]);
    QCOMPARE(quotes[1].says, (QuotationBody{u"title"_s, u"Ada"_s}));
    QCOMPARE(quotes[1].corrections, QList{said[0].annotation.id});
    QCOMPARE(quotes.last().found, std::nullopt);
    QCOMPARE(quotes.last().corrections, QList{said[1].annotation.id});
    QCOMPARE(quotes.last().quote.section, document.sectionAt(document.text().size()));
    QVERIFY(!quotes[0].isCorrected());
    QCOMPARE(quotes[0].found, quotes[0].quote);
}

void TestCorrectedQuotes::passesOverWhatIsNoCorrectionWithAPlace()
{
    const Document document = article();
    QList<AnchoredAnnotation> items =
        corrections(document, {{u"miracle"_s, {u"none"_s, {}}}, {u"miracle"_s, {u"none"_s, {}}}});
    items[0].anchor.reset();
    items[1].annotation.motivation = Motivation::Highlighting;
    QCOMPARE(linesOf(document, corrected(document, items)),
             (QStringList{prices, miracle, told, pays}));
}

void TestCorrectedQuotes::theLastModifiedCountsWhateverTheirOrder()
{
    const Document document = article();
    QList<AnchoredAnnotation> items =
        corrections(document, {{u"miracle"_s, {{}, u"Bob"_s}}, {u"miracle"_s, {{}, u"Ada"_s}}});
    const QList<CorrectedQuote> inOrder = corrected(document, items);
    std::ranges::reverse(items);
    QCOMPARE(corrected(document, items), inOrder);
    QCOMPARE(inOrder[1].quote.speaker, u"Ada"_s);
    QCOMPARE(inOrder[1].corrections.last(), items.first().annotation.id);
}

void TestCorrectedQuotes::correctsAllQuotationsOfOneRange()
{
    Document document = plainDocument(u"He said so.\n"_s);
    const TextRange range = rangeOf(document, u"He said so."_s);
    document = document.withQuotes(
        {Quote{range, QuoteKind::Block, {}, 0, {}}, Quote{range, QuoteKind::Turn, {}, 0, {}}});
    const auto quotes =
        corrected(document, corrections(document, {{u"He said so."_s, {u"none"_s, {}}}}));
    QCOMPARE(quotes.size(), 2);
    QVERIFY(quotes[0].isRemoved());
    QVERIFY(quotes[1].isRemoved());
}

/// Whatever is said of whatever passages: what nobody speaks of is as it was found, none is lost,
/// and all stand in reading order.
void TestCorrectedQuotes::anyCorrectionsLeaveWhatTheyDontSay()
{
    const Document document = article();
    const auto length = static_cast<int>(document.text().size());
    const QStringList kinds{u""_s, u"none"_s, u"direct"_s, u"scare"_s, u"key"_s};
    RandomValues random;
    for (int trial = 0; trial < 300; ++trial) {
        QList<AnchoredAnnotation> items;
        for (int i = random.below(6); i > 0; --i) {
            TextRange range = document.quotes()[random.below(4)].range;
            if (random.below(2) == 0) {
                const int start = random.below(length - 1);
                range = {start, start + 1 + random.below(length - start - 1)};
            }
            const QuotationBody says{kinds[random.below(5)],
                                     random.chance() ? std::optional(random.word()) : std::nullopt};
            items.append(correction(document, range, says, random.below(60)));
        }
        const QList<CorrectedQuote> quotes = corrected(document, items);
        QList<Quote> found;
        QSet<AnnotationId> used;
        for (const CorrectedQuote &one : quotes) {
            if (one.found)
                found.append(*one.found);
            if (!one.isCorrected())
                QCOMPARE(one.quote, *one.found);
            used.unite(QSet(one.corrections.begin(), one.corrections.end()));
        }
        QCOMPARE(found, document.quotes());
        QVERIFY(std::ranges::is_sorted(quotes, {}, [](const CorrectedQuote &one) {
            return std::pair(one.quote.range.start, -one.quote.range.end);
        }));
        for (const AnchoredAnnotation &item : std::as_const(items)) {
            if (!item.annotation.correction()->isNone())
                QVERIFY(used.contains(item.annotation.id));
        }
    }
}

QTEST_APPLESS_MAIN(TestCorrectedQuotes)
#include "tst_correctedquotes.moc"
