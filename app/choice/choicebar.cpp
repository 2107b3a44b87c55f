// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/choice/choicebar.h"

#include "app/annotations/colourdots.h"
#include "app/settings/appearance.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/ink.h"
#include "app/widgets/symbolicon.h"
#include "app/widgets/tageditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int tagsWidth = 200;

} // namespace

ChoiceBar::ChoiceBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_row(new QHBoxLayout(this))
    , m_words(new ElidedLabel(this))
    , m_colours(new ColourDots(appearance, ColourDot::Ground::Window, this))
    , m_others(new ElidedLabel(this))
{
    setAccessibleName(tr("Marks chosen"));
    m_row->setContentsMargins(18, 5, 8, 5);
    m_row->setSpacing(4);
    m_words->setForegroundRole(QPalette::WindowText);
    m_row->addWidget(m_words);
    m_row->addSpacing(8);
    m_row->addWidget(m_colours);
    m_row->addSpacing(8);
    m_tag = addCommand(tr("Tag"), tr("Tags of all of them (T)"));
    connect(m_tag, &QToolButton::clicked, this, &ChoiceBar::tagsRequested);
    m_row->addWidget(m_others);
    m_others->setMargin(4);
    m_others->hide();
    QToolButton *remove = addCommand(tr("Delete"), tr("Delete all of them (Del)"));
    connect(remove, &QToolButton::clicked, this, &ChoiceBar::removeRequested);
    m_choose = addCommand(tr("Choose"), tr("Choose more marks"));
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_row->addStretch(1);
    QToolButton *closer = addCommand({}, tr("Let go (Esc)"));
    closer->setIcon(symbolIcon(u"close"_s));
    connect(closer, &QToolButton::clicked, this, &ChoiceBar::clearRequested);
    connect(m_colours, &ColourDots::chosen, this, &ChoiceBar::colourChosen);
    connect(&appearance, &Appearance::changed, this, &ChoiceBar::applyAppearance);
    applyAppearance();
    hide();
}

QToolButton *ChoiceBar::addCommand(const QString &words, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setText(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tip);
    button->setAccessibleName(words.isEmpty() ? tip : words);
    m_row->addWidget(button);
    return button;
}

void ChoiceBar::setCount(qsizetype count)
{
    if (count == 0)
        finishTags(false);
    m_words->setText(count == 0 ? tr("No mark chosen")
                                : tr("%Ln mark(s) chosen", nullptr, static_cast<int>(count)));
    m_words->setShortText(u"✓ "_s + locale().toString(count));
    m_words->setAccessibleName(m_words->text());
    setVisible(count > 0);
}

QString ChoiceBar::words() const
{
    return m_words->text();
}

void ChoiceBar::setColourNames(const ColorNames &names)
{
    m_colours->setNames(names);
}

void ChoiceBar::setMenu(QMenu *menu)
{
    m_choose->setMenu(menu);
}

void ChoiceBar::editTags(const SharedTags &tags, const QStringList &known)
{
    if (!m_tags) {
        m_tags = new TagEditor(tags.all, known, this);
        m_tags->setFixedWidth(tagsWidth);
        connect(m_tags, &TagEditor::left, this, &ChoiceBar::finishTags);
        delete m_row->replaceWidget(m_tag, m_tags);
        m_tag->hide();
        //: Tags that only some of the marks have
        const QString others = tr("Some: %1").arg(tags.some.join(u", "_s));
        m_others->setText(tags.some.isEmpty() ? QString() : others);
        m_others->show();
        applyAppearance();
        m_tags->show();
    }
    m_tags->setFocus();
}

void ChoiceBar::finishTags(bool byKey)
{
    if (!m_tags)
        return;
    // It loses the focus when it goes, and must not be asked once more.
    TagEditor *editor = std::exchange(m_tags, nullptr);
    const QStringList tags = editor->tags();
    delete m_row->replaceWidget(editor, m_tag);
    editor->disconnect(this);
    editor->hide();
    editor->deleteLater();
    m_tag->show();
    m_others->clear();
    m_others->hide();
    Q_EMIT tagsEntered(tags);
    if (byKey)
        Q_EMIT leaveRequested();
}

void ChoiceBar::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    setInk(m_words, theme.ink);
    setInk(m_others, theme.soft);
    if (m_tags)
        m_tags->applyStyle(theme, font());
    update();
}

void ChoiceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT leaveRequested();
    Q_EMIT clearRequested();
}

void ChoiceBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), mixed(theme.accent, theme.chrome, 0.08));
    painter.fillRect(0, 0, width(), 1, theme.line);
    painter.fillRect(0, 0, 4, height(), theme.accent);
}

} // namespace Sidegloss
