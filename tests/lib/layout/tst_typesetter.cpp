// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/typesetter.h"

#include "lib/layout/linestretch.h"
#include "lib/parse/parser.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

Document sample(const QString &language)
{
    return parseFile(QStringLiteral(SIDEGLOSS_SOURCE_DIR) + u"/resources/samples/interview."_s
                     + language + u".md"_s)
        .value();
}

Document markdown(const QString &text)
{
    return parse({text.toUtf8(), u"/test.md"_s}).value();
}

/// One leaf set by itself.
struct Leaf
{
    Leaf(const Typesetter &typesetter, qsizetype index, double width)
        : style(typesetter.styles().of(index))
        , frame(typesetter.styles().frame(style, width))
        , lines(typesetter.layoutText(wholeLeaf(typesetter.document(), index)))
    {
        height = typesetter.setLines(lines, wholeLeaf(typesetter.document(), index), style, width);
    }

    double x(qsizetype position) const
    {
        const QTextLine line = lines.lineForTextPosition(static_cast<int>(position));
        return line.cursorToX(static_cast<int>(position));
    }

    /// The width of the hyphen that is painted there.
    double hyphenBehind(const QTextLine &line) const
    {
        const bool isCut =
            style.hyphenation
            && style.hyphenation->isCut(lines.text(), line.textStart() + line.textLength());
        return isCut ? hyphenWidth(style.font) : 0;
    }

    BlockStyle style;
    BlockStyles::Frame frame;
    QTextLayout lines;
    double height = 0;
};

Typography justified(double size = 18)
{
    Typography typography;
    typography.size = size;
    typography.justified = true;
    return typography;
}

} // namespace

class TestTypesetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void justifiedLinesEndAtTheEdge_data();
    void justifiedLinesEndAtTheEdge();
    void wordsAreCutWhereALineWouldBeLoose();
    void noWordIsCutInRaggedLines();
    void rightToLeftBeginsAtTheRight();
    void whatStandsBesideTheTextIsMirrored();
    void cellsOfAMirroredTableRunFromTheRight();
    void bandsLieWhereTheLettersAre();
    void raggedLinesStayWithin();
    void headingsGoIntoEvenLines_data();
    void headingsGoIntoEvenLines();
    void noWordOfAHeadingIsCut();
    void chineseLinesEndBesideQuotationMarks_data();
    void chineseLinesEndBesideQuotationMarks();
    void chineseHeadingsAreBrokenBehindMarks();
    void chineseParagraphsAreIndentedIfAsked();
    void nothingElseIsIndented();
    void nothingForbiddenBeginsOrEndsALine();
    void baselinesKeepTheirPitch_data();
    void baselinesKeepTheirPitch();
    void aGapStandsBetweenHanAndLatin();
    void marksThatMeetCloseUp();
    void anOpeningQuoteHangsOut();
    void hardBreaksBreak();
    void markersAndIndents();
    void emphasisedHanIsNotSlanted();
    void onlyWhatCanBeOpenedIsALink_data();
    void onlyWhatCanBeOpenedIsALink();
};

void TestTypesetter::justifiedLinesEndAtTheEdge_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("em");
    for (const QString &language : {u"zh"_s, u"en"_s, u"de"_s}) {
        for (const double em : {30.0, 36.0, 38.0, 40.0})
            QTest::addRow("%s, %.0f em", qPrintable(language), em) << language << em;
    }
}

void TestTypesetter::justifiedLinesEndAtTheEdge()
{
    QFETCH(QString, language);
    QFETCH(double, em);
    const Typesetter typesetter(sample(language), justified(), Theme::paper());
    int checked = 0;
    int ragged = 0;
    for (qsizetype leaf = 0; leaf < typesetter.document().leaves().size(); ++leaf) {
        const Leaf set(typesetter, leaf, em * 18);
        if (!set.style.justified)
            continue;
        for (int i = 0; i + 1 < set.lines.lineCount(); ++i) {
            const QTextLine line = set.lines.lineAt(i);
            const QString text = set.lines.text().mid(line.textStart(), line.textLength());
            // A word and an address can't be drawn apart over a line.
            const bool hasGaps = language == "zh"_L1 || text.trimmed().count(u' ') > 1;
            if (text.endsWith(QChar::LineSeparator) || !hasGaps)
                continue;
            ++checked;
            const double end = line.x() + line.naturalTextWidth() + set.hyphenBehind(line);
            const bool full = std::abs(end - set.frame.left - set.frame.width) <= 1.5;
            ragged += full ? 0 : 1;
        }
    }
    QVERIFY(checked > 20);
    QCOMPARE(ragged, 0);
}

