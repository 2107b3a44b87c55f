// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"
#include "tests/benchmarks/randomfield.h"

#include <QList>
#include <QString>

namespace Sidegloss {

struct MarkedName
{
    TextRange range;
    bool isOrganisation = false;
};

/// An article of tests/fixtures/quotations in which a reader has marked every name.
struct NamedArticle
{
    QString path;     ///< Below that folder: zh/development/chips.
    QString language; ///< zh, en, de, fr.
    QString text;
    QList<TextRange> leaves;
    QList<MarkedName> names; ///< In order, each within a leaf.
};

/// The articles of a \a language whose names its names.jsonl lists.
QList<NamedArticle> readNamedArticles(const QString &language);

/// What the tagger is to learn from \a article, a leaf at a time.
std::vector<TaggedPlaces> taggedPlacesOf(const NamedArticle &article);

} // namespace Sidegloss
