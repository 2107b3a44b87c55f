// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinder.h"
#include "tests/benchmarks/maximumentropy.h"
#include "lib/quotation/names.h"
#include "tests/testlib/quotationscore.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QStringList languages = {u"zh"_s, u"en"_s, u"de"_s, u"fr"_s};

QString languageOf(const LabelledArticle &article)
{
    return article.path.section(u'/', -3, -3);
}

struct Learning
{
    double penalty = 1;
    double fresh = 1;
    int drop = 0;
    qsizetype reachable = 0;
    qsizetype spoken = 0;
};

void addChoices(const LabelledArticle &article, const QList<SpeakerDecision> &decisions,
                QList<Choice> &choices, QMap<QString, QPair<int, int>> *reach = nullptr, int drop = 0)
{
    const QString &text = article.document.text();
    QHash<TextRange, std::optional<QString>> labels;
    for (const LabelledQuotation &label : article.quotations)
        labels.insert(coreOf(label.range, text), label.speaker);
    const qsizetype language = 1 + languages.indexOf(languageOf(article));
    for (const SpeakerDecision &decision : decisions) {
        const auto label = labels.constFind(coreOf(decision.quotation, text));
        if (label == labels.cend())
            continue;
        const QString name = label->value_or(QString());
        const auto right =
            std::ranges::find(decision.candidates, name, &SpeakerCandidate::name);
        if (reach && !name.isEmpty()) {
            ++(*reach)[languageOf(article)].first;
            (*reach)[languageOf(article)].second += right != decision.candidates.end();
        }
        if (right == decision.candidates.end())
            continue;
        const bool dropped = drop && choices.size() % 100 < drop;
        Choice choice;
        choice.right = right - decision.candidates.begin();
        for (const SpeakerCandidate &candidate : decision.candidates) {
            QList<qsizetype> features;
            for (const ClueValue &clue : candidate.clues)
                if (!(dropped && (clue.clue == Clue::Rule || clue.clue == Clue::RuleMode || clue.clue == Clue::RuleGap)))
                features << placeOf(clue) << placeOf(clue) + language * cluePlaces;
            choice.candidates.append(features);
        }
        choices.append(choice);
    }
}

QList<ClueWeight> firstWeights()
{
    QList<ClueWeight> weights;
    for (qsizetype value = 0; value < clueValues; ++value) {
        weights.append({{Clue::Rule, quint8(value)}, u"", 5});
        weights.append({{Clue::RuleNobody, quint8(value)}, u"", 5});
    }
    return weights;
}

QList<ClueWeight> learn(const QList<LabelledArticle> &articles, const QStringList &fresh, const Learning &how)
{
    QList<ClueWeight> weights = firstWeights();
    for (int round = 0; round < 2; ++round) {
        QList<Choice> choices;
        for (const LabelledArticle &article : articles) {
            QList<SpeakerDecision> decisions;
            findQuotesBy(weights, article.document, decisions);
            const qsizetype from = choices.size();
            addChoices(article, decisions, choices, nullptr, how.drop);
            if (fresh.contains(article.path.section(u'/', -3)))
                for (qsizetype i = from; i < choices.size(); ++i)
                    choices[i].weight = how.fresh;
        }
        const QList<float> learned =
            learnWeights(choices, (1 + languages.size()) * cluePlaces, how.penalty);
        weights.clear();
        constexpr float least = 0.01f;
        for (qsizetype i = 0; i < learned.size(); ++i) {
            if (std::abs(learned[i]) < least)
                continue;
            const qsizetype language = i / cluePlaces;
            const qsizetype place = i % cluePlaces;
            weights.append({{static_cast<Clue>(place / clueValues),
                             static_cast<quint8>(place % clueValues)},
                            language == 0 ? QStringView(u"") : languages[language - 1],
                            learned[i]});
        }
    }
    return weights;
}

void report(QTextStream &out, const QMap<QString, QuotationScore> &scores)
{
    const auto figures = [](const Agreement &a) {
        return u"%1 %2 %3"_s.arg(a.labelled, 6).arg(a.recall(), 7, 'f', 3).arg(a.precision(), 7, 'f', 3);
    };
    for (const QString &language : languages)
        out << language << " | " << figures(scores[language].ranges) << " | "
            << figures(scores[language].quotations) << " | " << figures(scores[language].speakers)
            << " | " << figures(scores[language].named) << " | "
            << figures(scores[language].scares) << '\n';
    out << Qt::flush;
}

