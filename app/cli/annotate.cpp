// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/annotate.h"

#include "app/cli/article.h"
#include "app/cli/commandline.h"
#include "app/cli/draft.h"
#include "app/cli/library.h"
#include "app/cli/terminal.h"
#include "app/session/documentsession.h"
#include "lib/exchange/webannotation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct AnnotateText
{
    Q_DECLARE_TR_FUNCTIONS(AnnotateText)
};

ExitCode fail(const Error &error, const Terminal &terminal)
{
    terminal.complain(error);
    return exitCodeFor(error.kind);
}

QString contextOf(const Document &document, TextRange place)
{
    constexpr qsizetype reach = 24;
    const QString &text = document.text();
    const TextRange before{std::max<qsizetype>(0, place.start - reach), place.start};
    const TextRange after{place.end, std::min(text.size(), place.end + reach)};
    return (document.text(before) + u'[' + document.text(place) + u']' + document.text(after))
        .simplified();
}

void listPlaces(const Document &document, const QList<TextRange> &places, const Terminal &terminal)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto section = document.sectionAt(places[i].start);
        const QString title =
            section ? document.sections()[*section].title : AnnotateText::tr("before all sections");
        terminal.complain(
            u"%1. %2: …%3…"_s.arg(QString::number(i + 1), title, contextOf(document, places[i])));
    }
}

/// The passage, or nothing said to the terminal yet about why there is none.
std::optional<TextRange> choosePlace(const Document &document, const AnnotationRequest &request,
                                     const Terminal &terminal)
{
    const QList<TextRange> places = findQuote(document, *request.quote);
    if (places.isEmpty()) {
        terminal.complain(
            AnnotateText::tr("The quote “%1” doesn't stand in the article. Nothing was written.")
                .arg(request.quote->exact));
        return {};
    }
    if (request.occurrence && *request.occurrence <= places.size())
        return places[*request.occurrence - 1];
    if (places.size() == 1 && !request.occurrence)
        return places.first();
    terminal.complain(AnnotateText::tr("The quote stands in %1 places; nothing was written. Choose "
                                       "one by --occurrence, or by --prefix and --suffix:")
                          .arg(places.size()));
    listPlaces(document, places, terminal);
    return {};
}

ExitCode write(const CommandLine &line, const Document &document, const AnnotationDraft &draft,
               const Terminal &terminal)
{
    Result<Store> store = openLibrary(line, terminal);
    if (!store)
        return fail(store.error(), terminal);
    Workspace workspace(std::move(*store), author(line));
    const QString path = QFileInfo(line.files.first()).absoluteFilePath();
    const auto session = DocumentSession::open(workspace, document, path);
    if (!session)
        return fail(session.error(), terminal);
    const Result<AnnotationId> id = (*session)->annotate(draft);
    if (!id)
        return fail(id.error(), terminal);
    if (!line.has("--json"_L1)) {
        terminal.print(id->toUrn() + u'\n');
        return ExitCode::Done;
    }
    const AnchoredAnnotation *made = (*session)->annotations().find(*id);
    if (made) {
        const QString source = (*session)->record().publicSource();
        terminal.print(QJsonDocument(publicAnnotation(made->annotation, source)).toJson());
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runAnnotate(const CommandLine &line, const Terminal &terminal)
{
    auto request = readRequest(line);
    if (!request) {
        terminal.complain(request.error());
        return ExitCode::WrongUsage;
    }
    const Result<Document> document = readArticle(line.files.first(), terminal);
    if (!document)
        return fail(document.error(), terminal);
    if (request->quote) {
        request->draft.range = choosePlace(*document, *request, terminal);
        if (!request->draft.range)
            return ExitCode::NothingFound;
    }
    return write(line, *document, request->draft, terminal);
}

} // namespace Sidegloss
