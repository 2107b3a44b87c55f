// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchoredannotation.h"
#include "lib/annotation/colornames.h"
#include "lib/base/result.h"
#include "lib/claim/claim.h"
#include "lib/claim/person.h"
#include "lib/document/document.h"
#include "lib/store/documentrecord.h"

#include <QList>

namespace Sidegloss {

class Store;

/// An article and all that its reader made of it: what every export is written from.
struct ExportContent
{
    Document document;
    DocumentRecord record; ///< Its id is null for an article no library knows.
    QList<AnchoredAnnotation>
        annotations;     ///< On the whole article first, then by place, orphans last.
    QList<Claim> claims; ///< That the annotations are appearances of.
    QList<Person> people;
    ColorNames colorNames; ///< The reader's own.

    /// None: the id names nothing here.
    const Claim *claim(ClaimId id) const;
    /// The name of the claim's speaker, or empty.
    QString speakerOf(const Claim &claim) const;
};

/// What \a store holds about \a document, found by its text or else by \a path; never writes. An
/// article that isn't in it comes without annotations.
Result<ExportContent> exportContent(const Store &store, const Document &document,
                                    const QString &path);

/// The same for an article without a library.
ExportContent exportContent(const Document &document, const QString &path);

} // namespace Sidegloss
