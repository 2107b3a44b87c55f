// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/draft.h"

#include "app/annotations/labels.h"
#include "app/cli/commandline.h"
#include "lib/annotation/tag.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

using Wrong = std::optional<QString>; ///< A sentence, where something is.

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(RequestText)
};

QString badValue(QLatin1StringView option, const QString &value)
{
    return RequestText::tr("“%2” is no value of %1.").arg(option, value);
}

Wrong readPlace(const CommandLine &line, AnnotationRequest &request)
{
    const auto quote = line.value("--quote"_L1);
    for (const auto option : {"--prefix"_L1, "--suffix"_L1, "--occurrence"_L1}) {
        if (line.has(option) && !quote)
            return RequestText::tr("%1 needs --quote.").arg(option);
    }
    if (quote && quote->trimmed().isEmpty())
        return badValue("--quote"_L1, *quote);
    if (quote) {
        request.quote = QuoteQuery{*quote, line.value("--prefix"_L1).value_or(QString()),
                                   line.value("--suffix"_L1).value_or(QString())};
    }
    if (const auto occurrence = line.value("--occurrence"_L1)) {
        bool isNumber = false;
        request.occurrence = occurrence->toLongLong(&isNumber);
        if (!isNumber || *request.occurrence < 1)
            return badValue("--occurrence"_L1, *occurrence);
    }
    return {};
}

Wrong readTags(const CommandLine &line, QStringList &tags)
{
    for (const QString &given : line.values("--tag"_L1)) {
        const QString path = normalizedTagPath(given);
        if (path.isEmpty())
            return badValue("--tag"_L1, given);
        if (!tags.contains(path))
            tags.append(path);
    }
    return {};
}

Wrong readClaimValues(const CommandLine &line, ClaimDraft &claim)
{
    if (const auto kind = line.value("--kind"_L1)) {
        claim.kind = claimKindFromWord(*kind);
        if (!claim.kind)
            return badValue("--kind"_L1, *kind);
    }
    if (const auto verdict = line.value("--verdict"_L1)) {
        claim.verdict = verdictFromWord(*verdict);
        if (!claim.verdict)
            return badValue("--verdict"_L1, *verdict);
    }
    if (const auto day = line.value("--review-on"_L1)) {
        const QDate date = QDate::fromString(*day, u"yyyy-MM-dd"_s);
        if (!date.isValid())
            return badValue("--review-on"_L1, *day);
        claim.reviewOn = date;
    }
    if (const auto speaker = line.value("--speaker"_L1)) {
        if (speaker->trimmed().isEmpty())
            return badValue("--speaker"_L1, *speaker);
        claim.speaker = speaker->simplified();
    }
    return {};
}

Wrong readClaim(const CommandLine &line, AnnotationDraft &draft)
{
    const auto statement = line.value("--claim"_L1);
    for (const auto option : {"--speaker"_L1, "--kind"_L1, "--verdict"_L1, "--review-on"_L1}) {
        if (line.has(option) && !statement)
            return RequestText::tr("%1 needs --claim.").arg(option);
    }
    if (!statement)
        return {};
    if (statement->trimmed().isEmpty())
        return badValue("--claim"_L1, *statement);
    ClaimDraft claim;
    claim.statement = statement->trimmed();
    claim.tags = draft.tags;
    draft.claim = claim;
    return readClaimValues(line, *draft.claim);
}

} // namespace

std::expected<AnnotationRequest, QString> readRequest(const CommandLine &line)
{
    AnnotationRequest request;
    AnnotationDraft &draft = request.draft;
    draft.color = line.value("--color"_L1).value_or(QString());
    if (line.has("--color"_L1) && !markColors().contains(draft.color))
        return std::unexpected(badValue("--color"_L1, draft.color));
    draft.note = line.value("--note"_L1).value_or(QString());
    for (const Wrong &wrong : {readPlace(line, request), readTags(line, draft.tags)}) {
        if (wrong)
            return std::unexpected(*wrong);
    }
    if (const Wrong wrong = readClaim(line, draft))
        return std::unexpected(*wrong);
    const bool saysNothing = draft.note.trimmed().isEmpty() && draft.tags.isEmpty() && !draft.claim;
    if (!request.quote && saysNothing) {
        return std::unexpected(
            RequestText::tr("There is nothing to make: give --quote, --note, --tag or --claim."));
    }
    return request;
}

} // namespace Sidegloss
