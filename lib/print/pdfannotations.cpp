// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfannotations.h"

#include "lib/print/pdfobjects.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int printFlag = 4;
/// Print, NoZoom, NoRotate.
constexpr int popupFlags = 28;
/// The same and Hidden: replies are read in lists, their signs would cover the text.
constexpr int replyFlags = 30;

/// A page to which annotations are added.
class Page
{
public:
    explicit Page(QPDFPageObjectHelper page)
        : m_object(page.getObjectHandle())
        , m_size(sizeOf(page.getMediaBox()))
    {}

    QSizeF size() const { return m_size; }
    QRectF inUserSpace(const QRectF &area) const
    {
        return Sidegloss::inUserSpace(area, m_size.height());
    }

    void append(QPDFObjectHandle annotation)
    {
        annotation.replaceKey("/P", m_object);
        QPDFObjectHandle annotations = m_object.getKey("/Annots");
        if (!annotations.isArray())
            annotations = m_object.replaceKeyAndGetNew("/Annots", QPDFObjectHandle::newArray());
        annotations.appendItem(annotation);
    }

private:
    static QSizeF sizeOf(QPDFObjectHandle mediaBox)
    {
        const QPDFObjectHandle::Rectangle box = mediaBox.getArrayAsRectangle();
        return {box.urx - box.llx, box.ury - box.lly};
    }

    QPDFObjectHandle m_object;
    QSizeF m_size;
};

std::vector<Page> pagesOf(QPDF &pdf)
{
    std::vector<Page> pages;
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        pages.emplace_back(page);
    return pages;
}

QPDFObjectHandle colorArray(const QColor &color)
{
    return QPDFObjectHandle::newArray(
        {pdfNumber(color.redF()), pdfNumber(color.greenF()), pdfNumber(color.blueF())});
}

QPDFObjectHandle annotation(QPDF &pdf, const char *subtype, const QRectF &area)
{
    QPDFObjectHandle object = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    object.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    object.replaceKey("/Subtype", QPDFObjectHandle::newName(subtype));
    object.replaceKey("/Rect", pdfRectangle(area));
    object.replaceKey("/F", QPDFObjectHandle::newInteger(printFlag));
    return object;
}

void setRemark(QPDFObjectHandle object, const PdfRemark &remark)
{
    object.replaceKey("/NM", pdfBytes(remark.name.toLatin1()));
    object.replaceKey("/Contents", pdfText(remark.contents));
    object.replaceKey("/T", pdfText(remark.author));
    object.replaceKey("/Subj", pdfText(remark.subject));
    object.replaceKey("/CreationDate", pdfDate(remark.created));
    object.replaceKey("/M", pdfDate(remark.modified));
}

/// A form over \a area whose content multiplies with what lies beneath, so that ink stays black.
QPDFObjectHandle appearance(QPDF &pdf, const QRectF &area, const std::string &content)
{
    QPDFObjectHandle form = pdf.newStream(content);
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", pdfRectangle(area));
    dictionary.replaceKey("/Group", QPDFObjectHandle::parse("<< /S /Transparency >>"));
    dictionary.replaceKey(
        "/Resources",
        QPDFObjectHandle::parse("<< /ExtGState << /G << /Type /ExtGState /BM /Multiply >> >> >>"));
    QPDFObjectHandle appearances = QPDFObjectHandle::newDictionary();
    appearances.replaceKey("/N", form);
    return appearances;
}

QByteArray numbers(std::initializer_list<double> values)
{
    QByteArray text;
    for (const double value : values)
        text += QByteArray::number(value, 'f', 2) + ' ';
    return text;
}

std::string filled(const QList<QRectF> &areas, const QColor &color)
{
    QByteArray content = "/G gs " + numbers({color.redF(), color.greenF(), color.blueF()}) + "rg\n";
    for (const QRectF &area : areas)
        content += numbers({area.left(), area.top(), area.width(), area.height()}) + "re f\n";
    return content.toStdString();
}

/// Readers differ from ISO 32000 here, and agree on top left, top right, bottom left, bottom right.
QPDFObjectHandle quadPoints(const QList<QRectF> &areas)
{
    QPDFObjectHandle points = QPDFObjectHandle::newArray();
    for (const QRectF &area : areas) {
        for (const double upper : {area.bottom(), area.top()}) {
            for (const double x : {area.left(), area.right()}) {
                points.appendItem(pdfNumber(x));
                points.appendItem(pdfNumber(upper));
            }
        }
    }
    return points;
}

/// Beside the text, its top at \a top in user space, wholly on the page.
QRectF popupArea(const Page &page, double top)
{
    const QSizeF size(180, 110);
    const double lower = std::max(0.0, top - size.height());
    return {QPointF(page.size().width() - size.width(), lower), size};
}

