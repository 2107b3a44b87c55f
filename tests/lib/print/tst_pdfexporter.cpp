// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfexporter.h"

#include "printfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>

#include <poppler-qt6.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

using Pdf = std::unique_ptr<Poppler::Document>;

Pdf read(const QByteArray &bytes)
{
    return Poppler::Document::loadFromData(bytes);
}

QByteArray sample(const QString &language)
{
    QFile file(QStringLiteral(SIDEGLOSS_SOURCE_DIR) + u"/resources/samples/interview."_s + language
               + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// \a count paragraphs that are easily told apart.
QByteArray paragraphs(int count)
{
    QByteArray text = "# Title\n\n";
    for (int n = 1; n <= count; ++n) {
        const QByteArray number = QByteArray::number(n);
        text += "Passage" + number + " begins here and goes on for some words until it is end"
                + number + " of the paragraph.\n\n";
    }
    return text;
}

QString textOf(Poppler::Document &pdf)
{
    QString text;
    for (int n = 0; n < pdf.numPages(); ++n)
        text += pdf.page(n)->text(QRectF());
    return text;
}

/// An annotation, which is readable only as long as its page is there.
struct Found
{
    std::shared_ptr<Poppler::Page> page;
    std::unique_ptr<Poppler::Annotation> annotation;
};

std::vector<Found> marksOf(Poppler::Document &pdf, Poppler::Annotation::SubType type)
{
    std::vector<Found> found;
    for (int n = 0; n < pdf.numPages(); ++n) {
        const std::shared_ptr<Poppler::Page> page = pdf.page(n);
        for (auto &annotation : page->annotations()) {
            if (annotation->subType() == type)
                found.push_back({page, std::move(annotation)});
        }
    }
    return found;
}

/// The quads of \a annotation, in points from the top left.
QList<QRectF> areasOf(const Poppler::Page &page, const Poppler::Annotation &annotation)
{
    const QTransform toPoints =
        QTransform::fromScale(page.pageSizeF().width(), page.pageSizeF().height());
    QList<QRectF> areas;
    const auto &highlight = static_cast<const Poppler::HighlightAnnotation &>(annotation);
    for (const auto &quad : highlight.highlightQuads())
        areas.append(toPoints.mapRect(QRectF(quad.points[0], quad.points[2])));
    return areas;
}

/// What stands in \a areas, by the boxes of characters.
QString textIn(const QList<QRectF> &areas, const Poppler::Page &page)
{
    QString text;
    for (const auto &box : page.textList()) {
        for (int n = 0; n < box->text().size(); ++n) {
            const QPointF middle = box->charBoundingBox(n).center();
            if (std::ranges::any_of(areas,
                                    [&](const QRectF &area) { return area.contains(middle); }))
                text += box->text().at(n);
        }
    }
    return bareText(text);
}

/// How many lines of text stand below one another on \a page.
int lineCount(const Poppler::Page &page)
{
    constexpr double leastPitch = 8;
    QList<double> heights;
    for (const auto &box : page.textList())
        heights.append(box->boundingBox().center().y());
    std::ranges::sort(heights);
    int lines = heights.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < heights.size(); ++i)
        lines += heights[i] - heights[i - 1] > leastPitch ? 1 : 0;
    return lines;
}

QString textUnder(const Found &mark)
{
    return textIn(areasOf(*mark.page, *mark.annotation), *mark.page);
}

/// The parts of a mark on later pages: Poppler shows the first alone.
struct GroupedPart
{
    int page = 0;
    QList<QRectF> areas;
};

QList<GroupedPart> groupedParts(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("pdf", bytes.constData(), static_cast<size_t>(bytes.size()));
    QList<GroupedPart> parts;
    int number = 0;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const double height = page.getMediaBox().getArrayAsRectangle().ury;
        for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations("/Highlight")) {
            QPDFObjectHandle object = annotation.getObjectHandle();
            if (object.getKey("/RT").unparse() != "/Group" || !object.hasKey("/IRT"))
                continue;
            const std::vector<QPDFObjectHandle> points =
                object.getKey("/QuadPoints").getArrayAsVector();
            GroupedPart part{number, {}};
            for (size_t n = 0; n + 8 <= points.size(); n += 8) {
                const QPointF topLeft(points[n].getNumericValue(), points[n + 1].getNumericValue());
                const QPointF bottomRight(points[n + 6].getNumericValue(),
                                          points[n + 7].getNumericValue());
                part.areas.append(QRectF(QPointF(topLeft.x(), height - topLeft.y()),
                                         QPointF(bottomRight.x(), height - bottomRight.y())));
            }
            parts.append(part);
        }
        ++number;
    }
    return parts;
}

