// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

namespace Sidegloss {

/// A Document's shared content; known to Document and DocumentBuilder only.
struct Document::Data
{
    QString text;
    QByteArray textHash;
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
