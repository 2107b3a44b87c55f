// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfpictures.h"

#include "lib/print/pdfobjects.h"

#include <QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace Sidegloss {

namespace {

/// Puts each image of a page that has words between the marks of a span with these words.
class AlternativeWriter : public QPDFObjectHandle::TokenFilter
{
public:
    AlternativeWriter(QPDFObjectHandle images, QStringList alternatives)
        : m_images(std::move(images))
        , m_alternatives(std::move(alternatives))
    {}

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        const bool isName = token.getType() == QPDFTokenizer::tt_name;
        const bool isSpace = token.getType() == QPDFTokenizer::tt_space;
        if (isName)
            writeHeld();
        if (isName || (isSpace && !m_name.empty())) {
            m_name = isName ? token.getValue() : m_name;
            m_held += token.getRawValue();
            return;
        }
        const bool isDrawing = token.isWord("Do") && isImage(m_name) && !m_alternatives.isEmpty();
        const QString words = isDrawing ? m_alternatives.takeFirst() : QString();
        if (!words.isEmpty())
            write("/Span <</Alt " + pdfText(words).unparse() + ">> BDC\n");
        writeHeld();
        writeToken(token);
        if (!words.isEmpty())
            write(" EMC");
    }

    void handleEOF() override { writeHeld(); }

private:
    bool isImage(const std::string &name)
    {
        return !name.empty() && m_images.isDictionary() && m_images.hasKey(name)
               && m_images.getKey(name).isImage(false);
    }

    void writeHeld()
    {
        write(m_held);
        m_held.clear();
        m_name.clear();
    }

    QPDFObjectHandle m_images;
    QStringList m_alternatives;
    std::string m_name;
    std::string m_held;
};

} // namespace

void addAlternatives(QPDF &pdf, const QList<DrawnPicture> &pictures)
{
    QList<QStringList> byPage;
    for (const DrawnPicture &picture : pictures) {
        byPage.resize(std::max<qsizetype>(byPage.size(), picture.page + 1));
        byPage[picture.page].append(picture.alternative);
    }
    qsizetype number = 0;
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const QStringList alternatives = byPage.value(number++);
        if (alternatives.isEmpty())
            continue;
        QPDFObjectHandle resources = page.getAttribute("/Resources", false);
        page.addContentTokenFilter(
            std::make_shared<AlternativeWriter>(resources.getKey("/XObject"), alternatives));
    }
}

} // namespace Sidegloss
