// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/elision.h"

#include "lib/quotation/names/organisations.h"
#include "lib/quotation/words/speechwords.h"

namespace Sidegloss {

qsizetype elisionLength(QStringView word)
{
    constexpr QStringView elided = u"ldjcsnmt";
    const bool two = word.size() > 2 && (word[1] == u'\'' || word[1] == u'’')
                     && elided.contains(word.front().toLower());
    const bool three = word.size() > 3 && (word[2] == u'\'' || word[2] == u'’')
                       && word.first(2).compare(u"qu", Qt::CaseInsensitive) == 0;
    const qsizetype length = two ? 2 : three ? 3 : 0;
    // L’Oréal is a name, L’Observatoire an article with one.
    const bool isName = length > 0 && word.front().isUpper() && word[length].isUpper()
                        && !isOrganisationHead(word.sliced(length));
    if (length == 0 || !word[length].isLetter() || isName)
        return 0;
    return roleOf(word) == WordRole::Other ? length : 0;
}

} // namespace Sidegloss
