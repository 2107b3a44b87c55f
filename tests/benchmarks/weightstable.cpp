// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/weightstable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// As Clue has them.
QString nameOf(Clue clue)
{
    static const QStringList names =
        u"Nobody Rule RuleMode RuleGap RuleNobody Said SaidByOther Topic "
        u"TopicIsOther Gender MentionBefore MentionBehind MentionRank "
        u"MentionInside MentionInQuotes WordBehindName WordBeforeName "
        u"InParagraph InFocus FirstNamed Mentions Speaks Kind NameKind Form Last "
        u"BeforeLast Outer Next Foremost Before Behind Ends Looks Place "
        u"WordBefore WordBehind WayMention WayGender WayRank WayLast WayKind WayOuter "
        u"WayTopic Inside Conversation FirstPerson Stranger Author Reported Term"_s.split(u' ');
    Q_ASSERT(names.size() == static_cast<qsizetype>(Clue::Count));
    return names[static_cast<qsizetype>(clue)];
}

} // namespace

QByteArray weightsTable(const QList<ClueWeights> &weights)
{
    constexpr qsizetype widest = 100;
    QString source = u"// SPDX-FileCopyrightText: 2026 The Sidegloss Authors\n"
                     u"// SPDX-License-Identifier: GPL-3.0-or-later\n\n"
                     u"// Written by tests/benchmarks/train_speakers --write.\n\n"
                     u"#include \"lib/quotation/attribution/speakermodel.h\"\n\n"
                     u"namespace Sidegloss {\n\n"
                     u"const QList<ClueWeights> &learnedClueWeights()\n{\n"
                     u"    // clang-format off\n"
                     u"    static const QList<ClueWeights> weights = {\n"_s;
    for (const ClueWeights &clue : weights) {
        QString line = u"        {Clue::%1, u\"%2\", {"_s.arg(nameOf(clue.clue), clue.language);
        for (const auto [value, hundredths] : clue.values) {
            const QString pair = u"{%1, %2},"_s.arg(value).arg(hundredths);
            if (line.size() + pair.size() > widest) {
                source += line + u'\n';
                line = u"            "_s;
            }
            line += pair;
        }
        source += line + u"}},\n"_s;
    }
    source +=
        u"    };\n    // clang-format on\n    return weights;\n}\n\n} // namespace Sidegloss\n"_s;
    return source.toUtf8();
}

} // namespace Sidegloss
