// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/labelledquotations.h"

#include "lib/parse/parser.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Sidegloss {

using namespace Qt::StringLiterals;

namespace {

bool hasNoMarks(QuoteKind kind)
{
    return kind == QuoteKind::Key || kind == QuoteKind::Block || kind == QuoteKind::Turn;
}

bool isSpace(QChar c)
{
    return c != u'\n' && c.isSpace();
}

/// Whether a quotation of this kind can begin here: behind a quotation mark, or, where it needs
/// none, at the beginning of a line or behind the name of who speaks.
bool canBegin(const QString &text, qsizetype start, QuoteKind kind)
{
    while (start > 0 && isSpace(text[start - 1]))
        --start;
    const QChar before = start > 0 ? text[start - 1] : u'\n';
    if (u"\"'“”‘’„‚«»‹›「『《〈〝＂＇"_s.contains(before))
        return true;
    return hasNoMarks(kind) && u"\n\t:：]）)】.—–"_s.contains(before);
}

std::optional<TextRange> findBehind(qsizetype from, const QString &words, QuoteKind kind,
                                    const QString &text)
{
    for (qsizetype start = text.indexOf(words, from); start >= 0;
         start = text.indexOf(words, start + 1)) {
        if (canBegin(text, start, kind))
            return TextRange{start, start + words.size()};
    }
    return std::nullopt;
}

} // namespace

std::optional<QuoteKind> quoteKindNamed(const QString &name)
{
    static const QHash<QString, QuoteKind> kinds = {
        {u"key"_s, QuoteKind::Key},     {u"direct"_s, QuoteKind::Direct},
        {u"scare"_s, QuoteKind::Scare}, {u"title"_s, QuoteKind::Title},
        {u"block"_s, QuoteKind::Block}, {u"turn"_s, QuoteKind::Turn},
    };
    const auto kind = kinds.constFind(name);
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

std::expected<QList<LabelledQuotation>, QString> placeLabels(const Document &document,
                                                             const QByteArray &labels)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(labels, &error);
    if (!json.isArray())
        return std::unexpected(u"no JSON array: "_s + error.errorString());
    QList<LabelledQuotation> placed;
    qsizetype from = 0;
    for (const QJsonValue &value : json.array()) {
        const QJsonObject label = value.toObject();
        const QString words = label[u"text"].toString();
        const auto kind = quoteKindNamed(label[u"kind"].toString());
        const QJsonValue speaker = label[u"speaker"];
        if (words.isEmpty() || !kind || !(speaker.isNull() || speaker.isString()))
            return std::unexpected(u"not a label: "_s + words);
        const auto range = findBehind(from, words, *kind, document.text());
        if (!range)
            return std::unexpected(u"not found: "_s + words);
        const auto name = speaker.isNull() ? std::nullopt : std::optional(speaker.toString());
        placed.append({*range, *kind, name});
        from = range->start + 1;
    }
    return placed;
}

std::expected<LabelledArticle, QString> readLabelledArticle(const QString &path)
{
    auto document = parseFile(path);
    if (!document)
        return std::unexpected(u"cannot be read"_s);
    QFile labels(path.first(path.lastIndexOf(u'.')) + u".json"_s);
    if (!labels.open(QIODevice::ReadOnly))
        return std::unexpected(labels.errorString());
    auto quotations = placeLabels(*document, labels.readAll());
    if (!quotations)
        return std::unexpected(quotations.error());
    return LabelledArticle{path, *std::move(document), *std::move(quotations)};
}

QStringList labelledArticleParts()
{
    return {u"development"_s, u"blind"_s};
}

QStringList labelledArticlePaths(const QString &language, const QString &part)
{
    const QDir folder(QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/fixtures/quotations/%1/%2")
                          .arg(language, part));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.md"_s}))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace Sidegloss
