// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/quotationscore.h"

#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QString figures(const Agreement &agreement)
{
    return u"%1 %2 %3"_s.arg(agreement.labelled, 6)
        .arg(agreement.recall(), 7, 'f', 3)
        .arg(agreement.precision(), 7, 'f', 3);
}

} // namespace

/// How many of the labelled quotations are found, and their speakers. Each column has the number of
/// labels, recall and precision. The faults of the parts that are tuned on are listed; those of the
/// fresh one nobody is to look at.
int main()
{
    QTextStream out(stdout);
    QStringList faults;
    out << u"%1 | %2 | %3 | %4 | %5\n"_s.arg(u"labels, recall, precision"_s, -25)
               .arg(u"quotations"_s, -22)
               .arg(u"speakers"_s, -22)
               .arg(u"scare quotes"_s, -22)
               .arg(u"titles"_s, -22);
    for (const QString &language : {u"zh"_s, u"en"_s, u"de"_s, u"fr"_s}) {
        for (const QString &part : {u"development"_s, u"heldout"_s, u"fresh"_s}) {
            const QuotationScore score = scoreOf(language, part);
            out << u"%1 %2 | %3 | %4 | %5 | %6\n"_s.arg(language, -2)
                       .arg(part, -22)
                       .arg(figures(score.quotations), figures(score.speakers),
                            figures(score.scares), figures(score.titles));
            if (part != u"fresh")
                faults += score.faults;
        }
    }
    for (const QString &fault : std::as_const(faults))
        out << fault << '\n';
    return 0;
}
