// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settingspopover.h"

#include "app/settings/settings.h"
#include "app/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Sidegloss {

SettingsPopover::SettingsPopover(const Appearance &appearance, QWidget *parent)
    : Popover(appearance, parent)
    , m_author(new QLineEdit(Settings::author(), this))
    , m_library(new ElidedLabel(this))
    , m_letterKeys(new QCheckBox(tr("Single letters act while the text has the focus"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 16);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    m_author->setMinimumWidth(280);
    m_author->setPlaceholderText(tr("The name that stands on your notes"));
    form->addRow(tr("Author"), m_author);
    auto *choose = new QPushButton(tr("Choose Another…"), this);
    auto *library = new QHBoxLayout;
    library->addWidget(m_library, 1);
    library->addWidget(choose);
    form->addRow(tr("Library"), library);
    auto *meanings = new QPushButton(tr("Meanings…"), this);
    meanings->setAccessibleName(tr("Meanings of the colours"));
    form->addRow(tr("Colours of marks"), meanings);
    m_letterKeys->setChecked(Settings::letterKeys());
    form->addRow(tr("Keys"), m_letterKeys);
    setAccessibleName(tr("Settings"));

    connect(m_author, &QLineEdit::editingFinished, this, [this] {
        Settings::setAuthor(m_author->text());
        Q_EMIT authorChanged(Settings::author());
    });
    connect(m_letterKeys, &QCheckBox::toggled, this, [this](bool on) {
        Settings::setLetterKeys(on);
        Q_EMIT letterKeysChanged(on);
    });
    connect(meanings, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT colorNamesRequested();
    });
    connect(choose, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT libraryRequested();
    });
}

void SettingsPopover::setLibraryPath(const QString &path)
{
    m_library->setText(QDir::toNativeSeparators(path));
}

} // namespace Sidegloss
