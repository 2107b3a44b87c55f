// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Document paragraph(const std::function<void(DocumentBuilder &)> &write)
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Paragraph);
    write(builder);
    builder.closeBlock();
    return builder.build();
}

/// What Document, Block and Span promise, whatever a parser did.
void verifyPromises(const Document &document)
{
    qsizetype position = -1;
    for (qsizetype i = 0; i < document.leaves().size(); ++i) {
        const Block &leaf = document.leaf(i);
        QVERIFY(isLeaf(leaf.kind));
        QCOMPARE(leaf.range.start, position + 1);
        QVERIFY(leaf.range.start <= leaf.range.end);
        if (position >= 0)
            QVERIFY(document.text()[position] == u'\n' || document.text()[position] == u'\t');
        position = leaf.range.end;
        QCOMPARE(document.leafAt(leaf.range.start), std::optional(i));
        QCOMPARE(document.leafAt(leaf.range.end), std::optional(i));
    }
    QCOMPARE(std::max<qsizetype>(position, 0), document.text().size());

    const QList<Block> &blocks = document.blocks();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].parent)
            continue;
        QVERIFY(*blocks[i].parent < i);
        const Block &container = blocks[*blocks[i].parent];
        QVERIFY(!isLeaf(container.kind));
        if (isLeaf(blocks[i].kind))
            QVERIFY(container.range.contains(blocks[i].range));
    }

    qsizetype count = 0;
    for (qsizetype i = 0; i < document.leaves().size(); ++i) {
        QList<Span> open;
        for (const Span &span : document.spansOf(i)) {
            QVERIFY(document.leaf(i).range.contains(span.range));
            QVERIFY(span.depth <= open.size());
            open.resize(span.depth);
            if (!open.isEmpty())
                QVERIFY(open.last().range.contains(span.range));
            open.append(span);
            ++count;
        }
    }
    QCOMPARE(count, document.spans().size());
    for (const qsizetype target : document.linkTargets())
        QVERIFY(0 <= target && target <= document.text().size());

    qsizetype behind = 0;
    for (const Cue &cue : document.cues()) {
        QVERIFY(behind <= cue.range.start && !cue.range.isEmpty());
        QVERIFY(document.leaf(*document.leafAt(cue.range.start)).range.contains(cue.range));
        QVERIFY(cue.start >= std::chrono::milliseconds::zero() && cue.start <= cue.end);
        behind = cue.range.end;
    }
}

void takeRandomStep(DocumentBuilder &builder, QRandomGenerator &random)
{
    static const QStringList words{u"价格"_s, u"price"_s, u" "_s,  u"  \t"_s,
                                   u"\n"_s,   u"한"_s,    u"😀"_s, u"，"_s};
    switch (random.bounded(12)) {
    case 0:
        builder.openBlock(static_cast<BlockKind>(random.bounded(12)),
                          {.level = random.bounded(1, 7)});
        break;
    case 1:
        builder.closeBlock();
        break;
    case 2:
        builder.openSpan(static_cast<SpanKind>(random.bounded(5)));
        break;
    case 3:
        builder.closeSpan();
        break;
    case 4:
        builder.appendHardBreak();
        break;
    case 5:
        builder.appendSoftBreak();
        break;
    case 6:
        builder.appendImage(u"a.png"_s, {}, u"alt"_s);
        break;
    case 7:
        builder.openCue(std::chrono::milliseconds(random.bounded(-9, 9)),
                        std::chrono::milliseconds(random.bounded(-9, 9)));
        break;
    case 8:
        builder.closeCue();
        break;
    case 9:
        builder.addLinkTarget(QString::number(random.bounded(9)));
        builder.openSpan(SpanKind::Link, u'#' + QString::number(random.bounded(9)));
        break;
    default:
        builder.appendText(words[random.bounded(words.size())]);
    }
}

} // namespace

class TestDocumentBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhiteSpace_data();
    void foldsWhiteSpace();
    void foldsUtf8Anywhere();
    void opensParagraphsForUtf8();
    void joinsLines_data();
    void joinsLines();
    void keepsCodeAsItIs();
    void givesASpaceToTheSpanItStandsIn();
    void startsASpanBehindASoftBreak();
    void imageIsOneCharacter();
    void keepsTimes();
    void separatesCellsByTabs();
    void opensParagraphsByItself();
    void emptyItemHasAParagraph();
    void whatHoldsNothingStandsInItsParent();
    void nestsSections();
    void takesTheTitleFromTheFirstHeading();
    void cutsNestingAndKeepsText();
    void cutsText();
    void cutsBlocks();
    void cutsSpans();
    void aLongTextIsTheSameInSteps_data();
    void aLongTextIsTheSameInSteps();
    void isEmptyAfterwards();
    void placesLinkTargets();
    void namesTheSourcesParts();
    void keepsItsPromises_data();
    void keepsItsPromises();
};

void TestDocumentBuilder::foldsWhiteSpace_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");

    QTest::newRow("runs") << u"a  \t b"_s << u"a b"_s;
    QTest::newRow("ends") << u"  a b  "_s << u"a b"_s;
    QTest::newRow("no-break space stays") << u"a \u00A0 b\u00A0"_s << u"a \u00A0 b\u00A0"_s;
    QTest::newRow("ideographic space stays") << u"\u3000价格"_s << u"\u3000价格"_s;
    QTest::newRow("zero") << u"a"_s + QChar(u'\0') + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("no normalisation") << u"e\u0301"_s << u"e\u0301"_s;
    QTest::newRow("only blanks") << u" \t "_s << u""_s;
}

void TestDocumentBuilder::foldsWhiteSpace()
{
    QFETCH(QString, written);
    const Document document =
        paragraph([&](DocumentBuilder &builder) { builder.appendText(written); });
    QTEST(document.text(), "text");

    const Document byCharacter = paragraph([&](DocumentBuilder &builder) {
        for (const QChar c : written)
            builder.appendText(QStringView(&c, 1));
    });
    QTEST(byCharacter.text(), "text");

    const QByteArray utf8 = written.toUtf8();
    const Document fromUtf8 =
        paragraph([&](DocumentBuilder &builder) { builder.appendText(QUtf8StringView(utf8)); });
    QTEST(fromUtf8.text(), "text");
}

/// What is looked at in steps is folded the same wherever it stands.
void TestDocumentBuilder::foldsUtf8Anywhere()
{
    for (const QString &fault : {u"  "_s, u"\t"_s, u" \n "_s, u"\u0001"_s, QString(1, QChar()),
                                 u"价  格"_s, u"😀 "_s, u" “"_s, u"\u3000"_s}) {
        for (qsizetype before = 0; before < 40; ++before) {
            const QString text = QString(before, u'x') + fault + u"y z"_s.repeated(before % 9);
            const QByteArray utf8 = text.toUtf8();
            const Document expected =
                paragraph([&](DocumentBuilder &builder) { builder.appendText(text); });
            const Document document = paragraph(
                [&](DocumentBuilder &builder) { builder.appendText(QUtf8StringView(utf8)); });
            QCOMPARE(document.text(), expected.text());
        }
    }
}

void TestDocumentBuilder::opensParagraphsForUtf8()
{
    for (const char *text : {"a", " a", "价", " ", "\u3000", "\u3000价", "\u00A0", ""}) {
        DocumentBuilder expected;
        expected.appendText(QString::fromUtf8(text));
        DocumentBuilder builder;
        builder.appendText(QUtf8StringView(text));
        const Document document = builder.build();
        QCOMPARE(document.text(), expected.build().text());
        QCOMPARE(document.blocks().isEmpty(), document.text().isEmpty());
    }
}

