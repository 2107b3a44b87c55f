// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speechframe.h"

#include "lib/quotation/fewwords.h"
#include "lib/quotation/hanfold.h"
#include "lib/quotation/organisations.h"
#include "lib/quotation/personnouns.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

using Kind = Token::Kind;

namespace {

// How sure the place of a phrase makes us; multiplied where a pronoun or another clause is
// involved.
constexpr double introduced = 0.95;
constexpr double closed = 0.9;
constexpr double inSentence = 0.8;
constexpr double farBefore = 0.7;
constexpr double farAfter = 0.6;
constexpr double byColon = 0.75;
constexpr double continuing = 0.65;
constexpr double ofTheSentence = 0.45;
constexpr double byPronoun = 0.8;
constexpr double byOtherClause = 0.8;

constexpr qsizetype sentenceReach = 60;

/// What lies between two tokens, both left out.
struct Between
{
    bool onlyCommas = true;
    bool colon = false;
    bool quotation = false;
};

Between between(const QList<Token> &tokens, qsizetype first, qsizetype last)
{
    Between between;
    for (qsizetype i = first + 1; i < last; ++i) {
        between.colon = between.colon || tokens[i].kind == Kind::Colon;
        between.quotation = between.quotation || tokens[i].kind == Kind::Quotation;
        between.onlyCommas =
            between.onlyCommas && (tokens[i].kind == Kind::Comma || tokens[i].kind == Kind::Colon);
    }
    return between;
}

} // namespace

SpeechFrame::SpeechFrame(QStringView text, QList<Token> tokens)
    : m_text(text)
    , m_tokens(std::move(tokens))
    , m_events(findSpeechEvents(text, m_tokens))
{}

/// "The mayor of Aldern", "der Sprecher der Firma": says which one, who need not have been named.
bool SpeechFrame::hasComplement(qsizetype next) const
{
    const bool clause = next + 1 < m_tokens.size() && m_tokens[next].kind == Kind::Comma;
    if (clause) {
        constexpr QStringView relatives[] = {u"der", u"die", u"das", u"qui", u"dont", u"who"};
        return std::ranges::contains(relatives, sliced(m_text, m_tokens[next + 1].range));
    }
    if (next >= m_tokens.size() || m_tokens[next].kind != Kind::Word)
        return false;
    constexpr QStringView words[] = {u"of", u"de",  u"du",  u"des", u"d'",
                                     u"d’", u"der", u"von", u"vom"};
    return std::ranges::contains(words, sliced(m_text, m_tokens[next].range));
}

Attribution::Who SpeechFrame::whoIs(qsizetype subject) const
{
    const Token &token = m_tokens[subject];
    if (token.kind == Kind::Name)
        return Attribution::Who::Name;
    if (token.role == WordRole::Pronoun || token.role == WordRole::Object)
        return Attribution::Who::Pronoun;
    if (token.role == WordRole::Self)
        return Attribution::Who::Self;
    if (token.role == WordRole::Anybody)
        return Attribution::Who::Anybody;
    if (token.role == WordRole::Addressee)
        return Attribution::Who::Addressee;
    if (token.kind == Kind::Quotation)
        return Attribution::Who::Work;
    if (token.role == WordRole::Indefinite) // "Ihr Urteil: …"
        return Attribution::Who::Pronoun;
    if (isOrganisationNoun(sliced(m_text, token.range))
        || sliced(m_text, token.range).compare(u"it", Qt::CaseInsensitive) == 0)
        return Attribution::Who::Organisation;
    qsizetype article = subject - 1;
    while (article > 0 && m_tokens[article].role != WordRole::Determiner
           && m_tokens[article].role != WordRole::Indefinite)
        --article;
    const QStringView noun = sliced(m_text, token.range);
    const bool definite = article >= 0 && m_tokens[article].role == WordRole::Determiner;
    // "Der Senn": a German noun needn't show that it is a person's.
    const bool mayBePerson =
        noun.front().isUpper() && !isThingNoun(noun)
        && sliced(m_text, m_tokens[article].range).compare(u"das", Qt::CaseInsensitive) != 0;
    const bool known = definite && (isPersonNoun(noun) || mayBePerson);
    return !known                       ? Attribution::Who::Stranger
           : hasComplement(subject + 1) ? Attribution::Who::Described
                                        : Attribution::Who::Noun;
}

