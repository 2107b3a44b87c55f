// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/list.h"

#include "app/annotations/labels.h"
#include "app/annotations/quotelabels.h"
#include "app/cli/article.h"
#include "app/cli/commandline.h"
#include "app/cli/library.h"
#include "app/cli/libraryview.h"
#include "app/cli/terminal.h"
#include "lib/annotation/tag.h"
#include "lib/exchange/webannotation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

ExitCode fail(const Error &error, const Terminal &terminal)
{
    terminal.complain(error);
    return exitCodeFor(error.kind);
}

/// A list without anything is a list all the same.
ExitCode printNothing(const CommandLine &line, const Terminal &terminal)
{
    if (line.has("--json"_L1))
        terminal.print(u"[]\n"_s);
    return ExitCode::Done;
}

QByteArray jsonOf(const QList<ListedAnnotation> &annotations)
{
    QJsonArray array;
    for (const ListedAnnotation &listed : annotations) {
        DocumentRecord article = listed.article;
        article.id = listed.annotation.target.document;
        array.append(publicAnnotation(listed.annotation, article.publicSource()));
    }
    return QJsonDocument(array).toJson();
}

QByteArray jsonOf(const QList<ListedClaim> &claims)
{
    QJsonArray array;
    for (const ListedClaim &listed : claims)
        array.append(claimObject(listed.claim, listed.speaker, listed.appearances));
    return QJsonDocument(array).toJson();
}

void addLine(QString &text, const QString &line)
{
    if (!line.isEmpty())
        text += u"  "_s + line + u'\n';
}

QString textOf(const QList<ListedAnnotation> &annotations, const ColorNames &colors)
{
    QString text;
    for (const ListedAnnotation &listed : annotations) {
        const Annotation &annotation = listed.annotation;
        text += annotation.id.toUrn() + u'\n';
        QStringList head{colorLabel(annotation.target.color, colors), annotation.creator,
                         listed.article.metadata.title};
        head.removeAll(QString());
        addLine(text, head.join(u" · "_s));
        if (const auto quote = annotation.target.quote())
            addLine(text, u"“"_s + quote->exact.simplified() + u"”"_s);
        if (const auto says = annotation.correction())
            addLine(text, correctionLabel(*says));
        addLine(text, annotation.note().simplified());
        QStringList tags;
        for (const QString &tag : annotation.tags())
            tags.append(u'#' + tag);
        addLine(text, tags.join(u' '));
    }
    return text;
}

QString textOf(const QList<ListedClaim> &claims)
{
    QString text;
    for (const ListedClaim &listed : claims) {
        const Claim &claim = listed.claim;
        text += claim.id.toUrn() + u'\n';
        addLine(text, claim.statement.simplified());
        QStringList facts{listed.speaker, claim.kind ? kindLabel(*claim.kind) : QString(),
                          verdictLabel(claim.verdict)};
        if (claim.reviewOn)
            facts.append(ListText::tr("review on %1").arg(dateLabel(*claim.reviewOn)));
        facts.removeAll(QString());
        addLine(text, facts.join(u" · "_s));
        for (const ClaimAppearance &place : listed.appearances)
            addLine(text, u"“"_s + place.exact.simplified() + u"” — "_s + place.title);
    }
    return text;
}

/// The filter of \a line; nothing where the library doesn't know the article asked for.
Result<std::optional<LibraryFilter>> readFilter(const CommandLine &line, const Store &store,
                                                const std::optional<Document> &document)
{
    LibraryFilter filter;
    filter.tag = normalizedTagPath(line.value("--tag"_L1).value_or(QString()));
    filter.speaker = line.value("--speaker"_L1).value_or(QString());
    filter.trash = line.has("--trash"_L1);
    if (!document)
        return filter;
    const QString path = QFileInfo(line.files.first()).absoluteFilePath();
    const auto record = store.find(*document, path);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return std::nullopt;
    filter.article = **record;
    return filter;
}

} // namespace

ExitCode runList(const CommandLine &line, const Terminal &terminal)
{
    std::optional<Document> document;
    if (!line.files.isEmpty()) {
        Result<Document> read = readArticle(line.files.first(), terminal);
        if (!read)
            return fail(read.error(), terminal);
        document = *read;
    }
    const auto store = openLibraryForReading(line);
    if (!store)
        return fail(store.error(), terminal);
    if (!*store)
        return printNothing(line, terminal);
    const auto filter = readFilter(line, **store, document);
    if (!filter)
        return fail(filter.error(), terminal);
    if (!*filter)
        return printNothing(line, terminal);
    const auto view = LibraryView::read(**store, **filter);
    if (!view)
        return fail(view.error(), terminal);

    const bool json = line.has("--json"_L1);
    if (line.has("--claims"_L1)) {
        if (json)
            terminal.print(jsonOf(view->claims()));
        else
            terminal.print(textOf(view->claims()));
    } else if (json) {
        terminal.print(jsonOf(view->annotations()));
    } else {
        const ColorNames colors =
            (*store)->colorTags().transform(colorNamesIn).value_or(ColorNames());
        terminal.print(textOf(view->annotations(), colors));
    }
    return ExitCode::Done;
}

} // namespace Sidegloss
