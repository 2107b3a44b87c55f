// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QObject>

#include <optional>

class QWidget;

namespace Sidegloss {

class Appearance;
class ClaimEditor;
class DocumentSession;
class ReaderView;
struct ClaimDraft;

/// The card that makes a claim of a passage, held beside it while the text moves.
class PassageClaim : public QObject
{
    Q_OBJECT

public:
    /// The card lies over \a page, which shows \a reader. All must outlive it.
    PassageClaim(const Appearance &appearance, const ReaderView &reader, QWidget *page);
    Q_DISABLE_COPY_MOVE(PassageClaim)

    void open(const DocumentSession &session, TextRange passage);
    void close();
    /// The page has another size, or the text has moved.
    void place();

Q_SIGNALS:
    /// The card stays until close(): its words aren't lost where they can't be saved.
    void accepted(Sidegloss::TextRange passage, const Sidegloss::ClaimDraft &claim);
    /// By the reader; the card is closed.
    void dismissed();

private:
    void makeCard();

    const Appearance &m_appearance;
    const ReaderView &m_reader;
    QWidget *m_page;
    ClaimEditor *m_card = nullptr; ///< Made for the first claim.
    std::optional<TextRange> m_passage;
};

} // namespace Sidegloss
