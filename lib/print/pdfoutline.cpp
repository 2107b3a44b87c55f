// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfoutline.h"

#include "lib/print/pdfobjects.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <vector>

namespace Sidegloss {

namespace {

/// Items as deep as this, and deeper ones, are folded at first.
constexpr int openDepth = 2;

struct OutlineNode
{
    QPDFObjectHandle object;
    std::vector<size_t> children; ///< Indexes of nodes.
    int depth = 0;
};

/// Node 0 is the outline itself; node n + 1 is item n.
std::vector<OutlineNode> outlineNodes(QPDF &pdf, const QList<PdfOutlineItem> &items)
{
    std::vector<OutlineNode> nodes;
    const auto add = [&] {
        nodes.push_back({pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), {}, 0});
    };
    add();
    for (const PdfOutlineItem &item : items) {
        const size_t parent = item.parent ? static_cast<size_t>(*item.parent) + 1 : 0;
        nodes.at(parent).children.push_back(nodes.size());
        add();
        nodes.back().depth = nodes[parent].depth + 1;
        nodes.back().object.replaceKey("/Title", pdfText(item.title));
        nodes.back().object.replaceKey("/Dest", pdfBytes(item.place));
        nodes.back().object.replaceKey("/Parent", nodes[parent].object);
    }
    return nodes;
}

/// How many items are seen below \a node when it is unfolded.
int visibleBelow(const std::vector<OutlineNode> &nodes, const OutlineNode &node)
{
    int count = 0;
    for (const size_t child : node.children) {
        const bool open = nodes[child].depth < openDepth;
        count += 1 + (open ? visibleBelow(nodes, nodes[child]) : 0);
    }
    return count;
}

void linkChildren(std::vector<OutlineNode> &nodes, OutlineNode &node)
{
    if (node.children.empty())
        return;
    node.object.replaceKey("/First", nodes[node.children.front()].object);
    node.object.replaceKey("/Last", nodes[node.children.back()].object);
    for (size_t n = 1; n < node.children.size(); ++n) {
        QPDFObjectHandle previous = nodes[node.children[n - 1]].object;
        QPDFObjectHandle next = nodes[node.children[n]].object;
        previous.replaceKey("/Next", next);
        next.replaceKey("/Prev", previous);
    }
    const int visible = visibleBelow(nodes, node);
    node.object.replaceKey(
        "/Count", QPDFObjectHandle::newInteger(node.depth < openDepth ? visible : -visible));
}

} // namespace

void addPlaces(QPDF &pdf, QList<PdfPlace> places)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::ranges::sort(places, {}, &PdfPlace::name);

    QPDFObjectHandle names = QPDFObjectHandle::newArray();
    for (const PdfPlace &place : places) {
        QPDFPageObjectHelper page = pages.at(static_cast<size_t>(place.page));
        const double height = page.getMediaBox().getArrayAsRectangle().ury;
        names.appendItem(pdfBytes(place.name));
        names.appendItem(QPDFObjectHandle::newArray(
            {page.getObjectHandle(), QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
             pdfNumber(height - place.y), QPDFObjectHandle::newNull()}));
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Names", names);

    QPDFObjectHandle root = pdf.getRoot();
    if (!root.getKey("/Names").isDictionary())
        root.replaceKey("/Names", QPDFObjectHandle::newDictionary());
    root.getKey("/Names").replaceKey("/Dests", pdf.makeIndirectObject(tree));
}

void addOutline(QPDF &pdf, const QList<PdfOutlineItem> &items)
{
    if (items.isEmpty())
        return;
    std::vector<OutlineNode> nodes = outlineNodes(pdf, items);
    for (OutlineNode &node : nodes)
        linkChildren(nodes, node);
    nodes.front().object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    pdf.getRoot().replaceKey("/Outlines", nodes.front().object);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace Sidegloss
