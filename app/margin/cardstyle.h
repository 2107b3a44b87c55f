// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/fontchoice.h"
#include "lib/layout/theme.h"
#include "lib/layout/typography.h"

#include <QPointF>

class QPainter;

namespace Sidegloss {

/// Fonts, colours and measures of a card, all from the interface's font and the theme.
class CardStyle
{
public:
    /// \a language is the article's: it decides the forms of Han characters.
    CardStyle(const Theme &theme, const QFont &interfaceFont, const QString &language);

    const Theme &theme() const { return m_theme; }
    /// For running text of a note; \a scale makes it larger or smaller.
    Typography typography(double scale = 1) const;
    /// For \a text, by its script.
    QFont font(QStringView text, double scale = 1, QFont::Weight weight = QFont::Normal) const;
    double em() const { return m_size; }

    static constexpr double titleScale = 0.885;
    static constexpr double statementScale = 1.077;
    static constexpr double metaScale = 0.923;
    static constexpr double tagScale = 0.846;

    static constexpr double radius = 8;
    static constexpr double stripe = 4;
    static constexpr double paddingLeft = 16; ///< The stripe included.
    static constexpr double paddingRight = 13;
    static constexpr double paddingTop = 9;
    static constexpr double paddingBottom = 10;

private:
    Theme m_theme;
    QString m_language;
    QString m_family;
    double m_size;
    FontChoice m_fonts;
};

/// The sign of a card or mark that is chosen, its middle at \a at.
void paintTick(QPainter &painter, QPointF at, const Theme &theme);

} // namespace Sidegloss
