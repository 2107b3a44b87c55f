// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfobjects.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Sidegloss {

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle pdfBytes(const QByteArray &bytes)
{
    return QPDFObjectHandle::newString(bytes.toStdString());
}

QPDFObjectHandle pdfDate(const QDateTime &date)
{
    return pdfBytes(date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1());
}

QPDFObjectHandle pdfNumber(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

QRectF inUserSpace(const QRectF &area, double pageHeight)
{
    return {area.left(), pageHeight - area.bottom(), area.width(), area.height()};
}

QPDFObjectHandle pdfRectangle(const QRectF &area)
{
    return QPDFObjectHandle::newArray({pdfNumber(area.left()), pdfNumber(area.top()),
                                       pdfNumber(area.right()), pdfNumber(area.bottom())});
}

} // namespace Sidegloss
