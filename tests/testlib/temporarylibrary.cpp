// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/temporarylibrary.h"

#include "lib/anchoring/describe.h"
#include "lib/annotation/annotationjson.h"
#include "lib/claim/claimjson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

template<typename Item>
QStringList linesOf(const Result<QList<Item>> &items)
{
    QStringList lines;
    for (const Item &item : items.value()) {
        lines.append(QString::fromUtf8(QJsonDocument(toJson(item)).toJson(QJsonDocument::Compact)));
    }
    return lines;
}

/// Rows of tags that nobody made come and go with what uses them, with a new id each time.
QStringList pathsOf(const QList<Tag> &tags)
{
    QStringList lines;
    for (const Tag &tag : tags)
        lines.append(tag.path + u' ' + tag.color + u' ' + tag.description);
    return lines;
}

} // namespace

TemporaryLibrary::TemporaryLibrary(Where where)
    : m_directory(where == Where::InMemory && QFileInfo(u"/dev/shm"_s).isWritable()
                      ? u"/dev/shm/sidegloss-XXXXXX"_s
                      : QDir::tempPath() + u"/sidegloss-XXXXXX"_s)
{}

Store TemporaryLibrary::open(Store::Mode mode) const
{
    Result<Store> store = Store::open(path(), mode);
    if (!store)
        qFatal() << store.error();
    return *std::move(store);
}

Annotation markOn(const DocumentRecord &record, const Document &document, TextRange range)
{
    Annotation annotation;
    annotation.id = AnnotationId::create();
    annotation.creator = u"Ada"_s;
    annotation.created = QDateTime::currentDateTimeUtc();
    annotation.modified = annotation.created;
    annotation.target.document = record.id;
    annotation.target.revision = record.revision;
    annotation.target.color = u"quote"_s;
    annotation.target.selectors = describe(document, range);
    return annotation;
}

Change making(const Annotation &annotation)
{
    return {ChangeKind::Highlight,
            annotation.target.document,
            {Edit<Annotation>{std::nullopt, annotation}}};
}

QString dumpOf(const Store &store)
{
    QStringList lines = linesOf(store.allAnnotations()) + linesOf(store.claims())
                        + linesOf(store.people()) + pathsOf(store.tags().value());
    const QList<Claim> claims = store.claims().value();
    for (const Claim &claim : claims)
        lines += QStringList{u"appearances of "_s + claim.id.toString()}
                 + linesOf(store.appearances(claim.id));
    return lines.join(u'\n');
}

} // namespace Sidegloss
