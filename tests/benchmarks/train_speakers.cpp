// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/speakerlearning.h"
#include "tests/benchmarks/weightstable.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

using Articles = QList<LabelledArticle>;

const QStringList languages = {u"zh"_s, u"en"_s, u"de"_s, u"fr"_s};

QString figures(const Agreement &agreement)
{
    return u"%1 %2 %3"_s.arg(agreement.labelled, 6)
        .arg(agreement.recall(), 7, 'f', 3)
        .arg(agreement.precision(), 7, 'f', 3);
}

/// How well weights that are learned from one list of articles do on the other, of several pairs.
void measure(QTextStream &out, const QString &what,
             const QList<std::pair<Articles, Articles>> &pairs,
             const std::vector<NameTaggers> &names)
{
    QMap<QString, QuotationScore> scores;
    for (const auto &[learned, measured] : pairs) {
        const QList<ClueWeights> weights = learnSpeakers(learned, names);
        for (LabelledArticle article : measured) {
            QList<SpeakerDecision> decisions;
            article.document = article.document.withQuotes(
                findQuotesBy({taggersFor(article, names), weights}, article.document, decisions));
            scores[languageOf(article)] += scoreOf(article);
        }
    }
    out << what << '\n';
    for (const QString &language : languages) {
        const QuotationScore &score = scores[language];
        out << u"%1 | %2 | %3 | %4 | %5\n"_s.arg(language, figures(score.ranges),
                                                 figures(score.quotations), figures(score.speakers),
                                                 figures(score.named));
    }
    out << Qt::flush;
}

/// Every fifth article apart from the others, in five ways.
QList<std::pair<Articles, Articles>> folds(const Articles &articles)
{
    constexpr int count = 5;
    QList<std::pair<Articles, Articles>> folds(count);
    for (qsizetype i = 0; i < articles.size(); ++i) {
        for (int fold = 0; fold < count; ++fold)
            (i % count == fold ? folds[fold].second : folds[fold].first).append(articles[i]);
    }
    return folds;
}

/// The articles that the file \a list names, and the others.
std::pair<Articles, Articles> heldBack(const Articles &articles, const QString &list)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls cannot be read", qUtf16Printable(list));
    const QStringList held = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    std::pair<Articles, Articles> parts;
    for (const LabelledArticle &article : articles) {
        const bool isHeld = held.contains(article.path.section(u'/', -3));
        (isHeld ? parts.second : parts.first).append(article);
    }
    return parts;
}

} // namespace

/// train_speakers FOLDER, with what train_names --folds has written into it: learns from the
/// labelled articles of `development` what clues weigh. Prints how well weights do on articles they
/// weren't learned from: those that a file lists (--held FILE, lines such as en/development/x.md),
/// and every fifth of all (--folds). --write FILE: the weights learned from all, as
/// lib/quotation/attribution/speakerweights.cpp has them.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = app.arguments();
    const auto valueOf = [&](const QString &option) {
        const qsizetype at = arguments.indexOf(option);
        return at < 0 ? QString() : arguments.value(at + 1);
    };
    const std::vector<NameTaggers> names = readFolds(arguments.value(1));
    Articles articles;
    for (const QString &language : languages) {
        for (const QString &path : labelledArticlePaths(language, u"development"_s)) {
            auto article = readLabelledArticle(path);
            if (!article)
                qFatal("%ls: %ls", qUtf16Printable(path), qUtf16Printable(article.error()));
            articles.append(*std::move(article));
        }
    }
    out << "          ranges | quotations | speakers | named: labels, recall, precision\n";
    if (const QString held = valueOf(u"--held"_s); !held.isEmpty())
        measure(out, u"held back"_s, {heldBack(articles, held)}, names);
    if (arguments.contains(u"--folds"_s))
        measure(out, u"five folds"_s, folds(articles), names);
    if (const QString path = valueOf(u"--write"_s); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%ls cannot be written", qUtf16Printable(path));
        file.write(weightsTable(learnSpeakers(arguments.contains(u"--only"_s)
                                                  ? heldBack(articles, valueOf(u"--held"_s)).first
                                                  : articles,
                                              names)));
    }
    return 0;
}