void TestDocumentBuilder::joinsLines_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("text");

    QTest::newRow("latin") << u"one"_s << u"two"_s << u"one two"_s;
    QTest::newRow("chinese") << u"价格"_s << u"降到零"_s << u"价格降到零"_s;
    QTest::newRow("chinese punctuation") << u"价格，"_s << u"降到零"_s << u"价格，降到零"_s;
    QTest::newRow("japanese") << u"価格は"_s << u"ゼロ"_s << u"価格はゼロ"_s;
    QTest::newRow("chinese and latin") << u"价格"_s << u"AI"_s << u"价格 AI"_s;
    QTest::newRow("latin and chinese") << u"AI"_s << u"价格"_s << u"AI 价格"_s;
    QTest::newRow("korean") << u"가격"_s << u"인하"_s << u"가격 인하"_s;
    QTest::newRow("chinese and korean") << u"价格"_s << u"인하"_s << u"价格 인하"_s;
    QTest::newRow("extension B") << u"𠮷"_s << u"𠮷野"_s << u"𠮷𠮷野"_s;
    QTest::newRow("curly quote is narrow") << u"“价格”"_s << u"降"_s << u"“价格” 降"_s;
    QTest::newRow("blanks around") << u"价格  "_s << u"  降"_s << u"价格降"_s;
    QTest::newRow("nothing behind") << u"价格"_s << u""_s << u"价格"_s;
    QTest::newRow("nothing before") << u""_s << u"价格"_s << u"价格"_s;
}

void TestDocumentBuilder::joinsLines()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Document document = paragraph([&](DocumentBuilder &builder) {
        builder.appendText(first);
        builder.appendSoftBreak();
        builder.appendText(second);
    });
    QTEST(document.text(), "text");
}

void TestDocumentBuilder::keepsCodeAsItIs()
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Code, {.info = u"sh"_s});
    builder.appendText(u"  a\t b \r\n\n  c\n");
    builder.closeBlock();
    builder.openSpan(SpanKind::Code);
    builder.appendText(u"x  y");
    builder.closeSpan();
    QCOMPARE(builder.build().text(), u"  a\t b \n\n  c\nx  y"_s);
}

void TestDocumentBuilder::givesASpaceToTheSpanItStandsIn()
{
    const Document document = paragraph([](DocumentBuilder &builder) {
        builder.openSpan(SpanKind::Link, u"#"_s);
        builder.appendText(u"a ");
        builder.closeSpan();
        builder.appendText(u" b ");
        builder.openSpan(SpanKind::Strong);
        builder.appendText(u"c ");
        builder.closeSpan();
    });
    QCOMPARE(document.text(), u"a b c"_s);
    QCOMPARE(document.spans()[0].range, (TextRange{0, 2}));
    QCOMPARE(document.spans()[1].range, (TextRange{4, 5}));
}

void TestDocumentBuilder::startsASpanBehindASoftBreak()
{
    const Document document = paragraph([](DocumentBuilder &builder) {
        builder.appendText(u"a");
        builder.appendSoftBreak();
        builder.openSpan(SpanKind::Emphasis);
        builder.appendText(u"b");
        builder.appendSoftBreak();
        builder.closeSpan();
        builder.appendText(u"c");
    });
    QCOMPARE(document.text(), u"a b c"_s);
    QCOMPARE(document.spans().constFirst().range, (TextRange{2, 4}));
}

void TestDocumentBuilder::imageIsOneCharacter()
{
    const Document document = paragraph([](DocumentBuilder &builder) {
        builder.appendText(u"a ");
        builder.appendImage(u"p.png"_s, u"t"_s, u"what it shows"_s);
    });
    QCOMPARE(document.text(), u"a \uFFFC"_s);
    const Span image = document.spans().constFirst();
    QCOMPARE(image.range, (TextRange{2, 3}));
    QCOMPARE(image.alternative, u"what it shows"_s);
}

void TestDocumentBuilder::keepsTimes()
{
    using namespace std::chrono_literals;
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Cue);
    builder.openSpan(SpanKind::Strong);
    builder.appendText(u"Lena:");
    builder.closeSpan();
    for (const auto &[words, start] : {std::pair{u" one", 1s}, {u"two ", 2s}, {u" ", 3s}}) {
        builder.openCue(start, start + 1s);
        builder.appendText(words);
        builder.closeCue();
        builder.appendSoftBreak();
    }
    builder.closeBlock();
    builder.openBlock(BlockKind::Cue);
    builder.openCue(-5s, -7s);
    builder.appendText(u"three");
    const Document document = builder.build();
    QCOMPARE(document.text(), u"Lena: one two\nthree"_s);
    QCOMPARE(document.cues(),
             (QList<Cue>{{{6, 9}, 1s, 2s}, {{10, 13}, 2s, 3s}, {{14, 19}, 0s, 0s}}));
    QCOMPARE(document.cueAt(5), std::optional<qsizetype>());
    QCOMPARE(document.cueAt(6), std::optional<qsizetype>(0));
    QCOMPARE(document.cueAt(19), std::optional<qsizetype>(2));
}

