// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/show.h"

#include "app/cli/article.h"
#include "app/cli/commandline.h"
#include "app/cli/showjson.h"
#include "app/cli/showsummary.h"
#include "app/cli/terminal.h"
#include "lib/document/htmlwriter.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

ExitCode runShow(const CommandLine &line, const Terminal &terminal)
{
    const Result<Document> document = readArticle(line.files.first(), terminal);
    if (!document) {
        terminal.complain(document.error());
        return exitCodeFor(document.error().kind);
    }
    if (line.has("--json"_L1))
        terminal.print(showJson(*document));
    else if (line.has("--text"_L1))
        terminal.print(document->text() + u'\n');
    else if (line.has("--html"_L1))
        terminal.print(toHtml(*document));
    else
        terminal.print(showSummary(*document));
    return ExitCode::Done;
}

} // namespace Sidegloss
