// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/annotationjson.h"
#include "lib/exchange/csv.h"
#include "lib/exchange/exportcontent.h"
#include "lib/exchange/markdown.h"
#include "lib/exchange/webannotation.h"
#include "lib/parse/parser.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

const MarkdownWords markdownWords{u"Article"_s,
                                  u"Unplaced"_s,
                                  u"Claim"_s,
                                  u"Source"_s,
                                  u"Corrections"_s,
                                  [](const QuotationBody &says) {
                                      return says.isNone()
                                                 ? u"no quotation"_s
                                                 : u"said by *%1*"_s.arg(says.speaker.value());
                                  }};

} // namespace

/// One article's marks, written in every text format.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void contentComesInReadingOrder();
    void webAnnotationsSayThePublicSource();
    void webAnnotationsComeBackAsTheyWere();
    void webAnnotationsCarryCorrections();
    void csvTellsCorrectionsByTheirMotivation();
    void csvHasTheReadersNameOfAColour();
    void webAnnotationsHaveTheReadersNamesOfColours();
    void markdownListsCorrectionsLast();
    void csvGuardsAgainstFormulas_data();
    void csvGuardsAgainstFormulas();
    void csvHasAsManyFieldsInEveryRow();
    void markdownOfTextReadsAsTheText_data();
    void markdownOfTextReadsAsTheText();
    void notesForgeNothing_data();
    void notesForgeNothing();

private:
    ExportContent contentWithNote(const QString &note) const;
    ExportContent contentWithCorrections() const;

    Document m_document;
    ExportContent m_content;
};

void TestExports::init()
{
    m_document = documentOf({u"The price of models goes to zero."_s, u"She said so twice."_s});
    Metadata metadata = m_document.metadata();
    metadata.title = u"Prices"_s;
    m_document = m_document.withMetadata(metadata);

    TemporaryLibrary library;
    Store store = library.open();
    const auto record = store.remember(m_document, u"/home/reader/prices.md"_s);
    QVERIFY(record);
    Annotation late = markOn(*record, m_document, rangeOf(m_document, u"twice"_s));
    late.setNote(u"check"_s);
    const Annotation early = markOn(*record, m_document, rangeOf(m_document, u"goes to zero"_s));
    QVERIFY(store.apply(making(late)));
    QVERIFY(store.apply(making(early)));
    const auto content = exportContent(store, m_document, u"/home/reader/prices.md"_s);
    QVERIFY(content);
    m_content = *content;
}

void TestExports::contentComesInReadingOrder()
{
    QCOMPARE(m_content.annotations.size(), 2);
    QCOMPARE(m_content.annotations[0].annotation.target.quote()->exact, u"goes to zero"_s);
    QVERIFY(m_content.annotations[0].anchor && m_content.annotations[1].anchor);
    QCOMPARE(exportContent(m_document, u"/x"_s).annotations.size(), 0);
}

void TestExports::webAnnotationsSayThePublicSource()
{
    const auto first = [this] {
        const QByteArray written = writeWebAnnotations(m_content);
        return QJsonDocument::fromJson(written).object()["first"_L1]["items"_L1][0].toObject();
    };
    QCOMPARE(first()["target"_L1]["source"_L1].toString(), m_content.record.id.toUrn());
    m_content.record.metadata.source = u"https://example.org/prices"_s;
    QCOMPARE(first()["target"_L1]["source"_L1].toString(), u"https://example.org/prices"_s);
    QVERIFY(!writeWebAnnotations(m_content).contains("/home/reader"));
    QCOMPARE(writeWebAnnotations(m_content), writeWebAnnotations(m_content));
}

