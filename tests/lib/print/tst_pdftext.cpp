// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdftext.h"

#include "lib/print/drawntext.h"
#include "lib/print/tounicodemap.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QTextLayout>

#include <qpdf/QPDF.hh>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

/// A PDF with a line of text, and what was drawn.
struct Sheet
{
    QByteArray pdf;
    DrawnText drawn;
};

Sheet sheetOf(const QString &text, const QStringList &families)
{
    Sheet sheet;
    QBuffer buffer(&sheet.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(120);
    for (const QFont::Tag feature : {QFont::Tag("locl"), QFont::Tag("liga"), QFont::Tag("clig")})
        font.setFeature(feature, 0);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    sheet.drawn.record(line, text);
    line.draw(&painter, QPointF(0, 0));
    return sheet;
}

/// Everything that the fonts of \a pdf say their codes stand for.
QStringList meanings(QPDF &pdf)
{
    QStringList found;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        const auto data = object.getKey("/ToUnicode").getStreamData();
        found += readToUnicode(QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                                          static_cast<qsizetype>(data->getSize())))
                     .values();
    }
    return found;
}

} // namespace

class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatWasDrawn_data();
    void namesWhatWasDrawn();
    void withoutCorrectionRadicalsAreNamed();
};

void TestPdfText::namesWhatWasDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("families");

    const QStringList chinese{u"Noto Serif CJK SC"_s, u"Noto Serif"_s};
    const QStringList latin{u"Noto Serif"_s, u"Noto Serif CJK SC"_s};
    QTest::newRow("han beside radicals") << u"人一入见首用户大"_s << chinese;
    QTest::newRow("digits after latin letters") << u"AI 2024"_s << chinese;
    QTest::newRow("latin first") << u"the office says 人见首"_s << latin;
    QTest::newRow("en dash") << u"1–2"_s << latin;
    QTest::newRow("ligatures") << u"efficient floor"_s << latin;
    QTest::newRow("extension B") << u"𠮷野家"_s << chinese;
    QTest::newRow("decomposed") << u"cafe\u0301"_s << latin;
}

void TestPdfText::namesWhatWasDrawn()
{
    QFETCH(QString, text);
    QFETCH(QStringList, families);
    Sheet sheet = sheetOf(text, families);

    QPDF pdf;
    pdf.processMemoryFile("sheet", sheet.pdf.constData(), static_cast<size_t>(sheet.pdf.size()));
    correctText(pdf, sheet.drawn);

    QStringList found = meanings(pdf);
    for (const QString &meaning : found)
        QVERIFY2(text.contains(meaning), qPrintable(meaning));
    const QString all = found.join(QString());
    for (const char32_t character : text.toUcs4())
        QVERIFY2(all.contains(QString::fromUcs4(&character, 1)),
                 qPrintable(QString::fromUcs4(&character, 1)));
}

void TestPdfText::withoutCorrectionRadicalsAreNamed()
{
    const Sheet sheet = sheetOf(u"人入见首"_s, {u"Noto Serif CJK SC"_s});

    QPDF pdf;
    pdf.processMemoryFile("sheet", sheet.pdf.constData(), static_cast<size_t>(sheet.pdf.size()));

    QVERIFY(!meanings(pdf).contains(u"人"_s));
}

QTEST_MAIN(TestPdfText)

#include "tst_pdftext.moc"
