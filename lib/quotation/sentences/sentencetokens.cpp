// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/sentences/sentencetokens.h"

#include "lib/quotation/names/elision.h"
#include "lib/quotation/names/hanorganisationwords.h"
#include "lib/quotation/names/namewords.h"
#include "lib/quotation/words/hanfigures.h"
#include "lib/text/script.h"

#include <algorithm>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'。' || c == u'！' || c == u'？'
           || c == u'…';
}

std::optional<Kind> punctuation(QChar c)
{
    switch (c.unicode()) {
    case u',':
    case u'，':
    case u'\u3000':
    case u'、':
    case u'；':
    case u'—':
    case u'–':
    case u'(':
    case u')':
    case u'（':
    case u'）':
        return Kind::Comma;
    case u':':
    case u'：':
        return Kind::Colon;
    case u'!':
    case u'?':
    case u';':
    case u'。':
    case u'！':
    case u'？':
    case u'\n':
    case u'…':
        return Kind::End;
    default:
        return {};
    }
}

class Tokenizer
{
public:
    Tokenizer(QStringView text, TextRange frame, const Names &names)
        : m_text(text)
        , m_frame(frame)
        , m_names(names)
        , m_mentions(names.mentions())
    {
        m_mention = std::ranges::lower_bound(m_mentions, frame.start, {},
                                             [](const NameMention &m) { return m.range.start; })
                    - m_mentions.begin();
    }

    QList<Token> run(const QList<Quotation> &quotations, const QList<qsizetype> &children);

private:
    void takeQuotation(qsizetype index, const Quotation &quotation);
    bool isDateline(TextRange name) const;
    bool takeName();
    qsizetype nextMention() const; ///< After m_at; the frame's end where there is none.
    void takeHan();
    void takeWord();
    void takePunctuation();
    void markTrades();
    bool endsBehindColon(qsizetype next) const;
    bool beginsSentence(qsizetype position) const;
    bool isFullStop() const;
    void add(Kind kind, qsizetype end, WordRole role = WordRole::Other, qsizetype index = 0);

    QStringView m_text;
    TextRange m_frame;
    const Names &m_names;
    const QList<NameMention> &m_mentions;
    qsizetype m_mention = 0;
    qsizetype m_at = 0;
    QList<Token> m_tokens;
};

void Tokenizer::add(Kind kind, qsizetype end, WordRole role, qsizetype index)
{
    const bool han = kind == Kind::Word && isHan(m_text[m_at]);
    m_tokens.append({kind, role, {m_at, end}, index, han, false});
    m_at = end;
}

/// “…”她愣了愣: behind a whole sentence that a colon announced, another one begins.
bool Tokenizer::endsBehindColon(qsizetype next) const
{
    constexpr qsizetype ofColon = 2;
    return m_tokens.size() >= ofColon && m_tokens[m_tokens.size() - ofColon].kind == Kind::Colon
           && next < m_frame.end && (isHan(m_text[next]) || m_text[next].isUpper());
}

void Tokenizer::takeQuotation(qsizetype index, const Quotation &quotation)
{
    add(Kind::Quotation, quotation.outer.end, WordRole::Other, index);
    if (!endsSentence(m_text[quotation.inner.end - 1]))
        return;
    qsizetype next = m_at;
    while (next < m_frame.end && m_text[next].isSpace())
        ++next;
    if (endsBehindColon(next)) {
        m_tokens.append({Kind::End, WordRole::Other, {m_at, m_at}, 0, false, false});
        return;
    }
    if (next == m_at || next == m_frame.end || !m_text[next].isUpper())
        return;
    // After a whole quoted sentence a capital begins the next one, unless it says who spoke, as
    // English may: “Stop!” Smith said.
    while (m_mention < m_mentions.size() && m_mentions[m_mention].range.start < m_at)
        ++m_mention;
    const bool isName = m_mention < m_mentions.size() && m_mentions[m_mention].range.start == next;
    qsizetype end = next;
    while (end < m_frame.end && m_text[end].isLetter())
        ++end;
    const bool isPronoun =
        roleOf(m_text.sliced(next, end - next), m_names.language()) == WordRole::Pronoun;
    const bool mayBeEnglish =
        !QStringView(u"„»«‚›‹").contains(quotation.mark) && m_text[quotation.inner.end - 1] != u'.';
    if (!mayBeEnglish || (!isName && !isPronoun))
        m_tokens.append({Kind::End, WordRole::Other, {m_at, m_at}, 0, false, false});
}

/// "MARLOW FALLS — Mayor Carmen Loya …": where a report was written.
bool Tokenizer::isDateline(TextRange name) const
{
    if (name.start != m_frame.start || name.end + 1 >= m_frame.end)
        return false;
    const QStringView written = sliced(m_text, name);
    const QStringView behind = m_text.sliced(name.end + 1);
    return std::ranges::none_of(written, [](QChar c) { return c.isLower(); })
           && !isHan(written.front())
           && (behind.startsWith(u'—') || behind.startsWith(u'–') || behind.startsWith(u"--"));
}

bool Tokenizer::takeName()
{
    while (m_mention < m_mentions.size() && m_mentions[m_mention].range.start < m_at)
        ++m_mention;
    if (m_mention == m_mentions.size() || m_mentions[m_mention].range.start != m_at)
        return false;
    const NameMention &mention = m_mentions[m_mention];
    if (isDateline(mention.range)) {
        add(Kind::Word, std::min(mention.range.end, m_frame.end));
        return true;
    }
    add(Kind::Name, std::min(mention.range.end, m_frame.end), WordRole::Other, mention.name);
    m_tokens.last().isWeak = !m_names.isWellShown(mention.name);
    return true;
}