QStringList addressesOf(Poppler::Document &pdf)
{
    QStringList addresses;
    for (int n = 0; n < pdf.numPages(); ++n) {
        for (const auto &link : pdf.page(n)->links()) {
            if (link->linkType() == Poppler::Link::Browse)
                addresses.append(static_cast<Poppler::LinkBrowse &>(*link).url());
        }
    }
    return addresses;
}

} // namespace

class TestPdfExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTheArticles_data();
    void textIsTheArticles();
    void searchFindsWordsAsWritten();
    void numbersAndHeadsAreNotText();
    void marksAreAnnotations();
    void quadsLieOnTheWords_data();
    void quadsLieOnTheWords();
    void cellsThatHaveRoomStayOnTheirLine_data();
    void cellsThatHaveRoomStayOnTheirLine();
    void markOverAPageBreakIsAGroup();
    void correctionsOfQuotationsAreNotPrinted();
    void replyAnswersItsMark();
    void notesStandBesideTheirPassage();
    void manyNotesNeverOverlap();
    void notesAtTheFoot();
    void claimsHaveAnIndex();
    void outlineIsTheSections();
    void linksAreLive();
    void hostileLinksAreText();
    void attachmentsAndMetadata();
    void sameJobSameBytes();
    void cancelledMidway();
    void emptyArticle();
    void replacesTheFileWholly();
    void leavesTheFileWhereItCannotWrite();
};

void TestPdfExporter::textIsTheArticles_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<NotesPlace>("notes");

    for (const QString &language : {u"zh"_s, u"en"_s, u"de"_s})
        QTest::addRow("%s sample", qPrintable(language)) << sample(language) << NotesPlace::None;
    QTest::newRow("column beside notes") << sample(u"zh"_s) << NotesPlace::Margin;
    QTest::newRow("radicals, dashes and ellipses")
        << QByteArray("人一入见首用户大——……·‘’“”") << NotesPlace::None;
    QTest::newRow("ligatures and dashes")
        << QByteArray("efficient floor – office — 1–2, ‘a’") << NotesPlace::None;
    QTest::newRow("digits after latin")
        << QByteArray("人工智能AI 2024年，DeepSeek R1的190亿") << NotesPlace::None;
    QTest::newRow("extension B") << QByteArray("𠮷野家与吉野家") << NotesPlace::None;
    QTest::newRow("footnote beside extension B")
        << QByteArray("𠮷野家[^1]与吉野家\n\n[^1]: 注") << NotesPlace::None;
    QTest::newRow("blocks of all kinds") << QByteArray(
        "1. one\n2. two\n\n> quote\n\n```\ncode  here\n\tindented\n```\n\n| a | b "
        "|\n|---|---|\n| 价 | d |\n\n---\n\nText[^1] ![picture](x.png)\n\n[^1]: Foot.")
                                         << NotesPlace::None;
}

void TestPdfExporter::textIsTheArticles()
{
    QFETCH(QByteArray, markdown);
    QFETCH(NotesPlace, notes);
    PrintFixture fixture(markdown);
    fixture.job().source.clear();
    fixture.job().retrieved.reset();
    Metadata metadata = fixture.job().document.metadata();
    if (!markdown.startsWith('#'))
        metadata.title.clear();
    metadata.authors.clear();
    metadata.date.clear();
    fixture.job().document = fixture.job().document.withMetadata(metadata);

    const Pdf pdf = read(fixture.pdf(notes));

    const QString text = textOf(*pdf);
    QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
    QCOMPARE(bareText(text), bareText(fixture.job().document.text()));
}

