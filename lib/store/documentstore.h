// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/store/database.h"
#include "lib/store/documentrecord.h"

#include <QList>

#include <optional>

namespace Sidegloss {

/// The articles, where they were seen, and the texts that annotations were made on. Throws; writes
/// need a transaction.
class DocumentStore
{
public:
    explicit DocumentStore(Database &database)
        : m_database(database)
    {}

    /// What is written of a text that the library doesn't have: takes long to find out for a long
    /// one, and needs no transaction.
    struct NewText
    {
        QByteArray packed;
        QByteArray fingerprint;
    };
    /// Nothing where the text is known.
    std::optional<NewText> newText(const Document &document, const Progress &progress);

    // As in Store.
    DocumentRecord remember(const Document &document, const QString &path,
                            const std::optional<NewText> &text);
    std::optional<DocumentRecord> find(const Document &document, const QString &path);
    QList<DocumentRecord> all();
    std::optional<DocumentRecord> get(DocumentId id);
    QString revisionText(RevisionId revision);
    void setReadingPosition(DocumentId document, const ReadingPosition &position);

private:
    struct Identity
    {
        DocumentId document;
        RevisionId revision; ///< Null where this text is new.
    };
    std::optional<Identity> byText(const QByteArray &hash);
    std::optional<Identity> byPath(const QByteArray &print, const QString &path);
    void addRevision(const Identity &identity, const Document &document, const NewText &text,
                     const QString &time);
    void write(const DocumentRecord &record);

    Database &m_database;
};

} // namespace Sidegloss