/// Some are, in a narrow column, never three lines on end; the text stays as it is.
void TestTypesetter::wordsAreCutWhereALineWouldBeLoose()
{
    const Typesetter typesetter(sample(u"en"_s), justified(), Theme::paper());
    QVERIFY2(Hyphenation::of(u"en"_s), "./dev deps installs a dictionary");
    int cut = 0;
    for (qsizetype leaf = 0; leaf < typesetter.document().leaves().size(); ++leaf) {
        const Leaf set(typesetter, leaf, 16 * 18);
        int onEnd = 0;
        for (int i = 0; i < set.lines.lineCount(); ++i) {
            const bool isCut = set.hyphenBehind(set.lines.lineAt(i)) > 0;
            onEnd = isCut ? onEnd + 1 : 0;
            cut += isCut ? 1 : 0;
            QVERIFY(onEnd <= 2);
        }
        QCOMPARE(set.lines.text(), typesetter.layoutText(wholeLeaf(typesetter.document(), leaf)));
    }
    QVERIFY(cut > 10);
}

void TestTypesetter::noWordIsCutInRaggedLines()
{
    const Typesetter typesetter(sample(u"en"_s), {}, Theme::paper());
    for (qsizetype leaf = 0; leaf < typesetter.document().leaves().size(); ++leaf)
        QVERIFY(!typesetter.styles().of(leaf).hyphenation);
}

void TestTypesetter::rightToLeftBeginsAtTheRight()
{
    const Document document = markdown(u"الأسعار ستصل إلى الصفر "_s.repeated(20) + u"\n\nLatin"_s);
    const Typesetter typesetter(document, {}, Theme::paper());
    constexpr double width = 500;
    const Leaf arabic(typesetter, 0, width);
    QVERIFY(arabic.lines.lineCount() > 2);
    for (int i = 0; i < arabic.lines.lineCount(); ++i) {
        const QRectF line = arabic.lines.lineAt(i).naturalTextRect();
        QVERIFY(std::abs(line.right() - width) < 1);
        QVERIFY(line.left() > -1);
    }
    QVERIFY(arabic.x(0) > arabic.x(5));
    const Leaf latin(typesetter, 1, width);
    QCOMPARE(latin.lines.lineAt(0).x(), 0.0);
}

void TestTypesetter::whatStandsBesideTheTextIsMirrored()
{
    const Document document = markdown(u"> من يبيع الإجابات\n\n- نراجع كل ترجمة\n\n> a quote"_s);
    const Typesetter typesetter(document, {}, Theme::paper());
    constexpr double width = 500;
    for (const qsizetype leaf : {0, 1}) {
        const Leaf set(typesetter, leaf, width);
        QVERIFY(set.style.mirrored);
        QVERIFY(set.style.indent > 0);
        QCOMPARE(set.frame.left, 0.0);
        QCOMPARE(set.frame.left + set.frame.width, width - set.style.indent);
    }
    const BlockStyle quote = typesetter.styles().of(0);
    QCOMPARE(quote.left(quote.quoteBars.first(), 3, width), width - 3 - quote.quoteBars.first());
    const Leaf latin(typesetter, 2, width);
    QVERIFY(!latin.style.mirrored);
    QCOMPARE(latin.frame.left, latin.style.indent);
}

/// Those with figures, which have no direction of their own, too.
void TestTypesetter::cellsOfAMirroredTableRunFromTheRight()
{
    const Document document =
        markdown(u"الأسعار\n\n| السنة | السعر |\n|---|---|\n| 2023 | Latin |\n"_s);
    const Typesetter typesetter(document, {}, Theme::paper());
    constexpr double width = 500;
    const Leaf year(typesetter, 3, width);
    const Leaf price(typesetter, 4, width);
    QVERIFY(year.frame.left > price.frame.left);
    for (const Leaf *cell : {&year, &price}) {
        const double right = cell->lines.lineAt(0).naturalTextRect().right();
        QVERIFY(std::abs(right - cell->frame.left - cell->frame.width) < 1);
    }
}

