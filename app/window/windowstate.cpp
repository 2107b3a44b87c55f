// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowstate.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype mostRecent = 12;

QSettings state()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation);
    return QSettings(folder + "/sidegloss/window.ini"_L1, QSettings::IniFormat);
}

} // namespace

QByteArray WindowState::layout(const QString &part)
{
    return state().value("layout/"_L1 + part).toByteArray();
}

void WindowState::setLayout(const QString &part, const QByteArray &value)
{
    state().setValue("layout/"_L1 + part, value);
}

bool WindowState::sideBarShown()
{
    return state().value("sideBar"_L1, true).toBool();
}

void WindowState::setSideBarShown(bool shown)
{
    state().setValue("sideBar"_L1, shown);
}

QString WindowState::lastArticle()
{
    return state().value("lastArticle"_L1).toString();
}

bool WindowState::wasUsed()
{
    return state().contains("lastArticle"_L1);
}

QStringList WindowState::recentArticles()
{
    return state().value("recentArticles"_L1).toStringList();
}

void WindowState::noteOpened(const QString &path)
{
    QSettings store = state();
    QStringList recent = store.value("recentArticles"_L1).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    store.setValue("recentArticles"_L1, QStringList(recent.first(qMin(recent.size(), mostRecent))));
    store.setValue("lastArticle"_L1, path);
}

void WindowState::noteClosed()
{
    state().setValue("lastArticle"_L1, QString());
}

bool WindowState::isPlaceKnown(const QString &path)
{
    return state().value("knownPlaces"_L1).toStringList().contains(path);
}

void WindowState::notePlaceKnown(const QString &path)
{
    QSettings store = state();
    const QStringList known = store.value("knownPlaces"_L1).toStringList();
    store.setValue("knownPlaces"_L1, known + QStringList(path));
}

} // namespace Sidegloss
