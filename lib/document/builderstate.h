// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/documentbuilder.h"
#include "lib/document/documentdata.h"
#include "lib/document/leafwriter.h"
#include "lib/document/linktargets.h"
#include "lib/document/sourcemap.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace Sidegloss {

/// What a DocumentBuilder has written so far, and what of it is still open.
struct DocumentBuilder::State
{
    struct OpenBlock
    {
        /// None: beyond the limits, its content goes to the parent.
        std::optional<qsizetype> index;
        qsizetype firstLeaf = 0;
    };

    State(Limits given, Progress told, qsizetype expectedText);
    void cutSpans();
    /// Leaves room for the leaf that takes the rest.
    void cutBlocksAtLimit();
    void cutBlocks();
    Notice cut(NoticeKind kind) const;
    void cutNesting();
    void cutText();
    bool hasNotice(NoticeKind kind) const;
    void placeNotices();
    std::optional<qsizetype> placeOf(const Notice &notice) const;
    std::optional<qsizetype> parent() const;
    bool isIn(BlockKind kind) const;
    bool fits(BlockKind kind);
    void openContainer(BlockKind kind, const BlockAttributes &attributes);
    void appendBlock(BlockKind kind, std::optional<qsizetype> container,
                     const BlockAttributes &attributes);
    void closeContainer();
    void setRange(qsizetype container, qsizetype firstLeaf);
    bool startsCellBeside(const Block &previous, std::optional<qsizetype> row) const;
    void openLeaf(BlockKind kind, const BlockAttributes &attributes);
    void openNewLeaf(BlockKind kind, const BlockAttributes &attributes);
    void moveEmptyContainers(qsizetype first);
    void write(BlockKind kind);
    bool isInCode() const;
    void closeCue();
    void closeLeaf();
    void reportProgress();
    /// Room for as much of everything as there will be if it goes on as it began: lists that grow
    /// while they are written are moved from place to place.
    void reserveByBeginning();
    LeafWriter *inlineContent();

    Limits limits;
    LeafWriter::Room room; ///< By the limits.
    Progress progress;
    qsizetype expected;
    qsizetype reported = 0;
    std::shared_ptr<Document::Data> data = std::make_shared<Document::Data>();
    QList<qsizetype> headings; ///< Indexes into the blocks.
    std::vector<OpenBlock> open;
    int depth = 0;
    std::optional<LeafWriter> leaf;
    std::optional<Cue> cue;
    bool isLeafImplicit = false;
    bool hasRest = false; ///< The last leaf is the one that takes the rest.
    LinkTargets targets;
    SourceMap source;
    std::optional<Notice> nestingCut;
    std::optional<Notice> textCut;
    std::optional<Notice> blocksCut; ///< All that comes goes into the last leaf.
    std::optional<Notice> spansCut;
};

} // namespace Sidegloss
