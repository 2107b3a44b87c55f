// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/speechevents.h"

#include <QSet>
#include <QString>

namespace Sidegloss {

namespace {

using Kind = Token::Kind;

constexpr qsizetype reachBefore = 16;
constexpr qsizetype reachAfter = 6;
constexpr qsizetype reachSentence = 40;

class Events
{
public:
    Events(QStringView text, const QList<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {}

    std::optional<SpeechEvent> at(qsizetype word) const;

private:
    std::optional<qsizetype> before(qsizetype verb) const;
    std::optional<qsizetype> beforeApposition(qsizetype comma) const;
    std::optional<qsizetype> after(qsizetype verb) const;
    std::optional<qsizetype> inSentence(qsizetype verb) const;
    std::optional<qsizetype> following(qsizetype phrase) const;
    std::optional<qsizetype> preceding(qsizetype phrase) const;
    bool mayBeSubject(qsizetype token) const;
    bool isRole(qsizetype token, WordRole role) const
    {
        return token >= 0 && token < m_tokens.size() && m_tokens[token].kind == Kind::Word
               && m_tokens[token].role == role;
    }
    bool isPossessive(const Token &token) const;
    bool takesObject(const Token &verb) const;

    QStringView m_text;
    const QList<Token> &m_tokens;
};

bool Events::isPossessive(const Token &token) const
{
    const qsizetype end = token.range.end;
    if (end >= m_text.size())
        return false;
    const bool genitive = (m_text[end] == u'\'' || m_text[end] == u'’') && end + 1 < m_text.size()
                          && (m_text[end + 1] == u's' || m_text[end + 1] == u' ')
                          && m_text[end - 1].isLetter();
    return m_text[end] == u'的' || genitive;
}

bool Events::mayBeSubject(qsizetype token) const
{
    return m_tokens[token].isSubject() && !isRole(token - 1, WordRole::Preposition)
           && !isPossessive(m_tokens[token]);
}

/// "Andrulis, the founder of Aleph Alpha, said", and the other way round: the comma is the second.
std::optional<qsizetype> Events::beforeApposition(qsizetype comma) const
{
    if (comma >= 3 && m_tokens[comma - 2].kind == Kind::Comma && mayBeSubject(comma - 1)
        && isRole(comma - 3, WordRole::Office))
        return comma - 1;
    for (qsizetype i = comma - 1; i > 0 && comma - i < reachBefore; --i) {
        const Kind kind = m_tokens[i].kind;
        if (kind == Kind::End || kind == Kind::Quotation || kind == Kind::Colon)
            return {};
        if (kind == Kind::Comma && m_tokens[i - 1].isSubject())
            return i - 1;
    }
    return {};
}

std::optional<qsizetype> Events::before(qsizetype verb) const
{
    for (qsizetype i = verb - 1; i >= 0 && verb - i < reachBefore; --i) {
        const Token &token = m_tokens[i];
        if (token.kind == Kind::Comma)
            return i == verb - 1 ? beforeApposition(i) : std::nullopt;
        if (token.kind == Kind::End || token.kind == Kind::Colon || token.kind == Kind::Quotation)
            return {};
        if (mayBeSubject(i))
            return i;
    }
    return {};
}

bool Events::takesObject(const Token &verb) const
{
    static const QSet<QString> verbs = [] {
        QSet<QString> words;
        for (const QStringView word :
             QStringView(u"told tells tell asked asks ask called calls call "
                         u"described describes dubbed labelled labeled appelle")
                 .tokenize(u' '))
            words.insert(word.toString());
        return words;
    }();
    return verbs.contains(sliced(m_text, verb.range).toString().toLower());
}

std::optional<qsizetype> Events::after(qsizetype verb) const
{
    const bool afterQuotation = verb > 0
                                && (m_tokens[verb - 1].kind == Kind::Quotation
                                    || (verb > 1 && m_tokens[verb - 1].kind == Kind::Comma
                                        && m_tokens[verb - 2].kind == Kind::Quotation));
    if (m_tokens[verb].isHan || (takesObject(m_tokens[verb]) && !afterQuotation))
        return {};
    for (qsizetype i = verb + 1; i < m_tokens.size() && i - verb <= reachAfter; ++i) {
        const Token &token = m_tokens[i];
        if (token.kind == Kind::Comma && !isRole(i - 1, WordRole::Office))
            return {};
        if (token.kind == Kind::End || token.kind == Kind::Colon || token.kind == Kind::Quotation
            || isRole(i, WordRole::Verb))
            return {};
        if (mayBeSubject(i))
            return i;
    }
    return {};
}

std::optional<qsizetype> Events::inSentence(qsizetype verb) const
{
    std::optional<qsizetype> found;
    for (qsizetype i = verb - 1; i >= 0 && verb - i < reachSentence; --i) {
        if (m_tokens[i].kind == Kind::End)
            break;
        if (mayBeSubject(i))
            found = i;
    }
    return found;
}

std::optional<qsizetype> Events::following(qsizetype phrase) const
{
    for (qsizetype i = phrase + 1; i < m_tokens.size() && i - phrase <= reachAfter; ++i) {
        const Token &token = m_tokens[i];
        if (token.isSubject())
            return i;
        if (token.kind == Kind::Comma && !isRole(i - 1, WordRole::Office))
            return {};
        if (token.kind != Kind::Word && token.kind != Kind::Comma)
            return {};
    }
    return {};
}

std::optional<qsizetype> Events::preceding(qsizetype phrase) const
{
    for (qsizetype i = phrase - 1; i >= 0 && phrase - i <= 2; --i) {
        if (m_tokens[i].isSubject())
            return i;
    }
    return {};
}

std::optional<SpeechEvent> Events::at(qsizetype word) const
{
    const auto event = [word](qsizetype subject) { return SpeechEvent{word, subject, false}; };
    if (isRole(word, WordRole::NameFollows))
        return following(word).transform(event);
    if (isRole(word, WordRole::NamePrecedes))
        return preceding(word).transform(event);
    const bool participle = isRole(word, WordRole::Participle);
    if (!participle && !isRole(word, WordRole::Verb))
        return {};
    if (const auto subject = before(word))
        return event(*subject);
    if (const auto subject = participle ? std::nullopt : after(word))
        return event(*subject);
    const bool looksBack = participle || m_tokens[word].isHan;
    return (looksBack ? inSentence(word) : std::nullopt).transform([word](qsizetype subject) {
        return SpeechEvent{word, subject, true};
    });
}

} // namespace

QList<SpeechEvent> findSpeechEvents(QStringView text, const QList<Token> &tokens)
{
    const Events events(text, tokens);
    QList<SpeechEvent> found;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (const auto event = events.at(i))
            found.append(*event);
    }
    return found;
}

} // namespace Sidegloss
