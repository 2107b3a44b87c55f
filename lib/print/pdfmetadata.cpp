// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfmetadata.h"

#include "lib/print/pdfobjects.h"

#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto xmpBasic = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto adobePdf = "http://ns.adobe.com/pdf/1.3/"_L1;

/// Without the characters that XML cannot hold.
QString printable(QString text)
{
    return text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
}

void writeList(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView kind,
               const QStringList &items)
{
    if (items.isEmpty())
        return;
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(rdf, kind);
    for (const QString &item : items) {
        xml.writeStartElement(rdf, "li"_L1);
        if (kind == "Alt"_L1)
            xml.writeAttribute("xml:lang"_L1, "x-default"_L1);
        xml.writeCharacters(printable(item));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeDescription(QXmlStreamWriter &xml, const PdfMetadata &metadata)
{
    const QString made = metadata.made.toUTC().toString(Qt::ISODate);
    writeList(xml, "title"_L1, "Alt"_L1, {metadata.title});
    writeList(xml, "creator"_L1, "Seq"_L1, metadata.authors);
    if (!metadata.language.isEmpty())
        writeList(xml, "language"_L1, "Bag"_L1, {metadata.language});
    if (!metadata.source.isEmpty())
        xml.writeTextElement(dublinCore, "source"_L1, printable(metadata.source));
    xml.writeTextElement(xmpBasic, "CreatorTool"_L1, metadata.creator);
    xml.writeTextElement(xmpBasic, "CreateDate"_L1, made);
    xml.writeTextElement(xmpBasic, "ModifyDate"_L1, made);
    xml.writeTextElement(adobePdf, "Producer"_L1, metadata.creator);
}

QByteArray xmpPacket(const PdfMetadata &metadata)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(u"xpacket"_s,
                                   u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace("adobe:ns:meta/"_L1, "x"_L1);
    xml.writeNamespace(rdf, "rdf"_L1);
    xml.writeNamespace(dublinCore, "dc"_L1);
    xml.writeNamespace(xmpBasic, "xmp"_L1);
    xml.writeNamespace(adobePdf, "pdf"_L1);
    xml.writeStartElement("adobe:ns:meta/"_L1, "xmpmeta"_L1);
    xml.writeStartElement(rdf, "RDF"_L1);
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeAttribute(rdf, "about"_L1, QString());
    writeDescription(xml, metadata);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    return packet;
}

QPDFObjectHandle information(const PdfMetadata &metadata)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", pdfText(metadata.title));
    if (!metadata.authors.isEmpty())
        info.replaceKey("/Author", pdfText(metadata.authors.join(u", "_s)));
    info.replaceKey("/Creator", pdfText(metadata.creator));
    info.replaceKey("/Producer", pdfText(metadata.creator));
    info.replaceKey("/CreationDate", pdfDate(metadata.made));
    info.replaceKey("/ModDate", pdfDate(metadata.made));
    return info;
}

QPDFFileSpecObjectHelper fileSpecification(QPDF &pdf, const PdfAttachment &attachment)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
    if (!attachment.mediaType.isEmpty())
        stream.setSubtype(attachment.mediaType.toStdString());
    auto file =
        QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name.toStdString(), stream);
    const bool isSource = attachment.relation == PdfAttachment::Relation::Source;
    file.getObjectHandle().replaceKey("/AFRelationship",
                                      QPDFObjectHandle::newName(isSource ? "/Source" : "/Data"));
    return file;
}

} // namespace

void setMetadata(QPDF &pdf, const PdfMetadata &metadata)
{
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information(metadata)));

    QPDFObjectHandle packet = pdf.newStream(xmpPacket(metadata).toStdString());
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", packet);

    if (!metadata.language.isEmpty())
        root.replaceKey("/Lang", pdfText(metadata.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

void addAttachments(QPDF &pdf, const QList<PdfAttachment> &attachments)
{
    if (attachments.isEmpty())
        return;
    QPDFEmbeddedFileDocumentHelper embedded(pdf);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const PdfAttachment &attachment : attachments) {
        const QPDFFileSpecObjectHelper file = fileSpecification(pdf, attachment);
        embedded.replaceEmbeddedFile(attachment.name.toStdString(), file);
        associated.appendItem(QPDFFileSpecObjectHelper(file).getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace Sidegloss
