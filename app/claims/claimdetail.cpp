// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimdetail.h"

#include "app/annotations/labels.h"
#include "app/claims/claimform.h"
#include "app/claims/passagebutton.h"
#include "app/session/claimcommands.h"
#include "app/session/draftkeeper.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QLabel *createCaption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text.toUpper(), parent);
    label->setFont(captionFont(label->font()));
    return label;
}

QString speakerName(const Workspace &workspace, const Claim &claim)
{
    if (!claim.speaker)
        return {};
    const Result<QList<Person>> people = workspace.people();
    if (!people)
        return {};
    const auto person = std::ranges::find(*people, *claim.speaker, &Person::id);
    return person == people->end() ? QString() : person->name;
}

ClaimFields fieldsOf(const Claim &claim, const QString &speaker)
{
    return {claim.statement, speaker,        claim.kind, claim.verdict,
            claim.saidOn,    claim.reviewOn, claim.tags, claim.reasoning};
}

Claim withFields(Claim claim, const ClaimFields &fields)
{
    // A claim without words can't be found again: the last ones stay.
    if (!fields.statement.isEmpty())
        claim.statement = fields.statement;
    claim.kind = fields.kind;
    claim.verdict = fields.verdict;
    claim.saidOn = fields.saidOn;
    claim.reviewOn = fields.reviewOn;
    claim.tags = fields.tags;
    claim.reasoning = fields.reasoning;
    return claim;
}

QString evidenceLine(const Evidence &evidence)
{
    QStringList parts{stanceLabel(evidence.stance)};
    for (const QString &part : {evidence.quote, evidence.note, evidence.url}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

} // namespace

ClaimDetail::ClaimDetail(const Appearance &appearance, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_workspace(workspace)
    , m_content(new QWidget(this))
    , m_history(new QLabel(m_content))
    , m_form(new ClaimForm(ClaimForm::Extent::Full, m_content))
    , m_drafts(new DraftKeeper(this))
    , m_passagesCaption(createCaption(tr("Appears in"), m_content))
    , m_passages(new QVBoxLayout)
    , m_evidenceCaption(createCaption(tr("Evidence"), m_content))
    , m_evidence(new QLabel(m_content))
{
    setAccessibleName(tr("Claim"));
    m_form->setEnabled(!workspace.store().isReadOnly());
    m_evidence->setWordWrap(true);
    m_evidence->setTextFormat(Qt::PlainText);
    m_passages->setSpacing(10);
    auto *history = new QPushButton(tr("&History…"), m_content);
    history->setAccessibleName(tr("History"));
    auto *remove = new QPushButton(tr("Delete Claim"), m_content);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(m_history, 1);
    head->addWidget(history);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addSpacing(6);
    column->addWidget(m_passagesCaption);
    column->addLayout(m_passages);
    column->addSpacing(6);
    column->addWidget(m_evidenceCaption);
    column->addWidget(m_evidence);
    column->addStretch();
    column->addWidget(remove, 0, Qt::AlignLeft);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_form, &ClaimForm::committed, this, &ClaimDetail::saveEdits);
    connect(m_form, &ClaimForm::reasoningChanged, m_drafts, &DraftKeeper::touch);
    connect(history, &QPushButton::clicked, this, [this, history] {
        if (m_claim)
            Q_EMIT historyRequested(m_claim->id,
                                    QRect(history->mapToGlobal(QPoint()), history->size()));
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_claim)
            Q_EMIT deleteRequested(m_claim->id);
    });
    connect(&workspace, &Workspace::changed, this, &ClaimDetail::read);
    connect(&workspace, &Workspace::reloaded, this, &ClaimDetail::read);
    connect(&appearance, &Appearance::changed, this, &ClaimDetail::applyAppearance);
    applyAppearance();
    setClaim(std::nullopt);
}

ClaimDetail::~ClaimDetail()
{
    m_drafts->leave();
}

std::optional<ClaimId> ClaimDetail::claim() const
{
    return m_claim ? std::optional(m_claim->id) : std::nullopt;
}

void ClaimDetail::setClaim(std::optional<ClaimId> id)
{
    m_drafts->leave();
    m_claim.reset();
    showClaim(id);
}