/// The noun that a pronoun stands for, where the sentence before is about somebody unnamed.
qsizetype SpeechFrame::antecedent(qsizetype subject) const
{
    const qsizetype first = sentenceAt(subject).first;
    if (whoIs(subject) != Attribution::Who::Pronoun || first < 2)
        return subject;
    const Sentence before = sentenceAt(first - 2);
    const auto noun = firstSubject(before.first, first - 1, m_text, m_tokens);
    const auto isQuotation = [](const Token &token) { return token.kind == Kind::Quotation; };
    if (!noun || m_tokens[*noun].isSubject()
        || std::any_of(m_tokens.begin() + before.first, m_tokens.begin() + first, isQuotation))
        return subject;
    // "The head of the works, Helen Okafor, came."
    for (qsizetype i = *noun + 1; i + 1 < first; ++i) {
        if (m_tokens[i].kind == Kind::Comma && m_tokens[i + 1].kind == Kind::Name
            && !m_tokens[i + 1].isWeak)
            return i + 1;
    }
    return *noun;
}

Attribution SpeechFrame::attribution(const SpeechEvent &event, double confidence) const
{
    const qsizetype meant = antecedent(event.subject);
    const Token &subject = m_tokens[meant];
    const auto who = whoIs(meant);
    confidence *=
        (who == Attribution::Who::Name ? 1 : byPronoun) * (event.remote ? byOtherClause : 1);
    constexpr double steps = 100;
    confidence = std::round(confidence * steps) / steps;
    TextRange words = subject.range;
    if (who == Attribution::Who::Work)
        words = {words.start + 1, words.end - 1};
    return {who, subject.index, words, confidence, event.word != event.subject};
}

/// Whether another clause begins between the tokens: "when he says it there is an “oh”".
bool SpeechFrame::isApart(qsizetype first, qsizetype last) const
{
    constexpr QStringView words[] = {u"is",   u"are",   u"was",   u"were",
                                     u"when", u"where", u"while", u"because"};
    return std::any_of(m_tokens.begin() + first + 1, m_tokens.begin() + last, [&](const Token &t) {
        return t.kind == Kind::Word && std::ranges::contains(words, sliced(m_text, t.range));
    });
}

double SpeechFrame::confidence(const SpeechEvent &event, qsizetype quotation) const
{
    if (event.last() < quotation) {
        const Between gap = between(m_tokens, event.last(), quotation);
        if (!gap.onlyCommas && isFewWords(unquoted(quotation)) && isApart(event.last(), quotation))
            return 0;
        return gap.onlyCommas ? introduced : gap.quotation ? farBefore : inSentence;
    }
    if (event.first() < quotation)
        return inSentence;
    const Between gap = between(m_tokens, quotation, event.first());
    const bool wholeSentence = endsWith(u".!?。！？", m_tokens[quotation], m_text);
    // “…”, a charge that Weber rejects
    constexpr qsizetype beside = 3;
    if (event.first() - quotation > beside && isFewWords(unquoted(quotation)))
        return 0;
    const qsizetype next = event.last() + 1;
    const bool introducesNext =
        wholeSentence && next < m_tokens.size()
        && (m_tokens[next].kind == Kind::Colon || m_tokens[next].kind == Kind::Quotation);
    if (introducesNext || gap.colon || (wholeSentence && !gap.onlyCommas))
        return 0;
    // 网上流传的“…”说法，他看到了: what is said behind is something else.
    const bool isThing = m_tokens[event.word].isHan && m_tokens[quotation + 1].kind == Kind::Word;
    return gap.onlyCommas ? closed : gap.quotation || isThing ? 0 : farAfter;
}

SpeechFrame::Sentence SpeechFrame::sentenceAt(qsizetype token) const
{
    Sentence sentence{token, token + 1};
    while (sentence.first > 0 && m_tokens[sentence.first - 1].kind != Kind::End
           && token - sentence.first < sentenceReach)
        --sentence.first;
    while (sentence.end < m_tokens.size() && m_tokens[sentence.end].kind != Kind::End
           && sentence.end - token <= sentenceReach)
        ++sentence.end;
    return sentence;
}