void TestDocumentBuilder::separatesCellsByTabs()
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Table);
    for (const QString &row : {u"ab"_s, u"cd"_s}) {
        builder.openBlock(BlockKind::TableRow);
        for (const QChar cell : row) {
            builder.openBlock(BlockKind::TableCell);
            builder.appendText(QStringView(&cell, 1));
            builder.closeBlock();
        }
        builder.closeBlock();
    }
    QCOMPARE(builder.build().text(), u"a\tb\nc\td"_s);
}

void TestDocumentBuilder::opensParagraphsByItself()
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::List, {.tight = true});
    builder.openBlock(BlockKind::ListItem);
    builder.appendText(u"a");
    builder.openBlock(BlockKind::Quote);
    builder.appendText(u"b");
    const Document document = builder.build();
    QCOMPARE(document.text(), u"a\nb"_s);
    QCOMPARE(document.leaf(0).kind, BlockKind::Paragraph);
    QCOMPARE(document.leaf(0).parent, std::optional<qsizetype>(1));
    QCOMPARE(document.leaf(1).parent, std::optional<qsizetype>(3));
}

void TestDocumentBuilder::whatHoldsNothingStandsInItsParent()
{
    DocumentBuilder builder;
    const auto paragraph = [&builder](QStringView text) {
        builder.openBlock(BlockKind::Paragraph);
        builder.appendText(text);
        builder.closeBlock();
    };
    paragraph(u"before");
    builder.openBlock(BlockKind::List);
    builder.openBlock(BlockKind::ListItem);
    builder.openBlock(BlockKind::Quote);
    builder.openBlock(BlockKind::Quote);
    builder.closeBlock();
    builder.closeBlock();
    paragraph(u"a");
    builder.openBlock(BlockKind::Quote);
    builder.closeBlock();
    builder.closeBlock();
    builder.closeBlock();
    paragraph(u"behind");
    const Document document = builder.build();
    QCOMPARE(document.blocks().size(), 8);
    for (const Block &block : document.blocks()) {
        if (block.parent)
            QVERIFY(document.blocks()[*block.parent].range.contains(block.range));
    }
    QCOMPARE(document.blocks()[4].range, TextRange(7, 7));
    QCOMPARE(document.blocks()[6].range, TextRange(8, 8));
}

void TestDocumentBuilder::emptyItemHasAParagraph()
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::List);
    for (int i = 0; i < 2; ++i) {
        builder.openBlock(BlockKind::ListItem);
        builder.closeBlock();
    }
    builder.closeBlock();
    builder.openBlock(BlockKind::Rule);
    builder.closeBlock();
    const Document document = builder.build();
    QCOMPARE(document.text(), u"\n\n"_s);
    QCOMPARE(document.leaves().size(), 3);
}

void TestDocumentBuilder::nestsSections()
{
    DocumentBuilder builder;
    builder.appendText(u"before");
    for (const auto &[level, title] : {std::pair{2, u"A"}, {4, u"B"}, {3, u"C"}, {1, u"D"}}) {
        builder.openBlock(BlockKind::Heading, {.level = level});
        builder.appendText(title);
        builder.closeBlock();
    }
    const Document document = builder.build();
    const QList<Section> &sections = document.sections();
    QCOMPARE(document.text(), u"before\nA\nB\nC\nD"_s);
    QCOMPARE(sections.size(), 4);
    QCOMPARE(sections[0].range, (TextRange{7, 13}));
    QCOMPARE(sections[1].range, (TextRange{9, 11}));
    QCOMPARE(sections[1].parent, std::optional<qsizetype>(0));
    QCOMPARE(sections[2].parent, std::optional<qsizetype>(0));
    QCOMPARE(sections[3].parent, std::optional<qsizetype>());
    QCOMPARE(sections[3].range, (TextRange{13, 14}));
    QCOMPARE(document.sectionAt(3), std::optional<qsizetype>());
    QCOMPARE(document.sectionAt(9), std::optional<qsizetype>(1));
    QCOMPARE(document.sectionAt(14), std::optional<qsizetype>(3));
}