void ClaimDetail::showClaim(std::optional<ClaimId> id)
{
    const std::optional<Claim> before = std::exchange(m_claim, {});
    if (id) {
        const auto claim = m_workspace.claim(*id);
        if (!claim)
            Q_EMIT failed(claim.error());
        else
            m_claim = *claim;
    }
    m_content->setVisible(m_claim.has_value());
    if (!m_claim) {
        m_drafts->leave();
        return;
    }
    const ClaimFields fields = fieldsOf(*m_claim, speakerName(m_workspace, *m_claim));
    if (before)
        m_form->updateFields(fields);
    else
        m_form->setFields(fields);
    if (m_form->fields().reasoning == fields.reasoning)
        keepDrafts();
    m_history->setText(
        tr("Made %1, changed %2").arg(timeLabel(m_claim->created), timeLabel(m_claim->modified)));
    showPassages();
    showEvidence();
}

void ClaimDetail::keepDrafts()
{
    m_drafts->begin(m_workspace,
                    {m_claim->id.uuid(), DraftPart::Reasoning, {}, m_claim->reasoning, {}, {}},
                    [this] { return m_form->fields().reasoning; });
}

void ClaimDetail::goOn(const Draft &lost)
{
    m_form->writeReasoning(lost.markdown);
    m_drafts->take(lost);
}

void ClaimDetail::edit()
{
    if (const Result<> writable = m_workspace.store().writable(); !writable)
        Q_EMIT failed(writable.error());
    else
        m_form->setFocus(Qt::ShortcutFocusReason);
}

void ClaimDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().card);
    painter.fillRect(QRect(0, 0, 1, height()), m_appearance.theme().line);
}

void ClaimDetail::read()
{
    if (m_claim)
        showClaim(m_claim->id);
}

bool ClaimDetail::saveEdits()
{
    if (!m_claim || !m_form->isEdited())
        return true;
    const ClaimFields fields = m_form->fields();
    const Result<> saved = saveClaim(m_workspace, withFields(*m_claim, fields), fields.speaker);
    if (!saved) {
        m_drafts->flush();
        Q_EMIT failed(saved.error());
        return false;
    }
    m_drafts->end();
    setClaim(m_claim->id);
    return true;
}

bool ClaimDetail::keepEdits()
{
    if (!m_claim || !m_form->isEdited())
        return true;
    const bool kept = m_drafts->flush();
    ClaimFields rest = m_form->fields();
    rest.reasoning = m_claim->reasoning;
    return kept && rest == fieldsOf(*m_claim, speakerName(m_workspace, *m_claim));
}

void ClaimDetail::showPassages()
{
    while (QLayoutItem *item = m_passages->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto annotations = m_workspace.appearances(m_claim->id);
    if (!annotations) {
        Q_EMIT failed(annotations.error());
        return;
    }
    m_passagesCaption->setVisible(!annotations->isEmpty());
    for (const Annotation &annotation : *annotations) {
        auto *button = new PassageButton(m_appearance, passageOf(annotation), m_content);
        connect(button, &PassageButton::clicked, this,
                [this, id = annotation.id, document = annotation.target.document] {
                    Q_EMIT passageActivated(id, document);
                });
        m_passages->addWidget(button);
    }
}

void ClaimDetail::showEvidence()
{
    QStringList lines;
    for (const Evidence &evidence : m_claim->evidence)
        lines.append(evidenceLine(evidence));
    m_evidenceCaption->setVisible(!lines.isEmpty());
    m_evidence->setVisible(!lines.isEmpty());
    m_evidence->setText(lines.join(u'\n'));
}

Passage ClaimDetail::passageOf(const Annotation &annotation) const
{
    const auto quote = annotation.target.quote();
    const auto record = m_workspace.store().document(annotation.target.document);
    const Metadata article = record && *record ? (*record)->metadata : Metadata();
    return {quote ? u"“%1”"_s.arg(quote->exact) : tr("The whole article"), article.title,
            annotation.target.color, article.language};
}

void ClaimDetail::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    setInk(m_history, theme.soft);
    setInk(m_passagesCaption, theme.soft);
    setInk(m_evidenceCaption, theme.soft);
    QPalette palette = m_content->palette();
    palette.setColor(QPalette::Window, theme.card);
    m_content->setPalette(palette);
    m_content->setAutoFillBackground(true);
    update();
}

} // namespace Sidegloss
