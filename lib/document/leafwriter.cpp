// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/leafwriter.h"

#include "lib/document/foldedtext.h"
#include "lib/text/eastasianwidth.h"
#include "lib/text/utf8.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

bool joinsLines(char32_t codePoint)
{
    return isWide(codePoint) && !isHangul(codePoint);
}

char32_t firstCodePoint(QStringView text)
{
    if (text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[0], text[1]);
    return text[0].unicode();
}

char32_t firstCodePoint(QByteArrayView utf8)
{
    return codePointAt(utf8, 0);
}

char32_t lastCodePoint(QStringView text)
{
    const qsizetype last = text.size() - 1;
    if (last > 0 && text[last].isLowSurrogate() && text[last - 1].isHighSurrogate())
        return QChar::surrogateToUcs4(text[last - 1], text[last]);
    return text[last].unicode();
}

bool isVariationSelector(char32_t codePoint)
{
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
           || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
}

/// The last character; a variation selector belongs to the one before it.
char32_t lastCharacter(QStringView text)
{
    const char32_t last = lastCodePoint(text);
    const qsizetype before = text.size() - (QChar::requiresSurrogates(last) ? 2 : 1);
    return isVariationSelector(last) && before > 0 ? lastCodePoint(text.first(before)) : last;
}

} // namespace

LeafWriter::LeafWriter(QString &text, QList<Span> &spans, bool verbatim, const Room &room)
    : m_text(text)
    , m_spans(spans)
    , m_start(text.size())
    , m_verbatim(verbatim)
    , m_room(room)
{}

void LeafWriter::openSpan(SpanKind kind, QString destination, QString title)
{
    const bool isDeep = m_openDepth >= m_room.depth;
    const bool isFull = m_spans.size() >= m_room.spans;
    if (m_cut || m_verbatim || isDeep || isFull) {
        m_nestingCut = m_nestingCut || isDeep;
        m_spansCut = m_spansCut || (isFull && !m_verbatim);
        m_open.append(std::nullopt);
        return;
    }
    m_open.append(m_spans.size());
    Span &span = m_spans.emplaceBack();
    span.kind = kind;
    span.range = {m_text.size(), m_text.size()};
    span.depth = m_openDepth++;
    span.destination = std::move(destination);
    span.title = std::move(title);
    if (kind == SpanKind::Code)
        ++m_codeSpans;
}

void LeafWriter::closeSpan()
{
    if (m_open.isEmpty())
        return;
    const std::optional<qsizetype> index = m_open.last();
    m_open.removeLast();
    if (!index)
        return;
    Span &span = m_spans[*index];
    span.range.end = m_text.size();
    --m_openDepth;
    if (span.kind == SpanKind::Code)
        --m_codeSpans;
    if (m_gap != Gap::None && *index < m_spansBeforeGap)
        m_closedSinceGap.append(*index);
}

void LeafWriter::appendText(QStringView text)
{
    if (m_verbatim || inCodeSpan())
        appendVerbatim(text);
    else
        appendFolded(text);
}

void LeafWriter::appendText(QUtf8StringView text)
{
    if (m_verbatim || inCodeSpan())
        appendVerbatim(text.toString());
    else
        appendFolded(QByteArrayView(text));
}

template<typename View>
void LeafWriter::appendFolded(View text)
{
    while (!text.isEmpty()) {
        const View words = text.first(foldedSize(text));
        if (!words.isEmpty()) {
            resolveGap(firstCodePoint(words));
            append(words);
        }
        text = text.sliced(words.size());
        if (text.isEmpty())
            break;
        if (text.front() == typename View::value_type()) {
            resolveGap(QChar::ReplacementCharacter);
            append(QStringView(u"\uFFFD"));
            text = text.sliced(1);
        } else {
            holdBack(Gap::Space);
            text = text.sliced(blankSize(text));
        }
    }
}

void LeafWriter::appendVerbatim(QStringView text)
{
    if (text.isEmpty())
        return;
    resolveGap(firstCodePoint(text));
    if (!text.contains(u'\r') && !text.contains(u'\0') && (m_verbatim || !text.contains(u'\n'))) {
        append(text);
        return;
    }
    QString lines = text.toString().replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    lines.replace(u'\r', u'\n'); // &#13;
    lines.replace(QChar(), QChar::ReplacementCharacter);
    append(m_verbatim ? lines : lines.replace(u'\n', u' '));
}

void LeafWriter::holdBack(Gap gap)
{
    if (m_text.size() == m_start || m_text.endsWith(u'\n'))
        return;
    if (m_gap == Gap::None) {
        m_spansBeforeGap = m_spans.size();
        m_closedSinceGap.clear();
    }
    // Spaces at a line's ends are the source's layout: the break decides.
    if (m_gap != Gap::SoftBreak)
        m_gap = gap;
}

bool LeafWriter::isGapVisible(char32_t next) const
{
    return m_gap == Gap::Space
           || (m_gap == Gap::SoftBreak && !(joinsLines(lastCharacter(m_text)) && joinsLines(next)));
}

void LeafWriter::resolveGap(char32_t next)
{
    const bool visible = isGapVisible(next);
    m_gap = Gap::None;
    if (!visible || m_cut)
        return;
    append(u" ");
    for (const qsizetype index : std::as_const(m_closedSinceGap))
        m_spans[index].range.end = m_text.size();
    for (qsizetype i = m_spansBeforeGap; i < m_spans.size(); ++i)
        m_spans[i].range = {m_text.size(), m_text.size()};
}

void LeafWriter::append(QStringView text)
{
    if (m_cut)
        return;
    const qsizetype room = m_room.text - m_text.size();
    if (text.size() > room) {
        m_cut = true;
        const bool splitsPair = room > 0 && text[room - 1].isHighSurrogate();
        text = text.first(splitsPair ? room - 1 : std::max<qsizetype>(room, 0));
    }
    m_text.append(text);
}

void LeafWriter::append(QByteArrayView utf8)
{
    const qsizetype before = m_text.size();
    if (m_cut || utf8.size() > m_room.text - before)
        return append(QString::fromUtf8(utf8));
    m_text.resize(before + utf8.size());
    auto *units = reinterpret_cast<char16_t *>(m_text.data()) + before;
    m_text.truncate(before + toUtf16(utf8, units));
}

void LeafWriter::appendHardBreak()
{
    m_gap = Gap::None;
    append(u"\n");
}

void LeafWriter::appendSoftBreak()
{
    if (m_verbatim)
        append(u"\n");
    else if (inCodeSpan())
        append(u" ");
    else
        holdBack(Gap::SoftBreak);
}

void LeafWriter::appendObject(SpanKind kind, const QString &destination, const QString &title,
                              const QString &alternative)
{
    if (m_spans.size() >= m_room.spans) {
        m_spansCut = true;
        appendText(alternative);
        return;
    }
    resolveGap(QChar::ObjectReplacementCharacter);
    openSpan(kind, destination, title);
    append(QStringView(u"\uFFFC"));
    if (m_open.last())
        m_spans[*m_open.last()].alternative = alternative;
    closeSpan();
}

void LeafWriter::finish()
{
    while (!m_open.isEmpty())
        closeSpan();
    m_gap = Gap::None;
    if (m_verbatim && m_text.size() > m_start && m_text.endsWith(u'\n'))
        m_text.chop(1);
}

} // namespace Sidegloss
