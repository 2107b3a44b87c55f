// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/span.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <QVarLengthArray>

#include <optional>

namespace Sidegloss {

/// Writes one leaf's inline content at the end of a text, and its spans at the end of a list, by
/// the rules of the canonical text. White space is held back until something follows it, so that
/// none stands at a line's ends; a space belongs to the spans that were open where it was written.
class LeafWriter
{
public:
    /// How far the text and the list may grow, and how deep spans may nest.
    struct Room
    {
        qsizetype text;
        qsizetype spans;
        int depth;
    };
    /// \a verbatim: a code block, whose white space counts and which has no spans.
    LeafWriter(QString &text, QList<Span> &spans, bool verbatim, const Room &room);

    void openSpan(SpanKind kind, QString destination, QString title);
    void closeSpan();
    void appendText(QStringView text);
    /// REQUIRES: it is well-formed.
    void appendText(QUtf8StringView text);
    void appendHardBreak();
    void appendSoftBreak();
    /// One U+FFFC with a span of \a kind over it; \a alternative where there is no room for that.
    void appendObject(SpanKind kind, const QString &destination, const QString &title,
                      const QString &alternative);

    /// Closes what is open.
    void finish();

    bool isCut() const { return m_cut; }
    bool isNestingCut() const { return m_nestingCut; }
    bool areSpansCut() const { return m_spansCut; }

private:
    enum class Gap { None, Space, SoftBreak };

    template<typename View>
    void appendFolded(View text);
    void appendVerbatim(QStringView text);
    void holdBack(Gap gap);
    void resolveGap(char32_t next);
    bool isGapVisible(char32_t next) const;
    void append(QStringView text);
    void append(QByteArrayView utf8);
    bool inCodeSpan() const { return m_codeSpans > 0; }

    QString &m_text;
    QList<Span> &m_spans;
    const qsizetype m_start;
    const bool m_verbatim;
    const Room m_room;

    QVarLengthArray<std::optional<qsizetype>, 8> m_open;
    int m_openDepth = 0;
    int m_codeSpans = 0;
    Gap m_gap = Gap::None;
    qsizetype m_spansBeforeGap = 0;
    QList<qsizetype> m_closedSinceGap;
    bool m_cut = false;
    bool m_nestingCut = false;
    bool m_spansCut = false;
};

} // namespace Sidegloss
