// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimeditor.h"

#include "app/claims/claimform.h"
#include "app/session/workspace.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int cardWidth = 380;
constexpr int radius = 8;

ClaimDraft draftOf(const ClaimFields &fields)
{
    ClaimDraft draft;
    draft.statement = fields.statement;
    if (!fields.speaker.isEmpty())
        draft.speaker = fields.speaker;
    draft.kind = fields.kind;
    if (fields.verdict != Verdict::Unchecked)
        draft.verdict = fields.verdict;
    draft.reviewOn = fields.reviewOn;
    draft.tags = fields.tags;
    return draft;
}

} // namespace

ClaimEditor::ClaimEditor(const Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_title(new QLabel(tr("New claim"), this))
    , m_words(new QLabel(this))
    , m_form(new ClaimForm(ClaimForm::Extent::Short, this))
    , m_hint(new QLabel(this))
    , m_make(new QPushButton(tr("Make Claim"), this))
{
    setObjectName(u"claimEditor"_s);
    setAccessibleName(tr("New claim"));
    setFixedWidth(cardWidth);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_words->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_make->setObjectName(u"make"_s);
    m_make->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(2);
    layout->addWidget(m_form);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    hide();

    connect(m_form, &ClaimForm::statementChanged, this, &ClaimEditor::showWhatHappens);
    connect(m_make, &QPushButton::clicked, this, &ClaimEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &ClaimEditor::dismiss);
    connect(&appearance, &Appearance::changed, this, &ClaimEditor::applyAppearance);
    applyAppearance();
}

void ClaimEditor::open(const Workspace &workspace, const QString &words, const QString &speaker)
{
    m_statements.clear();
    QStringList speakers;
    if (const auto claims = workspace.claims()) {
        for (const Claim &claim : *claims)
            m_statements.append(claim.statement);
    }
    if (const auto people = workspace.people()) {
        for (const Person &person : *people)
            speakers.append(person.name);
    }
    m_words->setText(
        fontMetrics().elidedText(words.simplified(), Qt::ElideRight, 2 * cardWidth - 80));
    ClaimFields fields;
    fields.speaker = speaker;
    m_form->setFields(fields);
    m_form->setSuggestions(m_statements, speakers);
    showWhatHappens({});
    adjustSize();
    show();
    raise();
    m_form->setFocus(Qt::ShortcutFocusReason);
}

void ClaimEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void ClaimEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mark(u"claim"_s));
    painter.drawRoundedRect(QRectF(0, 10, 4, height() - 20), 2, 2);
}

void ClaimEditor::accept()
{
    const ClaimFields fields = m_form->fields();
    if (fields.statement.isEmpty()) {
        m_form->setFocus();
        return;
    }
    Q_EMIT accepted(draftOf(fields));
}

void ClaimEditor::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void ClaimEditor::showWhatHappens(const QString &statement)
{
    const QString typed = statement.simplified();
    const bool known = m_statements.contains(typed, Qt::CaseInsensitive);
    m_make->setEnabled(!typed.isEmpty());
    m_make->setText(known ? tr("Link to Claim") : tr("Make Claim"));
    m_hint->setVisible(known);
    m_hint->setText(tr("The library has this claim. The passage becomes one more appearance."));
}

void ClaimEditor::applyAppearance()
{
    setInk(m_words, m_appearance.theme().soft);
    setInk(m_hint, m_appearance.theme().soft);
}

} // namespace Sidegloss
