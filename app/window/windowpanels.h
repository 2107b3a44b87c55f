// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"
#include "lib/base/identifier.h"

#include <QObject>

#include <optional>

class QWidget;

namespace Sidegloss {

class Actions;
class Appearance;
class ColourNamesPopover;
class ExportPopover;
class HeaderBar;
class SettingsPopover;
class TypePopover;
class Workspace;
struct ExportChoice;

/// The panels that hang from the header's buttons, each made when it is first asked for.
class WindowPanels : public QObject
{
    Q_OBJECT

public:
    /// Listens to the actions Type, Export and Settings. \a window is the panels' parent.
    WindowPanels(Appearance &appearance, const Actions &actions, const HeaderBar &header,
                 QWidget *window);
    Q_DISABLE_COPY_MOVE(WindowPanels)

    /// Whose type is set: that of the article being read. Must outlive the next call.
    void setTypeOf(Appearance &view);
    /// What the settings show as the open library.
    void setLibraryPath(const QString &path) { m_libraryPath = path; }
    /// Has the colours of the library named; \a article: the one that is open.
    void showColorNames(Workspace &workspace, std::optional<DocumentId> article);

Q_SIGNALS:
    void exportRequested(const Sidegloss::ExportChoice &choice);
    void authorChanged(const QString &name);
    void letterKeysChanged(bool on);
    void libraryRequested();
    void failed(const Sidegloss::Error &error);

private:
    void showType();
    void showExport();
    void showSettings();

    Appearance &m_appearance;
    Appearance *m_view;
    const Actions &m_actions;
    const HeaderBar &m_header;
    QWidget *m_window;
    QString m_libraryPath;
    TypePopover *m_type = nullptr;
    ExportPopover *m_export = nullptr;
    SettingsPopover *m_settings = nullptr;
    ColourNamesPopover *m_colors = nullptr;
};

} // namespace Sidegloss
