// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/journey.h"

#include "app/margin/marginview.h"
#include "app/reader/readerview.h"
#include "app/widgets/plainwords.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"
#include "app/window/readerchoice.h"
#include "app/window/readerpage.h"
#include "app/window/statusline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

bool fails(const QString &why)
{
    qWarning("%s", qPrintable(why));
    return false;
}

/// A tree's row with this text, wherever it is nested.
QModelIndex rowOf(const QAbstractItemModel &model, const QString &text)
{
    const QModelIndexList found = model.match(model.index(0, 0), Qt::DisplayRole, text, 1,
                                              Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
}

void press(QWidget *widget, const QString &keys)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    QTest::keySequence(widget, sequence);
}

QPoint pointAt(const ReaderView &reader, qsizetype position)
{
    return reader.caretRect(position).center();
}

} // namespace

Journey::Journey() = default;

Journey::~Journey()
{
    whenClosing();
}

QString Journey::givenArticle(const QString &name, const QString &markdown)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(markdown.toUtf8());
    return file.fileName();
}

bool Journey::givenWindow()
{
    m_window = std::make_unique<MainWindow>(m_appearance);
    QObject::connect(m_window.get(), &MainWindow::libraryRestored, m_window.get(),
                     [this] { openLibrary(); });
    openLibrary();
    m_window->resize(1280, 800);
    m_window->show();
    return QTest::qWaitForWindowActive(m_window.get());
}

/// As the program does.
void Journey::openLibrary()
{
    m_window->setWorkspace(nullptr);
    m_workspace.reset();
    Result<Store> store = Store::open(libraryPath());
    if (!store) {
        m_window->setBrokenLibrary(libraryPath(), store.error());
        return;
    }
    m_workspace = std::make_unique<Workspace>(std::move(*store), u"Ada"_s, SavingPace());
    m_window->setWorkspace(m_workspace.get());
}

bool Journey::givenOpened(const QString &path)
{
    return givenWindow() && whenOpening(path);
}

bool Journey::whenOpening(const QString &path)
{
    return isSettledAfter([&] { m_window->open(path); }) || fails(u"not opened: "_s + path);
}

bool Journey::whenReading(const QString &path)
{
    return isReadAfter([&] { m_window->open(path); }) || fails(u"not read: "_s + path);
}

bool Journey::isReadAfter(const std::function<void()> &opening) const
{
    QSignalSpy settled(m_window.get(), &MainWindow::settled);
    opening();
    return settled.wait() && session();
}

bool Journey::isSettledAfter(const std::function<void()> &opening) const
{
    const auto isFound = [this] {
        return session()->quotations().state() != Quotations::State::Searching;
    };
    return isReadAfter(opening) && QTest::qWaitFor(isFound, 60s);
}

bool Journey::whenClickingSection(const QString &title)
{
    auto *tree = m_window->articlePage()->pane()->sideBar()->findChild<QTreeView *>();
    const QModelIndex row = tree ? rowOf(*tree->model(), title) : QModelIndex();
    if (!row.isValid())
        return fails(u"no section "_s + title);
    tree->scrollTo(row);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row).center());
    return true;
}

bool Journey::whenSelecting(const QString &words)
{
    const qsizetype start = session()->document().text().indexOf(words);
    if (start < 0)
        return fails(u"not in the text: "_s + words);
    reader().goTo(start, ReaderView::Align::Center);
    const QPoint from = pointAt(reader(), start);
    const QPoint to = pointAt(reader(), start + words.size());
    QWidget *text = reader().viewport();
    QTest::mousePress(text, Qt::LeftButton, {}, from);
    QTest::mouseMove(text, (from + to) / 2);
    QTest::mouseMove(text, to);
    QTest::mouseRelease(text, Qt::LeftButton, {}, to);
    const auto range = reader().selection();
    if (range != TextRange{start, start + words.size()})
        return fails(u"selected instead: "_s
                     + (range ? session()->document().text(*range) : u"nothing"_s));
    return true;
}

bool Journey::whenClicking(const QString &words, Qt::KeyboardModifiers modifiers)
{
    const qsizetype start = session()->document().text().indexOf(words);
    if (start < 0)
        return fails(u"not in the text: "_s + words);
    reader().goTo({start, start + words.size()});
    QTest::mouseClick(reader().viewport(), Qt::LeftButton, modifiers,
                      pointAt(reader(), start + words.size() / 2));
    return true;
}

bool Journey::whenClickingCard(const QString &words, Qt::KeyboardModifiers modifiers)
{
    const Annotation *mark = markOn(words);
    MarginView *margin = m_window->articlePage()->readerPage()->margin();
    const QRect card = mark ? margin->itemRect(mark->id) : QRect();
    if (card.isEmpty())
        return fails(u"no card beside "_s + words);
    QTest::mouseClick(margin, Qt::LeftButton, modifiers,
                      card.topLeft() + QPoint(std::min(40, card.width() / 2), 14));
    return true;
}

