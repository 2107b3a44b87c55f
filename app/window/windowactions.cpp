// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/labels.h"
#include "app/errortext.h"
#include "app/reader/markends.h"
#include "app/reader/readerview.h"
#include "app/settings/appearance.h"
#include "app/widgets/messagebar.h"
#include "app/window/actions.h"
#include "app/window/articlepage.h"
#include "app/window/articlesummary.h"
#include "app/window/exportrun.h"
#include "app/window/mainwindow.h"
#include "app/window/readas.h"
#include "app/window/readerchoice.h"
#include "app/window/readerfind.h"
#include "app/window/readerpage.h"
#include "app/window/undoactions.h"
#include "app/window/unsavedwork.h"
#include "app/window/windowmenu.h"
#include "app/window/windowpanels.h"
#include "app/window/windowstate.h"
#include "lib/parse/format.h"
#include "lib/parse/source.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// The local files among what is dragged.
QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

void MainWindow::joinActions()
{
    m_actions->addToWindow(this);
    m_actions->setLetterKeys(Settings::letterKeys());
    const auto on = [this](ActionId id, auto &&slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    using enum ActionId;
    on(Open, &MainWindow::chooseFiles);
    on(OpenSource, &MainWindow::openSource);
    on(Quit, &QWidget::close);
    on(Find, [this] { page()->find()->open(); });
    on(FindHere, [this] { page()->find()->open(); });
    on(FindNext, [this] { page()->find()->step(1); });
    on(FindPrevious, [this] { page()->find()->step(-1); });
    on(Back, [this] { go(pane()->history().back(here())); });
    on(Forward, [this] { go(pane()->history().forward(here())); });
    on(ZoomIn, [this] { zoom(1); });
    on(ZoomOut, [this] { zoom(-1); });
    on(ZoomReset, [this] { zoom(0); });
    on(FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect((*m_actions)[OnlyText], &QAction::toggled, this, &MainWindow::setOnlyText);
    on(SideBar, [this](bool shown) { m_articlePage->setSideBarShown(shown); });
    const auto focus = [this](ArticlePane::Panel panel) {
        showLibrary({});
        m_articlePage->focusPanel(panel);
    };
    on(ShowSections, [focus] { focus(ArticlePane::Panel::Sections); });
    on(ShowQuotes, [focus] { focus(ArticlePane::Panel::Quotes); });
    on(ShowNotes, [focus] { focus(ArticlePane::Panel::Notes); });
    const auto showOf = [this](LibraryPage which) {
        return [this, which](bool shown) {
            if (shown)
                leave();
            showLibrary(shown ? std::optional(which) : std::nullopt);
        };
    };
    on(ShowClaims, showOf(LibraryPage::Claims));
    on(ShowTrash, showOf(LibraryPage::Trash));
    on(ShowSafety, showOf(LibraryPage::Safety));
    on(CaretMode, [this](bool shown) { page()->reader()->setCaretMode(shown); });
    on(Menu, [this] {
        const QToolButton *button = m_header->menuButton();
        m_menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
    });
    on(About, &MainWindow::showAbout);
    connect(m_menu, &WindowMenu::articleChosen, this, &MainWindow::open);
}

void MainWindow::joinMarkActions()
{
    const auto on = [this](ActionId id, auto &&act) {
        connect((*m_actions)[id], &QAction::triggered, this, [this, act] { act(*page()); });
    };
    using enum ActionId;
    const QStringList colors = markColors();
    for (size_t i = 0; i < markActions.size(); ++i) {
        const QString color = colors[static_cast<qsizetype>(i)];
        on(markActions[i], [color](ReaderPage &reading) { reading.mark(color); });
    }
    on(Highlight, [](ReaderPage &reading) { reading.mark({}); });
    on(Note, std::mem_fn(&ReaderPage::writeNote));
    on(ArticleNote, std::mem_fn(&ReaderPage::writeArticleNote));
    on(MarkEverywhere, std::mem_fn(&ReaderPage::markEveryOccurrence));
    on(Claim, std::mem_fn(&ReaderPage::makeClaim));
    on(Tag, std::mem_fn(&ReaderPage::editTags));
    on(AddQuotation, std::mem_fn(&ReaderPage::addQuotation));
    on(EditNote, [](ReaderPage &reading) {
        if (!reading.reader()->followLink() && reading.currentMark())
            reading.writeNote();
    });
    on(DeleteMark, std::mem_fn(&ReaderPage::deleteMark));
    on(NextMarkHere, [](ReaderPage &reading) { reading.reader()->cycleMarks(); });
    on(CopyWithSource, [](ReaderPage &reading) { reading.reader()->copyWithSource(); });
    on(EndOn, [](ReaderPage &reading) { reading.ends()->stepEnd(1); });
    on(EndBack, [](ReaderPage &reading) { reading.ends()->stepEnd(-1); });
    on(StartOn, [](ReaderPage &reading) { reading.ends()->stepStart(1); });
    on(StartBack, [](ReaderPage &reading) { reading.ends()->stepStart(-1); });
}

void MainWindow::joinChoiceActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this,
                [this, act] { (page()->choice()->*act)(); });
    };
    using enum ActionId;
    on(ChooseMark, &ReaderChoice::toggleMark);
    on(ChooseToMark, &ReaderChoice::reachMark);
    on(ChooseAll, &ReaderChoice::chooseAll);
    on(ChooseSection, &ReaderChoice::chooseSection);
    on(ChooseColor, &ReaderChoice::chooseColor);
    on(ChooseTags, &ReaderChoice::chooseTags);
    on(LetGo, &ReaderChoice::letGo);
}