qsizetype Tokenizer::nextMention() const
{
    return m_mention < m_mentions.size()
               ? std::clamp(m_mentions[m_mention].range.start, m_at + 1, m_frame.end)
               : m_frame.end;
}

void Tokenizer::takeHan()
{
    const QStringView ahead = m_text.sliced(m_at, nextMention() - m_at);
    const qsizetype pointed = pointedOrganisationLength(ahead);
    const auto word =
        pointed > 0 ? std::optional(HanWord{pointed, WordRole::Organisation}) : hanWordAt(ahead);
    const qsizetype length = word ? word->length : 1;
    const WordRole role = word ? word->role : WordRole::Other;
    const bool continues = role == WordRole::Other && !m_tokens.isEmpty() && m_tokens.last().isHan
                           && m_tokens.last().role == WordRole::Other
                           && m_tokens.last().range.end == m_at;
    if (continues)
        m_tokens.last().range.end = m_at += length;
    else
        add(Kind::Word, m_at + length, role);
}

void Tokenizer::takeWord()
{
    const qsizetype limit = nextMention();
    // Whatever letter stands here is taken: kana and full-width letters aren't narrow.
    qsizetype end = m_at + 1;
    while (end < limit
           && (isNarrowLetter(m_text[end])
               || ((m_text[end] == u'\'' || m_text[end] == u'’') && end + 1 < m_frame.end
                   && isNarrowLetter(m_text[end + 1]))))
        ++end;
    if (const qsizetype elided = elisionLength(m_text.sliced(m_at, end - m_at)))
        end = m_at + elided;
    // "The 19-year-old"
    if (m_text.sliced(m_at, end - m_at) == u"year" && m_text.sliced(end).startsWith(u"-old"))
        end += 4;
    const QStringView word = m_text.sliced(m_at, end - m_at);
    // "Tobias Renn KC, prosecuting, said"
    if (isPostNominal(word) && !m_tokens.isEmpty() && m_tokens.last().kind == Kind::Name) {
        m_at = end;
        return;
    }
    // "In Ms Weber's words"
    constexpr qsizetype stopAndSpace = 2;
    if (isHonorific(word) && word.front().isUpper() && limit < m_frame.end
        && limit - end <= stopAndSpace) {
        m_at = limit;
        return;
    }
    WordRole role = roleOf(word, m_names.language());
    // "…", so Andrulis
    const bool afterQuote =
        !m_tokens.isEmpty()
        && (m_tokens.last().kind == Kind::Comma || m_tokens.last().kind == Kind::Quotation);
    if (word == u"so" && afterQuote)
        role = WordRole::NameFollows;
    // The polite Sie; at a sentence's beginning it may be another one.
    if (word == u"Sie" && !m_tokens.isEmpty() && m_tokens.last().kind == Kind::Word)
        role = WordRole::Addressee;
    // "Für Andrulis ist das …"
    if (word == u"Für" || word == u"Pour")
        role = WordRole::NameFollows;
    add(Kind::Word, end, role);
}

/// A capital, perhaps in quotation marks: a date goes on with a small letter.
bool Tokenizer::beginsSentence(qsizetype position) const
{
    if (position + 1 < m_frame.end && !m_text[position].isLetterOrNumber())
        ++position;
    return m_text[position].isUpper();
}

bool Tokenizer::isFullStop() const
{
    const bool afterInitial =
        m_at >= 2 && m_text[m_at - 1].isUpper() && !m_text[m_at - 2].isLetter();
    const bool wordEnds = m_at + 1 >= m_frame.end || m_text[m_at + 1].isSpace();
    qsizetype word = m_at;
    while (word > m_frame.start && m_text[word - 1].isLetter())
        --word;
    return wordEnds && !afterInitial && !isTitleAbbreviation(m_text.sliced(word, m_at - word))
           && (m_at == 0 || !m_text[m_at - 1].isDigit() || m_at + 1 >= m_frame.end
               || (m_at + 2 < m_frame.end && beginsSentence(m_at + 2)));
}

void Tokenizer::takePunctuation()
{
    const QChar c = m_text[m_at];
    const std::optional<Kind> kind = c == u'.' && isFullStop() ? Kind::End : punctuation(c);
    if (kind)
        add(*kind, m_at + 1);
    else
        ++m_at;
}

QList<Token> Tokenizer::run(const QList<Quotation> &quotations, const QList<qsizetype> &children)
{
    auto child = children.cbegin();
    m_at = m_frame.start;
    while (m_at < m_frame.end) {
        while (child != children.cend() && quotations[*child].outer.start < m_at)
            ++child;
        if (child != children.cend() && quotations[*child].outer.start == m_at)
            takeQuotation(*child, quotations[*child]);
        else if (takeName())
            continue;
        else if (isHan(m_text[m_at]))
            takeHan();
        else if (m_text[m_at].isLetter())
            takeWord();
        else
            takePunctuation();
    }
    markTrades();
    return m_tokens;
}

/// 居民陈大勇, 妻子周慧: what says who somebody is.
void Tokenizer::markTrades()
{
    for (qsizetype i = 0; i + 1 < m_tokens.size(); ++i) {
        Token &token = m_tokens[i];
        if (token.isHan && token.role == WordRole::Anybody && m_tokens[i + 1].kind == Kind::Name
            && !isHanQuantifier(sliced(m_text, token.range)))
            token.role = WordRole::Office;
    }
}

} // namespace

QList<Token> tokenize(QStringView text, TextRange frame, const QList<Quotation> &quotations,
                      const QList<qsizetype> &children, const Names &names)
{
    return Tokenizer(text, frame, names).run(quotations, children);
}

} // namespace Sidegloss
