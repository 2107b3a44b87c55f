// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tabs/opentabs.h"
#include "app/window/twinplaces.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Sidegloss {

/// How the window was left, kept in $XDG_STATE_HOME/sidegloss/window.ini; written at once.
namespace WindowState {

/// Opaque, of QWidget::saveGeometry() and QSplitter::saveState(). \a part names what it is of.
QByteArray layout(const QString &part);
void setLayout(const QString &part, const QByteArray &state);

bool sideBarShown();
void setSideBarShown(bool shown);

/// What was open last; nothing the first time, and after the last article was closed.
TabsState tabs();
/// \a front: the article that is seen, the most recent one from now on; empty where there is none.
void setTabs(const TabsState &tabs, const QString &front);
/// Of the articles on both sides.
QList<TwinPlace> twinPlaces();
void setTwinPlaces(const QList<TwinPlace> &places);
/// Of the type on the first side and the second, in pixels; none where they aren't known.
std::optional<std::pair<double, double>> sideSizes();
void setSideSizes(const std::optional<std::pair<double, double>> &sizes);
/// False until an article was opened for the first time.
bool wasUsed();
/// Paths, the last opened first, at most twelve. What no longer exists stays: it may come back.
QStringList recentArticles();

/// Whether a word was said of where the library at \a path lies.
bool isPlaceKnown(const QString &path);
void notePlaceKnown(const QString &path);

} // namespace WindowState

} // namespace Sidegloss
