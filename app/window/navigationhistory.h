// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

/// Where one is: the page of claims, or a place in an article.
struct Place
{
    bool claims = false;
    QString path;           ///< The article's.
    qsizetype position = 0; ///< Of the first line shown, in UTF-16 code units.

    friend bool operator==(const Place &, const Place &) = default;
};

/// What Back and Forward walk through, as in a browser.
class NavigationHistory
{
public:
    /// A jump starts at \a from; forgets what lay forward. The oldest of more than 100 falls away.
    void leave(const Place &from);

    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    /// The place to go to; \a from is where Forward will lead again.
    std::optional<Place> back(const Place &from);
    std::optional<Place> forward(const Place &from);

private:
    QList<Place> m_back;
    QList<Place> m_forward;
};

} // namespace Sidegloss
