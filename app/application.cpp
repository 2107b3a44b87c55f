// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/session/workspace.h"
#include "app/widgets/themepalette.h"
#include "app/widgets/themestyle.h"
#include "app/window/mainwindow.h"
#include "app/window/unsavedwork.h"
#include "lib/store/backup.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
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

/// The desktop's font, and behind it a sans for Han that suits the interface: without one named,
/// what is taken depends on the process's locale alone.
QFont interfaceFont()
{
    QFont font = QApplication::font();
    QStringList families{QFontInfo(font).family()};
    const bool traditional = QLocale().script() == QLocale::TraditionalHanScript;
    for (const QString &family : {traditional ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s,
                                  u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            families.append(family);
            break;
        }
    }
    font.setFamilies(families);
    // Qt's font cache doesn't look at what stands behind the first family, but at the hint it does:
    // without it, an earlier use of the first family would decide.
    font.setStyleHint(QFont::SansSerif);
    return font;
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

} // namespace

Application::Application(WindowOptions options)
    : m_options(std::move(options))
{
    QApplication::setApplicationName(u"sidegloss"_s);
    QApplication::setApplicationDisplayName(u"Sidegloss"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIDEGLOSS_VERSION));
    QApplication::setDesktopFileName(u"org.sidegloss.Sidegloss"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/org.sidegloss.Sidegloss.svg"_s));
    loadTranslations();
    setUpLook();

    m_window = std::make_unique<MainWindow>(*m_appearance);
    joinWindow();
    joinEnd();
    const QString chosen =
        m_options.library.isEmpty() ? Settings::libraryPath() : m_options.library;
    openLibrary(chosen.isEmpty() ? Settings::defaultLibraryPath() : chosen);
}

Application::~Application() = default;

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
    connect(&m_signals, &TerminationSignals::received, this, &Application::end);
}

void Application::loadTranslations()
{
    if (!m_options.language.isEmpty())
        QLocale::setDefault(QLocale(m_options.language));
    const QLocale locale;
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qtWords);
    // English has a file of its own, with the plurals.
    if (m_ownWords.load(locale, u"sidegloss"_s, u"_"_s, u":/translations"_s)
        || m_ownWords.load(u":/translations/sidegloss_en.qm"_s))
        QApplication::installTranslator(&m_ownWords);
}

void Application::setUpLook()
{
    m_appearance = std::make_unique<Appearance>();
    if (m_options.theme)
        m_appearance->overrideChoice(*m_options.theme);
    QApplication::setStyle(new ThemeStyle);
    QApplication::setFont(interfaceFont());
    const auto applyPalette = [this] {
        QApplication::setPalette(paletteOf(m_appearance->theme()));
    };
    applyPalette();
    // Before the widgets that repaint on the same signal.
    connect(m_appearance.get(), &Appearance::changed, this, applyPalette);
}

void Application::openLibrary(const QString &path)
{
    m_libraryPath = path;
    m_window->setWorkspace(nullptr);
    m_workspace.reset();
    Result<Store> store = Store::open(path);
    if (!store) {
        m_window->setBrokenLibrary(path, store.error());
        return;
    }
    const QString author = m_options.author.isEmpty() ? Settings::author() : m_options.author;
    m_workspace = std::make_unique<Workspace>(std::move(*store), author, SavingPace());
    m_window->setWorkspace(m_workspace.get());
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
    openArticle();
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
