// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/delimiterruns.h"

#include "lib/text/eastasianwidth.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

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
    return u"，。、；：！？…·,.;:!?"_s.contains(QChar(static_cast<char16_t>(codePoint)));
}

Neighbour neighbour(char32_t codePoint)
{
    const QChar::Category category = QChar::category(codePoint);
    const bool isSymbol = category >= QChar::Symbol_Math && category <= QChar::Symbol_Other;
    return {.isSpace = QChar::isSpace(codePoint),
            .isPunctuation = QChar::isPunct(codePoint) || isSymbol,
            .isChinese = isCjk(codePoint),
            .isOpening =
                category == QChar::Punctuation_Open || category == QChar::Punctuation_InitialQuote,
            .isClosing = category == QChar::Punctuation_Close
                         || category == QChar::Punctuation_FinalQuote
                         || (codePoint < 0x10000 && isClosingMark(codePoint))};
}

char32_t before(QStringView text, qsizetype position)
{
    if (position <= 0)
        return u'\n';
    const QChar last = text[position - 1];
    if (last.isLowSurrogate() && position > 1 && text[position - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[position - 2], last);
    return last.unicode();
}

char32_t at(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return u'\n';
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size()
        && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[position + 1]);
    return first.unicode();
}

struct Run
{
    qsizetype start;
    qsizetype end;
    QChar mark;

    qsizetype length() const { return end - start; }
};

/// Walks through one paragraph and pairs its runs as a reader would, so that a letter is lent only
/// to a run that CommonMark would leave alone.
class ParagraphWalk
{
public:
    ParagraphWalk(QStringView text, qsizetype start, qsizetype end, QList<qsizetype> &places)
        : m_text(text)
        , m_position(start)
        , m_end(end)
        , m_places(places)
    {
        collectBackticks();
    }

    void walk()
    {
        while (m_position < m_end) {
            const QChar c = m_text[m_position];
            if (c == u'\\')
                m_position += 2;
            else if (c == u'`')
                skipCode();
            else if (c == u'*' || c == u'~')
                visit(takeRun());
            else
                ++m_position;
        }
    }

private:
    Run takeRun()
    {
        const QChar mark = m_text[m_position];
        const qsizetype start = m_position;
        while (m_position < m_end && m_text[m_position] == mark)
            ++m_position;
        return {start, m_position, mark};
    }

    void collectBackticks()
    {
        const qsizetype start = m_position;
        for (m_position = start; m_position < m_end;) {
            if (m_text[m_position] != u'`') {
                ++m_position;
                continue;
            }
            const Run run = takeRun();
            m_backticks[run.length()].append(run.start);
        }
        m_position = start;
    }

    void skipCode()
    {
        const Run run = takeRun();
        const QList<qsizetype> &starts = m_backticks[run.length()];
        const auto closing = std::ranges::upper_bound(starts, run.start);
        if (closing != starts.end())
            m_position = *closing + run.length();
    }

    void visit(const Run &run)
    {
        // A single tilde is a range of numbers in Chinese.
        if (run.mark == u'~' && run.length() != 2)
            return;
        const Neighbour previous = neighbour(before(m_text, run.start));
        const Neighbour next = neighbour(at(m_text, run.end));
        const bool opens =
            !next.isSpace && (!next.isPunctuation || previous.isSpace || previous.isPunctuation);
        const bool closes =
            !previous.isSpace && (!previous.isPunctuation || next.isSpace || next.isPunctuation);
        const bool isBesideChinese =
            previous.isChinese || next.isChinese
            || (next.isOpening && isCjk(at(m_text, run.end + 1)))
            || (previous.isClosing && isCjk(before(m_text, run.start - 1)));
        const bool mayOpen =
            opens || (isBesideChinese && !next.isSpace && !next.isClosing && !previous.isSpace);
        const bool mayClose =
            closes
            || (isBesideChinese && !previous.isSpace && !previous.isOpening && !next.isSpace);

        qsizetype &open = m_openRuns[qMakePair(run.mark, run.length())];
        if (open > 0 && mayClose) {
            --open;
            if (!closes)
                m_places.append(run.start);
        } else if (mayOpen) {
            ++open;
            if (!opens)
                m_places.append(run.end);
        }
    }

    QStringView m_text;
    qsizetype m_position;
    qsizetype m_end;
    QList<qsizetype> &m_places;
    QHash<qsizetype, QList<qsizetype>> m_backticks;
    QHash<std::pair<QChar, qsizetype>, qsizetype> m_openRuns;
};

/// Behind the next line that holds nothing but white space, or the text's end.
qsizetype paragraphEnd(QStringView text, qsizetype from)
{
    while (true) {
        const qsizetype lineEnd = text.indexOf(u'\n', from);
        if (lineEnd < 0)
            return text.size();
        if (text.sliced(from, lineEnd - from).trimmed().isEmpty())
            return lineEnd + 1;
        from = lineEnd + 1;
    }
}

} // namespace

QList<qsizetype> findTightRuns(QStringView markdown)
{
    QList<qsizetype> places;
    for (qsizetype start = 0; start < markdown.size();) {
        const qsizetype end = paragraphEnd(markdown, start);
        const QStringView paragraph = markdown.sliced(start, end - start);
        if (paragraph.contains(u'*') || paragraph.contains(u'~'))
            ParagraphWalk(markdown, start, end, places).walk();
        start = end;
    }
    return places;
}

} // namespace Sidegloss