void TestExports::webAnnotationsComeBackAsTheyWere()
{
    const QJsonObject json = QJsonDocument::fromJson(writeWebAnnotations(m_content)).object();
    QCOMPARE(json["type"_L1].toString(), u"AnnotationCollection"_s);
    QCOMPARE(json["total"_L1].toInt(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const auto read = annotationFromJson(json["first"_L1]["items"_L1][i].toObject());
        QVERIFY(read);
        QCOMPARE(*read, m_content.annotations[i].annotation);
    }
}

/// The marks of init(), and corrections of the passages they are on.
ExportContent TestExports::contentWithCorrections() const
{
    ExportContent content = m_content;
    for (AnchoredAnnotation item : m_content.annotations) {
        item.annotation.id = AnnotationId::create();
        item.annotation.bodies.clear();
        const bool first = content.annotations.size() == 2;
        item.annotation.setCorrection(first ? QuotationBody{u"none"_s, {}}
                                            : QuotationBody{{}, u"Ada_Bell"_s});
        item.annotation.target.color.clear();
        content.annotations.append(item);
    }
    return content;
}

void TestExports::webAnnotationsCarryCorrections()
{
    const QByteArray written = writeWebAnnotations(contentWithCorrections());
    const QJsonObject json = QJsonDocument::fromJson(written).object();
    QCOMPARE(json["total"_L1].toInt(), 4);
    const QJsonValue correction = json["first"_L1]["items"_L1][3];
    QCOMPARE(correction["motivation"_L1].toString(), u"classifying"_s);
    QCOMPARE(correction["body"_L1][0]["sidegloss:speaker"_L1].toString(), u"Ada_Bell"_s);
    // The prefix is declared.
    QVERIFY(json["@context"_L1][1]["sidegloss"_L1].isString());
}

void TestExports::csvTellsCorrectionsByTheirMotivation()
{
    const QStringList rows = QString::fromUtf8(writeCsv(contentWithCorrections())).split(u"\r\n"_s);
    QVERIFY(rows[0].endsWith(u",motivation"_s));
    QVERIFY(rows[1].endsWith(u",highlighting"_s));
    QVERIFY(rows[2].endsWith(u",commenting"_s));
    QVERIFY(rows[3].endsWith(u",classifying"_s));
    const QStringList names = rows[0].split(u',');
    const auto value = [&](qsizetype row, const QString &name) {
        return rows[row].split(u',')[names.indexOf(name)];
    };
    QCOMPARE(value(3, u"quote"_s), u"goes to zero"_s);
    QCOMPARE(value(3, u"kind"_s), u"none"_s);
    QCOMPARE(value(4, u"speaker"_s), u"Ada_Bell"_s);
    QCOMPARE(value(4, u"colour"_s), QString());
}

void TestExports::csvHasTheReadersNameOfAColour()
{
    ExportContent content = m_content;
    const QString color = content.annotations[0].annotation.target.color;
    content.colorNames = {{color, u"Beleg"_s}};
    const QStringList rows = QString::fromUtf8(writeCsv(content)).split(u"\r\n"_s);
    const qsizetype column = rows[0].split(u',').indexOf(u"colour name"_s);
    QCOMPARE(rows[1].split(u',')[column], u"Beleg"_s);
}

void TestExports::webAnnotationsHaveTheReadersNamesOfColours()
{
    const auto names = [](const ExportContent &content) {
        return QJsonDocument::fromJson(writeWebAnnotations(content))["sidegloss:colours"_L1];
    };
    QVERIFY(names(m_content).isUndefined());
    ExportContent content = m_content;
    content.colorNames = {{u"evidence"_s, u"Beleg"_s}, {u"claim"_s, QString()}};
    QCOMPARE(names(content), QJsonValue(QJsonObject{{u"evidence"_s, u"Beleg"_s}}));
}

void TestExports::markdownListsCorrectionsLast()
{
    const QString written =
        QString::fromUtf8(writeMarkdown(contentWithCorrections(), markdownWords));
    QVERIFY2(written.endsWith(u"\n## Corrections\n\n- goes to zero — no quotation\n"
                              "- twice — said by \\*Ada\\_Bell\\*\n"_s),
             qPrintable(written));
    QCOMPARE(written.count(u"goes to zero"_s), 2);
    QVERIFY(!writeMarkdown(m_content, markdownWords).contains("Corrections"));
}

void TestExports::csvGuardsAgainstFormulas_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::newRow("text") << u"price"_s << u"price"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("behind spaces") << u"  @SUM(A1)"_s << u"'  @SUM(A1)"_s;
    QTest::newRow("behind a quote") << u"\"+1"_s << u"\"'\"\"+1\""_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"say \"a\""_s << u"\"say \"\"a\"\"\""_s;
    QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("equals inside") << u"a=b"_s << u"a=b"_s;
}