void TestPdfExporter::searchFindsWordsAsWritten()
{
    PrintFixture fixture(sample(u"zh"_s));
    const Pdf pdf = read(fixture.pdf(NotesPlace::None));
    QString text;
    for (int n = 0; n < pdf->numPages(); ++n) {
        for (const auto &box : pdf->page(n)->textList())
            text += box->text() + (box->hasSpaceAfter() ? u" "_s : QString());
    }

    static const QRegularExpression blank(u"[\\s\\x{fffc}]+"_s);
    for (const QString &run : fixture.job().document.text().split(blank, Qt::SkipEmptyParts))
        QVERIFY2(text.contains(run), qPrintable(run));
}

void TestPdfExporter::numbersAndHeadsAreNotText()
{
    PrintFixture fixture("# Heading\n\n- one two\n- three\n");
    fixture.job().retrieved.reset();
    fixture.mark(u"two"_s, u"question"_s, u"why"_s);
    const Pdf pdf = read(fixture.pdf());

    QCOMPARE(bareText(textOf(*pdf)), u"Headingonetwo1·question·23Nov2026whythree"_s);
}

void TestPdfExporter::marksAreAnnotations()
{
    PrintFixture fixture(sample(u"en"_s));
    const AnnotationId id =
        fixture.mark(u"language models"_s, u"question"_s, u"Really? **Why** 价格 𠮷"_s);
    fixture.mark({}, u"quote"_s, u"On the whole"_s);
    fixture.mark(u"not in the article"_s, u"quote"_s, u"Lost"_s);
    const Pdf pdf = read(fixture.pdf());

    const auto marks = marksOf(*pdf, Poppler::Annotation::AHighlight);
    QCOMPARE(marks.size(), 1u);
    const Poppler::Annotation &mark = *marks.front().annotation;
    QCOMPARE(mark.author(), u"安娜 Müller"_s);
    QCOMPARE(mark.contents(), u"Really? Why 价格 𠮷"_s);
    QCOMPARE(mark.uniqueName(), id.toString());
    QCOMPARE(mark.creationDate().toUTC(), fixture.job().made);
    QCOMPARE(mark.modificationDate().toUTC(), fixture.job().made.addSecs(60));
    QVERIFY(mark.flags() & Poppler::Annotation::Flags(Poppler::Annotation::DenyPrint) ? false
                                                                                      : true);

    QStringList stickers;
    for (const Found &found : marksOf(*pdf, Poppler::Annotation::AText))
        stickers.append(found.annotation->contents());
    QCOMPARE(stickers, (QStringList{u"On the whole"_s, u"Lost"_s}));
}

void TestPdfExporter::quadsLieOnTheWords_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("passage");

    QTest::newRow("latin word") << QByteArray("Some words and the price of it.") << u"price"_s;
    QTest::newRow("han") << QByteArray("大型语言模型的价格将会降到零。") << u"价格将会"_s;
    QTest::newRow("mixed") << QByteArray("在AI领域，DeepSeek的价格") << u"AI领域，Deep"_s;
    QTest::newRow("over lines") << paragraphs(1).replace("goes on", "goes on and on and on and on")
                                << u"begins here and goes on and on and on and on for some words"_s;
    QTest::newRow("over blocks") << paragraphs(2) << u"of the paragraph.\nPassage2 begins"_s;
    QTest::newRow("in a list") << QByteArray("- one\n- two three\n") << u"two three"_s;
    QTest::newRow("in a table") << QByteArray("| a | b |\n|---|---|\n| cat | dog |\n") << u"dog"_s;
    QTest::newRow("in a heading") << QByteArray("## The heading\n\ntext") << u"heading"_s;
    QTest::newRow("in code") << QByteArray("```\nint main() {}\n```\n") << u"main()"_s;
}

