// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/folds.h"
#include "tests/benchmarks/nameswapper.h"
#include "tests/benchmarks/tableaverage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <functional>
#include <future>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!path.isEmpty() && !file.open(QIODevice::ReadOnly))
        qFatal("%ls cannot be read", qUtf16Printable(path));
    return path.isEmpty() ? QStringList()
                          : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// \a articles as they are, and each with other names, several times.
std::vector<TaggedPlaces> sampleOf(const QList<NamedArticle> &articles, NameSwapper &swapper)
{
    constexpr int copies = 4;
    std::vector<TaggedPlaces> sample;
    const auto take = [&sample](const NamedArticle &article) {
        for (TaggedPlaces &places : taggedPlacesOf(article))
            sample.push_back(std::move(places));
    };
    for (const NamedArticle &article : articles) {
        take(article);
        for (int i = 0; i < copies; ++i)
            take(swapper.swapped(article));
    }
    return sample;
}

/// What is learned from the articles of \a languages that are \a wanted.
QByteArray learnedTable(const QStringList &languages,
                        const std::function<bool(const NamedArticle &)> &wanted)
{
    constexpr int samples = 4;
    QList<NamedArticle> articles;
    for (const QString &language : languages)
        articles += readNamedArticles(language);
    articles.removeIf([&](const NamedArticle &article) { return !wanted(article); });
    NameSwapper swapper(articles);
    QList<NameTagger::Table> tables;
    for (int i = 0; i < samples; ++i)
        tables.append(learnNames(sampleOf(articles, swapper)));
    return packedNameTable(averageOf(tables));
}

void writeTables(const QString &folder, const std::function<bool(const NamedArticle &)> &wanted)
{
    QDir().mkpath(folder);
    const auto write = [&](const QStringList &languages, const QString &name) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%ls cannot be written", qUtf16Printable(file.fileName()));
        file.write(learnedTable(languages, wanted));
    };
    auto latin = std::async(std::launch::async, write, QStringList{u"en"_s, u"de"_s, u"fr"_s},
                            u"latin.table"_s);
    write({u"zh"_s}, u"han.table"_s);
    latin.get();
}

} // namespace

/// Learns names from the articles of tests/fixtures/quotations whose names are listed, and writes
/// han.table and latin.table into FOLDER, as resources/names has them: train_names FOLDER. --held
/// FILE: without those that a file lists (lines such as en/development/x.md). --folds: instead into
/// FOLDER/0 to 4, each without a fifth of the articles (foldOf), for train_speakers.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const qsizetype at = arguments.indexOf(u"--held"_s);
    const QStringList held = linesOf(at < 0 ? QString() : arguments.value(at + 1));
    const QString folder = arguments.value(1);
    const auto isWanted = [&held](const NamedArticle &article) {
        return !held.contains(article.path + u".md"_s);
    };
    if (!arguments.contains(u"--folds"_s)) {
        writeTables(folder, isWanted);
        return 0;
    }
    for (int fold = 0; fold < foldCount; ++fold) {
        writeTables(folder + u'/' + QString::number(fold), [&](const NamedArticle &article) {
            return isWanted(article) && foldOf(article.path.section(u'/', -1)) != fold;
        });
    }
    return 0;
}