void TestDocumentBuilder::takesTheTitleFromTheFirstHeading()
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Heading, {.level = 2});
    builder.appendText(u"second level");
    builder.openBlock(BlockKind::Heading, {.level = 1});
    builder.appendImage({}, {}, {});
    builder.appendText(u" first  level");
    QCOMPARE(builder.build().metadata().title, u"first level"_s);
}

void TestDocumentBuilder::cutsNestingAndKeepsText()
{
    DocumentBuilder builder({.depth = 3, .text = 1000});
    for (int i = 0; i < 10; ++i)
        builder.openBlock(BlockKind::Quote);
    for (int i = 0; i < 10; ++i)
        builder.openSpan(SpanKind::Emphasis);
    builder.appendText(u"deep");
    const Document document = builder.build();
    QCOMPARE(document.text(), u"deep"_s);
    QCOMPARE(document.blocks().size(), 4);
    QCOMPARE(document.spans().size(), 3);
    QCOMPARE(document.notices(), (QList<Notice>{{.kind = NoticeKind::NestingCut, .position = 0}}));
    verifyPromises(document);
}

void TestDocumentBuilder::cutsText()
{
    DocumentBuilder builder({.depth = 10, .text = 4});
    builder.appendText(u"abc");
    QVERIFY(!builder.isFull());
    builder.appendText(u"😀x");
    QVERIFY(builder.isFull());
    builder.openBlock(BlockKind::Paragraph);
    builder.appendText(u"more");
    const Document document = builder.build();
    QCOMPARE(document.text(), u"abc"_s);
    QCOMPARE(document.notices(),
             (QList<Notice>{{.kind = NoticeKind::TextCut, .detail = u"3"_s, .position = 3}}));
}

void TestDocumentBuilder::cutsBlocks()
{
    DocumentBuilder builder({.blocks = 6});
    builder.openBlock(BlockKind::Heading, {.level = 1});
    builder.appendText(u"One");
    builder.closeBlock();
    builder.openBlock(BlockKind::List);
    for (const QStringView item : {u"first", u"second", u"third"}) {
        builder.setSourceLine(builder.hasText() ? 3 : 1);
        builder.openBlock(BlockKind::ListItem);
        builder.openSpan(SpanKind::Strong);
        builder.appendText(item);
        builder.closeSpan();
        builder.closeBlock();
    }
    builder.closeBlock();
    builder.openBlock(BlockKind::Heading, {.level = 1});
    builder.appendText(u"Two");
    builder.closeBlock();
    const Document document = builder.build();
    QCOMPARE(document.text(), u"One\nfirst\nsecond\nthird\nTwo"_s);
    // The heading, the list with an item and its paragraph, and what follows.
    QCOMPARE(document.blocks().size(), 5);
    QCOMPARE(document.leaves().size(), 3);
    QCOMPARE(document.text(document.leaf(2).range), u"second\nthird\nTwo"_s);
    QCOMPARE(document.leaf(2).kind, BlockKind::Paragraph);
    QCOMPARE(document.sections().size(), 1);
    QCOMPARE(document.spans().size(), 3);
    const qsizetype second = document.text().indexOf(u"second"_s);
    QCOMPARE(document.notices(), QList<Notice>{Notice(NoticeKind::BlocksCut, {}, 3, {}, second)});
    verifyPromises(document);
}

void TestDocumentBuilder::cutsSpans()
{
    DocumentBuilder builder({.spans = 2});
    for (int i = 0; i < 3; ++i) {
        builder.openSpan(SpanKind::Emphasis);
        builder.appendText(u"word ");
        builder.closeSpan();
    }
    builder.appendImage(u"harbour.png"_s, {}, u"The harbour"_s);
    const Document document = builder.build();
    QCOMPARE(document.text(), u"word word word The harbour"_s);
    QCOMPARE(document.spans().size(), 2);
    const qsizetype third = document.text().lastIndexOf(u"word"_s);
    QCOMPARE(document.notices(), QList<Notice>{Notice(NoticeKind::SpansCut, {}, {}, {}, third)});
    verifyPromises(document);
}

