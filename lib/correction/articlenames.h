// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QHash>
#include <QString>

namespace Sidegloss {

/// The forms that an article has of names that the reader writes. Remembers what it found.
class ArticleNames
{
public:
    explicit ArticleNames(Document document);

    /// The fullest form of \a written in the article, as the finder of quotations has it: Jonas
    /// Andrulis for Andrulis. Else as it is written, white space folded. Reads only the first
    /// paragraphs that have a part of the name, so that a long article costs no more.
    QString fullest(const QString &written);

private:
    QString find(const QString &name) const;

    Document m_document;
    QHash<QString, QString> m_known;
};

} // namespace Sidegloss
