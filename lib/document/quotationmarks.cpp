// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/quotationmarks.h"

#include "lib/text/script.h"

#include <array>

namespace Sidegloss {

namespace {

enum class Family : quint8 {
    DoubleHigh,
    DoubleLow,
    DoubleRight,
    Straight,
    SingleHigh,
    SingleLow,
    Apostrophe,
    French,
    German,
    SingleFrench,
    SingleGerman,
    Corner,
    WhiteCorner,
    Title,
    SingleTitle,
    Count,
};

using Families = std::initializer_list<Family>;

/// Deeper ones aren't listed: a text of nothing but opening marks would list itself over and over.
constexpr qsizetype deepest = 16;

bool isNarrowSingle(Family family)
{
    return family == Family::SingleHigh || family == Family::SingleLow
           || family == Family::Apostrophe;
}

class Scanner
{
public:
    Scanner(QStringView text, TextRange leaf)
        : m_text(text)
        , m_leaf(leaf)
    {
        countClosers();
    }

    void take(qsizetype position);
    QList<Quotation> finish();

private:
    struct Open
    {
        Family family;
        qsizetype position;
    };

    QChar at(qsizetype position) const
    {
        return m_leaf.contains(position) ? m_text[position] : QChar(u'\n');
    }
    QChar previous() const { return at(m_position - 1); }
    QChar next() const { return at(m_position + 1); }
    bool spaceFollows() const { return next().isSpace(); }
    bool opensStrictly() const;
    bool closesStrictly() const;
    bool isInsideWord() const;
    bool isOpen(Family family) const { return m_counts[static_cast<size_t>(family)] > 0; }
    bool isTop(Family family) const
    {
        return !m_stack.isEmpty() && m_stack.last().family == family;
    }
    std::optional<Family> innermostDouble() const;

    void countClosers();
    void open(Family family);
    void closeNearest(Families families);
    void pop(qsizetype end, bool closed);
    void add(const Open &opened, TextRange outer, qsizetype innerEnd);

    void takeHighOpening();
    void takeHighClosing();
    void takeStraight();
    void takeSingleHighOpening();
    void takeSingleClosing();
    void takeApostrophe();
    void takeGuillemet(Family asOpening, Family asClosing);
    bool isPossessive(qsizetype remaining) const;