/// Of Latin within Arabic: as wide as by itself, beside what comes before and behind it.
void TestTypesetter::bandsLieWhereTheLettersAre()
{
    const QString before = u"قالت شركة "_s;
    const QString name = u"Harbour"_s;
    const Document document = markdown(before + name + u" إن"_s);
    const Typesetter typesetter(document, {}, Theme::paper());
    const Leaf set(typesetter, 0, 500);
    const QTextLine line = set.lines.lineAt(0);
    const auto stretchesOf = [&](qsizetype from, qsizetype to) {
        return lineStretches(line, set.style, static_cast<int>(from), static_cast<int>(to));
    };
    const qsizetype start = before.size();
    const qsizetype end = start + name.size();
    const LineStretch latin = stretchesOf(start, end).first();
    const double wide = QFontMetricsF(set.style.font).horizontalAdvance(name);
    QVERIFY(std::abs(latin.right - latin.left - wide) < 1);
    QVERIFY(std::abs(stretchesOf(0, start).first().left - latin.right) < 1);
    QVERIFY(std::abs(stretchesOf(end, document.text().size()).first().right - latin.left) < 1);
    // The last Arabic letter before it and its first one lie apart on the line.
    QCOMPARE(stretchesOf(2, start + 2).size(), 2);
    QCOMPARE(stretchesOf(0, document.text().size()).size(), 1);
}

void TestTypesetter::raggedLinesStayWithin()
{
    const Typesetter typesetter(sample(u"zh"_s), {}, Theme::paper());
    for (qsizetype leaf = 0; leaf < typesetter.document().leaves().size(); ++leaf) {
        const Leaf set(typesetter, leaf, 500);
        for (int i = 0; i < set.lines.lineCount(); ++i) {
            const QTextLine line = set.lines.lineAt(i);
            QVERIFY(line.x() + line.naturalTextWidth() < 501);
        }
        QVERIFY(set.height >= set.lines.lineCount() * set.style.pitch - 0.01);
    }
}

void TestTypesetter::headingsGoIntoEvenLines_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<double>("width");
    QTest::newRow("a character is left") << u"报纸会变黄而差不多不会变成事实"_s << 14.6 * 29;
    QTest::newRow("of mixed text")
        << u"صفر Harbour Labs تتوقع أن يصل السعر إلى 0.28 يورو"_s << 560.0;
    QTest::newRow("a word is left") << u"The meter will stop before the machine does"_s << 580.0;
    QTest::newRow("three lines") << u"Why nobody pays for an answer, and what remains to be sold"_s
                                 << 270.0;
    QTest::newRow("from the right") << u"السعر سيصل إلى الصفر قبل أن تتوقف الآلة"_s << 500.0;
}

void TestTypesetter::headingsGoIntoEvenLines()
{
    QFETCH(QString, heading);
    QFETCH(double, width);
    Typography typography;
    typography.size = 18;
    const Typesetter asHeading(markdown(u"# "_s + heading), typography, Theme::paper());
    const Leaf even(asHeading, 0, width);
    QTextLayout greedy(even.lines.text(), even.style.font);
    greedy.beginLayout();
    double last = 0;
    for (QTextLine line = greedy.createLine(); line.isValid(); line = greedy.createLine()) {
        line.setLineWidth(width);
        last = line.naturalTextWidth();
    }
    greedy.endLayout();
    QVERIFY(greedy.lineCount() > 1);

    QCOMPARE(even.lines.lineCount(), greedy.lineCount());
    QList<double> widths;
    for (int i = 0; i < even.lines.lineCount(); ++i)
        widths.append(even.lines.lineAt(i).naturalTextWidth());
    QVERIFY(std::ranges::max(widths) < width);
    QVERIFY2(std::ranges::min(widths) > last + even.style.em / 2,
             qPrintable(u"%1 %2"_s.arg(std::ranges::min(widths)).arg(last)));
}

void TestTypesetter::noWordOfAHeadingIsCut()
{
    const Typesetter typesetter(markdown(u"# Donaudampfschifffahrtsgesellschaft fährt ab"_s), {},
                                Theme::paper());
    const double word = Leaf(typesetter, 0, 5000).x(35);
    const Leaf set(typesetter, 0, word + 20);
    QCOMPARE(set.lines.lineCount(), 2);
    QCOMPARE(set.lines.lineAt(1).textStart(), 35);
}

void TestTypesetter::chineseLinesEndBesideQuotationMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ems");
    QTest::addColumn<int>("end");
    QTest::newRow("before the opening one")
        << u"沈知遥笑着回答记者说：“当年怕粮食受潮。”"_s << 11.9 << 11;
    QTest::newRow("behind a dash") << u"他们最后把它叫作——“差不多先生”的书房。"_s << 10.4 << 10;
    QTest::newRow("behind the closing one")
        << u"“要求是完全一样的。”四万多个版面装箱。"_s << 10.2 << 11;
    QTest::newRow("not behind the opening one") << u"他把它叫作“差不多先生”。"_s << 6.4 << 5;
    QTest::newRow("not before the closing one") << u"他说自己是“差不多先生”。"_s << 11.2 << 10;
}

