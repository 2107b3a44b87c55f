// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/checkreport.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

void CheckReport::add(Finding finding)
{
    if (findings.size() < mostFindings)
        findings.append(std::move(finding));
    else
        ++unlisted;
}

QLatin1StringView findingKindName(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Structure:
        return "structure"_L1;
    case Finding::Kind::Schema:
        return "schema"_L1;
    case Finding::Kind::Unreadable:
        return "unreadable"_L1;
    case Finding::Kind::Altered:
        return "altered"_L1;
    case Finding::Kind::Malformed:
        return "malformed"_L1;
    case Finding::Kind::Contradiction:
        return "contradiction"_L1;
    case Finding::Kind::Reference:
        return "reference"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString summaryOf(const Finding &finding)
{
    QStringList parts{findingKindName(finding.kind), finding.table, finding.key, finding.detail};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace Sidegloss
