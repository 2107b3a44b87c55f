// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchoredannotation.h"
#include "lib/base/result.h"
#include "lib/document/document.h"
#include "lib/store/documentrecord.h"

#include <QObject>

namespace Sidegloss {

/// Reads all annotations of an article that has very many in another thread, while those about the
/// place where one reads are shown already. Nobody chooses, changes or steps to marks before the
/// others are there: that takes a key or a button, and neededAtOnce() comes first.
class LateAnnotations : public QObject
{
    Q_OBJECT

public:
    /// Of \a document as \a record has it in the library at \a library. Begins when the event loop
    /// has shown the article.
    LateAnnotations(const QString &library, const Document &document, const DocumentRecord &record,
                    QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LateAnnotations)

    /// What was read is no longer what the library holds: read it once more.
    void restart();

Q_SIGNALS:
    void arrived(const Sidegloss::Result<QList<Sidegloss::AnchoredAnnotation>> &annotations);
    void neededAtOnce();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();

    QString m_library;
    Document m_document;
    DocumentRecord m_record;
    int m_turn = 0;
};

} // namespace Sidegloss