    QStringView m_text;
    TextRange m_leaf;
    qsizetype m_position = 0;
    QList<Open> m_stack;
    std::array<qsizetype, static_cast<size_t>(Family::Count)> m_counts{};
    QList<Quotation> m_found;
    qsizetype m_highClosers = 0;
    qsizetype m_singleClosers = 0;
    qsizetype m_straights = 0;
};

bool isOpeningPunctuation(QChar c)
{
    return c.category() == QChar::Punctuation_Open
           || c.category() == QChar::Punctuation_InitialQuote
           || c.category() == QChar::Punctuation_Dash || c == u'„' || c == u'»' || c == u'›'
           || c == u'‚' || c == u'/' || c == u'"' || c == u'\'';
}

void Scanner::countClosers()
{
    for (const QChar c : sliced(m_text, m_leaf)) {
        m_highClosers += c == u'”';
        m_singleClosers += c == u'’';
        m_straights += c == u'"' || c == u'＂';
    }
}

bool Scanner::opensStrictly() const
{
    return (previous().isSpace() || isOpeningPunctuation(previous())) && !spaceFollows();
}

bool Scanner::closesStrictly() const
{
    return !previous().isSpace() && !isNarrowLetter(next());
}

bool Scanner::isInsideWord() const
{
    return isNarrowLetter(previous()) && isNarrowLetter(next());
}

std::optional<Family> Scanner::innermostDouble() const
{
    for (qsizetype i = m_stack.size() - 1; i >= 0 && i >= m_stack.size() - deepest; --i) {
        if (!isNarrowSingle(m_stack[i].family))
            return m_stack[i].family;
    }
    return {};
}

void Scanner::open(Family family)
{
    m_stack.append({family, m_position});
    ++m_counts[static_cast<size_t>(family)];
}

void Scanner::add(const Open &opened, TextRange outer, qsizetype innerEnd)
{
    TextRange inner{opened.position + 1, innerEnd};
    while (inner.start < inner.end && m_text[inner.start].isSpace())
        ++inner.start;
    while (inner.start < inner.end && m_text[inner.end - 1].isSpace())
        --inner.end;
    if (!inner.isEmpty())
        m_found.append({inner, outer, m_text[opened.position], {}});
}

void Scanner::pop(qsizetype end, bool closed)
{
    const Open opened = m_stack.takeLast();
    --m_counts[static_cast<size_t>(opened.family)];
    add(opened, {opened.position, end + (closed ? 1 : 0)}, end);
}

void Scanner::closeNearest(Families families)
{
    bool any = false;
    for (const Family family : families)
        any = any || isOpen(family);
    if (!any)
        return;
    while (std::ranges::find(families, m_stack.last().family) == families.end()) {
        const Open unclosed = m_stack.last();
        const bool isApostrophe =
            isNarrowSingle(unclosed.family) && !isCjk(at(unclosed.position + 1));
        if (isApostrophe) {
            m_stack.removeLast();
            --m_counts[static_cast<size_t>(unclosed.family)];
        } else {
            pop(m_position, false);
        }
    }
    pop(m_position, true);
}

void Scanner::takeHighOpening()
{
    const std::optional<Family> around = innermostDouble();
    if (around == Family::DoubleLow && !opensStrictly())
        return closeNearest({Family::DoubleLow});
    if (around == Family::DoubleHigh && !opensStrictly() && m_highClosers == 0)
        return closeNearest({Family::DoubleHigh});
    const bool looksClosing = !previous().isSpace() && !isCjk(previous())
                              && !isOpeningPunctuation(previous()) && !isCjk(next())
                              && !isNarrowLetter(next());
    if (!looksClosing)
        open(Family::DoubleHigh);
}

void Scanner::takeHighClosing()
{
    --m_highClosers;
    if (isOpen(Family::DoubleHigh) || isOpen(Family::DoubleLow) || isOpen(Family::DoubleRight))
        closeNearest({Family::DoubleHigh, Family::DoubleLow, Family::DoubleRight});
    else if (opensStrictly() && m_highClosers > 0)
        open(Family::DoubleRight);
}

void Scanner::takeStraight()
{
    --m_straights;
    const bool afterDigit = previous().isDigit();
    if (isOpen(Family::Straight)) {
        // After a digit it may mean inches: then the true closing mark is still to come.
        const bool isInch = afterDigit && m_straights % 2 == 1;
        if (opensStrictly() && !closesStrictly())
            open(Family::Straight);
        else if (!isInch && !isInsideWord())
            closeNearest({Family::Straight});
    } else if (innermostDouble() == Family::DoubleLow && !opensStrictly()) {
        closeNearest({Family::DoubleLow});
    } else if (!spaceFollows() && !isInsideWord() && (!afterDigit || m_straights > 0)
               && (opensStrictly() || isCjk(previous()) || isCjk(next())
                   || previous().category() == QChar::Punctuation_Other)) {
        open(Family::Straight);
    }
}

bool Scanner::isPossessive(qsizetype remaining) const
{
    const QChar owner = previous().toLower();
    return owner == u's' && next() == u' ' && at(m_position + 2).isLower() && remaining > 0;
}

void Scanner::takeSingleHighOpening()
{
    const bool isDecade = next().isDigit() && at(m_position + 2).isDigit()
                          && !isNarrowLetter(previous()) && at(m_position + 3) == u's';
    const bool isAnd = next() == u'n' && at(m_position + 2) == u'’';
    if (isTop(Family::SingleLow) && !opensStrictly())
        closeNearest({Family::SingleLow});
    else if (isTop(Family::SingleHigh) && !opensStrictly() && m_singleClosers == 0
             && !isInsideWord())
        closeNearest({Family::SingleHigh});
    else if (!isInsideWord() && !spaceFollows() && !isDecade && !isAnd)
        open(Family::SingleHigh);
}

void Scanner::takeSingleClosing()
{
    --m_singleClosers;
    const bool closesAnd = previous() == u'n' && at(m_position - 2) == u'\u2019'; // rock ’n’ roll
    if (closesAnd || isInsideWord() || (previous().isSpace() && !isCjk(previous())))
        return;
    if (isTop(Family::SingleHigh) && !isPossessive(m_singleClosers))
        closeNearest({Family::SingleHigh});
    else if (isTop(Family::SingleLow))
        closeNearest({Family::SingleLow});
}

void Scanner::takeApostrophe()
{
    if (isInsideWord())
        return;
    const bool isDecade = next().isDigit() && at(m_position + 3) == u's';
    if (isTop(Family::Apostrophe) && !previous().isSpace())
        closeNearest({Family::Apostrophe});
    else if (isTop(Family::SingleLow) && !previous().isSpace())
        closeNearest({Family::SingleLow});
    else if (!spaceFollows() && !isDecade
             && (opensStrictly() || isCjk(previous()) || isCjk(next())))
        open(Family::Apostrophe);
}

void Scanner::takeGuillemet(Family asOpening, Family asClosing)
{
    const bool looksClosing = !previous().isSpace() && !isOpeningPunctuation(previous());
    if (isOpen(asClosing) && !(opensStrictly() && !isTop(asClosing)))
        closeNearest({asClosing});
    else if (isOpen(asOpening) && asOpening == Family::German && looksClosing)
        closeNearest({asOpening});
    else if (asOpening == Family::French || asOpening == Family::SingleFrench)
        (!looksClosing || isCjk(previous()) || isNarrowLetter(next())) ? open(asOpening) : void();
    else if (!spaceFollows() && (opensStrictly() || isCjk(previous())))
        open(asOpening);
}

void Scanner::take(qsizetype position)
{
    m_position = position;
    switch (m_text[position].unicode()) {
    case u'“':
    case u'‟':
        return takeHighOpening();
    case u'”':
        return takeHighClosing();
    case u'„':
        return open(Family::DoubleLow);
    case u'"':
    case u'＂':
        return takeStraight();
    case u'‘':
    case u'‛':
        return takeSingleHighOpening();
    case u'’':
        return takeSingleClosing();
    case u'‚':
        return opensStrictly() ? open(Family::SingleLow) : void();
    case u'\'':
        return takeApostrophe();
    case u'«':
        return takeGuillemet(Family::French, Family::German);
    case u'»':
        return takeGuillemet(Family::German, Family::French);
    case u'‹':
        return takeGuillemet(Family::SingleFrench, Family::SingleGerman);
    case u'›':
        return takeGuillemet(Family::SingleGerman, Family::SingleFrench);
    case u'「':
    case u'﹁':
        return open(Family::Corner);
    case u'」':
    case u'﹂':
        return closeNearest({Family::Corner});
    case u'『':
    case u'﹃':
        return open(Family::WhiteCorner);
    case u'』':
    case u'﹄':
        return closeNearest({Family::WhiteCorner});
    case u'《':
        return open(Family::Title);
    case u'》':
        return closeNearest({Family::Title});
    case u'〈':
        return open(Family::SingleTitle);
    case u'〉':
        return closeNearest({Family::SingleTitle});
    default:
        return;
    }
}

QList<Quotation> Scanner::finish()
{
    m_position = m_leaf.end;
    while (!m_stack.isEmpty()) {
        const Family family = m_stack.last().family;
        if (family == Family::Apostrophe || family == Family::SingleLow)
            m_stack.removeLast();
        else
            pop(m_leaf.end, false);
    }
    std::ranges::sort(m_found, [](const Quotation &a, const Quotation &b) {
        return a.outer.start < b.outer.start;
    });

    QList<Quotation> nested;
    QList<qsizetype> around;
    for (Quotation &quotation : m_found) {
        while (!around.isEmpty() && nested[around.last()].outer.end <= quotation.outer.start)
            around.removeLast();
        if (around.size() >= deepest)
            continue;
        if (!around.isEmpty())
            quotation.parent = around.last();
        around.append(nested.size());
        nested.append(quotation);
    }
    return nested;
}

} // namespace

QList<Quotation> findQuotations(QStringView text, TextRange leaf, const QList<TextRange> &skipped)
{
    Scanner scanner(text, leaf);
    auto skip = skipped.cbegin();
    for (qsizetype i = leaf.start; i < leaf.end; ++i) {
        while (skip != skipped.cend() && skip->end <= i)
            ++skip;
        if (skip == skipped.cend() || !skip->contains(i))
            scanner.take(i);
    }
    return scanner.finish();
}

} // namespace Sidegloss
