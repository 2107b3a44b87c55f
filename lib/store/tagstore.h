// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/tag.h"
#include "lib/store/database.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// The tags' rows, and which live item has which tag. A path that is used gets a row by itself; it
/// shows while it is used, or for good once a Change has touched it. Throws; writes need a
/// transaction.
class TagStore
{
public:
    explicit TagStore(Database &database)
        : m_database(database)
    {}

    /// By path.
    QList<Tag> all();

    /// Nothing for a row made by use alone: to the reader, editing it makes the tag.
    std::optional<QByteArray> stored(TagId id);
    bool isMadeByUse(TagId id);
    void put(const Tag &tag, const QByteArray &json);
    void trash(TagId id, const QString &time);
    bool isConsistent(TagId) { return true; }
    /// As in AnnotationStore.
    int purge(const QString &before);

    /// \a paths are all the tags that the item has from now on.
    void setTagging(const QString &item, const QStringList &paths);

private:
    QString pathOf(TagId id);
    void addUsed(const QString &path);
    void addIfUsed(const QString &path);
    void write(const Tag &tag, bool kept, const QByteArray &json);

    Database &m_database;
};

} // namespace Sidegloss
