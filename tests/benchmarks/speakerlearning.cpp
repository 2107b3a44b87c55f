// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/speakerlearning.h"

#include "tests/benchmarks/folds.h"
#include "tests/benchmarks/maximumentropy.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array<QStringView, 5> languages = {u"", u"zh", u"en", u"de", u"fr"};

/// The weights that take the speakers whom the rules name.
QList<ClueWeights> weightsOfRules()
{
    QList<ClueWeights> weights = {{Clue::Rule, u"", {}}, {Clue::RuleNobody, u"", {}}};
    for (ClueWeights &clue : weights) {
        for (qsizetype value = 0; value < clueValues; ++value)
            clue.values.append({static_cast<quint8>(value), 500});
    }
    return weights;
}

Choice choiceOf(const SpeakerDecision &decision, qsizetype right, qsizetype language)
{
    Choice choice;
    choice.right = right;
    for (const SpeakerCandidate &candidate : decision.candidates) {
        QList<qsizetype> features;
        for (const ClueValue &clue : candidate.clues)
            features << placeOf(clue) << language * cluePlaces + placeOf(clue);
        choice.candidates.append(features);
    }
    return choice;
}

/// What there was to choose from where a label tells who speaks and the one was thought of.
void addChoices(const LabelledArticle &article, const QList<SpeakerDecision> &decisions,
                QList<Choice> &choices)
{
    const QString &text = article.document.text();
    QHash<TextRange, QString> speakers;
    for (const LabelledQuotation &label : article.quotations)
        speakers.insert(coreOf(label.range, text), label.speaker.value_or(QString()));
    const auto language = std::ranges::find(languages, QStringView(languageOf(article)));
    for (const SpeakerDecision &decision : decisions) {
        const auto speaker = speakers.constFind(coreOf(decision.quotation, text));
        if (speaker == speakers.cend())
            continue;
        const auto right =
            std::ranges::find(decision.candidates, *speaker, &SpeakerCandidate::name);
        if (right != decision.candidates.end())
            choices.append(choiceOf(decision, right - decision.candidates.begin(),
                                    language - languages.begin()));
    }
}

/// Those that are worth keeping, by clue.
QList<ClueWeights> tableOf(const QList<float> &weights)
{
    constexpr short least = 4; // Hundredths.
    QList<ClueWeights> table;
    for (qsizetype clue = 0; clue < static_cast<qsizetype>(Clue::Count); ++clue) {
        for (qsizetype language = 0; language < std::ssize(languages); ++language) {
            ClueWeights row{static_cast<Clue>(clue), languages[static_cast<size_t>(language)], {}};
            for (qsizetype value = 0; value < clueValues; ++value) {
                const float weight = weights[language * cluePlaces + clue * clueValues + value];
                const auto hundredths = static_cast<short>(std::lround(100 * weight));
                if (std::abs(hundredths) >= least)
                    row.values.append({static_cast<quint8>(value), hundredths});
            }
            if (!row.values.isEmpty())
                table.append(row);
        }
    }
    return table;
}

} // namespace

QString languageOf(const LabelledArticle &article)
{
    return article.path.section(u'/', -3, -3);
}

std::vector<NameTaggers> readFolds(const QString &folder)
{
    const auto read = [&folder](int fold, QStringView name) {
        QFile file(u"%1/%2/%3.table"_s.arg(folder).arg(fold).arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%ls cannot be read", qUtf16Printable(file.fileName()));
        return NameTagger(unpackedNameTable(file.readAll()));
    };
    std::vector<NameTaggers> folds;
    for (int fold = 0; fold < foldCount; ++fold)
        folds.push_back({read(fold, u"han"), read(fold, u"latin")});
    return folds;
}

const NameTaggers &taggersFor(const LabelledArticle &article, const std::vector<NameTaggers> &folds)
{
    return folds[static_cast<size_t>(foldOf(QFileInfo(article.path).completeBaseName()))];
}

QList<ClueWeights> learnSpeakers(const QList<LabelledArticle> &articles,
                                 const std::vector<NameTaggers> &folds)
{
    constexpr int rounds = 2;
    QList<ClueWeights> weights = weightsOfRules();
    for (int round = 0; round < rounds; ++round) {
        QList<Choice> choices;
        for (const LabelledArticle &article : articles) {
            QList<SpeakerDecision> decisions;
            findQuotesBy({taggersFor(article, folds), weights}, article.document, decisions);
            addChoices(article, decisions, choices);
        }
        QList<double> penalties(std::ssize(languages) * cluePlaces, 16);
        std::fill_n(penalties.begin(), cluePlaces, 4);
        weights = tableOf(learnWeights(choices, penalties));
    }
    return weights;
}

} // namespace Sidegloss
