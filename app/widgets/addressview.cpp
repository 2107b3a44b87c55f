// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/addressview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

constexpr int mostLines = 6;

} // namespace

AddressView::AddressView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Address"));
    document()->setDocumentMargin(0);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setWordWrapMode(QTextOption::WrapAnywhere);
    viewport()->setAutoFillBackground(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void AddressView::setAddress(const QString &address)
{
    setPlainText(address);
    fitHeight();
}

void AddressView::fitHeight()
{
    const int lines = std::clamp(document()->firstBlock().layout()->lineCount(), 1, mostLines);
    const double height = lines * QFontMetricsF(font()).lineSpacing();
    setFixedHeight(static_cast<int>(std::ceil(height)) + 2);
}

void AddressView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void AddressView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace Sidegloss