void TestTypesetter::chineseLinesEndBesideQuotationMarks()
{
    QFETCH(QString, text);
    QFETCH(double, ems);
    QFETCH(int, end);
    for (const bool isJustified : {false, true}) {
        Typography typography = justified(20);
        typography.justified = isJustified;
        const Typesetter typesetter(markdown(text), typography, Theme::paper());
        const Leaf set(typesetter, 0, ems * 20);
        QCOMPARE_GE(set.lines.lineCount(), 2);
        QCOMPARE(set.lines.lineAt(1).textStart(), end);
    }
}

void TestTypesetter::chineseHeadingsAreBrokenBehindMarks()
{
    const Typesetter typesetter(markdown(u"# 沈知遥：报纸会变黄，‘差不多’不会变成事实"_s), {},
                                Theme::paper());
    const double em = Leaf(typesetter, 0, 5000).style.em;
    const Leaf set(typesetter, 0, 19.5 * em);
    QCOMPARE(set.lines.lineCount(), 2);
    QCOMPARE(set.lines.lineAt(1).textStart(), 10);
}

void TestTypesetter::chineseParagraphsAreIndentedIfAsked()
{
    Typography type = justified();
    type.indented = true;
    const Document document = sample(u"zh"_s);
    const Typesetter plain(document, justified(), Theme::paper());
    const Typesetter indented(document, type, Theme::paper());
    int checked = 0;
    for (qsizetype leaf = 0; leaf < document.leaves().size(); ++leaf) {
        const Leaf set(indented, leaf, 600);
        if (set.style.firstIndent == 0)
            continue;
        QCOMPARE(document.leaf(leaf).kind, BlockKind::Paragraph);
        const QTextLine first = set.lines.lineAt(0);
        const double hanging = Leaf(plain, leaf, 600).lines.lineAt(0).x() - set.frame.left;
        QVERIFY(std::abs(first.x() - hanging - set.frame.left - 2 * set.style.em) < 0.1);
        if (set.lines.lineCount() < 2)
            continue;
        ++checked;
        const double end = first.x() + first.naturalTextWidth();
        QVERIFY(std::abs(end - set.frame.left - set.frame.width) <= 1.5);
        QVERIFY(set.lines.lineAt(1).x() < set.frame.left + set.style.em);
    }
    QVERIFY(checked > 5);
}

void TestTypesetter::nothingElseIsIndented()
{
    Typography type;
    type.indented = true;
    const QList<Document> documents{
        sample(u"en"_s), markdown(u"- 价格将会降到零。\n\n# 价格\n\n| 价 |\n|-|\n| 格 |\n\n"
                                  "![](a.png)\n\n```\n价格\n```\n"_s)};
    for (const Document &document : documents) {
        const Typesetter typesetter(document, type, Theme::paper());
        for (qsizetype leaf = 0; leaf < document.leaves().size(); ++leaf)
            QCOMPARE(Leaf(typesetter, leaf, 600).style.firstIndent, 0.0);
    }
}

void TestTypesetter::nothingForbiddenBeginsOrEndsALine()
{
    const QString never = u"。，、；：？！）》”’"_s;
    const QString neverLast = u"“‘（《"_s;
    const Typesetter typesetter(sample(u"zh"_s), justified(), Theme::paper());
    for (double width = 220; width < 720; width += 17) {
        for (qsizetype leaf = 0; leaf < typesetter.document().leaves().size(); ++leaf) {
            const Leaf set(typesetter, leaf, width);
            const QString text = set.lines.text();
            for (int i = 1; i < set.lines.lineCount(); ++i) {
                const int start = set.lines.lineAt(i).textStart();
                const QChar before = text[start - 1];
                QVERIFY2(!never.contains(text[start]), qPrintable(text.mid(start - 5, 10)));
                QVERIFY2(!neverLast.contains(before), qPrintable(text.mid(start - 5, 10)));
                QVERIFY(!(text[start] == before && (before == u'—' || before == u'…')));
            }
        }
    }
}

void TestTypesetter::baselinesKeepTheirPitch_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Han and Latin lines")
        << u"价格将会降到零 and then a line of Latin words that is long enough 然后又是中文的一行字。"_s;
    QTest::newRow("code within")
        << u"Words with `code` and **weight** and *slant* for three lines or so."_s;
}

void TestTypesetter::baselinesKeepTheirPitch()
{
    QFETCH(QString, text);
    const Typesetter typesetter(markdown(text), {}, Theme::paper());
    const Leaf set(typesetter, 0, 200);
    QVERIFY(set.lines.lineCount() > 2);
    for (int i = 0; i < set.lines.lineCount(); ++i) {
        const QTextLine line = set.lines.lineAt(i);
        const double baseline = line.y() + line.ascent();
        const double expected = (i + 0.5) * set.style.pitch + 0.37 * set.style.em;
        QVERIFY(std::abs(baseline - expected) < 0.1);
        QVERIFY(Typesetter::bandTop(set.lines, set.style, i) >= i * set.style.pitch - 0.5);
        QCOMPARE(Typesetter::lineAt(set.lines, set.style, (i + 0.5) * set.style.pitch), i);
    }
}