void TestPdfExporter::quadsLieOnTheWords()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, passage);
    PrintFixture fixture(markdown);
    fixture.mark(passage, u"claim"_s);
    const Pdf pdf = read(fixture.pdf());

    const auto marks = marksOf(*pdf, Poppler::Annotation::AHighlight);
    QCOMPARE(marks.size(), 1u);
    QCOMPARE(textUnder(marks.front()), bareText(passage));
}

void TestPdfExporter::cellsThatHaveRoomStayOnTheirLine_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("English") << QByteArray("Year | Price per word in millions | Offers");
    QTest::newRow("Arabic") << QByteArray("السنة | سعر مليون كلمة | العروض");
    QTest::newRow("Persian") << QByteArray("سال | قیمت یک میلیون واژه | پیشنهادها");
    QTest::newRow("Hebrew") << QByteArray("שנה | מחיר של מיליון מילים | הצעות");
    QTest::newRow("Arabic and Latin") << QByteArray("السنة | سعر Harbour Labs لكل كلمة | العروض");
}

void TestPdfExporter::cellsThatHaveRoomStayOnTheirLine()
{
    QFETCH(QByteArray, header);
    const auto linesWith = [](const QByteArray &cells) {
        const PrintFixture fixture("| " + cells + " |\n|---|---|---|\n| 2023 | 41 | 6 |\n");
        return lineCount(*read(fixture.pdf())->page(0));
    };
    QCOMPARE(linesWith(header), linesWith("a | b | c"));
}

void TestPdfExporter::markOverAPageBreakIsAGroup()
{
    PrintFixture fixture(paragraphs(60));
    const QString text = fixture.job().document.text();
    const QString passage = text.sliced(text.indexOf(u"Passage2 "_s));
    fixture.mark(passage, u"evidence"_s, u"All of it"_s);
    const QByteArray bytes = fixture.pdf();
    const Pdf pdf = read(bytes);

    QVERIFY(pdf->numPages() > 1);
    const auto marks = marksOf(*pdf, Poppler::Annotation::AHighlight);
    QCOMPARE(marks.size(), 1u);
    QString found = textUnder(marks.front());
    const QList<GroupedPart> parts = groupedParts(bytes);
    QCOMPARE(parts.size(), pdf->numPages() - 1);
    for (const GroupedPart &part : parts)
        found += textIn(part.areas, *pdf->page(part.page));
    QCOMPARE(found, bareText(passage));
}

void TestPdfExporter::correctionsOfQuotationsAreNotPrinted()
{
    PrintFixture fixture(sample(u"en"_s));
    for (const QString &passage : {u"language models"_s, u"not in the article"_s}) {
        fixture.mark(passage, {});
        fixture.job().annotations.last().annotation.setCorrection({u"none"_s, {}});
    }
    const Pdf pdf = read(fixture.pdf());
    QVERIFY(marksOf(*pdf, Poppler::Annotation::AHighlight).empty());
    QVERIFY(marksOf(*pdf, Poppler::Annotation::AText).empty());
    QVERIFY(!textOf(*pdf).contains(u"Notes without a place"_s));

    fixture.job().annotations.first().annotation.setNote(u"it is a headline"_s);
    QCOMPARE(marksOf(*read(fixture.pdf()), Poppler::Annotation::AHighlight).size(), 1u);
}

void TestPdfExporter::replyAnswersItsMark()
{
    PrintFixture fixture("A word.");
    fixture.reply(fixture.mark(u"word"_s, u"question"_s, u"Which?"_s), u"This one."_s);
    const Pdf pdf = read(fixture.pdf());

    const auto marks = marksOf(*pdf, Poppler::Annotation::AHighlight);
    QCOMPARE(marks.size(), 1u);
    const auto replies = marks.front().annotation->revisions();
    QCOMPARE(replies.size(), 1u);
    QCOMPARE(replies.front()->contents(), u"This one."_s);
    QVERIFY(textOf(*pdf).contains(u"This one."_s));
}