void MainWindow::joinPanels()
{
    connect(m_panels, &WindowPanels::exportRequested, this, &MainWindow::chooseExport);
    connect(m_panels, &WindowPanels::libraryRequested, this, &MainWindow::chooseLibrary);
    connect(m_panels, &WindowPanels::letterKeysChanged, m_actions, &Actions::setLetterKeys);
    connect(m_panels, &WindowPanels::authorChanged, this, [this](const QString &name) {
        if (m_workspace)
            m_workspace->setAuthor(name);
    });
    connect(m_panels, &WindowPanels::failed, this, &MainWindow::showFailure);
    connect((*m_actions)[ActionId::NameColors], &QAction::triggered, this, [this] {
        const auto article = session() ? std::optional(session()->record().id) : std::nullopt;
        if (m_workspace)
            m_panels->showColorNames(*m_workspace, article);
    });
    connect(m_undo, &UndoActions::failed, this, &MainWindow::showFailure);
    connect(m_export, &ExportRun::finished, this, &MainWindow::sayExported);
    connect(m_export, &ExportRun::failed, this, &MainWindow::showFailure);
}

void MainWindow::joinReadAs()
{
    connect((*m_actions)[ActionId::ReadAs], &QAction::triggered, m_readAs, &ReadAs::ask);
    connect(m_status, &StatusLine::readAsRequested, m_readAs, &ReadAs::ask);
    connect(m_readAs, &ReadAs::failed, this, &MainWindow::showFailure);
    connect(m_readAs, &ReadAs::marksStayed, this, [this](int count, const QString &encoding) {
        m_message->showMessage(
            MessageBar::Tone::Note,
            tr("%Ln mark(s) stay with the text as it was read in %1.", nullptr, count)
                .arg(encoding),
            {{tr("Read As %1 Again").arg(encoding),
              [this, encoding] { m_readAs->read(encoding); }}});
    });
}

void MainWindow::chooseFiles()
{
    const QString patterns = u"*."_s + fileEndings().join(" *."_L1);
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open an Article"), {},
        tr("Articles and transcripts (%1);;All files (*)").arg(patterns));
    openAll(paths);
}

void MainWindow::setOnlyText(bool only)
{
    m_header->setVisible(!only);
    m_status->setVisible(!only);
    m_articlePage->setOnlyText(only);
    m_articlePage->setFocus(Qt::ShortcutFocusReason);
    if (only) {
        m_message->showMessage(
            MessageBar::Tone::Note, tr("Only the text is shown. Shift+F11 brings the rest back."),
            {{tr("Show All"), [this] { (*m_actions)[ActionId::OnlyText]->setChecked(false); }}});
    }
}

void MainWindow::zoom(double step)
{
    // Of two sides, the one that is read.
    Appearance &appearance = pane()->appearance();
    Typography type = appearance.typography();
    type.size = step == 0 ? Typography().size : type.size + step;
    appearance.setTypography(type);
}

void MainWindow::showAbout()
{
    m_message->showMessage(
        MessageBar::Tone::Note,
        tr("Sidegloss %1: reads articles and keeps your notes beside them. Free software under the "
           "GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(SIDEGLOSS_VERSION)));
}

void MainWindow::chooseExport(const ExportChoice &choice)
{
    const QHash<QString, QString> endings{{u"pdf"_s, u"pdf"_s},
                                          {u"webannotation"_s, u"jsonld"_s},
                                          {u"csv"_s, u"csv"_s},
                                          {u"markdown"_s, u"md"_s}};
    const QString ending = endings.value(choice.format);
    const QString name = exportName(session()->document(), pane()->path());
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export"), name + u'.' + ending, u"*."_s + ending);
    if (!path.isEmpty())
        exportTo(path, choice);
}

void MainWindow::exportTo(const QString &path, const ExportChoice &choice)
{
    const std::optional<ExportFormat> format = exportFormatFromWord(choice.format);
    if (!session() || !format)
        return;
    if (isSameFile(path, pane()->path()) || isSameFile(path, m_workspace->store().path())) {
        showFailure({ErrorKind::InvalidArgument, path, {}});
        return;
    }
    if (!m_unsaved->saveAll())
        return;
    const Result<ExportContent> content =
        exportContent(m_workspace->store(), session()->document(), pane()->path());
    if (!content) {
        showFailure(content.error());
        return;
    }
    ExportRequest request{*format, choice.notes, choice.paper, {}, session()->pictures()};
    if (const Result<Source> source = readSource(pane()->path()))
        request.sourceFile = source->bytes;
    m_message->showMessage(MessageBar::Tone::Note,
                           tr("Writing “%1”…").arg(withoutControls(QFileInfo(path).fileName())),
                           {{tr("Cancel"), [this] { m_export->cancel(); }}});
    m_export->start(*content, request, path);
}

void MainWindow::sayExported(const QString &path)
{
    m_message->showMessage(
        MessageBar::Tone::Note,
        tr("Written: %1").arg(withoutControls(QDir::toNativeSeparators(path))),
        {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openAll(droppedFiles(event->mimeData()));
}

} // namespace Sidegloss
