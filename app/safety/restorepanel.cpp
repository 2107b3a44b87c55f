// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/restorepanel.h"

#include "app/annotations/labels.h"
#include "app/safety/backupmodel.h"
#include "app/safety/librarycare.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"

#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString titleOf(const Backup &backup)
{
    const QString time = momentLabel(backup.made);
    return backup.kind == Backup::Kind::Salvaged ? RestorePanel::tr("Saved %1").arg(time)
                                                 : RestorePanel::tr("As it was %1").arg(time);
}

QString consequenceOf(Backup::Kind kind)
{
    switch (kind) {
    case Backup::Kind::Regular:
    case Backup::Kind::BeforeMigration:
    case Backup::Kind::BeforeRestore:
        return RestorePanel::tr(
            "The library becomes what it was then: what you did since isn't in it. As it is now, "
            "it is kept here among the backups first, so that you can go back to it.");
    case Backup::Kind::Damaged:
        return RestorePanel::tr(
            "It is as damaged as it was, and kept for what can still be got out of it. That is "
            "saved as another backup, which can be restored.");
    case Backup::Kind::Salvaged:
        return RestorePanel::tr(
            "What could be read takes the place of the library. As that is now, it is kept here "
            "among the backups first.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

RestorePanel::RestorePanel(const Appearance &appearance, const LibraryCare &care, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_care(care)
    , m_caption(new QLabel(tr("Restore").toUpper(), this))
    , m_title(new QLabel(this))
    , m_kind(new QLabel(this))
    , m_words(new QLabel(this))
    , m_restore(new QPushButton(tr("&Restore This Backup"), this))
    , m_salvage(new QPushButton(tr("&Save What Is Readable"), this))
    , m_other(new QPushButton(tr("From &Another Place…"), this))
{
    setAccessibleName(tr("Restore"));
    layOut();
    setFocusProxy(m_restore);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { Q_EMIT restoreRequested(m_backup->path); });
    connect(m_salvage, &QPushButton::clicked, this,
            [this] { Q_EMIT salvageRequested(m_backup->path); });
    connect(m_other, &QPushButton::clicked, this, &RestorePanel::otherRequested);
    connect(&care, &LibraryCare::changed, this, &RestorePanel::showState);
    connect(&appearance, &Appearance::changed, this, &RestorePanel::applyAppearance);
    applyAppearance();
    showState();
}

void RestorePanel::layOut()
{
    m_caption->setFont(captionFont(font()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_kind, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_restore->setAccessibleName(tr("Restore this backup"));
    m_restore->setDefault(true);
    m_salvage->setObjectName(u"salvage"_s);
    m_salvage->setAccessibleName(tr("Save what is readable"));
    m_other->setAccessibleName(tr("From another place"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(19, 12, 18, 16);
    layout->setSpacing(4);
    layout->addWidget(m_caption);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_kind);
    layout->addSpacing(8);
    layout->addWidget(m_words);
    layout->addSpacing(12);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addWidget(m_salvage, 0, Qt::AlignLeft);
    layout->addStretch();
    layout->addWidget(m_other, 0, Qt::AlignLeft);
}

void RestorePanel::setBackup(const std::optional<Backup> &backup)
{
    m_backup = backup;
    showState();
}

void RestorePanel::showState()
{
    const bool damaged = m_backup && m_backup->kind == Backup::Kind::Damaged;
    m_kind->setVisible(m_backup.has_value());
    m_restore->setVisible(m_backup && !damaged);
    m_salvage->setVisible(damaged);
    for (QPushButton *button : {m_restore, m_salvage, m_other})
        button->setEnabled(!m_care.running());
    if (!m_backup) {
        m_title->setText(tr("No backup yet"));
        m_words->setText(tr("If there is one in another folder or on another disk, choose it."));
        return;
    }
    m_title->setText(titleOf(*m_backup));
    m_kind->setText(BackupModel::kindWords(m_backup->kind) + QChar(u'\n')
                    + QFileInfo(m_backup->path).fileName());
    m_words->setText(consequenceOf(m_backup->kind));
}

void RestorePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().card);
    // Beside the list or below it.
    painter.fillRect(x() > 0 ? QRect(0, 0, 1, height()) : QRect(0, 0, width(), 1),
                     m_appearance.theme().line);
}

void RestorePanel::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    for (QLabel *label : {m_caption, m_kind})
        setInk(label, theme.soft);
    for (QLabel *label : {m_title, m_words})
        setInk(label, theme.ink);
    update();
}

} // namespace Sidegloss
