// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/datefield.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    setToolTip(tr("A date such as 2027-01-01; the Down key opens a calendar"));
    connect(this, &QLineEdit::editingFinished, this, &DateField::commit);
    connect(this, &QLineEdit::textEdited, this,
            [this] { markInvalid(!text().trimmed().isEmpty() && !parsed()); });
}

void DateField::setDate(std::optional<QDate> date)
{
    m_date = date;
    setText(date ? date->toString(Qt::ISODate) : QString());
    markInvalid(false);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::commit()
{
    const std::optional<QDate> typed = parsed();
    if (!typed && !text().trimmed().isEmpty())
        return;
    const bool changed = typed != m_date;
    setDate(typed);
    if (changed)
        Q_EMIT dateChanged(m_date);
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.value_or(QDate::currentDate()));
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate date) {
        menu->close();
        setText(date.toString(Qt::ISODate));
        commit();
    });
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

std::optional<QDate> DateField::parsed() const
{
    const QString typed = text().trimmed();
    const QLocale locale = this->locale();
    const std::array<QDate, 4> readings{
        QDate::fromString(typed, Qt::ISODate), locale.toDate(typed, QLocale::LongFormat),
        QDate::fromString(typed, u"d.M.yyyy"_s), QDate::fromString(typed, u"d MMM yyyy"_s)};
    for (const QDate &date : readings) {
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

void DateField::markInvalid(bool invalid)
{
    QFont font = this->font();
    font.setStrikeOut(invalid);
    setFont(font);
    setAccessibleDescription(invalid ? tr("This is not a date.") : QString());
}

} // namespace Sidegloss
