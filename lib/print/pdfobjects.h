// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

namespace Sidegloss {

/// A text that people read.
QPDFObjectHandle pdfText(const QString &text);
/// A string of bytes: names of places, addresses, dates.
QPDFObjectHandle pdfBytes(const QByteArray &bytes);
/// ISO 32000-2, section 7.9.4, in UTC.
QPDFObjectHandle pdfDate(const QDateTime &date);
QPDFObjectHandle pdfNumber(double value);
/// From a page's points, counted from its top left, to its user space, counted from the bottom
/// left.
QRectF inUserSpace(const QRectF &area, double pageHeight);
/// \a area in user space; its top is its lower edge there.
QPDFObjectHandle pdfRectangle(const QRectF &area);

} // namespace Sidegloss
