// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/findbar.h"

#include "app/find/articlesearch.h"
#include "app/settings/appearance.h"
#include "app/settings/settings.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/ink.h"
#include "app/widgets/symbolicon.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int buttonWidth = 30;

} // namespace

FindBar::FindBar(const Appearance &appearance, ArticleSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_search(search)
    , m_row(new QHBoxLayout(this))
    , m_words(new QLineEdit(this))
    , m_count(new ElidedLabel(this))
{
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(3);
    setUpWords();
    setUpOptions();
    setUpButtons();
    connect(&search, &ArticleSearch::found, this, &FindBar::showState);
    connect(&search, &ArticleSearch::currentChanged, this, &FindBar::showState);
    connect(&search, &ArticleSearch::stateChanged, this, &FindBar::showState);
    connect(&appearance, &Appearance::changed, this, &FindBar::applyAppearance);
    applyAppearance();
}

void FindBar::setUpWords()
{
    m_words->setPlaceholderText(tr("Find in the article"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(90);
    m_words->setMaximumWidth(420);
    m_row->addWidget(m_words, 3);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
}

void FindBar::setUpOptions()
{
    m_case = addOption(u"Aa"_s, tr("Match case"), Qt::ALT | Qt::Key_C);
    m_accents = addOption(u"é"_s, tr("Match accents: é isn’t e, ß isn’t ss"), Qt::ALT | Qt::Key_A);
    m_whole = addOption(u"ab"_s, tr("Whole words"), Qt::ALT | Qt::Key_W);
    m_expression = addOption(u".*"_s, tr("Regular expression"), Qt::ALT | Qt::Key_R);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == m_whole) {
            QFont underlined = button->font();
            underlined.setUnderline(true);
            button->setFont(underlined);
        }
    }
    const FindOptions kept = Settings::findOptions();
    m_case->setChecked(kept.matchCase);
    m_accents->setChecked(kept.matchAccents);
    m_whole->setChecked(kept.wholeWords);
    m_expression->setChecked(kept.isExpression);
    m_accents->setEnabled(!kept.isExpression);
    for (const QAction *option : {m_case, m_accents, m_whole, m_expression})
        connect(option, &QAction::toggled, this, &FindBar::changeOptions);
}

void FindBar::setUpButtons()
{
    QToolButton *previous = addButton(u"back"_s, tr("Previous (Shift+Enter)"));
    QToolButton *next = addButton(u"forward"_s, tr("Next (Enter)"));
    m_list = addOption({}, tr("List of all places"), Qt::ALT | Qt::Key_L);
    m_list->setIcon(symbolIcon(u"list"_s));
    m_list->setChecked(Settings::findListWanted());
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(u"99 of 99"_s));
    // The page's would be that of text on paper.
    m_count->setForegroundRole(QPalette::WindowText);
    m_row->addWidget(m_count, 2);
    QToolButton *closer = addButton(u"close"_s, tr("Close (Esc)"));
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(closer, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(m_list, &QAction::toggled, this, [this](bool wanted) {
        Settings::setFindListWanted(wanted);
        Q_EMIT wantsListChanged();
    });
    connect(m_list, &QAction::triggered, this, [this](bool wanted) {
        if (wanted && m_search.current())
            Q_EMIT listRequested();
    });
}

QAction *FindBar::addOption(const QString &label, const QString &tip, const QKeySequence &key)
{
    auto *action = new QAction(label, this);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText)));
    addAction(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFixedWidth(buttonWidth);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(tip);
    m_row->addWidget(button);
    return action;
}

QToolButton *FindBar::addButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolIcon(icon));
    button->setAutoRaise(true);
    button->setFixedWidth(buttonWidth);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_row->addWidget(button);
    return button;
}

void FindBar::open(const QString &words, qsizetype from)
{
    m_from = from;
    show();
    const QString proposal = m_expression->isChecked() ? QRegularExpression::escape(words) : words;
    if (!proposal.isEmpty() && proposal != m_words->text())
        m_words->setText(proposal);
    else
        search();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::dismiss()
{
    const std::optional<TextRange> match = m_search.currentMatch();
    hide();
    m_search.stop();
    Q_EMIT dismissed(match);
}

bool FindBar::wantsList() const
{
    return !isHidden() && m_list->isChecked() && !m_words->text().isEmpty();
}

FindOptions FindBar::options() const
{
    return {m_case->isChecked(), m_accents->isChecked(), m_whole->isChecked(),
            m_expression->isChecked()};
}

void FindBar::changeOptions()
{
    Settings::setFindOptions(options());
    m_accents->setEnabled(!m_expression->isChecked());
    search();
}

void FindBar::search()
{
    if (isHidden())
        return;
    m_search.start({m_words->text(), options()}, m_from);
    Q_EMIT wantsListChanged();
}

void FindBar::step(int by)
{
    m_search.step(by);
    if (const std::optional<TextRange> match = m_search.currentMatch())
        m_from = match->start;
}

QString FindBar::stateText() const
{
    using enum ArticleSearch::State;
    const qsizetype count = m_search.matches().size();
    const QString shown = locale().toString(m_search.current().value_or(0) + 1);
    const QString all = locale().toString(count);
    switch (m_search.state()) {
    case Idle:
        return {};
    case Running:
        return count == 0 ? tr("searching…") : tr("%1 of %2…").arg(shown, all);
    case Faulty:
        //: What is wrong with a regular expression, and at which of its characters
        return tr("%1, at %2")
            .arg(m_search.fault().reason, locale().toString(m_search.fault().place));
    case TooHard:
        return tr("%1 of %2 or more: this expression takes too long").arg(shown, all);
    case TooMany:
        return tr("%1 of more than %2").arg(shown, all);
    case Done:
        //: Which of the places found is shown, and how many there are
        return count > 0 ? tr("%1 of %2").arg(shown, all) : tr("not found");
    }
    Q_UNREACHABLE_RETURN({});
}

void FindBar::showState()
{
    using enum ArticleSearch::State;
    const QString text = stateText();
    if (text == m_count->text())
        return;
    m_count->setText(text);
    m_count->setAccessibleName(text);
    const bool isFaulty = m_search.state() == Faulty;
    setInk(m_count, isFaulty ? m_appearance.theme().error : m_appearance.theme().soft);
    if (m_search.state() != Running && !text.isEmpty() && isVisible()) {
        QAccessibleAnnouncementEvent announcement(m_count, text);
        QAccessible::updateAccessibility(&announcement);
    }
}

void FindBar::applyAppearance()
{
    m_count->clear();
    showState();
    update();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (enter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (event->key() == Qt::Key_Down && m_search.current())
        m_list->isChecked() ? Q_EMIT listRequested() : m_list->trigger();
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
