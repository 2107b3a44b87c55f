// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/quotelabels.h"

#include "lib/document/quotewords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct QuoteLabels
{
    Q_DECLARE_TR_FUNCTIONS(QuoteLabels)
};

} // namespace

QString quoteKindLabel(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Key:
        return QuoteLabels::tr("key quote");
    case QuoteKind::Direct:
        return QuoteLabels::tr("quotation");
    case QuoteKind::Scare:
        return QuoteLabels::tr("scare quote");
    case QuoteKind::Title:
        return QuoteLabels::tr("title");
    case QuoteKind::Block:
        return QuoteLabels::tr("block quote");
    case QuoteKind::Turn:
        //: What one speaker says in an interview until the next one speaks
        return QuoteLabels::tr("turn");
    }
    Q_UNREACHABLE_RETURN({});
}

QString correctedKindLabel(const QuotationBody &says)
{
    if (says.isNone())
        return QuoteLabels::tr("not a quotation");
    // A kind of later days stands as it is.
    const auto kind = quoteKindFromWord(says.kind);
    return kind ? quoteKindLabel(*kind) : says.kind;
}

QString correctedSpeakerLabel(const QuotationBody &says)
{
    if (says.speaker && says.speaker->isEmpty())
        return QuoteLabels::tr("nobody named");
    return says.speaker.value_or(QString());
}

QString correctionLabel(const QuotationBody &says)
{
    QStringList parts{correctedKindLabel(says)};
    const QString speaker = correctedSpeakerLabel(says);
    const bool isNamed = says.speaker && !says.speaker->isEmpty();
    parts.append(isNamed ? QuoteLabels::tr("said by %1").arg(speaker) : speaker);
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace Sidegloss
