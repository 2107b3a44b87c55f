// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowpanels.h"

#include "app/window/actions.h"
#include "app/window/colournamespopover.h"
#include "app/window/exportpopover.h"
#include "app/window/headerbar.h"
#include "app/window/settingspopover.h"
#include "app/window/typepopover.h"

#include <QAction>
#include <QToolButton>

namespace Sidegloss {

WindowPanels::WindowPanels(Appearance &appearance, const Actions &actions, const HeaderBar &header,
                           QWidget *window)
    : QObject(window)
    , m_appearance(appearance)
    , m_view(&appearance)
    , m_actions(actions)
    , m_header(header)
    , m_window(window)
{
    connect(actions[ActionId::Type], &QAction::triggered, this, &WindowPanels::showType);
    connect(actions[ActionId::Export], &QAction::triggered, this, &WindowPanels::showExport);
    connect(actions[ActionId::Settings], &QAction::triggered, this, &WindowPanels::showSettings);
}

void WindowPanels::showType()
{
    if (!m_type) {
        m_type = new TypePopover(m_appearance, m_window);
        m_type->setView(*m_view);
        connect(m_type, &TypePopover::colorNamesRequested, m_actions[ActionId::NameColors],
                &QAction::trigger);
    }
    m_type->popUp(m_header.typeButton());
}

void WindowPanels::setTypeOf(Appearance &view)
{
    m_view = &view;
    if (m_type)
        m_type->setView(view);
}

void WindowPanels::showExport()
{
    if (!m_export) {
        m_export = new ExportPopover(m_appearance, m_window);
        connect(m_export, &ExportPopover::exportRequested, this, &WindowPanels::exportRequested);
    }
    m_export->popUp(m_header.exportButton());
}

void WindowPanels::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsPopover(m_appearance, m_window);
        connect(m_settings, &SettingsPopover::authorChanged, this, &WindowPanels::authorChanged);
        connect(m_settings, &SettingsPopover::letterKeysChanged, this,
                &WindowPanels::letterKeysChanged);
        connect(m_settings, &SettingsPopover::libraryRequested, this,
                &WindowPanels::libraryRequested);
        connect(m_settings, &SettingsPopover::colorNamesRequested, m_actions[ActionId::NameColors],
                &QAction::trigger);
    }
    m_settings->setLibraryPath(m_libraryPath);
    m_settings->popUp(m_header.menuButton());
}

void WindowPanels::showColorNames(Workspace &workspace, std::optional<DocumentId> article)
{
    if (!m_colors) {
        m_colors = new ColourNamesPopover(m_appearance, m_window);
        connect(m_colors, &ColourNamesPopover::failed, this, &WindowPanels::failed);
    }
    m_colors->setWorkspace(&workspace, article);
    m_colors->popUp(m_header.typeButton());
}

} // namespace Sidegloss
