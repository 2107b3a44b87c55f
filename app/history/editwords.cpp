// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/editwords.h"

#include "app/annotations/labels.h"
#include "app/annotations/quotelabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

/// "Verdict: not checked → mixed", where they differ.
void addStep(QStringList &lines, const QString &what, const QString &before, const QString &after)
{
    if (before != after)
        lines.append(Words::tr("%1: %2 → %3").arg(what, orDash(before), orDash(after)));
}

void addTags(QStringList &lines, const QStringList &before, const QStringList &after)
{
    for (const QString &tag : after) {
        if (!before.contains(tag))
            lines.append(Words::tr("Tag added: %1").arg(tag));
    }
    for (const QString &tag : before) {
        if (!after.contains(tag))
            lines.append(Words::tr("Tag removed: %1").arg(tag));
    }
}

QString madeLine(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Restore:
        return Words::tr("Restored from the trash");
    case ChangeKind::Import:
        return Words::tr("Imported");
    default:
        return Words::tr("Made");
    }
}

/// What there is from the start stands there as it is.
QList<DiffRun> plain(const QString &words)
{
    return words.isEmpty() ? QList<DiffRun>() : QList{DiffRun{DiffRun::Kind::Same, words}};
}

QString noteLine(const QString &before, const QString &after)
{
    if (before.isEmpty())
        return Words::tr("Note written");
    return after.isEmpty() ? Words::tr("Note removed") : Words::tr("Note changed");
}

void addClaim(QStringList &lines, std::optional<ClaimId> before, std::optional<ClaimId> after)
{
    if (before == after)
        return;
    lines.append(!after    ? Words::tr("No longer of a claim")
                 : !before ? Words::tr("Made an appearance of a claim")
                           : Words::tr("Made an appearance of another claim"));
}

/// What a correction leaves open is as the article shows it.
void addCorrection(QStringList &lines, const Annotation &before, const Annotation &after)
{
    const QuotationBody was = before.correction().value_or(QuotationBody());
    const QuotationBody is = after.correction().value_or(QuotationBody());
    const auto step = [&](const QString &what, const QString &from, const QString &to) {
        const QString open = Words::tr("as found");
        addStep(lines, what, from.isEmpty() ? open : from, to.isEmpty() ? open : to);
    };
    step(Words::tr("Kind"), correctedKindLabel(was), correctedKindLabel(is));
    step(Words::tr("Speaker"), correctedSpeakerLabel(was), correctedSpeakerLabel(is));
}

EditWords changeOf(const Annotation &before, const Annotation &after, const LibraryNames &names)
{
    EditWords words;
    if (before.note() != after.note()) {
        words.lines.append(noteLine(before.note(), after.note()));
        words.words = wordDiff(before.note(), after.note());
    }
    addStep(words.lines, Words::tr("Colour"), colorLabel(before.target.color, names.colors),
            colorLabel(after.target.color, names.colors));
    addTags(words.lines, before.tags(), after.tags());
    addClaim(words.lines, before.claim(), after.claim());
    addCorrection(words.lines, before, after);
    if (before.target.selectors != after.target.selectors)
        words.lines.append(Words::tr("Ends moved"));
    return words;
}

QString speakerOf(const Claim &claim, const QList<Person> &people)
{
    if (!claim.speaker)
        return {};
    const auto person = std::ranges::find(people, *claim.speaker, &Person::id);
    return person == people.end() ? QString() : person->name;
}

QString kindOf(const Claim &claim)
{
    return claim.kind ? kindLabel(*claim.kind) : QString();
}

QString dayOf(const std::optional<QDate> &date)
{
    return date ? dateLabel(*date) : QString();
}

/// Both texts of a claim as one, what isn't asked for left off.
QString textOf(const Claim &claim, bool statement, bool reasoning)
{
    QStringList parts;
    if (statement)
        parts.append(claim.statement);
    if (reasoning)
        parts.append(claim.reasoning);
    return parts.join(u'\n');
}

void addWords(EditWords &words, const Claim &before, const Claim &after)
{
    const bool statement = before.statement != after.statement;
    const bool reasoning = before.reasoning != after.reasoning;
    if (statement)
        words.lines.append(Words::tr("Statement changed"));
    if (reasoning)
        words.lines.append(before.reasoning.isEmpty() ? Words::tr("Reasoning written")
                                                      : Words::tr("Reasoning changed"));
    if (statement || reasoning)
        words.words =
            wordDiff(textOf(before, statement, reasoning), textOf(after, statement, reasoning));
}

EditWords changeOf(const Claim &before, const Claim &after, const LibraryNames &names)
{
    EditWords words;
    addWords(words, before, after);
    addStep(words.lines, Words::tr("Verdict"), verdictLabel(before.verdict),
            verdictLabel(after.verdict));
    addStep(words.lines, Words::tr("Kind"), kindOf(before), kindOf(after));
    addStep(words.lines, Words::tr("Speaker"), speakerOf(before, names.people),
            speakerOf(after, names.people));
    addStep(words.lines, Words::tr("Said on"), dayOf(before.saidOn), dayOf(after.saidOn));
    addStep(words.lines, Words::tr("Review on"), dayOf(before.reviewOn), dayOf(after.reviewOn));
    addTags(words.lines, before.tags, after.tags);
    if (before.evidence != after.evidence)
        words.lines.append(Words::tr("Evidence changed"));
    return words;
}

/// People and tags have no history that is shown.
template<typename Item>
EditWords changeOf(const Item &, const Item &, const LibraryNames &)
{
    return {};
}

QString firstWords(const Annotation &mark)
{
    const std::optional<QuotationBody> says = mark.correction();
    return says ? correctionLabel(*says) : mark.note();
}

QString firstWords(const Claim &claim)
{
    return textOf(claim, true, !claim.reasoning.isEmpty());
}

template<typename Item>
QString firstWords(const Item &)
{
    return {};
}

} // namespace

EditWords editWords(const HistoryEntry &entry, const LibraryNames &names)
{
    EditWords words = std::visit(
        [&](const auto &edit) -> EditWords {
            if (!edit.before)
                return {{madeLine(entry.kind)}, plain(firstWords(*edit.after))};
            if (!edit.after)
                return {{Words::tr("Deleted")}, {}};
            return changeOf(*edit.before, *edit.after, names);
        },
        entry.edit);
    if (words.lines.isEmpty())
        words.lines.append(changeLabel(entry.kind));
    return words;
}

} // namespace Sidegloss
