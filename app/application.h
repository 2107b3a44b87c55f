// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"
#include "app/terminationsignals.h"
#include "app/windowoptions.h"
#include "lib/base/result.h"

#include <QObject>
#include <QTimer>
#include <QTranslator>

#include <memory>
#include <optional>

class QSessionManager;

namespace Sidegloss {

class MainWindow;
class OpenArticle;
class Workspace;

/// The composition root of the window: language, look, library and the window itself. Needs a
/// QApplication; everything else is made here and nowhere global.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(WindowOptions options);
    ~Application() override;
    Q_DISABLE_COPY_MOVE(Application)

    /// Until the window is closed, the process is asked to end and everything is saved, or the
    /// picture is written; then the library is backed up where that is due. The exit code.
    int run();

private:
    void nameProgram();
    void joinWindow();
    void showWindow();
    void joinEnd();
    void loadTranslations();
    void setUpLook(const QFont &font);
    Result<> openWorkspace(const QString &path);
    std::shared_ptr<OpenArticle> readAhead() const;
    void showLibrary(const Result<> &opened);
    void openLibrary(const QString &path);
    void openArticle();
    void writeScreenshot();
    void backUp();
    void commitData(QSessionManager &session);
    void end();

    WindowOptions m_options;
    QTranslator m_qtWords;
    QTranslator m_ownWords;
    std::unique_ptr<Appearance> m_appearance;
    QString m_libraryPath; ///< Open or not.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::optional<TerminationSignals> m_signals;
    QTimer m_end;
    QTimer m_beforeShown;
};

} // namespace Sidegloss