std::optional<Attribution> SpeechFrame::bySpeech(qsizetype quotation, Sentence sentence) const
{
    auto event = std::ranges::lower_bound(m_events, sentence.first, {}, &SpeechEvent::word);
    std::optional<Attribution> best;
    double surest = 0;
    qsizetype nearest = 0;
    for (; event != m_events.end() && event->word < sentence.end; ++event) {
        const double sureness = event->subject == quotation ? 0 : confidence(*event, quotation);
        const qsizetype distance = std::abs(event->word - quotation);
        if (sureness <= 0)
            continue;
        const double weight = sureness * (event->remote ? byOtherClause : 1);
        if (!best || std::pair(weight, -distance) > std::pair(surest, -nearest)) {
            best = attribution(*event, sureness);
            surest = weight;
            nearest = distance;
        }
    }
    return best;
}

std::optional<Attribution> SpeechFrame::bySubject(qsizetype first, qsizetype end,
                                                  double confidence) const
{
    const auto subject = firstSubject(first, end, m_text, m_tokens);
    return subject.transform(
        [&](qsizetype token) { return attribution(SpeechEvent{token, token, false}, confidence); });
}

/// Who is announced by a sentence without a verb for it, up to its \a colon: "Auf Nachfrage wird
/// er milder:", "Ihr Urteil:".
std::optional<Attribution> SpeechFrame::byAnnouncement(qsizetype first, qsizetype colon) const
{
    if (first + 1 == colon && m_tokens[first].kind == Kind::Name) {
        Attribution label = attribution(SpeechEvent{first, first, false}, byColon);
        label.who = Attribution::Who::Label;
        return label;
    }
    // The nearest clause first: "Er schweigt, und Weber lacht:".
    for (qsizetype clause = colon; clause > first; --clause) {
        if (m_tokens[clause - 1].kind != Kind::Comma && clause - 1 != first)
            continue;
        const qsizetype start = clause - 1 == first ? first : clause;
        if (const auto subject = bySubject(start, colon, byColon))
            return subject;
    }
    constexpr QStringView possessives[] = {u"Ihr", u"Ihre", u"Sein", u"Seine", u"Her",
                                           u"His", u"Son",  u"Sa",   u"Ses"};
    const auto names = [](const Token &token) { return token.kind == Kind::Name && !token.isWeak; };
    if (std::ranges::contains(possessives, sliced(m_text, m_tokens[first].range)))
        return attribution(SpeechEvent{first, first, false}, byColon);
    const auto name = std::find_if(m_tokens.begin() + first, m_tokens.begin() + colon, names);
    if (name == m_tokens.begin() + colon)
        return {};
    const qsizetype subject = name - m_tokens.begin();
    return attribution(SpeechEvent{subject, subject, false}, continuing);
}

/// "Das sei längst entschieden, versichert er."
std::optional<Attribution> SpeechFrame::byReport(Sentence sentence) const
{
    auto event = std::ranges::lower_bound(m_events, sentence.first, {}, &SpeechEvent::word);
    for (; event != m_events.end() && event->word < sentence.end; ++event) {
        const Attribution found = attribution(*event, continuing);
        if (found.who != Attribution::Who::Anybody)
            return found;
    }
    return {};
}

/// Whose words go on at \a first, where a sentence begins that says nothing of it: whoever the
/// sentences before it are about, up to the quotation before.
std::optional<Attribution> SpeechFrame::continued(qsizetype first,
                                                  const std::optional<Attribution> &before) const
{
    constexpr int mostSentences = 3;
    qsizetype end = first - 1;
    for (int i = 0; i < mostSentences && end > 0; ++i) {
        const Sentence sentence = sentenceAt(end - 1);
        const auto isQuotation = [](const Token &token) { return token.kind == Kind::Quotation; };
        if (std::any_of(m_tokens.begin() + sentence.first, m_tokens.begin() + end, isQuotation))
            break;
        const bool asks = QStringView(u"?？").contains(m_text[m_tokens[end].range.start]);
        // What is reported is about somebody else than who reports it.
        const Sentence whole{sentence.first, end};
        const auto subject =
            isReported(whole) ? byReport(whole) : bySubject(sentence.first, end, continuing);
        if (subject && !asks)
            return subject;
        end = sentence.first - 1;
    }
    return before.transform([](Attribution attribution) {
        attribution.confidence = continuing;
        attribution.isSaid = false;
        return attribution;
    });
}

