// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlastext.h"

#include "lib/html/htmlflow.h"
#include "lib/markup/htmltext.h"

namespace Sidegloss {

void writeHtmlAsText(QStringView html, DocumentBuilder &builder)
{
    HtmlFlow flow(builder);
    const QStringList paragraphs = textOfHtml(html);
    for (const QString &paragraph : paragraphs) {
        for (const QStringView line :
             QStringView(paragraph).tokenize(QChar(QChar::LineSeparator))) {
            flow.appendText(line);
            flow.appendBreak();
        }
        flow.endLine();
    }
}

} // namespace Sidegloss
