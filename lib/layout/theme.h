// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

namespace Sidegloss {

/// Black: for screens that light each pixel, at night. Contrast: black on white, for tired eyes.
enum class ThemeKind { Light, Sepia, Dark, Black, Contrast };

/// The colours of page and chrome: the design's tokens, the one source for screen and paper.
struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    QColor page;      ///< Behind the text.
    QColor chrome;    ///< Behind panels and bars.
    QColor line;      ///< Hairlines, borders.
    QColor ink;       ///< Text.
    QColor soft;      ///< Secondary text.
    QColor faint;     ///< Tertiary text; still 4.5 : 1 on chrome.
    QColor accent;    ///< Links, focus, the current thing.
    QColor selection; ///< Behind a selected row.
    QColor card;      ///< Behind a note.
    QColor shadow;
    QColor warning;
    QColor good;
    QColor error;

    static Theme of(ThemeKind kind);
    /// White paper, black ink.
    static Theme paper();

    bool isDark() const { return kind == ThemeKind::Dark || kind == ThemeKind::Black; }
    /// The full colour of a mark, by W3C styleClass (claim, question, evidence, quote, todo); an
    /// unknown name gets quote's.
    QColor mark(const QString &color) const;
    /// The mark's colour mixed over the page, so that ink on it keeps 4.5 : 1.
    QColor markBackground(const QString &color) const;
};

/// \a share (0–1) of \a top over \a bottom, opaque.
QColor mixed(const QColor &top, const QColor &bottom, double share);
/// WCAG 2.2 contrast ratio, 1–21.
double contrast(const QColor &a, const QColor &b);

} // namespace Sidegloss
