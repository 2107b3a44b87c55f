// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/salvagetext.h"

#include "app/findingtext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct SalvageText
{
    static QStringList countsOf(const SalvagedTable &table);

    Q_DECLARE_TR_FUNCTIONS(SalvageText)
};

/// What there is none of isn't mentioned.
QStringList SalvageText::countsOf(const SalvagedTable &table)
{
    QStringList counts;
    if (table.read > 0)
        counts.append(tr("read: %1").arg(table.read));
    if (table.fromJournal > 0)
        counts.append(tr("taken from the history: %1").arg(table.fromJournal));
    if (table.doubtful > 0)
        counts.append(tr("kept, but doubtful: %1").arg(table.doubtful));
    if (table.putBack > 0)
        counts.append(tr("put back as far as known: %1").arg(table.putBack));
    if (!table.lost)
        counts.append(tr("lost: nobody knows how many"));
    else if (*table.lost > 0)
        counts.append(tr("lost: %1").arg(*table.lost));
    return counts;
}

} // namespace

QString salvageText(const SalvageReport &report)
{
    QString text;
    for (const auto &[table, became] : report.tables.asKeyValueRange()) {
        const QStringList counts = SalvageText::countsOf(became);
        if (!counts.isEmpty())
            text += "  "_L1 + tableText(table) + u": "_s + counts.join(u", "_s) + u'\n';
    }
    return text;
}

} // namespace Sidegloss