void TestTypesetter::aGapStandsBetweenHanAndLatin()
{
    const Typesetter typesetter(markdown(u"在AI领域"_s), {}, Theme::paper());
    const Leaf set(typesetter, 0, 600);
    const double gap = set.x(1) - set.x(0) - 18;
    QVERIFY2(std::abs(gap - 18 / 8.0) < 0.1, qPrintable(QString::number(gap)));
    QVERIFY(std::abs(set.x(4) - set.x(3) - 18) < 0.1);
}

void TestTypesetter::marksThatMeetCloseUp()
{
    const Typesetter typesetter(markdown(u"他说：“好。”然后——走"_s), {}, Theme::paper());
    const Leaf set(typesetter, 0, 600);
    const qsizetype stop = u"他说：“好"_s.size();
    // 。 and ” together take an em and a half.
    QVERIFY(std::abs(set.x(stop + 2) - set.x(stop) - 27) < 0.1);
    // ： and “ together likewise.
    QVERIFY(std::abs(set.x(4) - set.x(2) - 27) < 0.1);
}

void TestTypesetter::anOpeningQuoteHangsOut()
{
    const Typesetter typesetter(markdown(u"“价格”"_s), {}, Theme::paper());
    const Leaf set(typesetter, 0, 600);
    QVERIFY(set.lines.lineAt(0).x() < -4);
    QVERIFY(set.lines.lineAt(0).x() > -12);
}

void TestTypesetter::hardBreaksBreak()
{
    const Typesetter typesetter(markdown(u"one\\\ntwo"_s), justified(), Theme::paper());
    const Leaf set(typesetter, 0, 600);
    QCOMPARE(set.lines.lineCount(), 2);
    QCOMPARE(set.lines.lineAt(1).textStart(), 4);
}

void TestTypesetter::markersAndIndents()
{
    const Typesetter typesetter(
        markdown(u"- plain\n- [x] done\n\n9. nine\n10. ten\n\n> quoted\n> > twice\n"_s), {},
        Theme::paper());
    const auto style = [&](qsizetype leaf) { return typesetter.styles().of(leaf); };
    QCOMPARE(style(0).markers.size(), 1);
    QCOMPARE(style(0).markers[0].kind, MarkerKind::Bullet);
    QCOMPARE(style(1).markers[0].kind, MarkerKind::DoneTask);
    QCOMPARE(style(2).markers[0].text, u"9."_s);
    QCOMPARE(style(3).markers[0].text, u"10."_s);
    QCOMPARE(style(2).indent, style(3).indent);
    QCOMPARE(style(4).quoteBars.size(), 1);
    QCOMPARE(style(5).quoteBars.size(), 2);
    QVERIFY(style(5).indent > style(4).indent);
    QVERIFY(style(1).spaceAbove < style(2).spaceAbove);
}

void TestTypesetter::emphasisedHanIsNotSlanted()
{
    const Typesetter typesetter(markdown(u"这是*重点key*。"_s), {}, Theme::paper());
    const Leaf set(typesetter, 0, 600);
    bool slanted = false;
    for (const QTextLayout::FormatRange &range : set.lines.formats()) {
        if (!range.format.fontItalic())
            continue;
        slanted = true;
        QCOMPARE(set.lines.text().mid(range.start, range.length), u"key"_s);
    }
    QVERIFY(slanted);
}

void TestTypesetter::onlyWhatCanBeOpenedIsALink_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("link");
    QTest::newRow("https") << u"https://example.org/"_s << true;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
    QTest::newRow("within") << u"#highlights"_s << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("relative") << u"other.md"_s << false;
}

void TestTypesetter::onlyWhatCanBeOpenedIsALink()
{
    QFETCH(QString, destination);
    QFETCH(bool, link);
    const Typesetter typesetter(markdown(u"[word](<%1>)"_s.arg(destination)), {}, Theme::paper());
    const Leaf set(typesetter, 0, 600);
    const QList<QTextLayout::FormatRange> formats = set.lines.formats();
    QCOMPARE(std::ranges::any_of(formats,
                                 [](const auto &range) { return range.format.fontUnderline(); }),
             link);
}

QTEST_MAIN(TestTypesetter)
#include "tst_typesetter.moc"
