// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/namedarticle.h"

#include "lib/parse/parser.h"
#include "lib/quotation/names/hanmentions.h"
#include "lib/quotation/names/hannames.h"
#include "lib/quotation/names/hanplaces.h"
#include "lib/quotation/names/latincase.h"
#include "lib/quotation/names/latinplaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// As it stands in the text, with what shows that it is a name around it: [李]教授.
struct NameForm
{
    QString text;
    TextRange name;
    bool isOrganisation = false;
};

NameForm readForm(QString written, bool isOrganisation)
{
    const qsizetype open = written.indexOf(u'[');
    const qsizetype close = written.indexOf(u']');
    if (open < 0 || close < open)
        return {written, {0, written.size()}, isOrganisation};
    written.remove(close, 1).remove(open, 1);
    return {written, {open, close - 1}, isOrganisation};
}

/// The longest first: it is the one that is meant.
QList<NameForm> readForms(const QJsonObject &article)
{
    QList<NameForm> forms;
    for (const bool isOrganisation : {false, true}) {
        const QString list = isOrganisation ? u"organisations"_s : u"persons"_s;
        const QJsonArray written = article[list].toArray();
        for (const QJsonValue &form : written)
            forms.append(readForm(form.toString(), isOrganisation));
    }
    std::ranges::stable_sort(forms, std::greater(),
                             [](const NameForm &form) { return form.name.length(); });
    return forms;
}

/// Whether a name may begin or end at \a place: not within a word of Latin letters.
bool isEdge(qsizetype place, QStringView text)
{
    const auto isLatin = [text](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].isLetterOrNumber()
               && text[i].script() != QChar::Script_Han;
    };
    const bool isHyphen = place < text.size() && text[place] == u'-' && isLatin(place + 1);
    const bool isBehindHyphen = place > 0 && text[place - 1] == u'-' && isLatin(place - 2);
    return !isLatin(place - 1) ? !(isBehindHyphen && isLatin(place)) : !isLatin(place) && !isHyphen;
}

void markNames(const QList<NameForm> &forms, NamedArticle &article)
{
    QList<bool> taken(article.text.size());
    for (const NameForm &form : forms) {
        for (qsizetype at = article.text.indexOf(form.text); at >= 0;
             at = article.text.indexOf(form.text, at + 1)) {
            const TextRange name = form.name.shifted(at);
            const bool isWhole =
                (form.name.start > 0 || isEdge(name.start, article.text))
                && (form.name.end < form.text.size() || isEdge(name.end, article.text));
            const auto first = taken.begin() + name.start;
            const auto last = taken.begin() + name.end;
            if (!isWhole || std::find(first, last, true) != last)
                continue;
            std::fill(first, last, true);
            article.names.append({name, form.isOrganisation});
        }
    }
    std::ranges::sort(article.names, {}, &MarkedName::range);
}

NamedArticle readArticle(const QString &folder, const QString &language, const QJsonObject &listed)
{
    const QString path = language + u"/development/"_s + listed[u"article"_s].toString();
    const auto document = parseFile(folder + path + u".md"_s);
    if (!document)
        qFatal("%ls cannot be read", qUtf16Printable(path));
    NamedArticle article{path, language, document->text(), {}, {}};
    for (const auto leaf : document->leaves()) {
        if (!document->blocks()[leaf].range.isEmpty())
            article.leaves.append(document->blocks()[leaf].range);
    }
    markNames(readForms(listed), article);
    return article;
}

/// What each of \a places, in order, is in a name of the \a article.
std::vector<size_t> tagsOf(const QList<TextRange> &places, const NamedArticle &article)
{
    std::vector<size_t> tags;
    auto name = article.names.begin();
    auto before = article.names.end();
    for (const TextRange place : places) {
        while (name != article.names.end() && name->range.end <= place.start)
            ++name;
        const bool isName = name != article.names.end() && name->range.intersects(place);
        const size_t kind = isName && name->isOrganisation
                                ? static_cast<size_t>(NameTag::OrganisationBegins)
                                : static_cast<size_t>(NameTag::PersonBegins);
        tags.push_back(!isName ? 0 : name == before ? kind + 1 : kind);
        before = isName ? name : article.names.end();
    }
    return tags;
}

std::vector<TaggedPlaces> hanPlacesOf(const NamedArticle &article)
{
    const QList<TextRange> known =
        findHanMentions(article.text, article.leaves, findHanNames(article.text, article.leaves));
    std::vector<TaggedPlaces> result;
    for (const TextRange leaf : article.leaves) {
        QList<TextRange> inLeaf;
        for (const TextRange name : known) {
            if (leaf.contains(name))
                inLeaf.append(name.shifted(-leaf.start));
        }
        const HanPlaces places(sliced(article.text, leaf), inLeaf);
        QList<TextRange> characters;
        TaggedPlaces &tagged = result.emplace_back();
        for (qsizetype i = 0; i < places.size(); ++i) {
            characters.append({leaf.start + i, leaf.start + i + 1});
            tagged.places.push_back(places.featuresAt(i));
        }
        tagged.tags = tagsOf(characters, article);
    }
    return result;
}

std::vector<TaggedPlaces> latinPlacesOf(const NamedArticle &article)
{
    const SpeechLanguage language = speechLanguage(article.language);
    QList<LatinName> known;
    WordUse use;
    for (const TextRange leaf : article.leaves) {
        known += findLatinNames(article.text, leaf, language);
        use.add(article.text, wordsAndMarks(article.text, leaf));
    }
    removeCommonWords(article.text, article.leaves, known);
    std::vector<TaggedPlaces> result;
    for (const TextRange leaf : article.leaves) {
        QList<LatinName> inLeaf;
        std::ranges::copy_if(known, std::back_inserter(inLeaf),
                             [leaf](const LatinName &name) { return leaf.contains(name.range); });
        const QList<TextRange> words = wordsAndMarks(article.text, leaf);
        if (words.isEmpty())
            continue;
        const LatinPlaces places(article.text, words, inLeaf, use, language);
        TaggedPlaces &tagged = result.emplace_back();
        for (qsizetype i = 0; i < places.size(); ++i)
            tagged.places.push_back(places.featuresAt(i));
        tagged.tags = tagsOf(words, article);
    }
    return result;
}

} // namespace

QList<NamedArticle> readNamedArticles(const QString &language)
{
    const QString folder = QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/fixtures/quotations/");
    QFile file(folder + language + u"/names.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls cannot be read", qUtf16Printable(file.fileName()));
    QList<NamedArticle> articles;
    while (!file.atEnd()) {
        const QJsonObject listed = QJsonDocument::fromJson(file.readLine()).object();
        if (!listed.isEmpty())
            articles.append(readArticle(folder, language, listed));
    }
    return articles;
}

std::vector<TaggedPlaces> taggedPlacesOf(const NamedArticle &article)
{
    return article.language == u"zh" ? hanPlacesOf(article) : latinPlacesOf(article);
}

} // namespace Sidegloss
