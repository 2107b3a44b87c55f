// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/interfacefont.h"
#include "app/session/workspace.h"
#include "app/tabs/opentabs.h"
#include "app/widgets/themepalette.h"
#include "app/widgets/themestyle.h"
#include "app/window/mainwindow.h"
#include "app/window/openarticle.h"
#include "app/window/unsavedwork.h"
#include "app/window/windowstate.h"
#include "lib/store/backup.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QIcon>
#include <QLibraryInfo>
#include <QSessionManager>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

/// The article that is to be seen first, where that isn't one of the program's own; else empty.
QString firstArticle(const WindowOptions &options)
{
    if (!options.files.isEmpty())
        return QFileInfo(options.files.first()).absoluteFilePath();
    const OpenTabs last(WindowState::tabs());
    const std::optional<TabId> current = last.current();
    return current ? last.tab(*current)->path : QString();
}

std::optional<LibraryPage> libraryPage(WindowOptions::Page page)
{
    switch (page) {
    case WindowOptions::Page::Reader:
        return std::nullopt;
    case WindowOptions::Page::Claims:
        return LibraryPage::Claims;
    case WindowOptions::Page::Trash:
        return LibraryPage::Trash;
    case WindowOptions::Page::Safety:
        return LibraryPage::Safety;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What has been read in other threads by then, such as the first article, is opened meanwhile.
QFont awaited(const QFuture<QFont> &font)
{
    QEventLoop loop;
    QFutureWatcher<QFont> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(font);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return font.result();
}

} // namespace

Application::Application(WindowOptions options)
    : m_options(std::move(options))
{
    if (!m_options.language.isEmpty())
        QLocale::setDefault(QLocale(m_options.language));
    // What takes its time in other threads comes first: the window is made meanwhile.
    const QFuture<QFont> font = findInterfaceFont(QApplication::font());
    nameProgram();
    loadTranslations();
    const QString chosen =
        m_options.library.isEmpty() ? Settings::libraryPath() : m_options.library;
    const Result<> opened =
        openWorkspace(chosen.isEmpty() ? Settings::defaultLibraryPath() : chosen);
    const std::shared_ptr<OpenArticle> ahead = readAhead();

    setUpLook(awaited(font));
    m_window = std::make_unique<MainWindow>(*m_appearance);
    joinWindow();
    joinEnd();
    showLibrary(opened);
    m_window->setAhead(ahead);
}

Application::~Application() = default;

void Application::nameProgram()
{
    QApplication::setApplicationName(u"sidegloss"_s);
    QApplication::setApplicationDisplayName(u"Sidegloss"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIDEGLOSS_VERSION));
    QApplication::setDesktopFileName(u"org.sidegloss.Sidegloss"_s);
    const QIcon icon(u":/icons/org.sidegloss.Sidegloss.svg"_s);
    // X11 is given its pictures with the window: they are painted while there is nothing to do yet.
    const bool isX11 = QGuiApplication::platformName() == "xcb"_L1;
    for (const int side : isX11 ? QList{16, 32, 64, 128} : QList<int>())
        icon.pixmap(side);
    QApplication::setWindowIcon(icon);
}

void Application::joinWindow()
{
    connect(m_window.get(), &MainWindow::libraryRequested, this, [this](const QString &path) {
        if (!m_window->unsavedWork()->saveAll())
            return;
        Settings::setLibraryPath(path);
        openLibrary(path);
        m_window->openLast();
    });
    connect(m_window.get(), &MainWindow::libraryRestored, this,
            [this] { openLibrary(m_libraryPath); });
    // An article that is there in a moment is the first thing to be seen.
    m_beforeShown.setSingleShot(true);
    m_beforeShown.setInterval(100ms);
    connect(&m_beforeShown, &QTimer::timeout, this, &Application::showWindow);
    connect(m_window.get(), &MainWindow::settled, this, [this] {
        if (m_beforeShown.isActive())
            showWindow();
        m_beforeShown.stop();
    });
}

void Application::showWindow()
{
    m_window->show();
    // Qt has every widget painted once more after the window's first picture, which has them all.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateLater);
}