void TestDocumentBuilder::aLongTextIsTheSameInSteps_data()
{
    QTest::addColumn<QString>("edge");
    QTest::newRow("letters") << u"ab"_s;
    QTest::newRow("a pair") << u"😀"_s;
    QTest::newRow("a line's end") << u"\r\n"_s;
    QTest::newRow("spaces") << u"  "_s;
}

/// So long that it isn't appended at once.
void TestDocumentBuilder::aLongTextIsTheSameInSteps()
{
    QFETCH(QString, edge);
    constexpr qsizetype step = 1 << 22;
    const QString before(step - 1, u'x');
    for (const BlockKind kind : {BlockKind::Paragraph, BlockKind::Code}) {
        DocumentBuilder builder;
        builder.openBlock(kind);
        builder.appendText(before + edge + u'y');
        DocumentBuilder small;
        small.openBlock(kind);
        small.appendText(u'x' + edge + u'y');
        QVERIFY(builder.build().text() == before.chopped(1) + small.build().text());
    }
}

void TestDocumentBuilder::isEmptyAfterwards()
{
    DocumentBuilder builder;
    builder.appendText(u"once");
    builder.build();
    QCOMPARE(builder.build().text(), u""_s);
}

void TestDocumentBuilder::placesLinkTargets()
{
    DocumentBuilder builder;
    builder.addLinkTarget(u"paragraph"_s);
    builder.appendText(u"one ");
    builder.addLinkTarget(u"word"_s);
    for (const QString &name : {u"paragraph"_s, u"word"_s, u"item"_s, u"end"_s}) {
        builder.openSpan(SpanKind::Link, u'#' + name);
        builder.appendText(u"x");
        builder.closeSpan();
    }
    builder.openBlock(BlockKind::List);
    builder.openBlock(BlockKind::ListItem);
    builder.addLinkTarget(u"item"_s);
    builder.appendText(u"two");
    builder.closeBlock();
    builder.closeBlock();
    builder.addLinkTarget(u"end"_s);
    const Document document = builder.build();
    QCOMPARE(document.text(), u"one xxxx\ntwo"_s);
    const QHash<QString, qsizetype> expected{
        {u"paragraph"_s, 0}, {u"word"_s, 3}, {u"item"_s, 9}, {u"end"_s, 12}};
    QCOMPARE(document.linkTargets(), expected);
    QCOMPARE(builder.build().linkTargets(), (QHash<QString, qsizetype>()));
}

void TestDocumentBuilder::namesTheSourcesParts()
{
    DocumentBuilder builder({.depth = 100, .text = 5});
    builder.addNotice({NoticeKind::Empty});
    builder.setSourcePart(u"Two"_s);
    QCOMPARE(builder.sourcePart(), u"Two"_s);
    builder.addNotice({NoticeKind::MarkupUnread});
    builder.addNotice({NoticeKind::PartMissing, {}, {}, u"Three"_s});
    QVERIFY(!builder.hasText());
    builder.setSourceLine(7);
    builder.appendText(u"much too much");
    QVERIFY(builder.hasText());
    QCOMPARE(builder.build().notices(),
             (QList<Notice>{{NoticeKind::Empty},
                            {NoticeKind::MarkupUnread, {}, {}, u"Two"_s, 0},
                            {NoticeKind::PartMissing, {}, {}, u"Three"_s},
                            {NoticeKind::TextCut, u"5"_s, 7, u"Two"_s, 5}}));
}

void TestDocumentBuilder::keepsItsPromises_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<qsizetype>("most");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed << qsizetype{1000};
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("few blocks and spans, seed %u", seed) << seed << qsizetype{seed % 10 + 1};
}

void TestDocumentBuilder::keepsItsPromises()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QFETCH(qsizetype, most);
    DocumentBuilder builder({.depth = 6, .text = 300, .blocks = most, .spans = most});
    const int steps = random.bounded(400);
    for (int i = 0; i < steps; ++i)
        takeRandomStep(builder, random);
    const Document document = builder.build();
    verifyPromises(document);
    QCOMPARE_LE(document.blocks().size(), most);
    QCOMPARE_LE(document.spans().size(), most);
}

QTEST_GUILESS_MAIN(TestDocumentBuilder)
#include "tst_documentbuilder.moc"
