// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/cardmenu.h"

#include "app/annotations/labels.h"
#include "lib/layout/theme.h"

#include <QActionGroup>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QIcon swatch(const QColor &color, qreal ratio)
{
    constexpr int size = 16;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(2, 2, size - 4, size - 4));
    return pixmap;
}

/// What is offered of a note's links: more are no menu any more.
constexpr qsizetype mostLinks = 12;
constexpr int widestLink = 320;

} // namespace

CardMenu::CardMenu(const Subject &subject, const Theme &theme, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString edit = subject.reply     ? tr("&Edit Reply")
                         : subject.hasNote ? tr("&Edit Note")
                                           : tr("Writ&e a Note");
    QAction *first = addAction(edit, this, &CardMenu::editRequested);
    first->setShortcut(Qt::Key_Return);
    if (!subject.reply) {
        addAction(tr("&Reply"), this, &CardMenu::replyRequested);
        addSeparator();
        addColors(subject, theme);
        addAction(tr("&Tags…"), this, &CardMenu::tagsRequested);
        addAction(subject.hasClaim ? tr("Edit C&laim…") : tr("Make C&laim…"), this,
                  &CardMenu::claimRequested);
    }
    addLinks(subject.links);
    addSeparator();
    addAction(tr("&Copy"), this, &CardMenu::copyRequested)->setShortcut(QKeySequence::Copy);
    addAction(tr("&History…"), this, &CardMenu::historyRequested);
    addAction(tr("&Delete"), this, &CardMenu::removeRequested)->setShortcut(Qt::Key_Delete);
}

void CardMenu::addLinks(const QList<WrittenLink> &links)
{
    if (links.isEmpty())
        return;
    QMenu *menu = addMenu(tr("Open Lin&k"));
    for (const WrittenLink &link : links.first(std::min(links.size(), mostLinks))) {
        QString words =
            menu->fontMetrics().elidedText(link.label.simplified(), Qt::ElideRight, widestLink);
        menu->addAction(words.replace(u'&', "&&"_L1), this,
                        [this, link] { Q_EMIT linkRequested(link); });
    }
}

void CardMenu::addColors(const Subject &subject, const Theme &theme)
{
    QMenu *colors = addMenu(tr("C&olour"));
    auto *group = new QActionGroup(colors);
    for (const QString &name : markColors()) {
        QAction *action = colors->addAction(swatch(theme.mark(name), devicePixelRatioF()),
                                            colorLabel(name, subject.colorNames),
                                            [this, name] { Q_EMIT colorChosen(name); });
        action->setCheckable(true);
        action->setChecked(name == subject.color);
        group->addAction(action);
    }
    colors->addSeparator();
    colors->addAction(tr("&Meanings…"), this, &CardMenu::colorNamesRequested);
}

} // namespace Sidegloss
