// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/speakerchoice.h"

#include "app/quotes/quotefilter.h"
#include "app/quotes/quotemodel.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// As a button and a menu show it, which take an & for the mark of a letter.
QString labelOf(const std::optional<QString> &speaker)
{
    if (!speaker)
        return SpeakerChoice::tr("All speakers");
    return speaker->isEmpty() ? SpeakerChoice::tr("Nobody named")
                              : QString(*speaker).replace(u'&', "&&"_L1);
}

} // namespace

SpeakerChoice::SpeakerChoice(const QuoteModel &model, QuoteFilter &filter, QWidget *parent)
    : QToolButton(parent)
    , m_model(model)
    , m_filter(filter)
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    setAccessibleName(tr("Speaker"));
    setText(labelOf({}));
    connect(menu(), &QMenu::aboutToShow, this, &SpeakerChoice::fill);
}

void SpeakerChoice::setSpeaker(const std::optional<QString> &name)
{
    m_filter.setSpeaker(name);
    setText(labelOf(name));
    Q_EMIT changed();
}

void SpeakerChoice::fill()
{
    menu()->clear();
    delete menu()->findChild<QActionGroup *>();
    auto *group = new QActionGroup(menu());
    add(group, {});
    for (const QString &speaker : m_model.speakers())
        add(group, speaker);
    add(group, QString());
    menu()->addSeparator();
    addSwitch(tr("Show scare quotes and titles"), m_filter.showsMinor(),
              &QuoteFilter::setShowsMinor);
    addSwitch(tr("Show removed quotations"), m_filter.showsRemoved(),
              &QuoteFilter::setShowsRemoved);
}

void SpeakerChoice::add(QActionGroup *group, const std::optional<QString> &speaker)
{
    QAction *action = menu()->addAction(labelOf(speaker));
    action->setCheckable(true);
    action->setChecked(m_filter.speaker() == speaker);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, speaker] { setSpeaker(speaker); });
}

void SpeakerChoice::addSwitch(const QString &label, bool on, void (QuoteFilter::*set)(bool))
{
    QAction *action = menu()->addAction(label);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, [this, set](bool shows) {
        (m_filter.*set)(shows);
        Q_EMIT changed();
    });
}

} // namespace Sidegloss
