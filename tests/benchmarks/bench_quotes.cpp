// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/quotefinder.h"
#include "tests/testlib/hostilequotations.h"
#include "tests/testlib/plaindocument.h"
#include "tests/testlib/quotationscore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QString figures(const Agreement &agreement)
{
    return u"%1 %2 %3"_s.arg(agreement.labelled, 6)
        .arg(agreement.recall(), 7, 'f', 3)
        .arg(agreement.precision(), 7, 'f', 3);
}

/// The shortest of some runs over a text, in milliseconds of processor time.
double shortest(const QString &text)
{
    const Document document = plainDocument(text);
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 3; ++i) {
        const std::clock_t start = std::clock();
        findQuotes(document);
        best = std::min(best, 1000 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

void measure(QTextStream &out, const QString &name, const QString &once, const QString &twice)
{
    const double first = shortest(once);
    const double second = shortest(twice);
    out << u"%1 %2 %3 %4\n"_s.arg(name, -36)
               .arg(first, 9, 'f', 1)
               .arg(second, 9, 'f', 1)
               .arg(second / first, 7, 'f', 2)
        << Qt::flush;
}

/// What a text takes that is made to keep the finder busy, what twice of it does, and what much of
/// an ordinary kind does.
void measureTimes(QTextStream &out)
{
    out << u"\n%1 %2 %3 %4\n"_s.arg(u"finding, ms"_s, -36)
               .arg(u"1 MB"_s, 9)
               .arg(u"2 MB"_s, 9)
               .arg(u"ratio"_s, 7);
    constexpr qsizetype size = 500'000; // Characters; about a megabyte in memory.
    for (const HostileQuotation &input : hostileQuotations())
        measure(out, QString::fromLatin1(input.name), input.make(size), input.make(2 * size));
    for (const QString &language : {u"zh"_s, u"en"_s, u"de"_s, u"fr"_s}) {
        QString articles;
        for (const QString &path : labelledArticlePaths(language, u"development"_s)) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                articles += QString::fromUtf8(file.readAll());
        }
        const qsizetype times = 10 * size / articles.size();
        measure(out, u"ordinary text ten times as long, "_s + language, articles.repeated(times),
                articles.repeated(2 * times));
    }
}

} // namespace

/// How many of the labelled quotations are found, and their speakers. Each column has the number of
/// labels, recall and precision. The faults of the part that is tuned on are listed; those of the
/// blind one nobody is to look at. Behind them times, unless it is called with --found.
int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QStringList faults;
    out << u"%1 | %2 | %3 | %4 | %5 | %6 | %7\n"_s.arg(u"labels, recall, precision"_s, -25)
               .arg(u"ranges"_s, -22)
               .arg(u"quotations"_s, -22)
               .arg(u"speakers"_s, -22)
               .arg(u"named"_s, -22)
               .arg(u"scare quotes"_s, -22)
               .arg(u"titles"_s, -22);
    for (const QString &language : {u"zh"_s, u"en"_s, u"de"_s, u"fr"_s}) {
        for (const QString &part : labelledArticleParts()) {
            if (labelledArticlePaths(language, part).isEmpty())
                continue;
            const QuotationScore score = scoreOf(language, part);
            out << u"%1 %2 | %3 | %4 | %5 | %6 | %7 | %8\n"_s.arg(language, -2)
                       .arg(part, -22)
                       .arg(figures(score.ranges), figures(score.quotations),
                            figures(score.speakers), figures(score.named), figures(score.scares),
                            figures(score.titles));
            if (part != u"blind")
                faults += score.faults;
        }
    }
    for (const QString &fault : std::as_const(faults))
        out << fault << '\n';
    if (!QCoreApplication(argc, argv).arguments().contains(u"--found"_s))
        measureTimes(out);
    return 0;
}
