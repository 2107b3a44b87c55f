// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tabs/articletabbar.h"

#include "app/settings/appearance.h"
#include "app/widgets/symbolicon.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int barHeight = 34;
constexpr int widest = 230;
constexpr int narrowest = 92;
constexpr int lineWidth = 2;

/// Titles come from documents: they are no markup.
QString tipOf(const TabLabel &tab)
{
    return u"<p style='white-space:pre'>%1</p><p style='white-space:pre'>%2</p>"_s.arg(
        tab.title.toHtmlEscaped(), tab.file.toHtmlEscaped());
}

} // namespace

ArticleTabBar::ArticleTabBar(const Appearance &appearance, QWidget *parent)
    : QTabBar(parent)
    , m_appearance(appearance)
{
    setMovable(true);
    setExpanding(false);
    setDrawBase(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setFixedHeight(barHeight);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT activated(idAt(index));
    });
    connect(this, &QTabBar::tabMoved, this, &ArticleTabBar::moved);
}

TabId ArticleTabBar::idAt(int index) const
{
    return tabData(index).toInt();
}

int ArticleTabBar::indexOf(TabId id) const
{
    for (int index = 0; index < count(); ++index) {
        if (idAt(index) == id)
            return index;
    }
    return -1;
}

void ArticleTabBar::showTabs(const QList<TabLabel> &tabs, TabId current)
{
    const QSignalBlocker silently(this);
    const bool areSame = std::ranges::all_of(tabs, [&](const TabLabel &tab) {
        return indexOf(tab.id) == tabs.indexOf(tab) && indexOf(tab.id) >= 0;
    });
    if (!areSame || tabs.size() != count())
        rebuild(tabs);
    for (int index = 0; index < count(); ++index)
        label(index, tabs[index]);
    m_tabs = tabs;
    setCurrentIndex(indexOf(current));
}

void ArticleTabBar::rebuild(const QList<TabLabel> &tabs)
{
    while (count() > 0)
        removeTab(count() - 1);
    m_tabs.clear();
    for (const TabLabel &tab : tabs) {
        const int index = addTab({});
        setTabData(index, tab.id);
        auto *closer = new QToolButton(this);
        closer->setIcon(symbolIcon(u"close"_s));
        closer->setIconSize({12, 12});
        closer->setAutoRaise(true);
        closer->setFixedSize(20, 20);
        closer->setFocusPolicy(Qt::NoFocus);
        connect(closer, &QToolButton::clicked, this,
                [this, id = tab.id] { Q_EMIT closeRequested(id); });
        setTabButton(index, RightSide, closer);
    }
}

void ArticleTabBar::label(int index, const TabLabel &tab)
{
    if (m_tabs.value(index) == tab)
        return;
    setTabText(index, QString(tab.title).replace(u'&', "&&"_L1));
    setAccessibleTabName(index, tab.title);
    setTabToolTip(index, tipOf(tab));
    auto *closer = qobject_cast<QToolButton *>(tabButton(index, RightSide));
    closer->setAccessibleName(tr("Close “%1”").arg(tab.title));
    closer->setToolTip(tr("Close This Tab"));
}

void ArticleTabBar::setCurrentSide(bool current)
{
    m_isCurrentSide = current;
    update();
}

QSize ArticleTabBar::tabSizeHint(int index) const
{
    const int text = fontMetrics().horizontalAdvance(tabText(index));
    return {std::clamp(text + 54, narrowest, widest), barHeight};
}

QSize ArticleTabBar::minimumTabSizeHint(int) const
{
    return {narrowest, barHeight};
}

void ArticleTabBar::paintEvent(QPaintEvent *event)
{
    const Theme &theme = m_appearance.theme();
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme.chrome);
        painter.fillRect(0, height() - 1, width(), 1, theme.line);
    }
    QTabBar::paintEvent(event);
    if (!m_isCurrentSide || currentIndex() < 0)
        return;
    const QRect front = tabRect(currentIndex());
    QPainter(this).fillRect(front.left(), 0, front.width(), lineWidth, theme.accent);
}

void ArticleTabBar::mousePressEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    m_pressed = event->button() == Qt::MiddleButton ? index : -1;
    const bool wasInFront = index >= 0 && index == currentIndex();
    QTabBar::mousePressEvent(event);
    // The one in front on the other side is gone to as well.
    if (event->button() == Qt::LeftButton && wasInFront)
        Q_EMIT activated(idAt(index));
}

void ArticleTabBar::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    if (event->button() != Qt::MiddleButton || m_pressed < 0)
        return;
    if (tabAt(event->position().toPoint()) == m_pressed)
        Q_EMIT closeRequested(idAt(m_pressed));
    m_pressed = -1;
}

void ArticleTabBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex() >= 0)
        Q_EMIT closeRequested(idAt(currentIndex()));
    else
        QTabBar::keyPressEvent(event);
}

void ArticleTabBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int index = byMouse ? tabAt(event->pos()) : currentIndex();
    if (index < 0)
        return;
    const QPoint place =
        byMouse ? event->globalPos() : mapToGlobal(tabRect(index).bottomLeft());
    Q_EMIT menuRequested(idAt(index), place);
}

} // namespace Sidegloss
