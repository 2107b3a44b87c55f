// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/folds.h"
#include "tests/benchmarks/nameswapper.h"
#include "tests/benchmarks/tableaverage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

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

NameTagger::Table learnedTable(const QList<NamedArticle> &articles)
{
    constexpr int samples = 4;
    NameSwapper swapper(articles);
    QList<NameTagger::Table> tables;
    for (int i = 0; i < samples; ++i)
        tables.append(learnNames(sampleOf(articles, swapper)));
    return averageOf(tables);
}

void write(const NameTagger::Table &table, const QString &folder, const QString &name)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%ls cannot be written", qUtf16Printable(file.fileName()));
    file.write(packedNameTable(table));
}

/// Into \a folder and those of the folds in it, what the articles of \a languages teach but for
/// \a held.
void writeTables(const QString &folder, const QStringList &languages, const QString &name,
                 const QStringList &held)
{
    QList<NamedArticle> articles;
    for (const QString &language : languages)
        articles += readNamedArticles(language);
    articles.removeIf(
        [&held](const NamedArticle &article) { return held.contains(article.path + u".md"_s); });
    QList<NameTagger::Table> tables;
    for (int fold = 0; fold < foldCount; ++fold) {
        QList<NamedArticle> others = articles;
        others.removeIf([fold](const NamedArticle &article) {
            return foldOf(article.path.section(u'/', -1)) == fold;
        });
        tables.append(learnedTable(others));
        write(tables.last(), folder + u'/' + QString::number(fold), name);
    }
    write(averageOf(tables), folder, name);
}

} // namespace

/// Learns names from the articles of tests/fixtures/quotations whose names are listed: train_names
/// FOLDER writes han.table and latin.table into FOLDER/0 to 4, each without a fifth of the articles
/// (foldOf), for train_speakers, and their average into FOLDER, as resources/names has it. --held
/// FILE: without the articles that a file lists (lines such as en/development/x.md).
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const qsizetype at = arguments.indexOf(u"--held"_s);
    const QStringList held = linesOf(at < 0 ? QString() : arguments.value(at + 1));
    const QString folder = arguments.value(1);
    const QStringList latin{u"en"_s, u"de"_s, u"fr"_s};
    auto written =
        std::async(std::launch::async, writeTables, folder, latin, u"latin.table"_s, held);
    writeTables(folder, {u"zh"_s}, u"han.table"_s, held);
    written.get();
    return 0;
}
