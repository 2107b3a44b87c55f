// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/findbar.h"

#include "app/reader/readerview.h"
#include "app/settings/appearance.h"
#include "app/widgets/symbolicon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longestProposal = 60;

} // namespace

FindBar::FindBar(const Appearance &appearance, ReaderView &view, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_case(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(6);
    m_words->setPlaceholderText(tr("Find in the article"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(420);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"9999 / 9999"_s));
    m_case->setText(u"Aa"_s);
    m_case->setCheckable(true);
    m_case->setAutoRaise(true);
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(m_case->toolTip());
    row->addWidget(m_words, 1);
    row->addWidget(m_case);
    row->addWidget(m_count);
    QToolButton *previous = addButton(u"back"_s, tr("Previous"));
    QToolButton *next = addButton(u"forward"_s, tr("Next"));
    row->addStretch();
    QToolButton *closer = addButton(u"close"_s, tr("Close"));

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(closer, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(&view, &ReaderView::matchesChanged, this, &FindBar::showCount);
    connect(&appearance, &Appearance::changed, this, &FindBar::applyAppearance);
    applyAppearance();
}

QToolButton *FindBar::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    layout()->addWidget(button);
    return button;
}

void FindBar::open()
{
    const std::optional<TextRange> selected = m_view.selection();
    if (selected && selected->length() <= longestProposal)
        m_words->setText(m_view.session()->document().text(*selected).simplified());
    show();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::dismiss()
{
    const std::optional<qsizetype> current = m_view.currentMatch();
    const std::optional<TextRange> match =
        current ? std::optional(m_view.matches().at(*current)) : std::nullopt;
    hide();
    m_view.find({}, CaseMatching::Ignored);
    m_view.setFocus();
    // What was looked for is what one wants to mark or read on from.
    if (match)
        m_view.selectRange(*match);
}

void FindBar::search()
{
    m_view.find(m_words->text(), m_case->isChecked() ? CaseMatching::Exact : CaseMatching::Ignored);
}

void FindBar::findNext()
{
    if (isHidden())
        open();
    else
        m_view.findNext();
}

void FindBar::findPrevious()
{
    if (isHidden())
        open();
    else
        m_view.findPrevious();
}

void FindBar::showCount()
{
    const qsizetype count = m_view.matches().size();
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("not found"));
    else
        //: Which of the places found is shown, and how many there are
        m_count->setText(tr("%1 of %2").arg(m_view.currentMatch().value_or(0) + 1).arg(count));
    m_count->setAccessibleName(m_count->text());
}

void FindBar::applyAppearance()
{
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, m_appearance.theme().soft);
    m_count->setPalette(palette);
    update();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (enter && event->modifiers().testFlag(Qt::ShiftModifier))
        findPrevious();
    else if (enter)
        findNext();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().chrome);
    painter.fillRect(0, height() - 1, width(), 1, m_appearance.theme().line);
}

} // namespace Sidegloss