void TestPdfExporter::notesStandBesideTheirPassage()
{
    PrintFixture fixture(paragraphs(12));
    fixture.mark(u"Passage9"_s, u"question"_s, u"remarkable"_s);
    const Pdf pdf = read(fixture.pdf());

    std::optional<QRectF> passage;
    std::optional<QRectF> note;
    for (const auto &box : pdf->page(0)->textList()) {
        if (box->text() == u"Passage9"_s)
            passage = box->boundingBox();
        if (box->text() == u"question"_s)
            note = box->boundingBox();
    }
    QVERIFY(passage && note);
    QVERIFY(note->left() > passage->right());
    QVERIFY(qAbs(note->top() - passage->top()) < 8);
}

void TestPdfExporter::manyNotesNeverOverlap()
{
    PrintFixture fixture(paragraphs(20));
    for (int n = 1; n <= 20; ++n) {
        fixture.mark(u"Passage%1 "_s.arg(n), u"question"_s, u"word%1 "_s.arg(n).repeated(60));
        fixture.mark(u"end%1 "_s.arg(n), u"quote"_s, u"tail%1 "_s.arg(n).repeated(9));
    }
    const Pdf pdf = read(fixture.pdf());

    QString text;
    for (int page = 0; page < pdf->numPages(); ++page) {
        QList<QRectF> boxes;
        const double bottom = pdf->page(page)->pageSizeF().height() - 50;
        for (const auto &box : pdf->page(page)->textList()) {
            const QRectF area = box->boundingBox().adjusted(0.5, 3, -0.5, -3);
            QVERIFY(area.bottom() < bottom);
            for (const QRectF &other : std::as_const(boxes))
                QVERIFY2(!other.intersects(area), qPrintable(box->text()));
            boxes.append(area);
            text += box->text() + u' ';
        }
    }
    for (int n = 1; n <= 20; ++n) {
        QCOMPARE(text.count(u"word%1 "_s.arg(n)), 60);
        QCOMPARE(text.count(u"tail%1 "_s.arg(n)), 9);
    }
}

void TestPdfExporter::notesAtTheFoot()
{
    PrintFixture fixture(paragraphs(40));
    for (int n = 1; n <= 40; n += 3)
        fixture.mark(u"Passage%1 "_s.arg(n), u"question"_s, u"remark%1 on it"_s.arg(n));
    const Pdf pdf = read(fixture.pdf(NotesPlace::Foot));

    for (int page = 0; page < pdf->numPages(); ++page) {
        const QString text = pdf->page(page)->text(QRectF());
        for (int n = 1; n <= 40; n += 3)
            QCOMPARE(text.contains(u"remark%1 on"_s.arg(n)), text.contains(u"Passage%1 "_s.arg(n)));
    }
}

void TestPdfExporter::claimsHaveAnIndex()
{
    PrintFixture fixture(sample(u"zh"_s));
    fixture.mark(fixture.job().document.text().sliced(40, 12), u"claim"_s);
    fixture.claim(u"LLM prices go to zero"_s, u"Jonas Andrulis"_s);
    const Pdf pdf = read(fixture.pdf());

    const auto marks = marksOf(*pdf, Poppler::Annotation::AHighlight);
    QCOMPARE(marks.size(), 1u);
    QCOMPARE(marks.front().annotation->contents(),
             u"LLM prices go to zero\nJonas Andrulis · unchecked"_s);
    QCOMPARE(pdf->outline().last().name(), u"Claims"_s);
    const QString last = pdf->page(pdf->numPages() - 1)->text(QRectF());
    QVERIFY(last.contains(u"LLM prices go to zero"_s));
    QVERIFY(last.contains(u"Jonas Andrulis · unchecked · p. 1"_s));
}

void TestPdfExporter::outlineIsTheSections()
{
    PrintFixture fixture("# One\n\n## Two\n\n#### Four\n\n## 价格\n\ntext\n");
    const Pdf pdf = read(fixture.pdf());

    const auto outline = pdf->outline();
    QCOMPARE(outline.size(), 1);
    QCOMPARE(outline[0].name(), u"One"_s);
    QCOMPARE(outline[0].children().size(), 2);
    QCOMPARE(outline[0].children()[0].children()[0].name(), u"Four"_s);
    QCOMPARE(outline[0].children()[1].name(), u"价格"_s);
    QCOMPARE(outline[0].children()[1].destination()->pageNumber(), 1);
}

