// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/organisations.h"

#include "lib/quotation/hannamewords.h"
#include "lib/quotation/speechwords.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace Sidegloss {

bool isOrganisationName(QStringView name)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QStringView word :
             QStringView(u"Trust Board Council Alliance Federation Association Union Company Guild "
                         u"Group Institute University College Ministry Department Agency Authority "
                         u"Office Commission Committee Bank Party Society Club Foundation Service "
                         u"Network Inspectorate Inc Ltd Corporation Museum Hospital Academy League "
                         u"Partnership Chamber Congress Bureau Centre Center Press Railways")
                 .tokenize(u' '))
            set.insert(word.toString());
        return set;
    }();
    return endsInOrganisation(name)
           || words.contains(name.sliced(name.lastIndexOf(u' ') + 1).toString());
}

bool isOrganisationNoun(QStringView noun)
{
    constexpr QStringView nouns[] = {
        u"company",    u"firm",       u"council", u"board",     u"ministry", u"agency",
        u"charity",    u"union",      u"club",    u"trust",     u"party",    u"bank",
        u"university", u"hospital",   u"museum",  u"group",     u"office",   u"department",
        u"committee",  u"federation", u"guild",   u"league",    u"operator", u"association",
        u"alliance",   u"institute",  u"society", u"foundation"};
    return std::ranges::contains(nouns, noun.toString().toLower());
}

bool leadsToOrganisation(QStringView text)
{
    const qsizetype end = text.lastIndexOf(u' ');
    if (end < 0 || end + 1 != text.size())
        return false;
    const qsizetype preposition = text.first(end).lastIndexOf(u' ') + 1;
    const QStringView word = text.sliced(preposition, end - preposition);
    if ((word != u"of" && word != u"for" && word != u"at") || preposition == 0)
        return false;
    const QStringView before = text.first(preposition - 1);
    return roleOf(before.sliced(before.lastIndexOf(u' ') + 1)) == WordRole::Office;
}

} // namespace Sidegloss
