// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QStringList>

#include <expected>

namespace Sidegloss {

/// A quotation as a careful reader found it (tests/fixtures/quotations/README.md).
struct LabelledQuotation
{
    TextRange range; ///< Without its quotation marks.
    QuoteKind kind = QuoteKind::Direct;
    std::optional<QString> speaker;
};

/// An article of tests/fixtures/quotations with the labels beside it.
struct LabelledArticle
{
    QString path;
    Document document; ///< With the quotations that the program found.
    QList<LabelledQuotation> quotations;
};

/// The kind that \a name stands for in a label.
std::optional<QuoteKind> quoteKindNamed(const QString &name);

/// Finds each label of the JSON array \a labels in the text of \a document, one behind the start of
/// the other, where a quotation of its kind can begin. Unexpected: what is wrong with which label.
std::expected<QList<LabelledQuotation>, QString> placeLabels(const Document &document,
                                                             const QByteArray &labels);

/// The article at \a path with its labels; unexpected: what is wrong with them.
std::expected<LabelledArticle, QString> readLabelledArticle(const QString &path);

/// The parts of the labelled articles: development, then blind, of which there may be none.
QStringList labelledArticleParts();

/// The paths of the articles of a language (a folder's name: zh, en, de, fr) and of a part of it;
/// none where the part has no folder.
QStringList labelledArticlePaths(const QString &language, const QString &part);

} // namespace Sidegloss