void TestExports::csvGuardsAgainstFormulas()
{
    QFETCH(QString, value);
    QFETCH(QString, field);
    QCOMPARE(csvField(value), field);
}

void TestExports::csvHasAsManyFieldsInEveryRow()
{
    const QString csv = QString::fromUtf8(writeCsv(m_content));
    const QStringList rows = csv.split(u"\r\n"_s);
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows.last().isEmpty());
    QCOMPARE(rows[1].count(u','), rows[0].count(u','));
    QCOMPARE(rows[2].count(u','), rows[0].count(u','));
    QVERIFY(rows[2].contains(u"check"_s));
}

void TestExports::markdownOfTextReadsAsTheText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"# no heading"_s, u"- no item"_s, u"12. no list"_s, u"*a* _b_ `c` ~~d~~"_s, u"[x](y)"_s,
          u"<b>&amp;</b>"_s, u"![x](y)"_s, u"> no quote"_s, u"a | b"_s, u"+ no"_s, u"=== no"_s,
          u"back\\slash"_s, u"大型语言模型的价格将会降到零。"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestExports::markdownOfTextReadsAsTheText()
{
    QFETCH(QString, text);
    const auto read = parse({escapedMarkdown(text).toUtf8(), u"/a.md"_s});
    QVERIFY(read);
    QCOMPARE(read->text(), text);
    QCOMPARE(read->leaves().size(), 1);
    QCOMPARE(read->leaf(0).kind, BlockKind::Paragraph);
    QVERIFY(read->spans().isEmpty());
}

ExportContent TestExports::contentWithNote(const QString &note) const
{
    ExportContent content = m_content;
    content.annotations.removeLast();
    content.annotations.first().annotation.setNote(note);
    return content;
}

void TestExports::notesForgeNothing_data()
{
    QTest::addColumn<QString>("note");
    for (const QString &note :
         {u"# Title"_s, u"  ## Title"_s, u"Title\n==="_s, u"Title\n---"_s, u"- # Title"_s,
          u"[x](https://evil.example)"_s, u"\\[x\\](https://evil.example)"_s,
          u"<https://evil.example>"_s, u"[x]: https://evil.example\n\n[x]"_s,
          u"![x](https://evil.example)"_s, u"<h1>Title</h1>"_s, u"> quoted"_s, u"``` \ncode"_s,
          u"    # code"_s}) {
        QTest::newRow(qPrintable(note.simplified())) << note;
    }
}

void TestExports::notesForgeNothing()
{
    QFETCH(QString, note);
    const QByteArray written = writeMarkdown(contentWithNote(note), markdownWords);
    const auto read = parse({written, u"/a.md"_s});
    QVERIFY(read);
    QCOMPARE(read->sections().size(), 2);
    const auto labelled = [&](const Span &span) {
        return span.kind == SpanKind::Image
               || (span.kind == SpanKind::Link && !read->text(span.range).startsWith(u"https://"));
    };
    QVERIFY2(std::ranges::none_of(read->spans(), labelled), written.constData());
    const auto isForged = [](const Block &block) {
        return block.kind == BlockKind::Code || block.kind == BlockKind::Rule;
    };
    QVERIFY2(std::ranges::none_of(read->blocks(), isForged), written.constData());
    QCOMPARE(std::ranges::count(read->blocks(), BlockKind::Quote, &Block::kind), 1);
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
