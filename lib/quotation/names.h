// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/text/textrange.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// A place where the article names somebody (or something: who is a person, speech shows).
struct NameMention
{
    TextRange range;
    qsizetype name = 0; ///< For Names::fullest() and the like.
};

/// The names in an article, in Latin and Chinese letters, and how they belong together.
class Names
{
public:
    /// \a leaves: the parts of \a text that are read, in order. Of no use once \a progress is
    /// cancelled.
    Names(QStringView text, const QList<TextRange> &leaves, const Progress &progress = {});

    /// In reading order, without overlaps.
    const QList<NameMention> &mentions() const { return m_mentions; }
    /// The fullest form in the article: Jonas Andrulis for Andrulis, a unique 王小明 for 王教授.
    QString fullest(qsizetype name) const;
    /// The same for a name written elsewhere, such as a turn's label; as it is where nothing is
    /// known.
    QString fullest(const QString &written) const;
    /// True iff its form shows a person: a known given name, an honorific or an office before it.
    bool looksLikePerson(qsizetype name) const;
    /// True iff more than a capital shows that it is a name: a person, of several words, or part of
    /// such a name in the article.
    bool isWellShown(qsizetype name) const;

private:
    struct Entry
    {
        QString text;
        QStringList parts;
        qsizetype count = 0;
        bool person = false;
    };

    void addLatin(QStringView text, const QList<TextRange> &leaves, const Progress &progress);
    void addHan(QStringView text, const QList<TextRange> &leaves, const Progress &progress);
    void splitAdjoined();
    void indexParts();
    qsizetype intern(const QString &name, const QStringList &parts, bool person);
    QString fullestOf(const Entry &entry) const;
    std::optional<QString> byFirstPart(const Entry &entry) const;
    std::optional<QString> ownerOf(const Entry &entry) const;
    std::optional<QString> genitiveOf(const Entry &entry) const;
    QString fullestHan(const Entry &entry) const;
    QString fullestOrganisation(const Entry &entry) const;

    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_ids;
    QList<NameMention> m_mentions;
    QHash<QString, QList<qsizetype>> m_byLastPart;
    QHash<QString, QList<qsizetype>> m_byFirstPart;
};

} // namespace Sidegloss
