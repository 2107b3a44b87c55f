// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readermenu.h"

#include "app/annotations/labels.h"
#include "app/reader/readerview.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>

namespace Sidegloss {

namespace {

struct ReaderMenu
{
    Q_DECLARE_TR_FUNCTIONS(ReaderMenu)
};

void addLinkActions(QMenu &menu, ReaderView &view, const WrittenLink &link)
{
    menu.addAction(ReaderMenu::tr("&Open Link"), &view,
                   [&view, link] { Q_EMIT view.linkActivated(link); });
    const std::optional<Link> target = readLink(link.destination);
    if (target && target->kind != Link::Kind::Inner) {
        menu.addAction(ReaderMenu::tr("Copy Link &Address"), &view, [address = target->address()] {
            QApplication::clipboard()->setText(address);
        });
    }
    menu.addSeparator();
}

void addMarkActions(QMenu &menu, ReaderView &view)
{
    QMenu *colours = menu.addMenu(ReaderMenu::tr("&Highlight"));
    const ColorNames names = view.session()->workspace().colorNames();
    for (const QString &colour : markColors()) {
        colours->addAction(colorLabel(colour, names), &view,
                           [&view, colour] { Q_EMIT view.colourChosen(colour); });
    }
    colours->addSeparator();
    colours->addAction(ReaderMenu::tr("&Meanings…"), &view, &ReaderView::colourNamesRequested);
    menu.addAction(ReaderMenu::tr("&Note"), &view, &ReaderView::noteRequested);
    menu.addAction(ReaderMenu::tr("&Claim"), &view, &ReaderView::claimRequested);
    menu.addAction(ReaderMenu::tr("&Tag"), &view, &ReaderView::tagRequested);
    menu.addAction(ReaderMenu::tr("Add as &Quotation…"), &view, &ReaderView::quotationRequested);
    menu.addSeparator();
    menu.addAction(ReaderMenu::tr("Co&py"), &view, &ReaderView::copy);
    menu.addAction(ReaderMenu::tr("Copy with &Source"), &view, &ReaderView::copyWithSource);
    menu.addSeparator();
}

} // namespace

QMenu *makeReaderMenu(ReaderView &view, const std::optional<WrittenLink> &link,
                      std::optional<AnnotationId> mark)
{
    auto *menu = new QMenu(&view);
    if (link)
        addLinkActions(*menu, view, *link);
    if (view.selection()) {
        addMarkActions(*menu, view);
    } else if (mark) {
        menu->addAction(ReaderMenu::tr("&Choose the Mark"), &view,
                        [&view, mark] { view.chooseMark(*mark); });
        menu->addSeparator();
    }
    menu->addAction(ReaderMenu::tr("Select &All"), &view, &ReaderView::selectAll);
    return menu;
}

} // namespace Sidegloss