void TestPdfExporter::linksAreLive()
{
    PrintFixture fixture(
        "# One\n\n[out](https://example.org/a_(b)) [in](#the-end) <a@example.org>\n\n"
        "## The end\n\ntext\n");
    fixture.job().source = u"https://www.youtube.com/watch?v=hek"_s;
    const Pdf pdf = read(fixture.pdf());

    QCOMPARE(addressesOf(*pdf),
             (QStringList{u"https://www.youtube.com/watch?v=hek"_s,
                          u"https://example.org/a_%28b%29"_s, u"mailto:a@example.org"_s}));
    const auto links = pdf->page(0)->links();
    QCOMPARE(std::ranges::count_if(
                 links, [](const auto &link) { return link->linkType() == Poppler::Link::Goto; }),
             1);
}

void TestPdfExporter::hostileLinksAreText()
{
    PrintFixture fixture("[a](<https://x/)>>/JS(app.alert(1))>) [b](javascript:alert(1)) "
                         "[c](file:///etc/passwd) [d](data:text/html,x) [e](#nowhere)\n");
    const QByteArray bytes = fixture.pdf();
    const Pdf pdf = read(bytes);

    for (const QString &address : addressesOf(*pdf)) {
        QVERIFY2(address.startsWith(u"https://x/"_s), qPrintable(address));
        QVERIFY2(!address.contains(u')'), qPrintable(address));
    }
    QVERIFY(pdf->scripts().isEmpty());
    QVERIFY(!bytes.contains("passwd)"));
}

void TestPdfExporter::attachmentsAndMetadata()
{
    PrintFixture fixture(sample(u"zh"_s));
    const QByteArray source = sample(u"zh"_s);
    fixture.job().attachments.append(
        {u"文章.md"_s, "text/markdown", source, PdfAttachment::Relation::Source});
    const QByteArray bytes = fixture.pdf();
    const Pdf pdf = read(bytes);

    QCOMPARE(pdf->embeddedFiles().size(), 1);
    QCOMPARE(pdf->embeddedFiles().first()->name(), u"文章.md"_s);
    QCOMPARE(pdf->embeddedFiles().first()->data(), source);
    QCOMPARE(pdf->info(u"Title"_s), fixture.job().document.metadata().title);
    QVERIFY(pdf->metadata().contains(u"<dc:title>"_s));
    QCOMPARE(pdf->creationDate().toUTC(), fixture.job().made);
    QCOMPARE(pdf->page(1)->label(), u"2"_s);
    for (const Poppler::FontInfo &font : pdf->fonts())
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
}

void TestPdfExporter::sameJobSameBytes()
{
    PrintFixture fixture(paragraphs(3));
    fixture.mark(u"Passage2"_s, u"claim"_s, u"note"_s);

    QCOMPARE(fixture.pdf(), fixture.pdf());
}

void TestPdfExporter::cancelledMidway()
{
    PrintFixture fixture(paragraphs(200));
    int calls = 0;
    double last = 0;
    const Result<QByteArray> made = makePdf(fixture.job(), {}, [&](double done) {
        last = done;
        return ++calls < 3;
    });

    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 3);
    QVERIFY(last < 1);
}

void TestPdfExporter::emptyArticle()
{
    PrintFixture fixture("");
    const Pdf pdf = read(fixture.pdf());

    QVERIFY(pdf);
    QCOMPARE(pdf->numPages(), 1);
}

void TestPdfExporter::replacesTheFileWholly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    PrintFixture fixture("text");

    QVERIFY(exportPdf(fixture.job(), {}, path));
    QVERIFY(exportPdf(fixture.job(), {}, path));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), fixture.pdf());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestPdfExporter::leavesTheFileWhereItCannotWrite()
{
    PrintFixture fixture("text");
    const Result<> result = exportPdf(fixture.job(), {}, u"/nowhere/at/all.pdf"_s);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::WriteFailed);
}

QTEST_MAIN(TestPdfExporter)

#include "tst_pdfexporter.moc"
