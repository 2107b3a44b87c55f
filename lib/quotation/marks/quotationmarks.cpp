// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/marks/quotationmarks.h"

#include "lib/quotation/marks/quotationstack.h"
#include "lib/text/script.h"

namespace Sidegloss {

namespace {

using Family = MarkFamily;

class Scanner
{
public:
    Scanner(QStringView text, TextRange leaf)
        : m_text(text)
        , m_leaf(leaf)
        , m_open(text)
    {
        countClosers();
    }

    void take(qsizetype position);
    QList<Quotation> finish() { return m_open.finish(m_leaf.end); }

private:
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
    bool isOpen(Family family) const { return m_open.isOpen(family); }
    bool isTop(Family family) const { return m_open.isTop(family); }

    void countClosers();
    void open(Family family) { m_open.open(family, m_position); }
    void closeNearest(QuotationStack::Families families)
    {
        m_open.closeNearest(families, m_position);
        m_closedAt = m_position;
    }

    void takeHighOpening();
    void takeHighClosing();
    void takeStraight();
    void takeSingleHighOpening();
    void takeSingleClosing();
    void takeApostrophe();
    void takeGuillemet(Family asOpening, Family asClosing);
    bool isElision() const;
    bool closesBehind() const;

    QStringView m_text;
    TextRange m_leaf;
    qsizetype m_position = 0;
    qsizetype m_closedAt = -1; ///< The last mark that closed a quotation.
    QuotationStack m_open;
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
    // „… ‚gesehen‘“, so Demirel: the mark before has closed something, whatever it looks like.
    const bool isBehindOpening = isOpeningPunctuation(previous()) && m_closedAt != m_position - 1;
    return (previous().isSpace() || isBehindOpening) && !spaceFollows();
}

bool Scanner::closesStrictly() const
{
    return !previous().isSpace() && !isNarrowLetter(next());
}

bool Scanner::isInsideWord() const
{
    return isNarrowLetter(previous()) && isNarrowLetter(next());
}

void Scanner::takeHighOpening()
{
    const std::optional<Family> around = m_open.innermostDouble();
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
    } else if (m_open.innermostDouble() == Family::DoubleLow && !opensStrictly()) {
        closeNearest({Family::DoubleLow});
    } else if (!spaceFollows() && !isInsideWord() && (!afterDigit || m_straights > 0)
               && (opensStrictly() || isCjk(previous()) || isCjk(next())
                   || previous().category() == QChar::Punctuation_Other)) {
        open(Family::Straight);
    }
}

/// Whether before the next opening mark another one may close what is open here.
bool Scanner::closesBehind() const
{
    for (qsizetype i = m_position + 1; i < m_leaf.end; ++i) {
        const QChar c = m_text[i];
        const bool inWord = isNarrowLetter(at(i - 1)) && isNarrowLetter(at(i + 1));
        if (c == u'‘' && !inWord)
            return false;
        if (c == u'’' && !inWord && !at(i - 1).isSpace())
            return true;
    }
    return false;
}

/// The neighbours' boat, who's doin' it: the apostrophe stands for a letter, and the words go on.
bool Scanner::isElision() const
{
    const QChar letter = previous().toLower();
    const QChar behind = next() == u' ' ? at(m_position + 2) : next();
    const bool goesOn = next() == u' ' ? behind.isLower() : QStringView(u".,;:!?").contains(behind);
    const bool mayElide = letter == u's' || ((letter == u'n' || letter == u'o') && next() == u' ');
    return mayElide && goesOn && closesBehind();
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
    if (isTop(Family::SingleHigh) && !isElision())
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
    // "celui d’« audace »"
    const bool isElided = previous() == u'’' && isNarrowLetter(at(m_position - 2));
    const bool looksClosing =
        !previous().isSpace() && !isOpeningPunctuation(previous()) && !isElided;
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
