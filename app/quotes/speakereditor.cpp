// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/speakereditor.h"

#include <QAbstractItemView>
#include <QCompleter>

#include <utility>

namespace Sidegloss {

SpeakerEditor::SpeakerEditor(const QStringList &known, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Speaker"));
    setPlaceholderText(tr("Who says it? Empty: nobody named"));
    auto *completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    // The list of names hands its keys on to the field alone.
    connect(this, &QLineEdit::returnPressed, this, &SpeakerEditor::confirm);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &name) {
                setName(name);
                confirm();
            });
}

void SpeakerEditor::confirm()
{
    if (std::exchange(m_isConfirmed, true))
        return;
    completer()->popup()->hide();
    Q_EMIT confirmed(this);
}

void SpeakerEditor::setName(const QString &name)
{
    setText(name);
    selectAll();
}

} // namespace Sidegloss
