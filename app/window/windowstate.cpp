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

ReadingPosition placeIn(const QSettings &store, const QString &side)
{
    return {store.value(side + "/position"_L1).toLongLong(),
            store.value(side + "/context"_L1).toString(),
            store.value(side + "/progress"_L1).toDouble()};
}

void putPlace(QSettings &store, const QString &side, const ReadingPosition &place)
{
    store.setValue(side + "/position"_L1, place.position);
    store.setValue(side + "/context"_L1, place.context);
    store.setValue(side + "/progress"_L1, place.progress);
}

void noteRecent(QSettings &store, const QString &path)
{
    QStringList recent = store.value("recentArticles"_L1).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    store.setValue("recentArticles"_L1, QStringList(recent.first(qMin(recent.size(), mostRecent))));
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

TabsState WindowState::tabs()
{
    const QSettings store = state();
    TabsState tabs;
    tabs.first = store.value("tabs/first"_L1).toStringList();
    tabs.second = store.value("tabs/second"_L1).toStringList();
    tabs.currentFirst = store.value("tabs/currentFirst"_L1).toInt();
    tabs.currentSecond = store.value("tabs/currentSecond"_L1).toInt();
    tabs.side = store.value("tabs/isSecond"_L1).toBool() ? Side::Second : Side::First;
    // Written before there were tabs.
    if (!store.contains("tabs/first"_L1))
        tabs.first = {store.value("lastArticle"_L1).toString()};
    return tabs;
}

void WindowState::setTabs(const TabsState &tabs, const QString &front)
{
    QSettings store = state();
    store.setValue("tabs/first"_L1, tabs.first);
    store.setValue("tabs/second"_L1, tabs.second);
    store.setValue("tabs/currentFirst"_L1, tabs.currentFirst);
    store.setValue("tabs/currentSecond"_L1, tabs.currentSecond);
    store.setValue("tabs/isSecond"_L1, tabs.side == Side::Second);
    if (!front.isEmpty())
        noteRecent(store, front);
}

QList<TwinPlace> WindowState::twinPlaces()
{
    QSettings store = state();
    QList<TwinPlace> places;
    const int count = store.beginReadArray("twins"_L1);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        places.append({store.value("path"_L1).toString(), placeIn(store, u"first"_s),
                       placeIn(store, u"second"_s)});
    }
    return places;
}

void WindowState::setTwinPlaces(const QList<TwinPlace> &places)
{
    QSettings store = state();
    store.remove("twins"_L1);
    if (places.isEmpty())
        return;
    store.beginWriteArray("twins"_L1);
    for (int i = 0; i < places.size(); ++i) {
        store.setArrayIndex(i);
        store.setValue("path"_L1, places[i].path);
        putPlace(store, u"first"_s, places[i].first);
        putPlace(store, u"second"_s, places[i].second);
    }
    store.endArray();
}

std::optional<std::pair<double, double>> WindowState::sideSizes()
{
    const QSettings store = state();
    if (!store.contains("sizes/first"_L1))
        return {};
    return std::pair(store.value("sizes/first"_L1).toDouble(),
                     store.value("sizes/second"_L1).toDouble());
}

void WindowState::setSideSizes(const std::optional<std::pair<double, double>> &sizes)
{
    QSettings store = state();
    store.remove("sizes"_L1);
    if (!sizes)
        return;
    store.setValue("sizes/first"_L1, sizes->first);
    store.setValue("sizes/second"_L1, sizes->second);
}

bool WindowState::wasUsed()
{
    return state().contains("recentArticles"_L1);
}

QStringList WindowState::recentArticles()
{
    return state().value("recentArticles"_L1).toStringList();
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
