// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimspage.h"

#include "app/claims/claimdetail.h"
#include "app/claims/claimmodel.h"
#include "app/claims/claimtable.h"
#include "app/session/claimcommands.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int detailWidth = 392;

} // namespace

ClaimsPage::ClaimsPage(const Appearance &appearance, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_workspace(workspace)
    , m_model(new ClaimModel(workspace, this))
    , m_query(new QLineEdit(this))
    , m_table(new ClaimTable(appearance, m_model, this))
    , m_detail(new ClaimDetail(appearance, workspace, this))
    , m_content(new QWidget(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"claimsPage"_s);
    setAccessibleName(tr("Claims"));
    m_query->setPlaceholderText(tr("Filter: statement, speaker:…, tag:…, verdict:…, kind:…, due"));
    m_query->setAccessibleName(tr("Filter claims"));
    m_query->setClearButtonEnabled(true);
    m_detail->setFixedWidth(detailWidth);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No claims yet.\nSelect a passage in an article and press C to make one."));

    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(10, 8, 10, 8);
    inset->addWidget(m_query);
    left->addLayout(inset);
    left->addWidget(m_table, 1);
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(left, 1);
    columns->addWidget(m_detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_table);

    connect(m_query, &QLineEdit::textChanged, m_table, &ClaimTable::setQuery);
    connect(m_table, &ClaimTable::currentClaimChanged, this, &ClaimsPage::choose);
    connect(m_table, &ClaimTable::claimActivated, m_detail, &ClaimDetail::edit);
    connect(m_table, &ClaimTable::deleteRequested, this, &ClaimsPage::deleteClaim);
    connect(m_detail, &ClaimDetail::deleteRequested, this, &ClaimsPage::deleteClaim);
    connect(m_detail, &ClaimDetail::passageActivated, this, &ClaimsPage::passageActivated);
    connect(m_detail, &ClaimDetail::historyRequested, this, &ClaimsPage::historyRequested);
    connect(m_detail, &ClaimDetail::failed, this, &ClaimsPage::failed);
    connect(m_model, &ClaimModel::failed, this, &ClaimsPage::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClaimsPage::showState);
    connect(&appearance, &Appearance::changed, this, &ClaimsPage::applyAppearance);
    applyAppearance();
    showState();
}

void ClaimsPage::setCurrentClaim(ClaimId claim)
{
    m_query->clear();
    m_table->setCurrentClaim(claim);
}

void ClaimsPage::goOnWriting(const Draft &lost)
{
    setCurrentClaim(ClaimId(lost.item));
    if (m_detail->claim() == ClaimId(lost.item))
        m_detail->goOn(lost);
}

bool ClaimsPage::saveEdits()
{
    return m_detail->saveEdits();
}

bool ClaimsPage::keepEdits()
{
    return m_detail->keepEdits();
}

void ClaimsPage::choose(std::optional<ClaimId> claim)
{
    if (saveEdits()) {
        m_detail->setClaim(claim);
        return;
    }
    // What can't be saved stays; and the table goes back to it, but not while it moves.
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->setCurrentClaim(m_detail->claim()); }, Qt::QueuedConnection);
}

QString ClaimsPage::summary() const
{
    const QString count = tr("%Ln claim(s)", nullptr, m_model->rowCount());
    const QString articles =
        tr("in %Ln article(s)", nullptr, static_cast<int>(m_model->articleCount()));
    QString text = tr("%1 %2", "12 claims in 9 articles").arg(count, articles);
    if (const qsizetype due = m_model->dueCount())
        text += u" · "_s + tr("%Ln due", nullptr, static_cast<int>(due));
    return text;
}

void ClaimsPage::deleteClaim(ClaimId claim)
{
    if (const Result<> deleted = Sidegloss::deleteClaim(m_workspace, claim); !deleted)
        Q_EMIT failed(deleted.error());
}

void ClaimsPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_content->setVisible(any);
    m_empty->setVisible(!any);
    if (any && !m_table->currentClaim())
        m_table->setCurrentClaim(m_model->claim(0).id);
    Q_EMIT summaryChanged();
}

void ClaimsPage::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.page);
    setPalette(palette);
    setAutoFillBackground(true);
    setInk(m_empty, theme.soft);
}

} // namespace Sidegloss
