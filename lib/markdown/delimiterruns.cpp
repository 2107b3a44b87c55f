// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/delimiterruns.h"

#include "lib/markdown/paragraph.h"
#include "lib/text/characterscan.h"
#include "lib/text/eastasianwidth.h"
#include "lib/text/utf8.h"

#include <QChar>
#include <QHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace Sidegloss {

namespace {

constexpr char32_t lineEnd = U'\n';

/// What CommonMark's rules of flanking look at, and what Chinese adds to it.
struct Neighbour
{
    bool isSpace = false;
    bool isPunctuation = false;
    bool isChinese = false; ///< A Chinese character or full-width punctuation.
    bool isOpening = false; ///< A bracket or quotation mark that begins something.
    bool isClosing = false; ///< One that ends something, or a sentence's mark.
};

bool isClosingMark(char32_t codePoint)
{
    constexpr std::u32string_view marks = U"，。、；：！？…·,.;:!?";
    return marks.contains(codePoint);
}

/// One of the Chinese characters that nearly all text is written in.
constexpr bool isCommonHan(char32_t codePoint)
{
    return codePoint >= 0x4E00 && codePoint <= 0x9FFF;
}

Neighbour neighbour(char32_t codePoint)
{
    if (isCommonHan(codePoint))
        return {.isChinese = true};
    const QChar::Category category = QChar::category(codePoint);
    const bool isSymbol = category >= QChar::Symbol_Math && category <= QChar::Symbol_Other;
    return {.isSpace = QChar::isSpace(codePoint),
            .isPunctuation = QChar::isPunct(codePoint) || isSymbol,
            .isChinese = isCjk(codePoint),
            .isOpening =
                category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote,
            .isClosing = category == QChar::Punctuation_Close
                         || category == QChar::Punctuation_FinalQuote || isClosingMark(codePoint)};
}

char32_t before(QByteArrayView text, qsizetype position)
{
    return position > 0 ? codePointBefore(text, position) : lineEnd;
}

char32_t at(QByteArrayView text, qsizetype position)
{
    return position < text.size() ? codePointAt(text, position) : lineEnd;
}

struct Run
{
    qsizetype start;
    qsizetype end;
    char mark;

    qsizetype length() const { return end - start; }
};

/// How many runs are open of each mark and length. There are seldom longer ones than three.
class OpenRuns
{
public:
    qsizetype &of(const Run &run)
    {
        const qsizetype kind = 2 * run.length() + (run.mark == '~' ? 1 : 0);
        return kind < qsizetype(m_short.size()) ? m_short[size_t(kind)] : m_long[kind];
    }

private:
    std::array<qsizetype, 8> m_short = {};
    QHash<qsizetype, qsizetype> m_long;
};

/// Walks through one paragraph and pairs its runs as a reader would, so that a letter is lent only
/// to a run that CommonMark would leave alone.
class ParagraphWalk
{
public:
    ParagraphWalk(QByteArrayView text, TextRange paragraph, QList<qsizetype> &places)
        : m_text(text)
        , m_range(paragraph)
        , m_places(places)
    {}

    void walk()
    {
        CharacterScan<QByteArrayView, 4> scan(m_text.first(m_range.end), {'\\', '`', '*', '~'});
        qsizetype position = scan.next(m_range.start);
        while (position < m_range.end) {
            const char c = m_text[position];
            if (c == '\\')
                position += 2;
            else if (c == '`')
                position = behindCode(runAt(position));
            else
                position = visit(runAt(position));
            position = scan.next(position);
        }
    }

private:
    Run runAt(qsizetype start) const
    {
        const char mark = m_text[start];
        qsizetype end = start;
        while (end < m_range.end && m_text[end] == mark)
            ++end;
        return {start, end, mark};
    }

    /// Where the code ends that \a run begins; the run's end where it begins none.
    qsizetype behindCode(const Run &run)
    {
        if (m_backticks.isEmpty())
            collectBackticks();
        const QList<qsizetype> &starts = m_backticks[run.length()];
        const auto closing = std::ranges::upper_bound(starts, run.start);
        return closing != starts.end() ? *closing + run.length() : run.end;
    }

    void collectBackticks()
    {
        const QByteArrayView text = m_text.first(m_range.end);
        for (qsizetype i = text.indexOf('`', m_range.start); i >= 0;) {
            const Run run = runAt(i);
            m_backticks[run.length()].append(run.start);
            i = text.indexOf('`', run.end);
        }
    }

    qsizetype visit(const Run &run)
    {
        // A single tilde is a range of numbers in Chinese.
        if (run.mark == '~' && run.length() != 2)
            return run.end;
        const Flanks flanks = flanksOf(run);
        qsizetype &open = m_openRuns.of(run);
        if (open > 0 && flanks.mayClose) {
            --open;
            if (!flanks.closes)
                m_places.append(run.start);
        } else if (flanks.mayOpen) {
            ++open;
            if (!flanks.opens)
                m_places.append(run.end);
        }
        return run.end;
    }

    /// By CommonMark's rules, and as it may be meant.
    struct Flanks
    {
        bool opens;
        bool closes;
        bool mayOpen;
        bool mayClose;
    };

    Flanks flanksOf(const Run &run) const
    {
        const char32_t left = before(m_text, run.start);
        const char32_t right = at(m_text, run.end);
        const Neighbour previous = neighbour(left);
        const Neighbour next = neighbour(right);
        const bool opens =
            !next.isSpace && (!next.isPunctuation || previous.isSpace || previous.isPunctuation);
        const bool closes =
            !previous.isSpace && (!previous.isPunctuation || next.isSpace || next.isPunctuation);
        const bool isBesideChinese =
            previous.isChinese || next.isChinese
            || (next.isOpening && isCjk(at(m_text, run.end + utf8Size(right))))
            || (previous.isClosing && isCjk(before(m_text, run.start - utf8Size(left))));
        const bool isBetweenText = isBesideChinese && !previous.isSpace && !next.isSpace;
        return {.opens = opens,
                .closes = closes,
                .mayOpen = opens || (isBetweenText && !next.isClosing),
                .mayClose = closes || (isBetweenText && !previous.isOpening)};
    }

    QByteArrayView m_text;
    TextRange m_range;
    QList<qsizetype> &m_places;
    QHash<qsizetype, QList<qsizetype>> m_backticks; ///< Where runs of each length start.
    OpenRuns m_openRuns;
};

} // namespace

QList<qsizetype> findTightRuns(QByteArrayView markdown)
{
    QList<qsizetype> places;
    CharacterScan<QByteArrayView, 2> marks(markdown, {'*', '~'});
    qsizetype from = 0;
    for (qsizetype mark = marks.next(0); mark < markdown.size(); mark = marks.next(from)) {
        const TextRange paragraph = paragraphAround(markdown, mark, from);
        ParagraphWalk(markdown, paragraph, places).walk();
        from = paragraph.end;
    }
    return places;
}

} // namespace Sidegloss
