// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfassembly.h"

#include "lib/document/fragment.h"
#include "lib/print/linktarget.h"
#include "lib/print/markstyle.h"
#include "lib/print/pagecomposer.h"
#include "lib/print/pdfannotations.h"
#include "lib/print/pdfmetadata.h"
#include "lib/print/pdftext.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QRectF inPoints(const QRectF &area)
{
    return {area.topLeft() / unitsOfPoint, area.size() / unitsOfPoint};
}

QList<PdfMark> pdfMarks(const PagePlan &plan, const PrintJob &job)
{
    QList<PdfMark> marks;
    for (qsizetype n = 0; n < plan.marks.size(); ++n) {
        const PrintedMark &mark = plan.marks[n];
        QList<PdfMarkPiece> pieces = plan.pieces[n];
        if (pieces.isEmpty())
            continue;
        for (PdfMarkPiece &piece : pieces) {
            for (QRectF &line : piece.lines)
                line = inPoints(line);
        }
        marks.append(
            {remarkOf(mark, job), MarkStyle::of(colorOf(mark)).ground, pieces, repliesOf(mark)});
    }
    return marks;
}

QList<PdfSticker> pdfStickers(const PagePlan &plan, const PrintJob &job)
{
    QList<PdfSticker> stickers;
    for (const FlowingCard &card : plan.flowingCards) {
        const PrintedMark &mark = plan.marks[card.mark];
        const PlacedBand &band = plan.layout.bands[card.item];
        const QPointF corner = plan.sheet.text.topLeft() + QPointF(-units(10), band.top + units(2));
        stickers.append({remarkOf(mark, job), MarkStyle::of(colorOf(mark)).ground, band.page,
                         inPoints({corner, QSizeF(units(7), units(7))}), repliesOf(mark)});
    }
    return stickers;
}

/// Tells what a link leads to inside the PDF.
class PlaceFinder
{
public:
    PlaceFinder(const PagePlan &plan, const Document &document)
    {
        for (const PdfPlace &place : plan.places)
            m_places.insert(place.name);
        const QStringList names = sectionNames(document);
        for (qsizetype n = names.size() - 1; n >= 0; --n)
            m_sections.insert(names[n], sectionPlace(n));
    }

    QByteArray placeOf(const QString &destination) const
    {
        const QString name = QUrl::fromPercentEncoding(destination.sliced(1).toUtf8());
        if (m_places.contains(name.toUtf8()))
            return name.toUtf8();
        const QByteArray target = targetPlace(name);
        return m_places.contains(target) ? target : m_sections.value(name.toLower());
    }

private:
    QSet<QByteArray> m_places;
    QHash<QString, QByteArray> m_sections; ///< By the names that links have for them.
};

QList<PdfLink> pdfLinks(const QList<DrawnLink> &drawn, const PlaceFinder &places)
{
    QList<PdfLink> links;
    for (const DrawnLink &link : drawn) {
        PdfLink target{link.page, inPoints(link.area), {}, {}};
        if (link.destination.startsWith(u'#'))
            target.place = places.placeOf(link.destination);
        else
            target.address = linkTarget(link.destination).value_or(QByteArray());
        if (!target.place.isEmpty() || !target.address.isEmpty())
            links.append(target);
    }
    return links;
}

PdfMetadata metadataOf(const PrintJob &job)
{
    const Metadata &metadata = job.document.metadata();
    return {metadata.title, metadata.authors, metadata.language,
            job.source,     u"Sidegloss"_s,   job.made};
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray assemblePdf(const QByteArray &pages, const DrawnText &drawn, const PagePlan &plan,
                       const QList<DrawnLink> &links, const QList<DrawnPicture> &pictures,
                       const PrintJob &job)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pages", pages.constData(), static_cast<size_t>(pages.size()));
    correctText(pdf, drawn);
    addAlternatives(pdf, pictures);
    addMarks(pdf, pdfMarks(plan, job));
    addStickers(pdf, pdfStickers(plan, job));
    addLinks(pdf, pdfLinks(links, PlaceFinder(plan, job.document)));
    addPlaces(pdf, plan.places);
    addOutline(pdf, plan.outline);
    setMetadata(pdf, metadataOf(job));
    addAttachments(pdf, job.attachments);
    return written(pdf);
}

} // namespace Sidegloss
