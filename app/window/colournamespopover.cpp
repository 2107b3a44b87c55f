// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/colournamespopover.h"

#include "app/annotations/labels.h"
#include "app/session/colornaming.h"
#include "app/settings/appearance.h"
#include "app/widgets/colourdot.h"
#include "app/widgets/ink.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace Sidegloss {

namespace {

constexpr int longestName = 40;
constexpr int fieldWidth = 220;

} // namespace

ColourNamesPopover::ColourNamesPopover(const Appearance &appearance, QWidget *parent)
    : Popover(appearance, parent)
{
    setAccessibleName(tr("Meanings of the colours"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(18, 14, 18, 16);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    auto *about = new QLabel(tr("What the colours mean to you. An empty field stands for the usual "
                                "word; the names are kept in the library."),
                             this);
    about->setWordWrap(true);
    setInk(about, appearance.theme().soft);
    connect(&appearance, &Appearance::changed, about,
            [about, &appearance] { setInk(about, appearance.theme().soft); });
    grid->addWidget(about, 0, 0, 1, 2);
    for (const QString &colour : markColors()) {
        const int row = grid->rowCount();
        auto *dot = new ColourDot(appearance, colour, ColourDot::Ground::Window, this);
        dot->setFocusPolicy(Qt::NoFocus);
        dot->setAccessibleName(colorLabel(colour, {}));
        auto *field = new QLineEdit(this);
        field->setMinimumWidth(fieldWidth);
        field->setMaxLength(longestName);
        field->setPlaceholderText(colorLabel(colour, {}));
        field->setAccessibleName(tr("Meaning of “%1”").arg(colorLabel(colour, {})));
        connect(dot, &QAbstractButton::clicked, field, qOverload<>(&QWidget::setFocus));
        connect(field, &QLineEdit::editingFinished, this,
                [this, index = m_fields.size()] { save(index); });
        connect(field, &QLineEdit::returnPressed, this, &ColourNamesPopover::focusNextChild);
        grid->addWidget(dot, row, 0);
        grid->addWidget(field, row, 1);
        m_fields.append(field);
    }
}

void ColourNamesPopover::setWorkspace(Workspace *workspace, std::optional<DocumentId> article)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_article = article;
    if (workspace)
        connect(workspace, &Workspace::colorNamesChanged, this, &ColourNamesPopover::showNames);
    showNames();
}

void ColourNamesPopover::showNames()
{
    const QStringList colours = markColors();
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const QString name = m_workspace ? m_workspace->colorNames().value(colours[i]) : QString();
        // What is being typed elsewhere stays.
        if (!m_fields[i]->isModified() || !m_fields[i]->hasFocus())
            m_fields[i]->setText(name);
    }
}

void ColourNamesPopover::save(qsizetype colour)
{
    QLineEdit *field = m_fields[colour];
    if (!m_workspace || !field->isModified())
        return;
    const Result<> named = nameColor(*m_workspace, m_article, markColors()[colour], field->text());
    if (named)
        field->setModified(false);
    else
        Q_EMIT failed(named.error());
}

void ColourNamesPopover::hideEvent(QHideEvent *event)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        save(i);
    Popover::hideEvent(event);
}

} // namespace Sidegloss