/// Whether the quotation is a sentence of its own.
bool SpeechFrame::standsAlone(qsizetype quotation, Sentence sentence) const
{
    if (quotation != sentence.first)
        return false;
    return endsWith(u".!?…。！？", m_tokens[quotation], m_text) || quotation + 1 == sentence.end;
}

QStringView SpeechFrame::unquoted(qsizetype quotation) const
{
    const TextRange range = m_tokens[quotation].range;
    return m_text.sliced(range.start + 1, std::max<qsizetype>(range.length() - 2, 1)).trimmed();
}

/// 所谓“…”, “…”这个词: the sentence speaks of the word itself.
bool SpeechFrame::isTerm(qsizetype quotation) const
{
    constexpr QStringView before[] = {u"so-called ", u"sogenannte ", u"sogenannten ",
                                      u"所谓",       u"所谓的",      u"这个",
                                      u"这种",       u"那个",        u"那种"};
    constexpr QStringView behind[] = {u"这个", u"这种", u"这类",  u"一词",
                                      u"二字", u"说法", u"的说法"};
    const TextRange range = m_tokens[quotation].range;
    constexpr qsizetype longest = 12;
    const qsizetype from = std::max<qsizetype>(range.start - longest, 0);
    const QString left = foldHan(m_text.sliced(from, range.start - from));
    const QString right =
        foldHan(m_text.sliced(range.end, std::min(longest, m_text.size() - range.end)));
    const auto leads = [&](QStringView word) { return left.endsWith(word); };
    const auto follows = [&](QStringView word) { return right.startsWith(word); };
    return std::ranges::any_of(before, leads) || std::ranges::any_of(behind, follows);
}

/// Whether the sentence shows by its verb that it reports what somebody says: "er habe", "serait".
bool SpeechFrame::isReported(Sentence sentence) const
{
    constexpr QStringView forms[] = {u"sei",   u"seien",  u"habe",  u"werde",   u"könne", u"müsse",
                                     u"solle", u"dürfe",  u"wolle", u"gebe",    u"gehe",  u"komme",
                                     u"lasse", u"bleibe", u"hätte", u"hätten",  u"wäre",  u"wären",
                                     u"würde", u"würden", u"stehe", u"brauche", u"wisse", u"mache"};
    const auto shows = [&](const Token &token) {
        const QStringView word = sliced(m_text, token.range);
        return token.kind == Kind::Word
               && (std::ranges::contains(forms, word) || word.endsWith(u"rait")
                   || word.endsWith(u"raient"));
    };
    if (std::any_of(m_tokens.begin() + sentence.first, m_tokens.begin() + sentence.end, shows))
        return true;
    // "Er rechne damit": no German verb has this form outside reported speech.
    for (qsizetype i = sentence.first; i + 1 < sentence.end; ++i) {
        const QStringView word = sliced(m_text, m_tokens[i].range);
        const QStringView next = sliced(m_text, m_tokens[i + 1].range);
        const bool isThird = word.compare(u"er", Qt::CaseInsensitive) == 0 || word == u"man"
                             || word == u"sie" || m_tokens[i].kind == Kind::Name;
        if (isThird && m_tokens[i + 1].role == WordRole::Other && next.size() > 3
            && next.endsWith(u'e') && !next.endsWith(u"te") && next.front().isLower())
            return true;
    }
    return false;
}

std::optional<Attribution>
SpeechFrame::attributionOf(qsizetype quotation, const std::optional<Attribution> &before) const
{
    const Sentence sentence = sentenceAt(quotation);
    if (isTerm(quotation))
        return {};
    if (const auto said = bySpeech(quotation, sentence))
        return said;
    // “…，”她算给记者听
    const qsizetype next = quotation + 1;
    if (next < sentence.end && m_tokens[next].isSubject()
        && endsWith(u",，", m_tokens[quotation], m_text))
        return bySubject(next, next + 1, continuing);
    if (quotation > sentence.first && m_tokens[quotation - 1].kind == Kind::Colon)
        return byAnnouncement(sentence.first, quotation - 1).or_else([&] {
            return continued(sentence.first, before);
        });
    if (standsAlone(quotation, sentence))
        return continued(sentence.first, before);
    // 他顿了顿，“…”
    if (quotation > sentence.first && m_tokens[quotation - 1].kind == Kind::Comma
        && endsWith(u".!?…。！？", m_tokens[quotation], m_text))
        return bySubject(sentence.first, quotation, continuing);
    if (!isReported(sentence))
        return isFewWords(unquoted(quotation))
                   ? std::nullopt
                   : bySubject(sentence.first, quotation, ofTheSentence);
    // In the first clause the subject is whom somebody speaks of, in a later one who speaks.
    const auto comma = std::find_if(m_tokens.begin() + sentence.first, m_tokens.begin() + quotation,
                                    [](const Token &token) { return token.kind == Kind::Comma; });
    const Sentence clause{sentence.first, comma - m_tokens.begin()};
    const auto subject = bySubject(clause.first, clause.end, continuing);
    if (subject && !isReported(clause))
        return subject;
    const auto goingOn = continued(sentence.first, before);
    const bool isAnybody = subject && subject->who == Attribution::Who::Anybody;
    return goingOn || isAnybody ? goingOn : subject;
}