void Application::joinEnd()
{
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Application::commitData,
            Qt::DirectConnection);
    m_end.setSingleShot(true);
    m_end.setInterval(1s);
    connect(&m_end, &QTimer::timeout, this, [this] {
        // Asked once whether to close all the same; from then on only tried.
        m_window->unsavedWork()->saveAll() ? end() : m_end.start();
    });
    // From now on: before, there is nothing to save and no window to close.
    m_signals.emplace();
    connect(&*m_signals, &TerminationSignals::received, this, &Application::end);
}

void Application::loadTranslations()
{
    const QLocale locale;
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qtWords);
    // English has a file of its own, with the plurals.
    if (m_ownWords.load(locale, u"sidegloss"_s, u"_"_s, u":/translations"_s)
        || m_ownWords.load(u":/translations/sidegloss_en.qm"_s))
        QApplication::installTranslator(&m_ownWords);
}

void Application::setUpLook(const QFont &font)
{
    m_appearance = std::make_unique<Appearance>();
    if (m_options.theme)
        m_appearance->overrideChoice(*m_options.theme);
    QApplication::setStyle(new ThemeStyle);
    QApplication::setFont(font);
    const auto applyPalette = [this] {
        QApplication::setPalette(paletteOf(m_appearance->theme()));
    };
    applyPalette();
    // Before the widgets that repaint on the same signal.
    connect(m_appearance.get(), &Appearance::changed, this, applyPalette);
}

Result<> Application::openWorkspace(const QString &path)
{
    m_libraryPath = path;
    m_workspace.reset();
    Result<Store> store = Store::open(path);
    if (!store)
        return std::unexpected(store.error());
    const QString author = m_options.author.isEmpty() ? Settings::author() : m_options.author;
    m_workspace = std::make_unique<Workspace>(std::move(*store), author, SavingPace());
    return {};
}

std::shared_ptr<OpenArticle> Application::readAhead() const
{
    const QString path = firstArticle(m_options);
    if (!m_workspace || path.isEmpty())
        return {};
    auto article = std::make_shared<OpenArticle>(*m_workspace, path);
    article->read();
    return article;
}

void Application::showLibrary(const Result<> &opened)
{
    if (opened)
        m_window->setWorkspace(m_workspace.get());
    else
        m_window->setBrokenLibrary(m_libraryPath, opened.error());
}

void Application::openLibrary(const QString &path)
{
    m_window->setWorkspace(nullptr);
    showLibrary(openWorkspace(path));
}

void Application::openArticle()
{
    if (m_options.files.isEmpty())
        m_window->openLast();
    else
        m_window->openAll(m_options.files);
    if (!m_window->isBusy())
        Q_EMIT m_window->settled();
}

int Application::run()
{
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    m_beforeShown.start();
    if (const auto page = libraryPage(m_options.page)) {
        connect(
            m_window.get(), &MainWindow::settled, this,
            [this, page] { m_window->showLibrary(page); }, Qt::SingleShotConnection);
    }
    if (!m_options.screenshot.isEmpty())
        connect(m_window.get(), &MainWindow::settled, this, &Application::writeScreenshot,
                Qt::SingleShotConnection);
    // An article that is there already settles the window: who waits for that may end it all.
    QMetaObject::invokeMethod(this, &Application::openArticle, Qt::QueuedConnection);
    const int exitCode = QApplication::exec();
    if (m_options.screenshot.isEmpty())
        backUp();
    return exitCode;
}

void Application::backUp()
{
    const bool written = m_workspace && !m_workspace->store().isReadOnly();
    m_window->hide();
    m_window->setWorkspace(nullptr);
    m_workspace.reset();
    // One that is being made will do.
    QThreadPool::globalInstance()->waitForDone();
    // Where it can't be made, the next session says so.
    if (written)
        std::ignore = rotateBackups(m_libraryPath);
}

void Application::writeScreenshot()
{
    // What is laid out when idle, and what fades in, is given a moment.
    QTimer::singleShot(500ms, this, [this] {
        const bool written = m_window->grab().save(m_options.screenshot);
        QApplication::exit(written ? 0 : 1);
    });
}

void Application::commitData(QSessionManager &session)
{
    const auto mayAsk = [&session] { return session.allowsErrorInteraction(); };
    if (!m_window->unsavedWork()->mayEndSession(mayAsk))
        session.cancel();
}

void Application::end()
{
    // What can't be saved yet keeps the window; one who can't wait sends the signal again.
    if (m_window->close())
        QApplication::exit(0);
    else
        m_end.start();
}

} // namespace Sidegloss
