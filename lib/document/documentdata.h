// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/document/texthash.h"

namespace Sidegloss {

/// A Document's shared content; known to Document and DocumentBuilder only.
struct Document::Data
{
    QString text;
    std::shared_ptr<TextHash> textHash = std::make_shared<TextHash>(); ///< Of copies, too.
    CodePoints codePoints;
    QList<Block> blocks;
    QList<qsizetype> leaves;
    QList<Span> spans;
    QList<Section> sections;
    QList<Quote> quotes;
    QHash<QString, qsizetype> linkTargets;
    QList<Cue> cues;
    QList<Notice> notices;
    Metadata metadata;
};

} // namespace Sidegloss