void addPopup(QPDF &pdf, Page &page, QPDFObjectHandle parent, double top)
{
    QPDFObjectHandle popup = annotation(pdf, "/Popup", popupArea(page, top));
    popup.replaceKey("/F", QPDFObjectHandle::newInteger(popupFlags));
    popup.replaceKey("/Parent", parent);
    popup.replaceKey("/Open", QPDFObjectHandle::newBool(false));
    parent.replaceKey("/Popup", popup);
    page.append(popup);
}

void addReplies(QPDF &pdf, Page &page, QPDFObjectHandle parent, const QRectF &area,
                const QList<PdfRemark> &replies)
{
    for (const PdfRemark &reply : replies) {
        QPDFObjectHandle object = annotation(pdf, "/Text", area);
        setRemark(object, reply);
        object.replaceKey("/IRT", parent);
        object.replaceKey("/RT", QPDFObjectHandle::newName("/R"));
        object.replaceKey("/F", QPDFObjectHandle::newInteger(replyFlags));
        page.append(object);
        addPopup(pdf, page, object, area.bottom());
    }
}

QPDFObjectHandle addHighlight(QPDF &pdf, Page &page, const PdfMark &mark, const PdfMarkPiece &piece)
{
    QList<QRectF> lines;
    QRectF whole;
    for (const QRectF &line : piece.lines) {
        lines.append(page.inUserSpace(line));
        whole |= lines.last();
    }
    whole.adjust(-1, -1, 1, 1);
    QPDFObjectHandle highlight = annotation(pdf, "/Highlight", whole);
    setRemark(highlight, mark.remark);
    highlight.replaceKey("/QuadPoints", quadPoints(lines));
    highlight.replaceKey("/C", colorArray(mark.color));
    highlight.replaceKey("/AP", appearance(pdf, whole, filled(lines, mark.color)));
    page.append(highlight);
    return highlight;
}

void addMark(QPDF &pdf, std::vector<Page> &pages, const PdfMark &mark)
{
    std::optional<QPDFObjectHandle> leader;
    for (qsizetype n = 0; n < mark.pieces.size(); ++n) {
        const PdfMarkPiece &piece = mark.pieces[n];
        Page &page = pages.at(static_cast<size_t>(piece.page));
        QPDFObjectHandle highlight = addHighlight(pdf, page, mark, piece);
        const QRectF first = page.inUserSpace(piece.lines.first());
        if (leader) {
            const QString name = mark.remark.name + u'.' + QString::number(n + 1);
            highlight.replaceKey("/NM", pdfBytes(name.toLatin1()));
            highlight.replaceKey("/IRT", *leader);
            highlight.replaceKey("/RT", QPDFObjectHandle::newName("/Group"));
        }
        addPopup(pdf, page, highlight, first.bottom());
        if (!leader)
            addReplies(pdf, page, highlight, first, mark.replies);
        leader = leader.value_or(highlight);
    }
}

} // namespace

void addMarks(QPDF &pdf, const QList<PdfMark> &marks)
{
    std::vector<Page> pages = pagesOf(pdf);
    for (const PdfMark &mark : marks)
        addMark(pdf, pages, mark);
}

void addStickers(QPDF &pdf, const QList<PdfSticker> &stickers)
{
    std::vector<Page> pages = pagesOf(pdf);
    for (const PdfSticker &sticker : stickers) {
        Page &page = pages.at(static_cast<size_t>(sticker.page));
        const QRectF area = page.inUserSpace(sticker.area);
        QPDFObjectHandle object = annotation(pdf, "/Text", area);
        setRemark(object, sticker.remark);
        object.replaceKey("/Name", QPDFObjectHandle::newName("/Note"));
        object.replaceKey("/C", colorArray(sticker.color));
        object.replaceKey("/AP", appearance(pdf, area, filled({area}, sticker.color)));
        page.append(object);
        addPopup(pdf, page, object, area.bottom());
        addReplies(pdf, page, object, area, sticker.replies);
    }
}

void addLinks(QPDF &pdf, const QList<PdfLink> &links)
{
    std::vector<Page> pages = pagesOf(pdf);
    for (const PdfLink &link : links) {
        Page &page = pages.at(static_cast<size_t>(link.page));
        QPDFObjectHandle object = annotation(pdf, "/Link", page.inUserSpace(link.area));
        object.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        if (link.place.isEmpty()) {
            QPDFObjectHandle action = QPDFObjectHandle::parse("<< /S /URI >>");
            action.replaceKey("/URI", pdfBytes(link.address));
            object.replaceKey("/A", action);
        } else {
            object.replaceKey("/Dest", pdfBytes(link.place));
        }
        page.append(object);
    }
}

} // namespace Sidegloss
