// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinder.h"
#include "tests/benchmarks/maximumentropy.h"
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
    double ownPenalty = 1;
    qsizetype reachable = 0;
    qsizetype spoken = 0;
};

void addChoices(const LabelledArticle &article, const QList<SpeakerDecision> &decisions,
                QList<Choice> &choices, QMap<QString, QPair<int, int>> *reach = nullptr)
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
        Choice choice;
        choice.right = right - decision.candidates.begin();
        for (const SpeakerCandidate &candidate : decision.candidates) {
            QList<qsizetype> features;
            for (const ClueValue &clue : candidate.clues)
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

QList<ClueWeight> learn(const QList<LabelledArticle> &articles, const Learning &how)
{
    QList<ClueWeight> weights = firstWeights();
    for (int round = 0; round < 2; ++round) {
        QList<Choice> choices;
        for (const LabelledArticle &article : articles) {
            QList<SpeakerDecision> decisions;
            findQuotesBy(weights, article.document, decisions);
            addChoices(article, decisions, choices);
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
    {
        QMap<QString, QuotationScore> scores;
        QMap<QString, QPair<int, int>> reach;
        measure(firstWeights(), validated, scores, reach);
        out << "rules\n";
        report(out, scores);
        printReach(out, reach);
    }
    const QList<ClueWeight> weights = learn(trained, how);
    out << weights.size() << " weights\n";
    for (const auto *articles : {&trained, &validated}) {
        QMap<QString, QuotationScore> scores;
        QMap<QString, QPair<int, int>> reach;
        measure(weights, *articles, scores, reach);
        report(out, scores);
        printReach(out, reach);
        if (articles == &validated) {
            for (const auto &score : std::as_const(scores))
                for (const QString &fault : score.faults)
                    out << fault << '\n';
        }
    }
    return 0;
}
