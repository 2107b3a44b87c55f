// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/passageclaim.h"

#include "app/claims/claimeditor.h"
#include "app/reader/readerview.h"
#include "app/session/documentsession.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int cardWidth = 296;

} // namespace

PassageClaim::PassageClaim(const Appearance &appearance, const ReaderView &reader, QWidget *page)
    : QObject(page)
    , m_appearance(appearance)
    , m_reader(reader)
    , m_page(page)
{
    connect(&reader, &ReaderView::geometryChanged, this, &PassageClaim::place);
}

void PassageClaim::makeCard()
{
    m_card = new ClaimEditor(m_appearance, m_page);
    connect(m_card, &ClaimEditor::accepted, this, [this](const ClaimDraft &claim) {
        if (m_passage)
            Q_EMIT accepted(*m_passage, claim);
    });
    connect(m_card, &ClaimEditor::dismissed, this, [this] {
        m_passage.reset();
        Q_EMIT dismissed();
    });
}

void PassageClaim::open(const DocumentSession &session, TextRange passage)
{
    if (!m_card)
        makeCard();
    m_passage = passage;
    m_card->open(session.workspace(), session.document().text(passage).simplified(),
                 session.quotations().speakerOf(passage));
    place();
}

void PassageClaim::close()
{
    if (m_card)
        m_card->hide();
    m_passage.reset();
}

void PassageClaim::place()
{
    if (!m_passage || !m_card || !m_card->isVisible())
        return;
    const QSize least = m_card->minimumSizeHint().expandedTo(m_card->minimumSize());
    const QSize size(std::max(cardWidth, least.width()),
                     std::max(m_card->sizeHint().height(), least.height()));
    const int top = m_reader.y() + static_cast<int>(m_reader.yOf(m_passage->start));
    const int lowest = std::max(8, m_page->height() - size.height() - 8);
    m_card->setGeometry(m_page->width() - size.width() - 12, std::clamp(top, 8, lowest),
                        size.width(), size.height());
    m_card->raise();
}

} // namespace Sidegloss