void measure(const QList<ClueWeight> &weights, const QList<LabelledArticle> &articles,
             QMap<QString, QuotationScore> &scores, QMap<QString, QPair<int, int>> &reach)
{
    for (LabelledArticle article : articles) {
        QList<SpeakerDecision> decisions;
        article.document =
            article.document.withQuotes(findQuotesBy(weights, article.document, decisions));
        scores[languageOf(article)] += scoreOf(article);
        QTextStream err(stderr);
        QList<TextRange> leaves;
        for (qsizetype i = 0; i < article.document.leaves().size(); ++i)
            leaves.append(article.document.leaf(i).range);
        const QString text = article.document.text();
        const Names names(text, leaves, speechLanguage(article.document.metadata().language));
        QSet<QString> fulls;
        for (const auto &m : names.mentions())
            fulls.insert(names.fullest(m.name));
        for (const LabelledQuotation &label : article.quotations) {
            if (!label.speaker)
                continue;
            QString where = u"undecided"_s;
            QString reach = u"-"_s;
            for (const auto &d : decisions) {
                if (coreOf(d.quotation, article.document.text()) != coreOf(label.range, article.document.text()))
                    continue;
                for (const ClueValue &c : d.candidates.first().clues)
                    if (c.clue == Clue::Place)
                        where = QStringList{u"plain"_s, u"heading"_s, u"list"_s, u"block"_s, u"nested"_s, u"turn"_s}[c.value / 4];
                reach = std::ranges::contains(d.candidates, *label.speaker, &SpeakerCandidate::name) ? u"reach"_s : u"no"_s;
            }
            QString result = u"missing"_s;
            for (const Quote &q : article.document.quotes())
                if (coreOf(q.range, article.document.text()) == coreOf(label.range, article.document.text()))
                    result = q.speaker == label.speaker ? u"right"_s : q.speaker ? u"wrong"_s : u"none"_s;
            if (reach == u"no")
                err << "U " << article.path.section(u'/', -3) << ' ' << *label.speaker << (fulls.contains(*label.speaker) ? " known" : " UNKNOWN") << '\n';
            err << "S " << languageOf(article) << ' ' << int(label.kind) << ' ' << where << ' ' << reach << ' ' << result << '\n';
        }
        QList<Choice> choices;
        addChoices(article, decisions, choices, &reach);
    }
}

void printReach(QTextStream &out, const QMap<QString, QPair<int, int>> &reach)
{
    for (const auto &[language, counts] : reach.asKeyValueRange())
        out << language << " reachable " << double(counts.second) / counts.first << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QStringList arguments = app.arguments();
    QStringList held;
    if (QFile file(arguments.value(1)); file.open(QIODevice::ReadOnly))
        held = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    Learning how;
    how.penalty = arguments.value(2, u"1"_s).toDouble();
    QList<LabelledArticle> all;
    for (const QString &language : languages) {
        for (const QString &path : labelledArticlePaths(language, u"development"_s))
            all.append(*readLabelledArticle(path));
    }
    QList<LabelledArticle> trained;
    QList<LabelledArticle> validated;
    for (const LabelledArticle &article : std::as_const(all))
        (held.contains(article.path.section(u'/', -3)) ? validated : trained).append(article);
    how.fresh = arguments.value(3, u"1"_s).toDouble();
    how.drop = arguments.value(4, u"0"_s).toInt();
    const bool rules = arguments.contains(u"--rules"_s);
    QStringList faults;
    const auto run = [&](const QString &what, const QList<QPair<QList<LabelledArticle>, QList<LabelledArticle>>> &splits) {
        QMap<QString, QuotationScore> scores;
        QMap<QString, QPair<int, int>> reach;
        for (const auto &[learned, measured] : splits)
            measure(rules ? firstWeights() : learn(learned, held, how), measured, scores, reach);
        out << what << '\n';
        report(out, scores);
        printReach(out, reach);
        faults.clear();
        for (const auto &score : std::as_const(scores))
            faults += score.faults;
    };
    run(u"old for new"_s, {{trained, validated}});
    QList<QPair<QList<LabelledArticle>, QList<LabelledArticle>>> splits;
    for (int fold = 0; fold < 5; ++fold) {
        QList<LabelledArticle> rest = trained;
        QList<LabelledArticle> measured;
        for (qsizetype i = 0; i < validated.size(); ++i)
            (i % 5 == fold ? measured : rest).append(validated[i]);
        splits.append({rest, measured});
    }
    run(u"folds of new"_s, splits);
    for (const QString &fault : faults)
        out << fault << '\n';
    if (arguments.contains(u"--all"_s)) {
        splits.clear();
        for (int fold = 0; fold < 5; ++fold) {
            QList<LabelledArticle> rest;
            QList<LabelledArticle> measured;
            for (qsizetype i = 0; i < all.size(); ++i)
                (i % 5 == fold ? measured : rest).append(all[i]);
            splits.append({rest, measured});
        }
        run(u"folds of all"_s, splits);
    }
    return 0;
}
