// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelling/spelling.h"

#include "app/spelling/spellwords.h"

#include <QLocale>
#include <QMap>

#include <Sonnet/Speller>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// A text with at least this many words is long enough to say that no dictionary fits it.
constexpr qsizetype enoughWords = 5;
constexpr double leastShareKnown = 0.4;
/// How much of an article is searched for names.
constexpr qsizetype mostRead = 500'000;

/// One of the \a variants, such as de_BE and de_DE, of one language.
QString preferredVariant(const QStringList &variants)
{
    const QString system = QLocale::system().name();
    if (variants.contains(system))
        return system;
    const QString usual = QLocale(QLocale(variants.front()).language()).name();
    return variants.contains(usual) ? usual : variants.front();
}

QChar::Script scriptOf(const QString &language)
{
    switch (QLocale(language).script()) {
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    default:
        return QChar::Script_Latin;
    }
}

/// Dictionaries list words with the straight apostrophe.
QString asInDictionaries(QStringView word)
{
    return word.toString().replace(u'’', u'\'');
}

QString withoutPossessive(const QString &word)
{
    return word.endsWith("'s"_L1) ? word.chopped(2) : word;
}

} // namespace

Spelling::Spelling(QObject *parent)
    : QObject(parent)
{}

Spelling::~Spelling() = default;

const QStringList &Spelling::languages()
{
    if (m_languagesRead)
        return m_languages;
    m_languagesRead = true;
    QMap<QLocale::Language, QStringList> variants;
    for (const QString &name : Sonnet::Speller().availableDictionaries())
        variants[QLocale(name).language()].append(name);
    for (const QStringList &names : std::as_const(variants))
        m_languages.append(preferredVariant(names));
    return m_languages;
}

QString Spelling::languageOf(const QString &text, const QString &previous)
{
    const QList<SpellWord> words = spellWords(text);
    if (words.isEmpty())
        return {};
    const QLocale::Language own = QLocale().language();
    QString best;
    std::pair<qsizetype, int> bestRank{0, 0};
    for (const QString &language : languages()) {
        const QChar::Script script = scriptOf(language);
        const qsizetype known = std::ranges::count_if(words, [&](const SpellWord &word) {
            return word.script == script
                   && speller(language).isCorrect(asInDictionaries(sliced(text, word.range)));
        });
        const int liking = language == previous ? 2 : QLocale(language).language() == own ? 1 : 0;
        const std::pair rank{known, liking};
        if (best.isEmpty() || rank > bestRank) {
            best = language;
            bestRank = rank;
        }
    }
    const double share = static_cast<double>(bestRank.first) / static_cast<double>(words.size());
    return words.size() >= enoughWords && share < leastShareKnown ? QString() : best;
}

QList<TextRange> Spelling::misspellings(const QString &text, const QString &language)
{
    QList<TextRange> wrong;
    if (language.isEmpty())
        return wrong;
    const QChar::Script script = scriptOf(language);
    for (const SpellWord &word : spellWords(text)) {
        if (word.script == script && !isKnown(sliced(text, word.range).toString(), language))
            wrong.append(word.range);
    }
    return wrong;
}

bool Spelling::isKnown(const QString &word, const QString &language)
{
    const QString plain = asInDictionaries(word);
    const QString stem = withoutPossessive(plain);
    return m_names.contains(stem) || m_ignored.contains(plain) || m_names.contains(plain)
           || speller(language).isCorrect(plain);
}

QStringList Spelling::suggestions(const QString &word, const QString &language, qsizetype count)
{
    if (language.isEmpty())
        return {};
    return speller(language).suggest(asInDictionaries(word)).mid(0, count);
}

void Spelling::addToDictionary(const QString &word, const QString &language)
{
    if (!language.isEmpty())
        speller(language).addToPersonal(asInDictionaries(word));
    ignore(word);
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(asInDictionaries(word));
    Q_EMIT changed();
}

void Spelling::setNamesFrom(const QString &text)
{
    m_names.clear();
    const QStringView read = QStringView(text).first(std::min(text.size(), mostRead));
    for (const SpellWord &word : spellWords(read)) {
        const QString name = asInDictionaries(sliced(text, word.range));
        if (name.front().isUpper())
            m_names.insert(withoutPossessive(name));
    }
    Q_EMIT changed();
}

Sonnet::Speller &Spelling::speller(const QString &language)
{
    std::unique_ptr<Sonnet::Speller> &found = m_spellers[language];
    if (!found)
        found = std::make_unique<Sonnet::Speller>(language);
    return *found;
}

} // namespace Sidegloss
