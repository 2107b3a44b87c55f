// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statusline.h"

#include "app/settings/appearance.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/ink.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QColor savingInk(const Theme &theme, StatusLine::Saving saving)
{
    switch (saving) {
    case StatusLine::Saving::Saved:
        return theme.good;
    case StatusLine::Saving::None:
    case StatusLine::Saving::Saving:
        return theme.soft;
    case StatusLine::Saving::ReadOnly:
        return theme.warning;
    case StatusLine::Saving::NotSaved:
        return theme.error;
    }
    std::unreachable();
}

} // namespace

StatusLine::StatusLine(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_section(new ElidedLabel(this))
    , m_progress(new QLabel(this))
    , m_encoding(new QToolButton(this))
    , m_notes(new QLabel(this))
    , m_claims(new QLabel(this))
    , m_repair(new QToolButton(this))
    , m_saved(new QLabel(this))
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    setFont(small);
    m_repair->setAutoRaise(true);
    m_repair->setFixedHeight(22);
    m_encoding->setAutoRaise(true);
    m_encoding->setFixedHeight(22);
    m_encoding->setObjectName(u"encoding"_s);
    connect(m_repair, &QToolButton::clicked, this, &StatusLine::repairRequested);
    connect(m_encoding, &QToolButton::clicked, this, &StatusLine::readAsRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, 14, 0);
    layout->setSpacing(16);
    layout->addWidget(m_section);
    layout->addWidget(m_progress, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_encoding, m_notes, m_claims, m_repair, m_saved})
        layout->addWidget(widget);
    setFixedHeight(28);
    connect(&appearance, &Appearance::changed, this, &StatusLine::applyAppearance);
    clearCounts();
    setEncoding({}, false);
    setSaving(Saving::None);
}

void StatusLine::setSection(const QString &title)
{
    m_section->setText(title);
    m_section->setVisible(!title.isEmpty());
}

void StatusLine::setProgress(double progress)
{
    m_progress->setText(
        progress < 0 ? QString() : tr("%1 %").arg(locale().toString(std::lround(progress * 100))));
}

void StatusLine::setCounts(const Counts &counts)
{
    m_notes->setText(tr("%Ln note(s)", nullptr, static_cast<int>(counts.notes)));
    m_claims->setText(tr("%Ln claim(s)", nullptr, static_cast<int>(counts.claims)));
    m_repair->setText(tr("%1 to repair").arg(locale().toString(counts.toRepair)));
    m_repair->setVisible(counts.toRepair > 0);
}

void StatusLine::clearCounts()
{
    m_notes->clear();
    m_claims->clear();
    m_repair->hide();
}

void StatusLine::setSaving(Saving saving)
{
    m_saving = saving;
    const QString words = savingWords(saving);
    const QString sign = saving == Saving::Saved ? u"● "_s : u"○ "_s;
    m_saved->setText(words.isEmpty() ? QString() : sign + words);
    m_saved->setAccessibleName(words);
    applyAppearance();
}

void StatusLine::setEncoding(const QString &name, bool assumed)
{
    m_encoding->setVisible(!name.isEmpty() && name != "UTF-8"_L1);
    m_encoding->setText(assumed ? tr("%1?").arg(name) : name);
    const QString words = assumed ? tr("Taken to be %1. Read as another encoding…").arg(name)
                                  : tr("Read as %1. Read as another encoding…").arg(name);
    m_encoding->setToolTip(words);
    m_encoding->setAccessibleName(words);
}

QWidget *StatusLine::encodingButton() const
{
    return m_encoding;
}

QString StatusLine::savingWords(Saving saving)
{
    switch (saving) {
    case Saving::None:
        return {};
    case Saving::Saved:
        return tr("saved");
    case Saving::Saving:
        return tr("saving…");
    case Saving::NotSaved:
        return tr("not saved");
    case Saving::ReadOnly:
        return tr("read only");
    }
    std::unreachable();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.chrome);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

void StatusLine::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_section, m_progress, m_notes, m_claims})
        setInk(widget, theme.soft);
    setInk(m_encoding, theme.soft);
    setInk(m_repair, theme.warning);
    setInk(m_saved, savingInk(theme, m_saving));
    update();
}

} // namespace Sidegloss