std::optional<Attribution> SpeechFrame::incised() const
{
    const auto isReflexive = [&](qsizetype token) {
        const QStringView word = sliced(m_text, m_tokens[token].range);
        return word == u"se" || word == u"s'" || word == u"s’";
    };
    for (const SpeechEvent &event : m_events) {
        const qsizetype first =
            event.word > 0 && isReflexive(event.word - 1) ? event.word - 1 : event.word;
        if (first == 0 || event.subject <= event.word
            || m_tokens[event.word].role != WordRole::Verb)
            continue;
        const bool inverted = m_text[m_tokens[event.subject].range.start - 1] == u'-';
        const bool closed =
            event.subject + 1 < m_tokens.size() && m_tokens[event.subject + 1].kind != Kind::Word;
        const Kind kind = m_tokens[first - 1].kind;
        if (closed && (kind == Kind::Comma || (kind == Kind::End && inverted)))
            return attribution(event, inSentence);
    }
    return {};
}

QList<qsizetype> SpeechFrame::topics() const
{
    QList<qsizetype> found;
    qsizetype first = 0;
    for (qsizetype i = 0; i <= m_tokens.size(); ++i) {
        if (i < m_tokens.size() && m_tokens[i].kind != Kind::End)
            continue;
        const auto subject = firstSubject(first, i, m_text, m_tokens);
        const bool isApposition =
            subject && *subject > first && m_tokens[*subject - 1].kind == Kind::Comma;
        if (subject && m_tokens[*subject].kind == Kind::Name && !isApposition)
            found.append(*subject);
        first = i + 1;
    }
    return found;
}

std::optional<Attribution> SpeechFrame::lastPerson() const
{
    const qsizetype last = m_tokens.size() - 1;
    if (last < 1 || (m_tokens[last].kind != Kind::End && m_tokens[last].kind != Kind::Colon))
        return {};
    const Sentence sentence = sentenceAt(last - 1);
    if (const auto subject = bySubject(sentence.first, last, continuing))
        return subject;
    for (qsizetype i = sentence.first; i < last; ++i) {
        if (m_tokens[i].kind == Kind::Name && !m_tokens[i].isWeak)
            return attribution(SpeechEvent{i, i, false}, continuing);
    }
    return {};
}

std::optional<Attribution> SpeechFrame::behind(qsizetype quotation) const
{
    constexpr qsizetype reach = 3;
    qsizetype end = quotation + 1;
    while (end < m_tokens.size() && end - quotation < sentenceReach
           && m_tokens[end].kind != Kind::End && m_tokens[end].kind != Kind::Quotation
           && m_tokens[end].kind != Kind::Colon)
        ++end;
    if (end < m_tokens.size() && m_tokens[end].kind == Kind::Colon)
        return {};
    return bySubject(quotation + 1, std::min(end, quotation + 1 + reach), continuing);
}

std::optional<Attribution> SpeechFrame::announced() const
{
    if (m_tokens.isEmpty() || m_tokens.last().kind != Kind::Colon)
        return {};
    const qsizetype colon = m_tokens.size() - 1;
    const Sentence sentence = sentenceAt(colon);
    const auto event = std::ranges::lower_bound(m_events, sentence.first, {}, &SpeechEvent::word);
    return event != m_events.end() ? attribution(m_events.last(), inSentence)
                                   : byAnnouncement(sentence.first, colon);
}

} // namespace Sidegloss