QAbstractButton *Journey::buttonNamed(const QString &name) const
{
    QAbstractButton *named = nullptr;
    for (auto *button : m_window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        if (button->text() == name)
            return button;
        if (button->accessibleName() == name)
            named = button;
    }
    return named;
}

bool Journey::whenClickingButton(const QString &name)
{
    QAbstractButton *button = buttonNamed(name);
    if (!button)
        return fails(u"no button "_s + name);
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool Journey::whenChoosingFromTheMenu(const QStringList &entries)
{
    return whenClickingButton(u"Menu"_s)
           && std::ranges::all_of(entries,
                                  [this](const QString &entry) { return whenPicking(entry); });
}

bool Journey::whenPicking(const QString &entry)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    const auto action = std::ranges::find_if(
        actions, [&](const QAction *one) { return plainWords(one->text()) == entry; });
    if (action == actions.end() || !(*action)->isEnabled())
        return fails(u"nothing to pick: "_s + entry);
    const QPoint place = menu->actionGeometry(*action).center();
    // A menu takes a click only after a hand has really moved.
    for (int step = 8; step >= 0; --step)
        QTest::mouseMove(menu, place + QPoint(4 * step, 0));
    QTest::mouseClick(menu, Qt::LeftButton, {}, place);
    return !(*action)->menu() || QTest::qWaitFor([&] { return (*action)->menu()->isVisible(); });
}

bool Journey::whenPressing(const QString &keys)
{
    reader().setFocus();
    press(&reader(), keys);
    return true;
}

bool Journey::whenTyping(const QString &text)
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        return fails(u"nothing has the focus"_s);
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; })) {
        QTest::keyClicks(widget, text);
    } else {
        QInputMethodEvent committed;
        committed.setCommitString(text);
        QApplication::sendEvent(widget, &committed);
    }
    return true;
}

bool Journey::whenPressingHere(const QString &keys)
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        return fails(u"nothing has the focus"_s);
    press(widget, keys);
    return true;
}

void Journey::whenClosing()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_workspace.reset();
}

bool Journey::whenReopening()
{
    whenClosing();
    if (!givenWindow())
        return false;
    return isSettledAfter([this] { m_window->openLast(); });
}

bool Journey::thenIsShown(const QString &words) const
{
    const qsizetype start = session()->document().text().indexOf(words);
    const qreal y = reader().yOf(start);
    if (start < 0 || y < 0 || y > reader().viewport()->height() / 2)
        return fails(u"“%1” stands at %2"_s.arg(words).arg(y));
    return true;
}

const Annotation *Journey::markOn(const QString &words) const
{
    for (const AnchoredAnnotation &item : session()->annotations().items()) {
        if (item.anchor && session()->document().text(item.anchor->range) == words
            && !item.annotation.correction())
            return &item.annotation;
    }
    fails(u"no mark on “%1”"_s.arg(words));
    return nullptr;
}

bool Journey::thenIsMarked(const QString &words, const QString &color) const
{
    const Annotation *mark = markOn(words);
    if (!mark)
        return false;
    if (!color.isEmpty() && mark->target.color != color)
        return fails(u"its colour is "_s + mark->target.color);
    return true;
}

bool Journey::thenNothingIsMarked() const
{
    const qsizetype count = session()->annotations().items().size();
    return count == 0 || fails(u"%1 marks"_s.arg(count));
}

bool Journey::thenHasNote(const QString &words, const QString &note) const
{
    const Annotation *mark = markOn(words);
    if (mark && mark->note() != note)
        return fails(u"its note is "_s + mark->note());
    return mark != nullptr;
}

bool Journey::thenSavingIs(const QString &words) const
{
    const auto *line = m_window->findChild<StatusLine *>();
    return std::ranges::any_of(line->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->accessibleName() == words && label->text().contains(words);
    });
}

bool Journey::thenAreChosen(const QStringList &words) const
{
    QStringList chosen;
    const ReaderPage *page = m_window->articlePage()->readerPage();
    for (const AnnotationId id : page->choice()->marks().ids()) {
        const AnchoredAnnotation *item = session()->annotations().find(id);
        chosen.append(item->anchor ? session()->document().text(item->anchor->range) : QString());
    }
    return chosen == words || fails(u"chosen: "_s + chosen.join(u", "_s));
}

bool Journey::thenHasClaim(const QString &words, const QString &statement) const
{
    const Annotation *mark = markOn(words);
    if (!mark || !mark->claim())
        return fails(u"no claim on "_s + words);
    const std::optional<Claim> claim = session()->claim(*mark->claim());
    if (!claim || claim->statement != statement)
        return fails(u"its claim is "_s + (claim ? claim->statement : u"gone"_s));
    return true;
}

ReaderView &Journey::reader() const
{
    return *m_window->articlePage()->readerPage()->reader();
}

DocumentSession *Journey::session() const
{
    return m_window->session();
}

} // namespace Sidegloss
