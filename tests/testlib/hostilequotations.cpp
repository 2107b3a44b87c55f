// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/hostilequotations.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

QString HostileQuotation::make(qsizetype size) const
{
    QString text;
    text.reserve(size + piece.size() + 16);
    for (qsizetype i = 0; text.size() < size; ++i)
        text += QString(piece).replace(u"%1"_s, QString::number(i));
    return text;
}

QList<HostileQuotation> hostileQuotations()
{
    return {
        {"openings", u"“"_s},
        {"closings that match nothing", u"「”"_s},
        {"alternating", u"‘“ "_s},
        {"straight", u"\" a"_s},
        {"nested, then closed", u"“‘a’ ‘b’ “c”” "_s},
        {"unclosed in every paragraph", u"“He said\n"_s},
        {"names", u"Anna Berg said "_s},
        {"other names", u"Aab%1c Eef%1g "_s},
        {"names of one family", u"A%1b Smith said “no”. "_s},
        {"Chinese names", u"王小明李大力张静"_s},
        {"names of organisations", u"Institute of the "_s},
        {"verbs", u"说指出"_s},
        {"verbs, spaced", u"said says told "_s},
        {"many quotations in a sentence", u"“x” he said, "_s},
        {"pronouns", u"He said “x y z u v”. "_s},
        {"nouns", u"The mayor said “x y z u v”. "_s},
        {"answers of hers", u"Her answer was "_s},
        {"commas", u"a, “b”, "_s},
        {"headlines", u"# “Alpha beta gamma %1”\n"_s},
        {"turns", u"Anna Berg: So?\nB%1b Cole: No.\n"_s},
        {"signed block quotes", u"> Alpha beta.\n> — B%1b Cole\ntext\n"_s},
    };
}

} // namespace Sidegloss
